/** What someone may do; each may also do what those before it may. */
export const SCOPES = ['reader', 'editor', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

/** True if `held` is `needed` or more. */
export function reaches(held: Scope, needed: Scope): boolean {
  return SCOPES.indexOf(held) >= SCOPES.indexOf(needed);
}
