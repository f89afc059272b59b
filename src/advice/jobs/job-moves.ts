/** Moves between jobs that editors, publishers or doors name, with how far experience in the one is experience for the other. */
import { MOVE_KIND_TRAITS, MOVE_SHARES, type MoveShare } from '../../domain';
import { type CareerGraph, headsOf, oncePerFigures, placesByRow, type Sliced, workOnce } from '../../graph';
import type { Network } from '../../network';
import { doorsInto, isEdited, jobsOf, movesBehind, sharesDiscipline, sharesGroup } from '../../network';
import { RELEVANCE_MODEL } from '../numbers/relevance';
import { WORK_MODEL } from '../numbers/work';
import { rolesNamed } from './named-roles';
import { rungsUp } from './rungs';

/** Relevance, 0..1, by who says that people move from one job to the other. */
const SAID = RELEVANCE_MODEL.said;

/** Moves in rows by the job left, ordered by target; a Network. */
export interface JobMoves extends Network {
  /** Relevance, 0..1. */
  readonly relevance: Float32Array;
  /** Years that our editors say it takes; NaN if they don't name it. */
  readonly editorsYears: Float32Array;
  /** 0..1; confidence of the strongest progression behind it, 0 if only a door names it. */
  readonly confidence: Float32Array;
  /** How many of those who leave make it, as `ProgressionTable.share`; of what is said of the jobs themselves before what is said of others. */
  readonly share: Uint8Array;
  /** Progression behind it; -1 if none. */
  readonly progression: Int32Array;
  /** 1 if the door of the target names the job left. */
  readonly isNamed: Uint8Array;
  /** 1 if our editors call the move one into another line of work. */
  readonly leavesLine: Uint8Array;
}

/** See `movesBehind`: who is advised as another job counts as that job. */
const BEHIND = { wider: 1, kind: SAID.lifted, whole: SAID.whole };

/** A move while it is put together. */
export interface MoveDraft {
  relevance: number;
  years: number;
  confidence: number;
  share: number;
  progression: number;
  isNamed: boolean;
  leavesLine: boolean;
}

const made = workOnce(madeMoves, oncePerFigures);

/** The moves of a graph; made once. O(progressions). Finishes what `prepareJobMoves` has left to do. */
export const jobMovesOf = made.of;

/** Does the work of `jobMovesOf` in slices, so that other work can run between them. */
export const prepareJobMoves = made.prepare;

/** The moves of the second graph are those of the first too, which has the same progressions, doors and readings. */
export const shareJobMoves = made.share;

/** Another, shorter way to the moves of a graph. */
export const shortenJobMoves = made.shorten;

/** The moves of a graph as a part of other work in slices. */
export const jobMovesInSlices = made.within;

/** Makes the moves of a graph from nothing. */
export function* madeMoves(graph: CareerGraph): Sliced<JobMoves> {
  const drafts = new MoveDrafts(graph.roles.length);
  yield* addProgressions(graph, drafts, graph.roles.keys());
  yield* addDoors(graph, drafts);
  addRungsBelow(graph, drafts);
  yield;
  return tableOf(graph.roles.length, drafts.byKey);
}

/** Moves by their jobs; a new one says nothing yet. */
export class MoveDrafts {
  /** By job left times the number of roles, plus job entered. */
  readonly byKey = new Map<number, MoveDraft>();

  /**
   * @param roles - number of roles of the graph
   * @param rows - the jobs whose moves are put together; left out, all
   */
  constructor(
    readonly roles: number,
    readonly rows: ReadonlySet<number> | null = null,
  ) {}

  of(from: number, to: number): MoveDraft {
    const key = from * this.roles + to;
    let draft = this.byKey.get(key);
    if (draft === undefined) {
      draft = {
        relevance: 0,
        years: Number.NaN,
        confidence: 0,
        share: 0,
        progression: -1,
        isNamed: false,
        leavesLine: false,
      };
      this.byKey.set(key, draft);
    }
    return draft;
  }
}

