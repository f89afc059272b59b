/** Numbers of roles that nodes hold besides their own. */

/** Properties of nodes with numbers of roles in them. */
export const WITH_ROLES: readonly string[] = ['employments', 'employs', 'roles', 'schemeMatches'];

/**
 * What such a property is once roles have other numbers.
 * @param now - the number of a role now; -1 if it is gone
 */
export function withRolesMoved(name: string, value: unknown, now: (role: number) => number): unknown {
  if (name === 'roles') return (value as readonly number[]).map(now).filter((role) => role !== -1);
  const moved = (role: number | null) => (role === null || now(role) === -1 ? null : now(role));
  return (value as readonly { readonly role: number | null }[]).map((each) => ({ ...each, role: moved(each.role) }));
}
