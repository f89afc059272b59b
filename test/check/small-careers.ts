/** Two disciplines small enough to check by hand, without anything to find fault with; tests plant faults in them. */
import { type CheckResult, checkGraph } from '../../src/check';
import {
  type LinkFact,
  linkFact,
  type MoveKind,
  type NodeFact,
  nodeFact,
  type PaysProperties,
  type RoleProperties,
  type Scheme,
  type Seniority,
} from '../../src/domain';
import { buildCareerGraph, type CareerGraph } from '../../src/graph';

export interface Careers {
  readonly nodes: readonly NodeFact[];
  readonly links: readonly LinkFact[];
}

export const EDITORS = 'source:editors';
const editorial = { evidence: 'EDITORIAL', asOf: '2026-11' } as const;

export function source(slug: string, precedence: number, asOf = '2026-11'): NodeFact {
  const said = { name: slug, publisher: 'Tests', licence: 'none', attribution: slug, release: '1', asOf, precedence };
  return nodeFact('Source', slug, `source:${slug}`, said);
}

export function role(slug: string, more: Partial<RoleProperties> = {}): NodeFact {
  return nodeFact('Role', slug, EDITORS, {
    title: slug,
    alternateTitles: [],
    scheme: 'ATLAS',
    summary: '',
    interests: [],
    responsibilities: [],
    matches: [],
    ...more,
  });
}

/** A role of ours: discipline, rung, and the occupation that it matches. */
export function ours(slug: string, discipline: string, seniority: Seniority): NodeFact {
  return role(slug, { discipline: `discipline:${discipline}`, seniority, matches: ['closeMatch role:onet/1'] });
}

/** A role of ours that belongs to no discipline, on the entry rung. */
export function ourOrigin(slug: string): NodeFact {
  return role(slug, { seniority: 'ENTRY', matches: ['closeMatch role:onet/1'] });
}

/** A role of O*NET's; more than one needs progressions of its own. */
export function onet(code: string, more: Partial<RoleProperties> = {}): NodeFact {
  return role(`onet/${code}`, {
    title: `occupation ${code}`,
    scheme: 'ONET',
    matches: ['closeMatch role:cook'],
    ...more,
  });
}

export function skill(name: string, scheme: Scheme = 'ATLAS', alternateNames: readonly string[] = []): NodeFact {
  const slug = `${scheme.toLowerCase()}/${name.toLowerCase().replaceAll(' ', '-')}`;
  return nodeFact('Skill', slug, EDITORS, { name, alternateNames, scheme, skillKind: 'SKILL' });
}

export function technology(name: string, scheme: Scheme = 'ATLAS', alternateNames: readonly string[] = []): NodeFact {
  const slug = `${scheme.toLowerCase()}/${[...name].map((letter) => letter.codePointAt(0)?.toString(36)).join('')}`;
  return nodeFact('Technology', slug, EDITORS, { name, alternateNames, scheme, category: 'Tool' });
}

export function requires(from: string, competency: NodeFact, importance = 4, level = 4): LinkFact {
  return linkFact('REQUIRES', `role:${from}`, competency.id, EDITORS, { ...editorial, importance, level });
}

export function leads(from: string, to: string, move: MoveKind): LinkFact {
  const said = { ...editorial, move, typicalYears: 2, confidence: 0.5 };
  return linkFact('PROGRESSES_TO', `role:${from}`, `role:${to}`, EDITORS, said);
}

export function pays(from: string, usd: number, more: Partial<PaysProperties> = {}): LinkFact {
  const said = { ...editorial, minUsd: usd, maxUsd: usd, openEnded: false, region: 'US', ...more };
  return linkFact('PAYS', `role:${from}`, EDITORS, EDITORS, said);
}

export function wages(from: string, percentile: number, usd: number, openEnded = false): LinkFact {
  const said = { evidence: 'SURVEY', percentile, minUsd: usd, openEnded, region: 'US' } as const;
  return linkFact('PAYS', `role:${from}`, 'source:wages', 'source:wages', said);
}

