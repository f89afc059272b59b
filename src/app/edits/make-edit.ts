/** Edits: commands of an editor, applied to the store whole or not at all. */
import { createHash } from 'node:crypto';
import type { Change, ChangeEntry, ChangeSet } from '../../domain';
import { type Command, changeSetOf, type EditSubject, planEdit, type UserError } from '../../editing';
import type { CareerGraph } from '../../graph';
import type { BuiltChanges, CareerStore, FactReader } from '../../store';
import type { Asker } from '../access/access';
import { exactNames } from './exact-names';

/** What an editor asks for. */
export interface EditRequest {
  readonly commands: readonly Command[];
  /** Where each command stands in what the editor sent, for errors. */
  readonly pathOf: (place: number) => readonly string[];
  /** The edit is refused if the graph is at another revision. */
  readonly expectedRevision?: number | undefined;
  /** A text of the editor's choice: the edit is made once, however often it is sent with it. */
  readonly idempotencyKey?: string | undefined;
  /** Only say what would change. */
  readonly dryRun: boolean;
  /** Why, in one sentence, for the audit trail. */
  readonly reason?: string | undefined;
}

/** Somebody else changed the graph first. */
export interface EditConflict {
  readonly expectedRevision: number;
  /** The store's. */
  readonly revision: number;
  /** What happened since, oldest first, at most MOST_CONFLICTING. */
  readonly changes: readonly Change[];
}

export interface EditOutcome {
  /** One for each command; empty if nothing was or would be done. */
  readonly subjects: readonly EditSubject[];
  /** What changed, or would; empty for an edit that was made before. */
  readonly entries: readonly ChangeEntry[];
  readonly errors: readonly UserError[];
  readonly conflict: EditConflict | null;
  /** The store's revision afterwards; that of the first time if the edit was made before. */
  readonly revision: number;
  /** True if it was made before, under its idempotency key. */
  readonly replayed: boolean;
}

/** The changes that stand in the way of an edit. */
export const MOST_CONFLICTING = 20;

/** Characters of an idempotency key and of a reason. */
const MOST_KEY = 200;
const MOST_REASON = 500;

/** How long an idempotency key is remembered. */
const REMEMBERED_MS = 24 * 3_600_000;

/** What is kept of an edit under its idempotency key. */
interface Remembered {
  readonly digest: string;
  readonly revision: number;
  readonly subjects: readonly EditSubject[];
}

const NO_CHANGES = Object.freeze({ putNodes: [], putLinks: [], removeNodes: [], removeLinks: [] });

/**
 * Makes an edit, or says why not. What is wrong with it is part of the outcome, never thrown.
 * @throws {StoreUnavailableError} if the store does not answer; sending the edit again with the same idempotency key is safe
 */
export async function makeEdit(
  store: Pick<CareerStore, 'applyBuilt' | 'look' | 'changesSince' | 'revision'>,
  graph: CareerGraph,
  asker: Asker,
  request: EditRequest,
  now: () => Date = () => new Date(),
): Promise<EditOutcome> {
  const errors = envelopeErrors(request);
  if (errors.length > 0) return { ...NOTHING, errors, revision: await store.revision() };
  if (request.dryRun) return store.look(async (facts) => (await plan(facts, graph, asker, request, now())).outcome);
  let outcome: EditOutcome | null = null;
  const applied = await store.applyBuilt(async (facts) => {
    const planned = await plan(facts, graph, asker, request, now());
    outcome = planned.outcome;
    return planned.changes;
  });
  const { conflict, ...made } = outcome as unknown as EditOutcome;
  const revision = made.replayed ? made.revision : applied.revision;
  if (conflict === null) return { ...made, conflict, revision };
  const changes = await store.changesSince(conflict.expectedRevision, MOST_CONFLICTING);
  return { ...made, conflict: { ...conflict, changes }, revision };
}

const NOTHING = Object.freeze({ subjects: [], entries: [], errors: [], conflict: null, replayed: false });

interface Planned {
  readonly outcome: EditOutcome;
  readonly changes: BuiltChanges;
}

async function plan(
  facts: FactReader,
  graph: CareerGraph,
  asker: Asker,
  request: EditRequest,
  now: Date,
): Promise<Planned> {
  const { revision } = facts;
  const audit = { actor: asker.actor, summary: '' };
  const without = (outcome: Partial<EditOutcome>): Planned => ({
    outcome: { ...NOTHING, revision, ...outcome },
    changes: { ...NO_CHANGES, audit },
  });
  const id = request.idempotencyKey === undefined ? null : digest([asker.actor, request.idempotencyKey]);
  const asked = digest([request.commands, request.expectedRevision ?? null, request.reason ?? null]);
  const earlier = id === null || request.dryRun ? null : await facts.record<Remembered>('edit', id);
  if (earlier !== null) {
    const { subjects, revision: first, digest: askedFirst } = earlier.value;
    if (askedFirst === asked) return without({ subjects, revision: first, replayed: true });
    const message = 'This idempotencyKey was used for another edit within a day. Choose a new one for each edit.';
    return without({ errors: [{ path: ['input', 'idempotencyKey'], message, code: 'KEY_USED_OTHERWISE' }] });
  }
  const { expectedRevision } = request;
  if (expectedRevision !== undefined && expectedRevision !== revision) {
    const message = `The graph is at revision ${revision}, not ${expectedRevision}. See what changed since, and decide again.`;
    return without({
      errors: [{ path: ['input', 'expectedRevision'], message, code: 'CONFLICT' }],
      conflict: { expectedRevision, revision, changes: [] },
    });
  }
  const today = now.toISOString().slice(0, 10);
  const { entries, subjects, errors } = await planEdit(
    request.commands,
    facts,
    exactNames(graph),
    request.pathOf,
    today,
  );
  if (errors.length > 0) return without({ errors });
  const outcome = { ...NOTHING, subjects, entries, revision };
  const changes: ChangeSet = changeSetOf(entries, {
    ...audit,
    summary: request.reason ?? summaryOf(request, subjects),
  });
  if (id === null || entries.length === 0) return { outcome, changes };
  const value: Remembered = { digest: asked, revision: revision + 1, subjects };
  const expiresAt = now.getTime() + REMEMBERED_MS;
  return {
    outcome,
    changes: { ...changes, remember: { kind: 'edit', id, owner: null, lookUp: null, value, expiresAt } },
  };
}

function envelopeErrors({ idempotencyKey, reason, expectedRevision }: EditRequest): readonly UserError[] {
  const errors: UserError[] = [];
  const add = (field: string, message: string) => errors.push({ path: ['input', field], message, code: 'INVALID' });
  if (idempotencyKey !== undefined && (idempotencyKey === '' || idempotencyKey.length > MOST_KEY)) {
    add('idempotencyKey', `idempotencyKey has 1 to ${MOST_KEY} characters.`);
  }
  if (reason !== undefined && (reason.trim() === '' || reason.length > MOST_REASON || /\p{Cc}/u.test(reason))) {
    add('reason', `reason is one sentence of at most ${MOST_REASON} characters, on one line.`);
  }
  if (expectedRevision !== undefined && expectedRevision < 0) add('expectedRevision', 'expectedRevision is from 0.');
  return errors;
}

function summaryOf({ commands }: EditRequest, subjects: readonly EditSubject[]): string {
  const [first] = commands;
  const [subject] = subjects;
  if (commands.length !== 1 || first === undefined || subject === undefined) return `${commands.length} changes`;
  return `${first.name} ${typeof subject === 'string' ? subject : `${subject.from} ${subject.to}`}`;
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
