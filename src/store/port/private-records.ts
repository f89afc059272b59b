/**
 * Private records: what the service must remember beside the graph, such as keys and answers given. They are never part of the
 * graph, its counts, its exports, its history or its audit trail, and they make no revision.
 */
import { InvalidOptionError } from '../../domain';
import type { Row, Transaction } from './transaction';

/** One record. `kind` and `id` together name it. */
export interface PrivateRecord<T = unknown> {
  /** What sort of record: lower-case letters and hyphens, "api-key". */
  readonly kind: string;
  /** 1 to 200 visible ASCII characters. */
  readonly id: string;
  /** Whose it is, for lists; 1 to 200 visible ASCII characters, or null. */
  readonly owner: string | null;
  /** A second name, which several records of a kind may share; 1 to 200 visible ASCII characters, or null. */
  readonly lookUp: string | null;
  /** Anything that JSON can say, at most MOST_RECORD_LENGTH characters of it. */
  readonly value: T;
  /** Milliseconds since 1970, from which on the record counts as gone; null for never. */
  readonly expiresAt: number | null;
}

/** Which records a page shows. */
export interface RecordPage {
  /** Only records of this owner; left out: of all owners, and of none. */
  readonly owner?: string;
  /** Only records whose id comes after this one. */
  readonly after?: string;
  /** 1 to MOST_RECORDS. */
  readonly first: number;
}

export interface PrivateRecords {
  /** Keeps the record in place of any with its kind and id. */
  put(record: PrivateRecord): Promise<void>;

  /**
   * Keeps the record if none with its kind and id is there.
   * @returns the record that was there, or null if this one was kept
   */
  putIfAbsent<T>(record: PrivateRecord<T>): Promise<PrivateRecord<T> | null>;

  /**
   * Changes one record with nobody else in between.
   *
   * @param change - gets the record, or null if there is none; gives what takes its place, or null to remove it. May run more than once.
   * @returns what is there afterwards
   */
  change<T>(
    kind: string,
    id: string,
    change: (before: PrivateRecord<T> | null) => PrivateRecord<T> | null,
  ): Promise<PrivateRecord<T> | null>;

  /** The record, or null. */
  get<T>(kind: string, id: string): Promise<PrivateRecord<T> | null>;

  /** Records of a kind by their second name, in order of ids, at most MOST_RECORDS. */
  find<T>(kind: string, lookUp: string): Promise<readonly PrivateRecord<T>[]>;

  /** Records of a kind in order of ids. A page may be shorter than `first`, but is empty only at the end. */
  list<T>(kind: string, page: RecordPage): Promise<readonly PrivateRecord<T>[]>;

  /** @returns true if there was one */
  delete(kind: string, id: string): Promise<boolean>;

  /** Removes expired records. @returns how many */
  sweep(): Promise<number>;
}

/** Records in one answer. */
export const MOST_RECORDS = 100;

/** Characters of a record's value as JSON. */
export const MOST_RECORD_LENGTH = 100_000;

const KIND = /^[a-z]+(-[a-z]+)*$/;
const NAME = /^[\x21-\x7e]{1,200}$/;

/** How a store runs transactions. */
export interface RecordTransactions {
  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** The work may run more than once. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  now(): Date;
}

/** Private records kept in a store, by statements that both engines run. */
export class StoredRecords implements PrivateRecords {
  readonly #store: RecordTransactions;

  constructor(store: RecordTransactions) {
    this.#store = store;
  }

  async put(record: PrivateRecord): Promise<void> {
    await this.change(record.kind, record.id, () => record);
  }

  async putIfAbsent<T>(record: PrivateRecord<T>): Promise<PrivateRecord<T> | null> {
    let found: PrivateRecord<T> | null = null;
    await this.change<T>(record.kind, record.id, (before) => {
      found = before;
      return before ?? record;
    });
    return found;
  }

