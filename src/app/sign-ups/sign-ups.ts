/**
 * Sign-ups with organisations. Each is a private record: no part of the graph, its exports, history, search or audit trail. A person
 * gets a link with 32 random bytes, which nothing but this link holds: the record is named by their SHA-256. That is enough without
 * salt or stretching, since they can't be guessed.
 */
import { createHash, randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { InvalidOptionError, StoreNotWritableError, StoreUnavailableError } from '../../domain';
import type { PrivateRecord, PrivateRecords } from '../../store';
import { MOST_RECORDS } from '../../store';
import type { Organisation } from './organisations';

/** What a person leaves. */
export interface SignUpInput {
  /** Id of an organisation that takes sign-ups. */
  readonly organisation: string;
  readonly name: string;
  /** An e-mail address, a phone number, whatever the person chooses. */
  readonly contact: string;
  /** What they want to get to, in their own words. */
  readonly goal: string;
  /** From which job to which, as they write it. */
  readonly route?: { readonly from: string; readonly to: string } | undefined;
  /** True: they agree that the organisation reads it. Nothing is kept without. */
  readonly consent: boolean;
  /** Of the private link, if the person chose it: 43 characters that say 32 random bytes. What is sent again with it is kept once. */
  readonly token?: string | undefined;
}

/** A sign-up as its organisation reads it. */
export interface SignUp extends Omit<SignUpInput, 'organisation' | 'consent' | 'route' | 'token'> {
  readonly route: { readonly from: string; readonly to: string } | null;
  /** ISO 8601, UTC, as is the other: when the person agreed. */
  readonly agreedAt: string;
  readonly expiresAt: string;
}

/** What a person is told, once. */
export interface SignedUp {
  readonly organisation: Organisation;
  /** Of the private link: 43 characters. */
  readonly token: string;
  readonly expiresAt: string;
}

/** The store failed while a sign-up was kept or deleted, and may have done it all the same. */
export class SignUpInDoubtError extends Error {
  constructor(
    /** Of the private link, which tells. */
    readonly token: string,
    override readonly cause: StoreUnavailableError | StoreNotWritableError,
  ) {
    super(`A sign-up may be kept or not: ${cause.message}`);
  }
}

/** A sign-up with this token is there, with other words. */
export class SignUpTakenError extends Error {}

/** What the private link tells. */
export interface KnownSignUp {
  /** Id, where the organisation takes sign-ups no more. */
  readonly organisation: string;
  readonly agreedAt: string;
  readonly expiresAt: string;
}

/** A page of sign-ups, in no order that means anything. */
export interface SignUpPage {
  readonly signUps: readonly SignUp[];
  /** For the page after this; null if it is the last. */
  readonly next: string | null;
}

export interface SignUps {
  readonly organisations: readonly Organisation[];
  /** Days until a sign-up expires. */
  readonly days: number;
  /**
   * Keeps a sign-up.
   * @throws {InvalidOptionError} naming what can't be taken; its message repeats nothing of what was written
   * @throws {SignUpTakenError}
   * @throws {SignUpInDoubtError} if it may be kept though the store failed; if the store throws, it is not
   */
  add(input: unknown): Promise<SignedUp>;
  /** What an organisation got. @param after - `next` of the page before */
  of(organisation: string, page: { readonly first: number; readonly after?: string | undefined }): Promise<SignUpPage>;
  /** The sign-up of a private link; null if there is none, or no more. */
  find(token: string): Promise<KnownSignUp | null>;
  /**
   * Deletes the sign-up of a private link. @returns true if there was one
   * @throws {SignUpInDoubtError} if it may be deleted though the store failed; if the store throws, it is not
   */
  remove(token: string): Promise<boolean>;
}

export interface SignUpOptions {
  readonly organisations: readonly Organisation[];
  /** Days until a sign-up expires. */
  readonly days: number;
  /** Default: the system's clock. */
  readonly now?: () => Date;
}

/** As it is kept; the record's owner is the organisation's id. */
type Kept = Omit<SignUp, 'expiresAt'>;

/** Most characters of each text. */
export const SIGN_UP_LIMITS = Object.freeze({ name: 100, contact: 200, goal: 2000, job: 200 });

const KIND = 'sign-up';
const TOKEN_BYTES = 32;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const TOKEN_WORDS = 'must be 32 random bytes as base64url';
const DIGEST = /^[0-9a-f]{64}$/;
const HALF_CHARACTER = /\p{Surrogate}/u;
const DAY_MS = 86_400_000;

/** Without control characters; only a goal has lines. */
const text = (most: number, control = /\p{Cc}/u) =>
  z
    .string({ error: 'is missing' })
    .trim()
    .min(1, 'is missing')
    .max(most, `is longer than ${most} characters`)
    .refine((written) => !control.test(written), 'has control characters')
    .refine((written) => !HALF_CHARACTER.test(written), 'has half a character; give whole ones');

const INPUT = z.object({
  organisation: z.string({ error: 'is missing' }),
  name: text(SIGN_UP_LIMITS.name),
  contact: text(SIGN_UP_LIMITS.contact),
  goal: text(SIGN_UP_LIMITS.goal, /[^\P{Cc}\n\r\t]/u),
  route: z
    .object({ from: text(SIGN_UP_LIMITS.job), to: text(SIGN_UP_LIMITS.job) }, { error: 'needs both jobs' })
    .optional(),
  consent: z.literal(true, { error: 'is missing: nothing is kept unless you agree' }),
  token: z.string({ error: TOKEN_WORDS }).regex(TOKEN, TOKEN_WORDS).optional(),
});

/** Sign-ups kept among private records. */
export function signUpsIn(records: Pick<PrivateRecords, 'change' | 'get' | 'list'>, options: SignUpOptions): SignUps {
  const { organisations, days, now = () => new Date() } = options;
  return {
    organisations,
    days,
    async add(input) {
      const { organisation: id, name, contact, goal, route, token = newToken() } = checked(input);
      const organisation = organisations.find((each) => each.id === id);
      if (organisation === undefined) {
        throw new InvalidOptionError('organisation', 'No organisation of this name takes sign-ups here.');
      }
      const agreed = now();
      const expiresAt = agreed.getTime() + days * DAY_MS;
      const value: Kept = { name, contact, goal, route: route ?? null, agreedAt: agreed.toISOString() };
      const record = { kind: KIND, id: digestOf(token), owner: id, lookUp: null, value, expiresAt };
      const kept = await orInDoubt(token, () => records.change<Kept>(KIND, record.id, (before) => before ?? record));
      if (kept === null || !isSame(kept, record)) {
        throw new SignUpTakenError('A sign-up with this token is there, with other words.');
      }
      return { organisation, token, expiresAt: readable(kept).expiresAt };
    },
    async of(organisation, { first, after }) {
      if (!Number.isInteger(first) || first < 1 || first > MOST_RECORDS) {
        throw new InvalidOptionError('first', `first must be a whole number from 1 to ${MOST_RECORDS}.`);
      }
      if (after !== undefined && !DIGEST.test(after)) {
        throw new InvalidOptionError('after', 'after must be "next" of the page before. Leave it out for the first.');
      }
      const page = { owner: organisation, first, ...(after === undefined ? {} : { after }) };
      const found = await records.list<Kept>(KIND, page);
      return { signUps: found.map(readable), next: found.length < first ? null : found.at(-1)!.id };
    },
    async find(token) {
      const record = TOKEN.test(token) ? await records.get<Kept>(KIND, digestOf(token)) : null;
      if (record === null) return null;
      const { agreedAt, expiresAt } = readable(record);
      const known = organisations.find(({ id }) => id === record.owner);
      return { organisation: known?.name ?? record.owner ?? '', agreedAt, expiresAt };
    },
    async remove(token) {
      if (!TOKEN.test(token)) return false;
      // To look costs less than to write: a link that leads nowhere must not keep writers waiting.
      const id = digestOf(token);
      if ((await records.get(KIND, id)) === null) return false;
      await orInDoubt(token, () => records.change(KIND, id, () => null));
      return true;
    },
  };
}

/** @throws {InvalidOptionError} that repeats nothing of the input */
function checked(input: unknown): z.infer<typeof INPUT> {
  const read = INPUT.safeParse(input);
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => ({
    field: path.join('.') || 'the sign-up',
    message: path.length === 0 ? 'is not what a sign-up looks like' : message,
  }));
  throw new InvalidOptionError(
    problems[0]?.field ?? 'input',
    problems.map(({ field, message }) => `${field} ${message}.`).join(' '),
  );
}

/** What a write gives. @throws {SignUpInDoubtError} if it fails, but may be done */
async function orInDoubt<T>(token: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const isOfStore = error instanceof StoreUnavailableError || error instanceof StoreNotWritableError;
    throw isOfStore && error.mayBeDone ? new SignUpInDoubtError(token, error) : error;
  }
}

/** True if two sign-ups say the same, whenever they were sent. */
function isSame(one: PrivateRecord<Kept>, other: PrivateRecord<Kept>): boolean {
  const words = ({ owner, value: { agreedAt: _, ...words } }: PrivateRecord<Kept>) => ({ owner, words });
  return isDeepStrictEqual(words(one), words(other));
}

function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

function readable({ value, expiresAt }: PrivateRecord<Kept>): SignUp {
  const { name, contact, goal, route, agreedAt } = value;
  return { name, contact, goal, route, agreedAt, expiresAt: new Date(expiresAt ?? 0).toISOString() };
}

function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
