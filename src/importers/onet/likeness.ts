/** How similar occupations are beyond what all work has in common: in skills and knowledge, and in technologies. */

import { ONET_MODEL } from './model';

export interface Likeness {
  /** Correlation (-1..1) of two occupations' levels, each level as its distance from the mean of all occupations. */
  skills(a: string, b: string): number;
  /**
   * Share (0..1) of the target's hot technologies that the source uses too, each weighted by how few occupations use
   * it; 0 if the target has too few to compare.
   */
  technologies(source: string, target: string): number;
}

/** An occupation, as far as similarity depends on it. */
export interface Shaped {
  readonly occupation: { readonly code: string };
  readonly ratings: readonly { readonly element: string; readonly level: number }[];
  readonly technologies: readonly { readonly technology: string; readonly hot: boolean; readonly inDemand: boolean }[];
}

/** Similarity of occupations with known or modelled ratings, by code. */
export function likenessOf(profiles: readonly Shaped[]): Likeness {
  const shapes = shapesOf(profiles);
  const technologies = tellingTechnologies(profiles);
  return {
    skills(a, b) {
      const [left, right] = [shapes.get(a), shapes.get(b)];
      if (left === undefined || right === undefined) return 0;
      let product = 0;
      for (let at = 0; at < left.length; at++) product += (left[at] ?? 0) * (right[at] ?? 0);
      return product;
    },
    technologies(source, target) {
      const [has, needs] = [technologies.get(source), technologies.get(target)];
      if (has === undefined || needs === undefined || needs.size < ONET_MODEL.tellingTechnologies) return 0;
      let [total, shared] = [0, 0];
      for (const [technology, weight] of needs) {
        total += weight;
        if (has.has(technology)) shared += weight;
      }
      return total === 0 ? 0 : shared / total;
    },
  };
}

/**
 * For each occupation: its levels as standard scores over all occupations, scaled to length 1. Absent elements are
 * level 0.
 */
function shapesOf(profiles: readonly Shaped[]): ReadonlyMap<string, Float64Array> {
  const elements = [...new Set(profiles.flatMap((profile) => profile.ratings.map((rating) => rating.element)))].sort();
  const indexes = new Map(elements.map((element, index) => [element, index]));
  const rows = profiles.map((profile) => {
    const row = new Float64Array(elements.length);
    for (const { element, level } of profile.ratings) row[indexes.get(element) ?? 0] = level;
    return row;
  });
  for (let column = 0; column < elements.length; column++) {
    const values = rows.map((row) => row[column] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
    for (const row of rows) row[column] = ((row[column] ?? 0) - mean) / deviation;
  }
  return new Map(
    profiles.map(({ occupation }, index): [string, Float64Array] => {
      const row = rows[index] ?? new Float64Array(0);
      const length = Math.hypot(...row) || 1;
      return [occupation.code, row.map((value) => value / length)];
    }),
  );
}

/**
 * Hot technologies of each occupation with their weight: the logarithm of all occupations divided by those that use it.
 */
function tellingTechnologies(profiles: readonly Shaped[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const users = new Map<string, number>();
  for (const { technologies } of profiles) {
    for (const { technology } of technologies) users.set(technology, (users.get(technology) ?? 0) + 1);
  }
  return new Map(
    profiles.map(({ occupation, technologies }): [string, ReadonlyMap<string, number>] => [
      occupation.code,
      new Map(
        technologies
          .filter((use) => use.hot || use.inDemand)
          .map((use) => [use.technology, Math.log(profiles.length / (users.get(use.technology) ?? 1))]),
      ),
    ]),
  );
}
