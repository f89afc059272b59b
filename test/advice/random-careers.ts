/** Small random careers, often with ties and dead ends, and questions about them: for the oracle of advice. */

import { EDUCATION_LEVELS } from '../../src/advice';
import {
  CREDENTIAL_KINDS,
  type Credential,
  type Door,
  doorText,
  ENTRY_DOORS,
  type EvidenceKind,
  fullName,
  type LinkFact,
  linkFact,
  MOVE_KINDS,
  type NodeFact,
  type RoleProperties,
  randomNumbers,
  SENIORITIES,
} from '../../src/domain';
import { buildCareerGraph, type CareerGraph } from '../../src/graph';
import type { Background } from '../../src/needs';
import { jobsOf } from '../../src/network';
import { ROUTE_DEFAULTS, type RouteSearch, STEP_DOWN_LIMITS, STUDY_LIMITS } from '../../src/routes';
import { EDITORS, pays, requires, role, skill, source } from '../check/small-careers';
import { adviceDifference } from './advice-oracle';

/** Codes that share a detailed occupation, a broad one, a minor group, a major group, or nothing. */
const CODES = ['15-1252.00', '15-1252.01', '15-1254.00', '15-1211.00', '15-2051.00', '11-3021.00', '29-1141.00'];

/** Numbers, choices and chances of one seed. */
export interface Dice {
  upTo(limit: number): number;
  chance(share: number): boolean;
  oneOf<Item>(items: readonly Item[]): Item;
}

/** Dice that fall the same way for the same seed. */
export function diceOf(seed: number): Dice {
  const random = randomNumbers(seed);
  const upTo = (limit: number) => Math.floor(random() * limit);
  return { upTo, chance: (share) => random() < share, oneOf: (items) => items[upTo(items.length)]! };
}

/** A graph of 4 to 13 jobs with doors, rungs, pay, needs and moves between them. */
export function randomCareers({ upTo, chance, oneOf }: Dice): CareerGraph {
  const isFlat = chance(0.25);
  const disciplines = 1 + upTo(3);
  const slugs = Array.from({ length: 4 + upTo(10) }, (_, place) =>
    chance(0.25) && place < CODES.length ? `onet/${CODES[place]}` : `job-${place}`,
  );
  const credential = (): Credential => {
    const kind = oneOf(CREDENTIAL_KINDS);
    const by = chance(0.2) ? ('PAID_TRAINING' as const) : undefined;
    return {
      kind,
      name: fullName(`${kind.toLowerCase()} ${upTo(3)}`, by),
      ...(by === undefined ? {} : { by }),
      years: oneOf(isFlat ? [1] : [0, 0.25, 0.5, 1, 2, 4]),
      ...(chance(0.2)
        ? {
            insteadOf: [
              { kind: 'WORK' as const, name: 'Proven work of the same kind', ...(chance(0.5) ? { years: 0.5 } : {}) },
            ],
          }
        : {}),
      ...(chance(0.1) ? { fresh: true } : {}),
    };
  };
  const door = (): Door => ({
    door: oneOf(ENTRY_DOORS),
    hiredFor: 'Work that you can show.',
    credentials: Array.from({ length: upTo(3) }, credential),
    studyYears: oneOf([0, 0, 0.5, 2]),
    experienceYears: oneOf(isFlat ? [0, 2] : [0, 0, 0.5, 1, 2, 3, 5]),
    experienceIn: slugs.filter(() => chance(0.2)).map((slug) => `role:${slug}`),
    trainingYears: oneOf([0, 0.5]),
    source: EDITORS,
    evidence: 'EDITORIAL',
  });
  const job = (slug: string): NodeFact => {
    const isOnet = slug.startsWith('onet/');
    const said: Partial<RoleProperties> = {
      scheme: isOnet ? 'ONET' : 'ATLAS',
      ...(!isOnet && chance(0.8) ? { discipline: `discipline:d${upTo(disciplines)}` } : {}),
      ...(!isOnet && chance(0.9) ? { seniority: oneOf(SENIORITIES) } : {}),
      ...(!isOnet && chance(0.7)
        ? { matches: [`${oneOf(['exactMatch', 'closeMatch', 'broadMatch'])} role:onet/${oneOf(CODES)}`] }
        : {}),
      ...(chance(0.7) ? { doors: Array.from({ length: 1 + upTo(2) }, () => doorText(door())) } : {}),
      ...(chance(0.6) ? { experienceYears: oneOf([0, 1, 2, 4, 8]) } : {}),
      ...(chance(0.6) ? { schoolingYears: oneOf([0, 2, 4, 6, 8]) } : {}),
      preparationHours: 1000,
    };
    return role(slug, said);
  };
  const skills = ['a', 'b', 'c', 'd'].map((name) => skill(`skill ${name}`));
  const density = oneOf([0.1, 0.2, 0.35, 0.5]);
  const leads = (from: string, to: string): LinkFact =>
    linkFact('PROGRESSES_TO', `role:${from}`, `role:${to}`, EDITORS, {
      evidence: oneOf<EvidenceKind>(['EDITORIAL', 'EDITORIAL', 'EXPERT_LIST', 'OBSERVED']),
      move: oneOf(MOVE_KINDS),
      typicalYears: oneOf(isFlat ? [1] : [0.5, 1, 2, 3, 5]),
      confidence: oneOf([0.2, 0.5, 0.8, 1]),
    });
  const links: LinkFact[] = slugs.flatMap((from) => [
    ...skills.filter(() => chance(0.5)).map((each) => requires(from, each, oneOf([3, 4, 5]), oneOf([2, 4, 6]))),
    ...(chance(0.85) ? [pays(from, oneOf(isFlat ? [50_000] : [30_000, 45_000, 60_000, 90_000, 150_000]))] : []),
    ...slugs.filter((to) => to !== from && chance(density)).map((to) => leads(from, to)),
  ]);
  const nodes = [source('editors', 1), ...skills, ...slugs.map(job)];
  return buildCareerGraph({ revision: 1, nodes, links }, '2026-11-24T00:00:00Z');
}