export const COOKING = skill('Cooking');
export const SERVING = skill('Serving');

const ROLES: readonly (readonly [slug: string, discipline: string, rung: Seniority, usd: number])[] = [
  ['kitchen-hand', 'kitchen', 'ENTRY', 30_000],
  ['cook', 'kitchen', 'MID', 40_000],
  ['baker', 'kitchen', 'MID', 41_000],
  ['chef', 'kitchen', 'EXECUTIVE', 80_000],
  ['waiter', 'dining-room', 'ENTRY', 31_000],
  ['maitre', 'dining-room', 'EXECUTIVE', 60_000],
];

/**
 * ```
 * kitchen-hand -> cook <-> baker      waiter -> maitre
 *                 cook  -> chef       waiter <-> kitchen-hand
 * ```
 */
export const GOOD: Careers = {
  nodes: [
    source('editors', 10),
    source('wages', 40),
    nodeFact('Discipline', 'kitchen', EDITORS, { name: 'Kitchen', summary: '' }),
    nodeFact('Discipline', 'dining-room', EDITORS, { name: 'Dining room', summary: '' }),
    ...ROLES.map(([slug, discipline, rung]) => ours(slug, discipline, rung)),
    onet('1'),
    onet('2'),
    COOKING,
    SERVING,
  ],
  links: [
    leads('kitchen-hand', 'cook', 'PROMOTION'),
    leads('cook', 'baker', 'LATERAL'),
    leads('baker', 'cook', 'LATERAL'),
    leads('cook', 'chef', 'PROMOTION'),
    leads('waiter', 'maitre', 'PROMOTION'),
    leads('waiter', 'kitchen-hand', 'PIVOT'),
    leads('kitchen-hand', 'waiter', 'PIVOT'),
    leads('baker', 'waiter', 'PIVOT'),
    leads('onet/1', 'onet/2', 'LATERAL'),
    leads('onet/2', 'onet/1', 'LATERAL'),
    ...['kitchen-hand', 'cook', 'baker', 'chef', 'onet/1', 'onet/2'].map((slug) => requires(slug, COOKING)),
    ...['waiter', 'maitre'].map((slug) => requires(slug, SERVING)),
    ...ROLES.map(([slug, , , usd]) => pays(slug, usd)),
    wages('onet/1', 10, 25_000),
    wages('onet/1', 90, 90_000),
    wages('onet/2', 10, 25_000),
  ],
};

/** The careers with more facts, of which a node takes the place of one of the same id, and a link of one of the same key. */
export function plus({ nodes, links }: Careers, more: Partial<Careers>): Careers {
  return {
    nodes: [...new Map([...nodes, ...(more.nodes ?? [])].map((node) => [node.id, node])).values()],
    links: [...new Map([...links, ...(more.links ?? [])].map((link) => [link.key, link])).values()],
  };
}

/** The careers without the links between two ends of which each is given as "from to". */
export function minus({ nodes, links }: Careers, ...ends: readonly string[]): Careers {
  return {
    nodes,
    links: links.filter(({ from, to }) => !ends.includes(`${from} ${to}`.replaceAll(/role:|skill:|source:/g, ''))),
  };
}

export function graphOf(careers: Careers): CareerGraph {
  return buildCareerGraph({ revision: 1, ...careers }, '2026-11-24T00:00:00Z');
}

/** What a rule says of careers: "finding: message" or "note: message". */
export function seenBy(rule: string, careers: Careers): readonly string[] {
  const [result] = checkGraph(graphOf(careers), { rules: [rule] }) as [CheckResult];
  const lines = (kind: string, seen: CheckResult['findings']) => seen.map(({ message }) => `${kind}: ${message}`);
  return [...lines('finding', result.findings), ...lines('note', result.notes)];
}
