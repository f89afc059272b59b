/** How much of what a statement is tied to each role has, 0..1. */
import { doorOf, type QuizFigure, type QuizItem, seniorityRank } from '../domain';
import type { CareerGraph, RoleNode } from '../graph';

/** What one need says, by its importance 1..5: nothing at 1, nearly all at 5. Several needs add up as independent chances do. Estimate. */
const SAID_BY_FULL_NEED = 0.9;

/** Where a role's data do not say: neither for nor against. */
const UNKNOWN = 0.5;

/**
 * The affinity of each role to a statement, in the order of `roles`: 1 for the role with the most of what it is tied to, 0 for the one
 * with the least, 0.5 where a role's data don't say. If all are equal, 0.5 for all.
 */
export function affinitiesTo(graph: CareerGraph, roles: readonly RoleNode[], { tie }: QuizItem): Float64Array {
  switch (tie.kind) {
    case 'interests':
      return stretched(roles.map((role) => interestIn(role, tie.weights)));
    case 'competencies':
      return stretched(needsOf(graph, roles, tie.ids));
    case 'disciplines':
      return stretched(roles.map(({ discipline }) => (tie.ids.includes(discipline ?? '') ? 1 : 0)));
    case 'figure': {
      const ranks = stretched(ranksOf(roles.map((role) => figureOf(role, tie.figure))));
      return ranks.map((share) => (tie.reversed ? 1 - share : share));
    }
    case 'doors':
      return stretched(
        roles.map(({ doors = [] }) => (doors.some((text) => tie.doors.includes(doorOf(text).door)) ? 1 : 0)),
      );
    default:
      return tie satisfies never;
  }
}

/** The affinity of somebody with these interests to a statement, on the scale of the roles, 0..1. */
export function stretchedInterests(
  roles: readonly RoleNode[],
  weights: readonly number[],
  interests: readonly number[],
): number {
  const known = roles.map((role) => interestIn(role, weights)).filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const own = interestIn({ interests }, weights) ?? least;
  return Math.max(0, Math.min(1, (own - least) / (most - least)));
}

/** Weighted mean of interests 1..7; a negative weight counts how little there is. Null without interests. */
function interestIn({ interests }: Pick<RoleNode, 'interests'>, weights: readonly number[]): number | null {
  if (interests.length !== weights.length) return null;
  const total = weights.reduce((sum, weight) => sum + Math.abs(weight), 0);
  return interests.reduce((sum, value, at) => sum + (weights[at] as number) * (value - 4), 0) / (total || 1);
}

function needsOf(graph: CareerGraph, roles: readonly RoleNode[], ids: readonly string[]): readonly number[] {
  const { head, competency, importance } = graph.requirements;
  const wanted = new Set(ids.flatMap((id) => graph.find(id)?.index ?? []));
  return roles.map(({ index }) => {
    let without = 1;
    for (let place = head[index] as number; place < (head[index + 1] as number); place++) {
      if (!wanted.has(competency[place] as number)) continue;
      without *= 1 - (SAID_BY_FULL_NEED * ((importance[place] as number) - 1)) / 4;
    }
    return 1 - without;
  });
}

function figureOf(role: RoleNode, figure: QuizFigure): number | null {
  switch (figure) {
    case 'pay':
      return role.typicalPayUsd;
    case 'schooling':
      return role.schoolingYears ?? null;
    case 'experience':
      return role.experienceYears ?? null;
    case 'rung':
      return role.seniority === undefined ? null : seniorityRank(role.seniority);
    default:
      return figure satisfies never;
  }
}

/** The values, moved and stretched so that they go from 0 to 1. */
function stretched(values: readonly (number | null)[]): Float64Array {
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  return Float64Array.from(values, (value) =>
    value === null || most === least ? UNKNOWN : (value - least) / (most - least),
  );
}

/** For each value its rank; equal ones share the middle of theirs. */
function ranksOf(values: readonly (number | null)[]): readonly (number | null)[] {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const [first, last] = [new Map<number, number>(), new Map<number, number>()];
  known.forEach((value, at) => {
    if (!first.has(value)) first.set(value, at);
    last.set(value, at);
  });
  return values.map((value) =>
    value === null ? null : ((first.get(value) as number) + (last.get(value) as number)) / 2,
  );
}