  async change<T>(
    kind: string,
    id: string,
    change: (before: PrivateRecord<T> | null) => PrivateRecord<T> | null,
  ): Promise<PrivateRecord<T> | null> {
    const stored = storedId(kind, id);
    return this.#store.write(async (tx) => {
      await tx.run('write/records/lock', { id: stored });
      const before = await recordIn<T>(tx, kind, id, this.#store.now());
      const after = change(before);
      if (after === null) await tx.run('write/records/remove', { id: stored });
      else await tx.run('write/records/put', { id: stored, record: rowOf(sameName(after, kind, id)) });
      return after;
    });
  }

  async get<T>(kind: string, id: string): Promise<PrivateRecord<T> | null> {
    return this.#store.read((tx) => recordIn<T>(tx, kind, id, this.#store.now()));
  }

  async find<T>(kind: string, lookUp: string): Promise<readonly PrivateRecord<T>[]> {
    const parameters = { lookUp: within(kind, named('lookUp', lookUp)), limit: MOST_RECORDS };
    return this.#alive<T>(await this.#store.read((tx) => tx.run('read/records/by-look-up', parameters)));
  }

  async list<T>(kind: string, { owner, after, first }: RecordPage): Promise<readonly PrivateRecord<T>[]> {
    if (!Number.isInteger(first) || first < 1 || first > MOST_RECORDS) {
      throw new InvalidOptionError('first', `first is ${first}; use a whole number from 1 to ${MOST_RECORDS}.`);
    }
    const start = { after: after === undefined ? within(kind, '') : storedId(kind, after) };
    return this.#store.read(async (tx) => {
      for (let from = start.after; ; ) {
        const rows =
          owner === undefined
            ? await tx.run('read/records/of-kind', { kind, after: from, limit: first })
            : await tx.run('read/records/of-owner', {
                owned: within(kind, named('owner', owner)),
                after: from,
                limit: first,
              });
        const alive = this.#alive<T>(rows);
        if (alive.length > 0 || rows.length < first) return alive;
        from = (rows.at(-1)!.record as Row).id as string;
      }
    });
  }

  async delete(kind: string, id: string): Promise<boolean> {
    let found = false;
    await this.change(kind, id, (before) => {
      found = before !== null;
      return null;
    });
    return found;
  }

  sweep(): Promise<number> {
    const now = this.#store.now().getTime();
    return this.#store.write(async (tx) => {
      const [row] = await tx.run('write/records/sweep', { now });
      return (row?.removed as number | undefined) ?? 0;
    });
  }

  /** The records in these rows that hold something and have not expired. */
  #alive<T>(rows: readonly Row[]): readonly PrivateRecord<T>[] {
    return alive<T>(rows, this.#store.now());
  }
}

/** The record as a transaction sees it, or null. */
export async function recordIn<T>(
  tx: Transaction,
  kind: string,
  id: string,
  now: Date,
): Promise<PrivateRecord<T> | null> {
  return alive<T>(await tx.run('read/records/by-id', { id: storedId(kind, id) }), now)[0] ?? null;
}

/** Keeps the record within a transaction, in place of any with its kind and id. */
export async function putRecordIn(tx: Transaction, record: PrivateRecord): Promise<void> {
  const id = storedId(record.kind, record.id);
  await tx.run('write/records/lock', { id });
  await tx.run('write/records/put', { id, record: rowOf(record) });
}

function alive<T>(rows: readonly Row[], now: Date): readonly PrivateRecord<T>[] {
  return rows.flatMap((row) => {
    const record = recordOf<T>(row.record as Row);
    return record === null || (record.expiresAt !== null && record.expiresAt <= now.getTime()) ? [] : [record];
  });
}

/** The stored properties of a record. Absent ones are left out, since no engine stores null. */
function rowOf({ kind, id, owner, lookUp, value, expiresAt }: PrivateRecord): Row {
  const json = JSON.stringify(value);
  if (json === undefined || json.length > MOST_RECORD_LENGTH) {
    throw new InvalidOptionError(
      'value',
      `The value of record "${kind}/${id}" can't be kept: use what JSON can say, at most ${MOST_RECORD_LENGTH} characters.`,
    );
  }
  return {
    id: storedId(kind, id),
    kind,
    value: json,
    ...(owner === null ? {} : { owner, owned: within(kind, named('owner', owner)) }),
    ...(lookUp === null ? {} : { lookUp: within(kind, named('lookUp', lookUp)) }),
    ...(expiresAt === null ? {} : { expiresAt: Math.ceil(expiresAt) }),
  };
}

/** The record of stored properties; null if it is only locked, which no other transaction sees. */
function recordOf<T>(row: Row): PrivateRecord<T> | null {
  const { id, kind, value, owner, lookUp, expiresAt } = row as Record<string, string | number | undefined>;
  if (typeof value !== 'string') return null;
  const name = (text: unknown): string | null => (typeof text === 'string' ? text.slice(`${kind}/`.length) : null);
  return {
    kind: kind as string,
    id: name(id) as string,
    owner: typeof owner === 'string' ? owner : null,
    lookUp: name(lookUp),
    value: JSON.parse(value) as T,
    expiresAt: typeof expiresAt === 'number' ? expiresAt : null,
  };
}

function sameName<T>(record: PrivateRecord<T>, kind: string, id: string): PrivateRecord<T> {
  if (record.kind === kind && record.id === id) return record;
  throw new InvalidOptionError('change', `Record "${kind}/${id}" can't become "${record.kind}/${record.id}".`);
}

function storedId(kind: string, id: string): string {
  if (!KIND.test(kind)) {
    throw new InvalidOptionError('kind', `"${kind}" is no kind of record: use lower-case letters and hyphens.`);
  }
  return within(kind, named('id', id));
}

function within(kind: string, name: string): string {
  return `${kind}/${name}`;
}

function named(option: string, name: string): string {
  if (NAME.test(name)) return name;
  throw new InvalidOptionError(option, `"${name}" can't be used as ${option}: use 1 to 200 visible ASCII characters.`);
}
