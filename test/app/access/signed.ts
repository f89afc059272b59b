/** Tokens and their keys, made for tests. */
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export const ISSUER = 'https://login.example.org/';
export const AUDIENCE = 'career-atlas';

export type Algorithm = 'RS256' | 'ES256' | 'EdDSA';

export interface Issuer {
  /** The JSON Web Key Set of all its keys. */
  readonly keySet: string;
  /** A token; claims that are not given are good ones, and `undefined` leaves one out. */
  token(claims?: Readonly<Record<string, unknown>>, algorithm?: Algorithm): Promise<string>;
}

/** An identity provider with a key for each algorithm. */
export async function makeIssuer(): Promise<Issuer> {
  const algorithms: readonly Algorithm[] = ['RS256', 'ES256', 'EdDSA'];
  const pairs = new Map(
    await Promise.all(algorithms.map(async (alg) => [alg, await generateKeyPair(alg, { extractable: true })] as const)),
  );
  const keys = await Promise.all(
    [...pairs].map(async ([alg, { publicKey }]) => ({ ...(await exportJWK(publicKey)), alg, kid: alg, use: 'sig' })),
  );
  return {
    keySet: JSON.stringify({ keys }),
    token(claims = {}, algorithm = 'ES256') {
      const now = Math.floor(Date.now() / 1000);
      const good = { iss: ISSUER, aud: AUDIENCE, sub: 'ada@example.org', scope: 'editor', iat: now, exp: now + 600 };
      const all = Object.fromEntries(Object.entries({ ...good, ...claims }).filter(([, value]) => value !== undefined));
      const { privateKey } = pairs.get(algorithm)!;
      return new SignJWT(all).setProtectedHeader({ alg: algorithm, kid: algorithm }).sign(privateKey);
    },
  };
}

/** A token of these parts, not signed or signed by something else. */
export function rawToken(header: object, payload: object, signature = ''): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part(header)}.${part(payload)}.${signature}`;
}