/** A question for advice, half the time with limits of the asker's, by whoever asks. */
export function randomAdviceSearch(graph: CareerGraph, dice: Dice): RouteSearch {
  const { upTo, chance, oneOf } = dice;
  const count = graph.roles.length;
  const from = upTo(count);
  const to = (from + 1 + upTo(count - 1)) % count;
  const isLimited = chance(0.5);
  const limit = <T>(share: number, value: () => T): T | null => (isLimited && chance(share) ? value() : null);
  const others = graph.roles.flatMap(({ index }) => (index === from || index === to ? [] : [index]));
  return {
    ...ROUTE_DEFAULTS,
    from,
    to,
    first: 1 + upTo(6),
    maxSteps: oneOf([1, 2, 3, 3, 4, 5]),
    maxOverlap: isLimited && chance(0.2) ? oneOf([0, 0.5]) : 1,
    skillMemory: oneOf(['PREVIOUS_ROLE', 'WHOLE_ROUTE']),
    study: isLimited ? oneOf(STUDY_LIMITS) : 'ANY',
    stepDown: isLimited ? oneOf(STEP_DOWN_LIMITS) : 'ONE',
    maxYears: limit(0.3, () => 1 + upTo(8)),
    maxStepHours: limit(0.2, () => upTo(1000)),
    minCoverage: limit(0.15, () => oneOf([0.25, 0.5, 0.8])),
    minPayUsd: limit(0.2, () => oneOf([40_000, 60_000])),
    minConfidence: limit(0.15, () => oneOf([0.25, 0.5])),
    moves: limit(0.15, () => MOVE_KINDS.filter(() => chance(0.6))),
    schemes: limit(0.1, () => ['ATLAS' as const]),
    via: [],
    avoid: isLimited ? others.filter(() => chance(0.1)) : [],
    profile: { levels: new Map(), weeklyHours: 8, ...(chance(0.5) ? { background: anybody(dice, others) } : {}) },
    // Advice does not look at them, and the model of moves takes longer than all the rest.
    likelihoods: new Float64Array(graph.progressions.count).fill(Number.NaN),
  };
}

function anybody({ upTo, chance, oneOf }: Dice, roles: readonly number[]): Background {
  const kinds = CREDENTIAL_KINDS.map((kind) => `${kind.toLowerCase()} ${upTo(3)}`);
  return {
    ...(chance(0.5) ? {} : { education: upTo(EDUCATION_LEVELS.length) }),
    ...(chance(0.4) ? {} : { credentials: kinds.filter(() => chance(0.3)) }),
    ...(chance(0.4) || roles.length === 0 ? {} : { pastRoles: [{ role: oneOf(roles), years: oneOf([0.25, 1, 4]) }] }),
    ...(chance(0.5) ? {} : { fullTimeStudy: chance(0.5) }),
  };
}

/** Questions about the careers of one seed. */
const QUESTIONS = 4;

/** What the search for advice answers otherwise than a look at every chain, in the careers of a seed; empty if nothing. */
export function careersDifferences(seed: number): { readonly asked: number; readonly found: readonly string[] } {
  const dice = diceOf(seed);
  const graph = randomCareers(dice);
  const { standIn } = jobsOf(graph);
  const searches = Array.from({ length: QUESTIONS }, () => randomAdviceSearch(graph, dice)).filter(
    ({ from, to }) => standIn[from] !== standIn[to],
  );
  const found = searches.flatMap((search, place) => {
    const difference = adviceDifference(graph, search);
    return difference === null ? [] : [`seed ${seed}, question ${place + 1}: ${difference}`];
  });
  return { asked: searches.length, found };
}
