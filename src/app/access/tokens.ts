/** Tokens that an identity provider signs: JSON Web Tokens (RFC 7519), checked against its published keys (RFC 7517). */
import { readFileSync } from 'node:fs';
import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import { ConfigurationError } from '../../domain';
import { reaches, SCOPES, type Scope } from './scopes';

/** Whose tokens count. */
export interface TokenConfig {
  /** The claim `iss` that a token must have. */
  readonly issuer: string;
  /** What the claim `aud` must name. */
  readonly audience: string;
  /** Where the issuer's keys are: an address (https) or a file. */
  readonly keys: string;
}

/** What a good token says. */
export interface TokenHolder {
  readonly subject: string;
  readonly scope: Scope;
  readonly owner: string | null;
}

/** Signatures by public keys only: a token can't name "none", or pass off a public key as a shared secret. */
const ALGORITHMS = ['RS256', 'ES256', 'EdDSA'];
/** How far the clocks of the issuer and this server may differ. */
const CLOCK_SECONDS = 30;
const KEYS_TIMEOUT_MS = 3000;
/** A subject goes into the audit trail. */
const SUBJECT = /^[\x20-\x7e]{1,200}$/;
const OWNER = /^[\x21-\x7e]{1,200}$/;

/** Says what the holder of a token may do; null if the token does not count, whatever the reason. */
export type TokenCheck = (token: string) => Promise<TokenHolder | null>;

/**
 * A check of tokens.
 * @throws {ConfigurationError} if the file of keys can't be read
 */
export function tokenCheck({ issuer, audience, keys }: TokenConfig): TokenCheck {
  // Loaded only here: most servers know no tokens.
  const { jwtVerify } = require('jose') as typeof import('jose');
  const key = keysAt(keys);
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, key, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_SECONDS,
        requiredClaims: ['sub', 'exp'],
      });
      return holderOf(payload);
    } catch {
      return null;
    }
  };
}

function keysAt(place: string): JWTVerifyGetKey {
  const { createLocalJWKSet, createRemoteJWKSet } = require('jose') as typeof import('jose');
  if (/^https?:/.test(place)) return createRemoteJWKSet(new URL(place), { timeoutDuration: KEYS_TIMEOUT_MS });
  try {
    return createLocalJWKSet(JSON.parse(readFileSync(place, 'utf8')));
  } catch (error) {
    throw new ConfigurationError(`JWT_KEYS=${place}: the file must hold a JSON Web Key Set. ${String(error)}`);
  }
}

/** The strongest scope that the claim `scope` names, as words ("editor") or with our name before ("career-atlas:editor"). */
function holderOf({ sub, scope, owner }: JWTPayload): TokenHolder | null {
  if (typeof sub !== 'string' || !SUBJECT.test(sub) || typeof scope !== 'string') return null;
  const words = scope.split(' ').map((word) => word.replace(/^career-atlas:/, ''));
  const named = SCOPES.filter((each) => words.includes(each));
  const [first] = named;
  if (first === undefined) return null;
  const strongest = named.reduce((best, each) => (reaches(each, best) ? each : best), first);
  return { subject: sub, scope: strongest, owner: typeof owner === 'string' && OWNER.test(owner) ? owner : null };
}
