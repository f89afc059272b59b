/** What the model reads of a single O*NET role: nine vectors and four figures. */
import { CLASSIFICATIONS } from '../domain';
import type { CareerGraph, RoleNode, Sliced } from '../graph';
import type { SparseVector } from './cosine-index';
import { recordInSlices } from './record-of';
import { type SourcesNeeds, sourcesNeeds } from './sources-needs';

/** Vectors by which roles are compared, in the order of the model's features. */
export const LIKENESSES = [
  'skillLevels',
  'skillImportance',
  'knowledgeLevels',
  'knowledgeImportance',
  'interests',
  'workStyles',
  'workValues',
  'technologies',
  'technologyCategories',
] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** Figures by which roles are compared. */
export const FIGURES = ['jobZone', 'schoolingYears', 'experienceYears', 'meanSkillLevel'] as const;
export type Figure = (typeof FIGURES)[number];

export interface RoleTraits {
  /** By role number; null if unknown, and for roles of other schemes. */
  readonly vectors: Readonly<Record<Likeness, readonly (SparseVector | null)[]>>;
  /** By role number; NaN if unknown. */
  readonly figures: Readonly<Record<Figure, Float64Array>>;
}

/**
 * Traits of all O*NET roles. Ratings are standardised over the rated roles (mean 0, deviation 1 for each element), so that a
 * cosine says whether two roles are unusual in the same ways; technologies weigh ln(roles / roles that use them).
 */
export function* roleTraits(graph: CareerGraph): Sliced<RoleTraits> {
  const roles = graph.roles.map((role) => (CLASSIFICATIONS[role.scheme].likelihoods === 'MODEL' ? role : null));
  const [skills, knowledge] = [elementsOf(graph, 'SKILL'), elementsOf(graph, 'KNOWLEDGE')];
  const needs = yield* sourcesNeeds(graph);
  const levels = ratingsOf(needs, roles, skills, 'level', 0);
  const listed = (pick: (role: RoleNode) => readonly number[] | undefined) =>
    standardised(roles.map((role) => nonEmpty(role === null ? undefined : pick(role))));
  const used = technologiesOf(graph, needs, roles);
  const figure = (value: (role: RoleNode) => number | undefined) =>
    Float64Array.from(roles, (role) => (role === null ? Number.NaN : (value(role) ?? Number.NaN)));
  const importances = (elements: ReadonlyMap<number, number>) =>
    standardised(ratingsOf(needs, roles, elements, 'importance', 1));
  const made: Readonly<Record<Likeness, () => (SparseVector | null)[]>> = {
    skillLevels: () => standardised(levels),
    skillImportance: () => importances(skills),
    knowledgeLevels: () => standardised(ratingsOf(needs, roles, knowledge, 'level', 0)),
    knowledgeImportance: () => importances(knowledge),
    interests: () => listed((role) => role.interests),
    workStyles: () => listed((role) => role.workStyles),
    workValues: () => listed((role) => role.workValues),
    technologies: () => byRarity(used),
    technologyCategories: () => byRarity(categoriesOf(graph, used)),
  };
  yield;
  const vectors = yield* recordInSlices(LIKENESSES, (one) => made[one]());
  return {
    vectors,
    figures: {
      jobZone: figure((role) => role.jobZone),
      schoolingYears: figure((role) => role.schoolingYears),
      experienceYears: figure((role) => role.experienceYears),
      meanSkillLevel: Float64Array.from(levels, (row) => (row === null ? Number.NaN : meanOf(row))),
    },
  };
}

type Row = readonly number[] | null;

/** Places of O*NET's skills or knowledge areas in a rating vector, by competency number. */
function elementsOf(graph: CareerGraph, kind: 'SKILL' | 'KNOWLEDGE'): ReadonlyMap<number, number> {
  const elements = graph.competencies.filter(
    (one) => one.kind === 'Skill' && CLASSIFICATIONS[one.scheme].needsAreRatings && one.skillKind === kind,
  );
  return new Map(elements.map((element, place) => [element.index, place]));
}

/** One rating per element and role; `absent` if the role does not ask for the element, null if it asks for none. */
function ratingsOf(
  needs: SourcesNeeds,
  roles: readonly (RoleNode | null)[],
  elements: ReadonlyMap<number, number>,
  rating: 'level' | 'importance',
  absent: number,
): Row[] {
  const { head, competency, isStated } = needs;
  const ratings = needs[rating];
  return roles.map((role, index) => {
    if (role === null) return null;
    let row: number[] | null = null;
    for (let at = head[index]!; at < head[index + 1]!; at++) {
      const place = elements.get(competency[at]!);
      if (place === undefined || !isStated(at)) continue;
      row ??= new Array<number>(elements.size).fill(absent);
      row[place] = ratings[at]!;
    }
    return row;
  });
}

function nonEmpty(values: readonly number[] | undefined): Row {
  return values === undefined || values.length === 0 ? null : values;
}

function standardised(rows: readonly Row[]): (SparseVector | null)[] {
  const known = rows.filter((row) => row !== null);
  const at = (known[0] ?? []).map((_, place) => place);
  const means = at.map((place) => meanOf(known.map((row) => row[place]!)));
  const deviations = at.map((place) => Math.sqrt(meanOf(known.map((row) => (row[place]! - means[place]!) ** 2))));
  return rows.map((row) =>
    row === null
      ? null
      : { at, value: at.map((place) => (row[place]! - means[place]!) / Math.max(deviations[place]!, 1e-9)) },
  );
}

/** Competency numbers of the technologies that each role uses, ascending; null if O*NET lists none. */
function technologiesOf(
  graph: CareerGraph,
  { head, competency, isStated }: SourcesNeeds,
  roles: readonly (RoleNode | null)[],
): Row[] {
  return roles.map((role, index) => {
    if (role === null) return null;
    const used: number[] = [];
    for (let at = head[index]!; at < head[index + 1]!; at++) {
      if (isStated(at) && graph.competencies[competency[at]!]!.kind === 'Technology') used.push(competency[at]!);
    }
    return nonEmpty(used.sort((a, b) => a - b));
  });
}

/** The same by numbers of the technologies' categories. */
function categoriesOf(graph: CareerGraph, used: readonly Row[]): Row[] {
  const category = (one: number) => {
    const competency = graph.competencies[one]!;
    return competency.kind === 'Technology' ? competency.category : '';
  };
  const named = used.map((row) => row?.map(category) ?? null);
  const names = [...new Set(named.flatMap((row) => row ?? []))].sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  return named.map((row) => row && [...new Set(row.map((name) => numbers.get(name)!))].sort((a, b) => a - b));
}

/** What each role uses, weighted by rarity. What only one role uses says nothing about others and is left out. */
function byRarity(used: readonly Row[]): (SparseVector | null)[] {
  const users = new Map<number, number>();
  for (const row of used) for (const one of row ?? []) users.set(one, (users.get(one) ?? 0) + 1);
  const roles = used.filter((row) => row !== null).length;
  return used.map((row) => {
    if (row === null) return null;
    const at = row.filter((one) => users.get(one)! > 1);
    return { at, value: at.map((one) => Math.log(roles / users.get(one)!)) };
  });
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}