/**
 * Adds what is said of the progressions out of some roles.
 * @param from - the roles, ascending
 */
export function* addProgressions(graph: CareerGraph, drafts: MoveDrafts, from: Iterable<number>): Sliced<void> {
  const { head } = graph.progressions;
  for (const role of from) {
    for (let p = head[role]!; p < head[role + 1]!; p++) {
      if (p % WORK_MODEL.rowsASlice === 0) yield;
      addProgression(graph, drafts, p);
    }
  }
}

function addProgression(graph: CareerGraph, drafts: MoveDrafts, p: number): void {
  const { source, target, confidence, share: shares, typicalYears } = graph.progressions;
  const sure = confidence[p]!;
  const kinds = graph.progressions.claims(p).map(({ properties }) => properties.evidence);
  const isEditors = kinds.includes('EDITORIAL');
  const relevance = isEditors
    ? relevanceByEditors(sure)
    : kinds.includes('EXPERT_LIST')
      ? SAID.list.least + SAID.list.share * sure
      : SAID.observed;
  for (const { from, to, fromShare, toShare, isOwn } of movesBehind(graph, source[p]!, target[p]!, BEHIND)) {
    const carried = fromShare * toShare;
    if (relevance * carried < SAID.least || drafts.rows?.has(from) === false) continue;
    const draft = drafts.of(from, to);
    draft.relevance = Math.max(draft.relevance, relevance * carried);
    if (isEditors && isOwn) {
      draft.years = typicalYears[p]!;
      draft.leavesLine = MOVE_KIND_TRAITS[graph.progressions.moveKind(p)].leavesLine;
    }
    if (isOwn || draft.progression === -1) {
      draft.confidence = sure * carried;
      draft.share = shares[p]!;
      if (isOwn) draft.progression = p;
    }
  }
}

function* addDoors(graph: CareerGraph, drafts: MoveDrafts): Sliced<void> {
  const { standIn } = jobsOf(graph);
  for (const role of graph.roles) {
    if (role.index % WORK_MODEL.rowsASlice === 0) yield;
    const to = standIn[role.index]!;
    if (to !== role.index && !takesTable(graph, to)) continue;
    for (const { experienceIn, experienceYears } of doorsInto(graph, role)) {
      for (const id of experienceIn) {
        for (const named of rolesNamed(graph, id)) {
          if (named === to || (experienceYears >= SAID.leap && isEntryKind(graph, named, id))) continue;
          nameByDoor(graph, drafts.of(named, to), to);
        }
      }
    }
  }
}

/**
 * True if the doors of an occupation name moves into the role that stands in for it too: if that has no doors of its own, and in trades
 * that are learnt in an apprenticeship, where helpers and neighbouring trades are let in everywhere.
 */
function takesTable(graph: CareerGraph, job: number): boolean {
  const { doors, discipline } = graph.roles[job]!;
  return (
    doors === undefined ||
    (discipline === undefined && doorsInto(graph, graph.roles[job]!)[0]?.door === 'APPRENTICESHIP')
  );
}

/** Notes that the door of the job entered names the move. */
export function nameByDoor(graph: CareerGraph, draft: MoveDraft, to: number): void {
  draft.relevance = Math.max(draft.relevance, isEdited(graph, to) ? SAID.sisters : SAID.named);
  draft.isNamed = true;
}

/** True for an entry post among the kinds of the role that a door names. */
function isEntryKind({ roles }: CareerGraph, job: number, id: string): boolean {
  return roles[job]!.id !== id && roles[job]!.seniority === 'ENTRY';
}

/** People who were promoted can go back. */
function addRungsBelow(graph: CareerGraph, drafts: MoveDrafts): void {
  for (const [key, draft] of [...drafts.byKey]) {
    const [from, to] = [Math.floor(key / drafts.roles), key % drafts.roles];
    if (isDraftUp(graph, draft, from, to)) addWayBack(drafts, from, to);
  }
}

