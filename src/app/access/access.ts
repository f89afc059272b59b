/** From the header of a request to who asks. */
import { UnauthenticatedError } from '../../domain';
import type { PrivateRecords } from '../../store';
import { checkKey, isKeyShaped, type KeyRefusal } from './api-keys';
import { GoodKeys } from './good-keys';
import type { Scope } from './scopes';
import { type TokenConfig, tokenCheck } from './tokens';

/** Someone who has shown a good key or token. */
export interface Asker {
  /** As the audit trail names them: "key:ada", "token:ada@example.org". */
  readonly actor: string;
  readonly scope: Scope;
  /** Id of the organisation that they act for, or null. */
  readonly owner: string | null;
}

/** Who is let in. */
export interface AccessConfig {
  /** Whether reading takes a key or token. */
  readonly reads: 'open' | 'keys';
  /** Whose tokens count besides our own keys; null for nobody's. */
  readonly tokens: TokenConfig | null;
}

export interface Access {
  readonly reads: AccessConfig['reads'];
  /**
   * Who sends a request with this header `Authorization`; null if it has none.
   * @throws {UnauthenticatedError} if the header holds no good key or token; the message does not repeat it
   * @throws {StoreUnavailableError} if keys can't be looked up
   */
  identify(authorization: string | undefined): Promise<Asker | null>;
  /**
   * False if a header surely holds no good key or token. However many ask at once, the store is asked for all of them together, so
   * the answer may take a moment. Tokens are not looked at, for nothing has to be looked up for them.
   * @throws {StoreUnavailableError} if keys can't be looked up
   */
  mayBeGood(authorization: string): Promise<boolean>;
}

/** Everybody may read, and keys alone let write. */
const OPEN_READS: AccessConfig = Object.freeze({ reads: 'open', tokens: null });

/** Longest header that is looked at. */
const MOST_LENGTH = 8000;

const REFUSALS: Readonly<Record<KeyRefusal, string>> = {
  unknown: 'This key is not known. Check that you copied all of it.',
  expired: 'This key has expired. Ask for a new one.',
  revoked: 'This key was revoked. Ask for a new one.',
};

/** Who may do what, by the keys of a store. */
export function accessTo(records: Pick<PrivateRecords, 'find' | 'list'>, config: AccessConfig = OPEN_READS): Access {
  const checkToken = config.tokens === null ? null : tokenCheck(config.tokens);
  const goodKeys = new GoodKeys(records);
  return {
    reads: config.reads,
    async identify(authorization) {
      if (authorization === undefined) return null;
      const secret = secretIn(authorization);
      if (secret === null) {
        throw new UnauthenticatedError('Send a key or token as "Authorization: Bearer <key>".');
      }
      if (isKeyShaped(secret) || checkToken === null) {
        const key = await checkKey(records, secret);
        if (typeof key === 'string') throw new UnauthenticatedError(REFUSALS[key]);
        return { actor: `key:${key.name}`, scope: key.scope, owner: key.owner };
      }
      const holder = await checkToken(secret);
      if (holder === null) {
        throw new UnauthenticatedError('This token does not count here: it is expired, changed, or made for others.');
      }
      return { actor: `token:${holder.subject}`, scope: holder.scope, owner: holder.owner };
    },
    async mayBeGood(authorization) {
      const secret = secretIn(authorization);
      if (secret === null) return false;
      return isKeyShaped(secret) ? goodKeys.has(secret) : checkToken !== null;
    },
  };
}

/** The key or token in a header; null if there is none. */
function secretIn(authorization: string): string | null {
  return /^Bearer +(\S+)$/i.exec(authorization.slice(0, MOST_LENGTH))?.[1] ?? null;
}
