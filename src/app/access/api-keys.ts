/**
 * API keys. A key is shown once, when it is made; the store keeps only its SHA-256. That is enough without salt or stretching,
 * since the 32 random bytes of a key can't be guessed.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { InvalidOptionError } from '../../domain';
import { MOST_RECORDS, type PrivateRecord, type PrivateRecords } from '../../store';
import type { Scope } from './scopes';

/** What may be told of a key. */
export interface ApiKey {
  /** Names its holder in the audit trail; never used twice. */
  readonly name: string;
  /** How the key begins, which tells keys apart without giving one away. */
  readonly prefix: string;
  readonly scope: Scope;
  /** Id of the organisation that the key acts for, or null. */
  readonly owner: string | null;
  /** ISO 8601, UTC, as are the others. */
  readonly createdAt: string;
  /** From when on it is refused; null for never. */
  readonly expiresAt: string | null;
  /** Since when it has been revoked; null if it has not. */
  readonly revokedAt: string | null;
}

/** A key as it is given out: the only time that its secret is there. */
export interface NewApiKey extends ApiKey {
  /** All of the key. */
  readonly key: string;
}

/** What a new key is for. */
export interface ApiKeyOrder {
  /** 1 to 64 letters, digits and "._@-", beginning with a letter or digit but not with "ca_". */
  readonly name: string;
  readonly scope: Scope;
  /** 1 to 200 visible ASCII characters. */
  readonly owner?: string | undefined;
  /** Days until it expires, from 1 to MOST_KEY_DAYS; left out: never. */
  readonly days?: number | undefined;
}

/** Why a key is refused. */
export type KeyRefusal = 'unknown' | 'expired' | 'revoked';

/** Longest life of a key with an end, in days. */
export const MOST_KEY_DAYS = 3660;

