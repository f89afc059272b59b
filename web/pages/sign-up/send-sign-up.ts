/** Leaves a sign-up with an organisation. */

export interface SignUpWords {
  readonly organisation: string;
  readonly name: string;
  readonly contact: string;
  readonly goal: string;
  /** '' on both: no route. */
  readonly from: string;
  readonly to: string;
  readonly consent: boolean;
}

export type Sent =
  | { readonly kind: 'sent'; readonly link: string; readonly expiresAt: string }
  /** Why not, in a sentence. */
  | { readonly kind: 'refused'; readonly why: string };

const LONGEST_MS = 20_000;

/** What became of it; it never throws. */
export async function sendSignUp({ from, to, ...words }: SignUpWords): Promise<Sent> {
  const isRoute = from.trim() !== '' || to.trim() !== '';
  try {
    const response = await fetch('/advisors/sign-ups', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ ...words, ...(isRoute && { route: { from, to } }) }),
      signal: AbortSignal.timeout(LONGEST_MS),
    });
    const answer = await response.json();
    if (response.status === 201)
      return { kind: 'sent', link: String(answer.link), expiresAt: String(answer.expiresAt) };
    return { kind: 'refused', why: String(answer.errors?.[0]?.message ?? 'It was not taken.') };
  } catch {
    return { kind: 'refused', why: 'There is no connection, or it took too long. It may not have been taken.' };
  }
}
