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
  /** Of the private link, as `newToken` gives it: what is sent again with it is kept once. */
  readonly token: string;
}

export type Sent =
  | { readonly kind: 'sent'; readonly link: string; readonly expiresAt: string }
  /** Why not, in a sentence; and the link of what was sent before, if that stands in the way. */
  | { readonly kind: 'refused'; readonly why: string; readonly link: string | null }
  /** It may be kept or not; the link tells. */
  | { readonly kind: 'unsure'; readonly why: string; readonly link: string };

const SIGN_UPS = '/advisors/sign-ups';

/** Longer than the server takes at most. */
const LONGEST_MS = 35_000;

const TOKEN_BYTES = 32;

/** 32 random bytes as base64url. */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(TOKEN_BYTES));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** What became of it; it never throws. */
export async function sendSignUp({ from, to, ...words }: SignUpWords): Promise<Sent> {
  const own = `${SIGN_UPS}/${words.token}`;
  const isRoute = from.trim() !== '' || to.trim() !== '';
  try {
    const response = await fetch(SIGN_UPS, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ ...words, ...(isRoute && { route: { from, to } }) }),
      signal: AbortSignal.timeout(LONGEST_MS),
    });
    const answer = await response.json();
    if (response.status === 201)
      return { kind: 'sent', link: String(answer.link), expiresAt: String(answer.expiresAt) };
    const why = String(answer.errors?.[0]?.message ?? 'It was not taken.');
    const isUnsure = answer.errors?.[0]?.extensions?.link !== undefined;
    if (isUnsure) return { kind: 'unsure', why, link: own };
    return { kind: 'refused', why, link: response.status === 409 ? own : null };
  } catch {
    const why =
      'There is no connection, or it took too long. Send it again: it is kept once. Or open your private link in a while: it says whether your sign-up is there, and deletes it.';
    return { kind: 'unsure', why, link: own };
  }
}