const KIND = 'api-key';
const NAME = /^(?!ca_)[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$/;
const PREFIX = /^ca_[A-Za-z0-9_-]{8}$/;
const SECRET_BYTES = 32;
const PREFIX_BYTES = 6;
const FORM = /^(ca_[A-Za-z0-9_-]{8})[A-Za-z0-9_-]{43}$/;
const DAY_MS = 86_400_000;

/** A key as it is kept, under its name, looked up by its prefix. */
interface StoredKey {
  readonly sha256: string;
  readonly prefix: string;
  readonly scope: Scope;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

/** True if a text has the form of a key: "ca_", 8 characters to look it up by, 43 that are secret. */
export function isKeyShaped(text: string): boolean {
  return FORM.test(text);
}

/**
 * Makes a key.
 * @throws {InvalidOptionError} if the order is not valid or the name was ever used
 */
export async function addKey(
  records: PrivateRecords,
  { name, scope, owner, days }: ApiKeyOrder,
  now: Date = new Date(),
): Promise<NewApiKey> {
  if (!NAME.test(name)) {
    throw new InvalidOptionError(
      'name',
      `A key can't be named "${name}". Use up to 64 letters, digits and "._@-", beginning with a letter or digit, not with "ca_".`,
    );
  }
  if (days !== undefined && (!Number.isInteger(days) || days < 1 || days > MOST_KEY_DAYS)) {
    throw new InvalidOptionError('days', `days is ${days}; use a whole number from 1 to ${MOST_KEY_DAYS}.`);
  }
  const prefix = `ca_${randomBytes(PREFIX_BYTES).toString('base64url')}`;
  const key = prefix + randomBytes(SECRET_BYTES).toString('base64url');
  const value: StoredKey = {
    sha256: keyDigest(key),
    prefix,
    scope,
    createdAt: now.toISOString(),
    expiresAt: days === undefined ? null : new Date(now.getTime() + days * DAY_MS).toISOString(),
    revokedAt: null,
  };
  const record = { kind: KIND, id: name, owner: owner ?? null, lookUp: prefix, value, expiresAt: null };
  const before = await records.putIfAbsent(record);
  // A write whose answer got lost is done twice, and then finds itself.
  if (before !== null && before.value.sha256 !== value.sha256) {
    throw new InvalidOptionError(
      'name',
      `There is a key named "${name}" already, perhaps a revoked one. Names are used once, since the audit trail shows them.`,
    );
  }
  return { ...keyOf(record), key };
}

/** All keys in order of names, revoked and expired ones too. */
export async function listKeys(records: Pick<PrivateRecords, 'list'>): Promise<readonly ApiKey[]> {
  return (await allRecords(records)).map(keyOf);
}

/** What the store keeps of each key that is good now: its SHA-256, as hexadecimal digits. */
export async function goodDigests(
  records: Pick<PrivateRecords, 'list'>,
  now: Date = new Date(),
): Promise<ReadonlySet<string>> {
  const good = (await allRecords(records)).filter((record) => refusalOf(record, now) === null);
  return new Set(good.map(({ value }) => value.sha256));
}

async function allRecords(records: Pick<PrivateRecords, 'list'>): Promise<readonly PrivateRecord<StoredKey>[]> {
  const keys: PrivateRecord<StoredKey>[] = [];
  for (let after: string | undefined; ; after = keys.at(-1)!.id) {
    const page = await records.list<StoredKey>(KIND, {
      first: MOST_RECORDS,
      ...(after === undefined ? {} : { after }),
    });
    keys.push(...page);
    if (page.length < MOST_RECORDS) return keys;
  }
}

/**
 * Revokes a key by its name or prefix, from now on; one that is revoked already stays as it was.
 * @throws {InvalidOptionError} if there is none
 */
export async function revokeKey(
  records: PrivateRecords,
  nameOrPrefix: string,
  now: Date = new Date(),
): Promise<ApiKey> {
  const name = await nameOfKey(records, nameOrPrefix);
  if (name !== null) {
    const revoked = await records.change<StoredKey>(KIND, name, (before) =>
      before === null
        ? null
        : { ...before, value: { ...before.value, revokedAt: before.value.revokedAt ?? now.toISOString() } },
    );
    if (revoked !== null) return keyOf(revoked);
  }
  throw new InvalidOptionError(
    'key',
    'There is no key of that name or prefix. "career-atlas keys list" shows all keys.',
  );
}

async function nameOfKey(records: PrivateRecords, nameOrPrefix: string): Promise<string | null> {
  // No name begins as prefixes do.
  if (NAME.test(nameOrPrefix)) return nameOrPrefix;
  if (!PREFIX.test(nameOrPrefix)) return null;
  return (await records.find(KIND, nameOrPrefix))[0]?.id ?? null;
}

/** What the holder of a key may do, or why the key is refused. Takes as long for a wrong secret as for a right one. */
export async function checkKey(
  records: Pick<PrivateRecords, 'find'>,
  key: string,
  now: Date = new Date(),
): Promise<ApiKey | KeyRefusal> {
  const prefix = FORM.exec(key)?.[1];
  if (prefix === undefined) return 'unknown';
  const digest = digestOf(key);
  const found = (await records.find<StoredKey>(KIND, prefix)).filter(({ value }) =>
    timingSafeEqual(digest, Buffer.from(value.sha256, 'hex')),
  );
  const [record] = found;
  if (record === undefined) return 'unknown';
  return refusalOf(record, now) ?? keyOf(record);
}

/** Why a key is refused that there is; null if it is good. */
function refusalOf({ value: { revokedAt, expiresAt } }: PrivateRecord<StoredKey>, now: Date): KeyRefusal | null {
  if (revokedAt !== null) return 'revoked';
  return expiresAt !== null && Date.parse(expiresAt) <= now.getTime() ? 'expired' : null;
}

/** The SHA-256 of a key, as the store keeps it. */
export function keyDigest(key: string): string {
  return digestOf(key).toString('hex');
}

function keyOf({ id, owner, value }: PrivateRecord<StoredKey>): ApiKey {
  const { prefix, scope, createdAt, expiresAt, revokedAt } = value;
  return { name: id, prefix, scope, owner, createdAt, expiresAt, revokedAt };
}

function digestOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