/** True if a move while it is put together is a named one up a rung of its line. */
export function isDraftUp(
  graph: CareerGraph,
  { years, isNamed, leavesLine }: MoveDraft,
  from: number,
  to: number,
): boolean {
  const isEditors = !Number.isNaN(years);
  return (
    (isEditors || isNamed) && !leavesLine && rungsUp(graph, from, to) > 0 && (isEditors || isOneLine(graph, from, to))
  );
}

/** True unless a door of one line of work names a job of another: people who came that way were not promoted. */
function isOneLine(graph: CareerGraph, from: number, to: number): boolean {
  if (graph.roles[from]!.discipline !== graph.roles[to]!.discipline) return false;
  return sharesDiscipline(graph, from, to) || sharesGroup(graph, from, to, 'minor');
}

/** True if the move at a place is a named one up a rung of its line. */
export function isUpAt(graph: CareerGraph, moves: JobMoves, place: number): boolean {
  if (!isNamedAt(moves, place) || moves.leavesLine[place] === 1) return false;
  const [from, to] = [moves.source[place]!, moves.target[place]!];
  return rungsUp(graph, from, to) > 0 && (!Number.isNaN(moves.editorsYears[place]!) || isOneLine(graph, from, to));
}

/** Relevance of a move of which our editors are this sure, 0..1: falls faster where few people make it. */
function relevanceByEditors(sure: number): number {
  const { least, share, rare, from, most } = SAID.editors;
  return sure < from ? rare + ((least + share * from - rare) * sure) / from : Math.min(most, least + share * sure);
}

/** Adds the way back of a named move to a higher rung. */
export function addWayBack(drafts: MoveDrafts, from: number, to: number): void {
  const back = drafts.of(to, from);
  back.relevance = Math.max(back.relevance, SAID.rungBelow);
}

/** The moves as a table. @param roles - number of roles of the graph */
export function tableOf(roles: number, drafts: ReadonlyMap<number, MoveDraft>): JobMoves {
  const keys = Float64Array.from(drafts.keys()).sort();
  const count = keys.length;
  const source = Int32Array.from(keys, (key) => Math.floor(key / roles));
  const target = Int32Array.from(keys, (key) => key % roles);
  const of = Array.from(keys, (key) => drafts.get(key)!);
  const reverseHead = headsOf(target, roles);
  return {
    head: headsOf(source, roles),
    source,
    target,
    reverseHead,
    reverse: placesByRow(target, reverseHead),
    relevance: Float32Array.from(of, ({ relevance }) => relevance),
    editorsYears: Float32Array.from(of, ({ years }) => years),
    confidence: Float32Array.from(of, ({ confidence }) => confidence),
    share: Uint8Array.from(of, ({ share }) => share),
    progression: Int32Array.from(of, ({ progression }) => progression),
    isNamed: Uint8Array.from({ length: count }, (_, place) => (of[place]!.isNamed ? 1 : 0)),
    leavesLine: Uint8Array.from({ length: count }, (_, place) => (of[place]!.leavesLine ? 1 : 0)),
  };
}

/** The place of the move between two jobs; -1 if nobody names it. O(log moves of the job). */
export function placeOfMove({ head, target }: JobMoves, from: number, to: number): number {
  let [low, high] = [head[from]!, head[from + 1]! - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (target[middle] === to) return middle;
    if (target[middle]! < to) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** How many of those who leave make the move at a place, in words; null if nobody says, and for -1. */
export function shareAt({ share }: JobMoves, place: number): MoveShare | null {
  return place === -1 ? null : (MOVE_SHARES[share[place]! - 1] ?? null);
}

/** True if our editors or the door of the job entered name the move at a place; false for -1. */
export function isNamedAt({ isNamed, editorsYears }: JobMoves, place: number): boolean {
  return place !== -1 && (isNamed[place] === 1 || !Number.isNaN(editorsYears[place]!));
}

/** True if our editors or the door of the second job name the move between two jobs. */
export function isNamedMove(graph: CareerGraph, from: number, to: number): boolean {
  const moves = jobMovesOf(graph);
  return isNamedAt(moves, placeOfMove(moves, from, to));
}
