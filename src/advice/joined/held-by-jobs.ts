/** What holders of each job have, in the words of every classification that moves between jobs lead to. */
import { transferTable } from '../../alignment';
import type { Scheme } from '../../domain';
import { type CareerGraph, rowMix, type Sliced } from '../../graph';
import type { HeldLevels } from '../../needs';
import { broughtTo, isKind, jobsOf, readingTable } from '../../network';

/**
 * Rows of all roles; those that stand for no job are empty. What a job brings is as in `withLevelsFor`, as far as some job asks for it. To
 * the few roles of ESCO that are read in no other classification it brings what it asks for alone.
 */
export function* heldByJobs(graph: CareerGraph): Sliced<HeldLevels> {
  const { standIn } = jobsOf(graph);
  const asked = askedBy(graph);
  const head = new Int32Array(graph.roles.length + 1);
  const all: Row = { competency: [], level: [] };
  for (const { index } of graph.roles) {
    if (standIn[index] === index) {
      yield;
      addRow(graph, asked, index, all);
    }
    head[index + 1] = all.competency.length;
  }
  return { head, competency: Int32Array.from(all.competency), level: Float32Array.from(all.level) };
}

/** What jobs have after a few needs changed. */
export interface HeldAfter {
  readonly held: HeldLevels;
  /** The jobs that have something else now. */
  readonly changed: ReadonlySet<number>;
}

/**
 * The same as `heldByJobs`, made of what was held in a graph whose roles need something else.
 * @param requires - the roles whose needs changed
 */
export function* followedHeld(
  graph: CareerGraph,
  before: CareerGraph,
  old: HeldLevels,
  requires: ReadonlySet<number>,
): Sliced<HeldAfter> {
  const { standIn } = jobsOf(graph);
  const asked = askedBy(graph);
  yield;
  const { isAsked: wasAsked } = askedBy(before);
  yield;
  const rows: number[] = [];
  const fresh: Row = { competency: [], level: [] };
  const starts = [0];
  for (const job of affectedJobs(graph, asked.isAsked, wasAsked, old, requires)) {
    if (standIn[job] !== job) continue;
    yield;
    const start = fresh.competency.length;
    addRow(graph, asked, job, fresh);
    if (isRow(old, job, fresh, start)) {
      fresh.competency.length = start;
      fresh.level.length = start;
      continue;
    }
    rows.push(job);
    starts.push(fresh.competency.length);
  }
  if (rows.length === 0) return { held: old, changed: new Set() };
  const mix = rowMix(old.head, Int32Array.from(starts), rows);
  const competency = mix.column(old.competency, Int32Array.from(fresh.competency));
  const held = { head: mix.head, competency, level: mix.column(old.level, Float32Array.from(fresh.level)) };
  return { held, changed: new Set(rows) };
}

interface Row {
  readonly competency: number[];
  readonly level: number[];
}

/** What jobs ask for. */
interface Asked {
  /** The classifications that moves lead to. */
  readonly schemes: readonly Scheme[];
  /** 1 for competencies that some job needs. */
  readonly isAsked: Uint8Array;
}

function askedBy(graph: CareerGraph): Asked {
  const { standIn } = jobsOf(graph);
  const { requirements, roles } = graph;
  const schemes = new Set<Scheme>();
  const isAsked = new Uint8Array(graph.competencies.length);
  for (const role of roles) {
    const { index } = role;
    if (standIn[index] !== index) continue;
    if (!isKind(role)) schemes.add(role.scheme);
    for (let place = requirements.head[index]!; place < requirements.head[index + 1]!; place++) {
      if (requirements.weight[place]! > 0) isAsked[requirements.competency[place]!] = 1;
    }
  }
  return { schemes: [...schemes], isAsked };
}

/** Adds what holders of a job have. */
function addRow(graph: CareerGraph, { schemes, isAsked }: Asked, job: number, { competency, level }: Row): void {
  const { requirements, competencies, roles } = graph;
  const { scheme } = roles[job]!;
  const add = (had: number, at: number) => {
    if (isAsked[had] === 0) return;
    competency.push(had);
    level.push(at);
  };
  for (let place = requirements.head[job]!; place < requirements.head[job + 1]!; place++) {
    add(requirements.competency[place]!, requirements.level[place]!);
  }
  for (const other of schemes) {
    if (other === scheme) continue;
    const brought = broughtTo(graph, job, other);
    for (const [place, had] of brought.competency.entries()) {
      // Within a classification nothing carries over.
      if (competencies[had]!.scheme !== scheme) add(had, brought.level[place]!);
    }
  }
}

/** True if a job has in a table what stands in a row from a place on. */
function isRow(table: HeldLevels, job: number, { competency, level }: Row, start: number): boolean {
  const [first, end] = [table.head[job]!, table.head[job + 1]!];
  if (end - first !== competency.length - start) return false;
  for (let at = 0; at < end - first; at++) {
    if (table.competency[first + at] !== competency[start + at]) return false;
    if (table.level[first + at] !== Math.fround(level[start + at]!)) return false;
  }
  return true;
}

/** The jobs, ascending, that may have something else: because of their own needs, of those of their readings, or of what jobs ask for. */
function affectedJobs(
  graph: CareerGraph,
  isAsked: Uint8Array,
  wasAsked: Uint8Array,
  old: HeldLevels,
  requires: ReadonlySet<number>,
): readonly number[] {
  const roles = new Set(requires);
  const { head, target } = transferTable(graph);
  const { competencyHead, byCompetency, role } = graph.requirements;
  const addNeeding = (competency: number) => {
    for (let at = competencyHead[competency]!; at < competencyHead[competency + 1]!; at++)
      roles.add(role[byCompetency[at]!]!);
  };
  const isFlipped = (competency: number) => isAsked[competency] !== wasAsked[competency];
  const areFlipped = isAsked.some((_, competency) => isFlipped(competency));
  if (areFlipped) {
    for (let from = 0; from + 1 < head.length; from++) {
      if (isFlipped(from) || target.subarray(head[from], head[from + 1]).some(isFlipped)) addNeeding(from);
    }
  }
  const jobs = withReadings(graph, withReadings(graph, roles));
  // What no job asks for any more is found where it was.
  let job = 0;
  for (let place = 0; areFlipped && place < old.competency.length; place++) {
    while (old.head[job + 1]! <= place) job++;
    if (isFlipped(old.competency[place]!)) jobs.add(job);
  }
  return [...jobs].sort((a, b) => a - b);
}

function withReadings(graph: CareerGraph, roles: ReadonlySet<number>): Set<number> {
  const { head, role } = readingTable(graph);
  const all = new Set(roles);
  for (const each of roles) for (let at = head[each]!; at < head[each + 1]!; at++) all.add(role[at]!);
  return all;
}
