/** Turns names that you write into nodes of the graph. */
import { InvalidOptionError, UnknownReferenceError } from '../../domain';
import {
  type CareerGraph,
  type GraphNode,
  kindsOf,
  nodeName,
  type ReferenceKind,
  type RoleNode,
  type Sliced,
} from '../../graph';
import { isNoOccupation } from '../names/candidates';
import type { Certainty, Reading } from '../names/reading';
import { clearReadingOf, otherJobs, readingsOf } from '../names/understand';

/** Longest reference that is accepted, in characters; titles are shorter. */
export const MOST_REFERENCE_LENGTH = 200;

const MOST_SUGGESTIONS = 5;

const CONTROL = /\p{Cc}/u;

/** A suggestion with less than this share of the best score only shares a word with the reference. Estimate. */
const LEAST_SUGGESTED_SHARE = 0.4;

/**
 * The node that a reference names: the one that is called so, or else the only clear reading of the name; null if there is none.
 * @throws {InvalidOptionError} if it is empty, has control characters, or is too long to be one
 */
export function resolve(graph: CareerGraph, kind: ReferenceKind, argument: string, ref: string): GraphNode | null {
  const text = checkedReference(argument, ref);
  const id = kind === 'Role' ? null : graph.names.resolve(kind, text);
  if (id !== null) return graph.find(id);
  return clearReadingOf(graph, kind, text)?.node ?? null;
}

/** A reference without blanks around it. @throws {InvalidOptionError} as `resolve` */
export function checkedReference(argument: string, ref: string): string {
  const text = ref.trim();
  if (text === '') throw new InvalidOptionError(argument, `${argument} is empty. Give an id, a slug or a title.`);
  // Blanks count: answers say references back as they were written.
  if (ref.length > MOST_REFERENCE_LENGTH) {
    throw new InvalidOptionError(
      argument,
      `${argument} has ${ref.length} characters; a reference has at most ${MOST_REFERENCE_LENGTH}. Give an id, a slug or a title.`,
    );
  }
  if (CONTROL.test(text)) {
    throw new InvalidOptionError(argument, `${argument} has control characters. Give an id, a slug or a title.`);
  }
  return text;
}

/** How the name of a role was read. */
export interface UnderstoodRole {
  /** As it was written. */
  readonly asked: string;
  readonly role: RoleNode;
  readonly certainty: Certainty;
  /** What else it may mean, likeliest first: other jobs, each once; at most four. */
  readonly others: readonly RoleNode[];
  /** True if the first of the others is about as likely, or the name names both: ask which is meant. */
  readonly isAmbiguous: boolean;
}

const MOST_OTHERS = 4;

/**
 * The likeliest role that a name means, guesses included.
 * @throws {UnknownReferenceError} if it means none
 * @throws {InvalidOptionError} as `resolve`
 */
export function understoodRole(graph: CareerGraph, argument: string, ref: string): UnderstoodRole {
  const readings = otherJobs(graph, readingsOf(graph, 'Role', checkedReference(argument, ref)));
  const [role, ...others] = readings.flatMap(({ node }) => (node.kind === 'Role' ? [node] : []));
  if (role === undefined) throw unknownReference(graph, 'Role', argument, ref);
  const [{ certainty, isAmbiguous }] = readings as readonly [Reading, ...Reading[]];
  return { asked: ref, role, certainty, isAmbiguous, others: others.slice(0, MOST_OTHERS) };
}

/** Everyday words for what a reference of each kind should name. */
const WORDS: Readonly<Record<ReferenceKind, string>> = {
  Role: 'role',
  Skill: 'skill',
  Technology: 'technology',
  Competency: 'skill or technology',
  Company: 'company',
  Discipline: 'discipline',
  Certification: 'certification',
  AdvisorService: 'advisor',
  Source: 'source',
};

/** The error for a reference that names nothing, with the closest names that exist. */
export function unknownReference(
  graph: CareerGraph,
  kind: ReferenceKind,
  argument: string,
  ref: string,
): UnknownReferenceError {
  const near = suggest(graph, kind, ref);
  // There are few disciplines, so the error lists them all.
  const ids = near.length === 0 && kind === 'Discipline' ? graph.disciplines.map(({ id }) => id) : near;
  const suggestions = ids.flatMap((id) => {
    const node = graph.find(id);
    return node === null ? [] : [{ id, name: nodeName(node) }];
  });
  return new UnknownReferenceError(argument, ref, WORDS[kind], suggestions);
}

/** Ids of the nearest nodes of a kind, best first, at most five. */
function suggest(graph: CareerGraph, kind: ReferenceKind, ref: string): readonly string[] {
  const text = ref.slice(0, MOST_REFERENCE_LENGTH);
  if (kind === 'Role' && isNoOccupation(text)) return [];
  const hits = graph.text.search(text, { kinds: kindsOf(kind), limit: MOST_SUGGESTIONS });
  const least = LEAST_SUGGESTED_SHARE * (hits[0]?.score ?? 0);
  return hits.filter((hit) => hit.score >= least).map((hit) => hit.id);
}

/**
 * The number of the node that a reference names; for a role the likeliest reading of the name.
 * @throws {UnknownReferenceError} if it names none
 * @throws {InvalidOptionError} as `resolve`
 */
export function numberOf(graph: CareerGraph, kind: ReferenceKind, argument: string, ref: string): number {
  if (kind === 'Role') return understoodRole(graph, argument, ref).role.index;
  const node = resolve(graph, kind, argument, ref);
  if (node === null) throw unknownReference(graph, kind, argument, ref);
  return node.index;
}

/** As `numberOf`, for several: their numbers, in order. */
export function numbersOf(
  graph: CareerGraph,
  kind: ReferenceKind,
  argument: string,
  refs: readonly string[],
): readonly number[] {
  return refs.map((ref) => numberOf(graph, kind, argument, ref));
}

/** The same in slices. */
export function* numbersInSlices(
  graph: CareerGraph,
  kind: ReferenceKind,
  argument: string,
  refs: readonly string[],
): Sliced<readonly number[]> {
  const numbers: number[] = [];
  for (const ref of refs) {
    numbers.push(numberOf(graph, kind, argument, ref));
    yield;
  }
  return numbers;
}

/** @throws {InvalidOptionError} if both ends of a way are the same role */
export function checkEnds(graph: CareerGraph, argument: string, from: number, to: number): void {
  if (from !== to) return;
  throw new InvalidOptionError(
    argument,
    `You already hold ${graph.roles[to]!.title}: both names mean this role. Choose another target.`,
  );
}
