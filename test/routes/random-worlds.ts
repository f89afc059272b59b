import { randomNumbers } from '../../src/domain';
import type { Memory, Ranking } from '../../src/network/prices';
import type { Progression, Requirement, SmallWorld, WorldQuestion } from './small-world';

export const RANKINGS: readonly Ranking[] = ['TIME', 'SKILL_GAP', 'PAY', 'LIKELIHOOD', 'STEPS'];
export const MEMORIES: readonly Memory[] = ['PREVIOUS_ROLE', 'WHOLE_ROUTE'];

/** True if the additive engine answers the question. */
export function isAdditive({ ranking, memory }: WorldQuestion): boolean {
  return ranking === 'LIKELIHOOD' || (memory === 'PREVIOUS_ROLE' && ranking !== 'SKILL_GAP');
}

/** A world of 3 to 9 roles, often with many equal costs, and a question about it. All its numbers are exact in 32-bit floats. */
export function randomQuestion(seed: number): WorldQuestion {
  const random = randomNumbers(seed);
  const chance = (share: number) => random() < share;
  const upTo = (limit: number) => Math.floor(random() * limit);
  const oneOf = <Item>(items: readonly Item[]) => items[upTo(items.length)] as Item;

  const roleCount = 3 + upTo(7);
  const competencyCount = 1 + upTo(6);
  const isFlat = chance(0.3);
  // Brute force visits all simple paths, of which a dense world of 9 roles has 14,000.
  const density = oneOf(roleCount > 6 ? [0.15, 0.25, 0.35, 0.45] : [0.15, 0.3, 0.5, 0.8, 1]);
  const roles = Array.from({ length: roleCount }, (_, role) => role);

  const requirement = (competency: number): Requirement => ({
    competency,
    level: oneOf(isFlat ? [4] : [0, 1, 2, 3.5, 4, 5, 6.25]),
    tolerance: oneOf([0, 0.5, 1]),
    hours: chance(0.25) ? null : oneOf(isFlat ? [100] : [0, 10, 100, 400, 1000]),
  });
  const requirements = roles.map(() => {
    if (chance(0.15)) return [];
    const asked = chance(0.8) ? oneOf([0.3, 0.6, 1]) : 0.1;
    return Array.from({ length: competencyCount }, (_, each) => each)
      .filter(() => chance(asked))
      .map(requirement);
  });
  const progressions: Progression[] = [];
  for (const from of roles) {
    for (const to of roles) {
      if (from === to || !chance(density)) continue;
      progressions.push({
        from,
        to,
        typicalYears: isFlat ? 0.5 : oneOf([0.5, 0.5, 1, 2, 3.25]),
        schoolingYears: oneOf([0, 0, 0, 0.5, 1, 2]),
        likelihood: chance(0.3) ? null : oneOf([0.125, 0.25, 0.5, 1]),
        confidence: oneOf([0.25, 0.5, 1]),
      });
    }
  }
  const world: SmallWorld = {
    competencyCount,
    requirements,
    progressions,
    payUsd: roles.map(() =>
      chance(0.05) ? null : oneOf(isFlat ? [50_000] : [30_000, 45_000, 45_000, 60_000, 90_000]),
    ),
  };

  const [source, target, ...others] = shuffled(roles, random);
  const constrained = chance(0.6);
  return {
    world,
    source: source as number,
    target: target as number,
    ranking: oneOf(RANKINGS),
    memory: oneOf(MEMORIES),
    own: new Map(Array.from({ length: upTo(3) }, () => [upTo(competencyCount), oneOf([1, 3, 4, 7])])),
    weeklyHours: oneOf([4, 8, 20]),
    closed: constrained && chance(0.4) ? progressions.filter(() => chance(0.2)).map(({ from, to }) => [from, to]) : [],
    via: constrained && chance(0.35) ? others.slice(0, 1 + upTo(3)) : [],
    maxSteps: chance(0.5) ? 12 : 1 + upTo(6),
    maxDays: constrained && chance(0.4) ? 200 + upTo(3000) : Number.POSITIVE_INFINITY,
    maxStepHours: constrained && chance(0.3) ? upTo(1200) : Number.POSITIVE_INFINITY,
    minCoverage: constrained && chance(0.25) ? oneOf([0, 0.25, 0.5, 0.8, 1]) : null,
  };
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
