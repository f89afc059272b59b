import { type LinkFact, linkFact, type NodeFact, nodeFact, type RoleProperties } from '../../src/domain';

/** Facts of a graph small enough to check by hand: Clerk -> Analyst -> Director, and Clerk -> Director at a stretch. */
export const EDITORS = 'source:editors';
export const SURVEY = 'source:survey';

const editorial = { evidence: 'EDITORIAL', asOf: '2026-11' } as const;

function role(slug: string, title: string, more: Partial<RoleProperties> = {}): NodeFact {
  return nodeFact('Role', slug, EDITORS, {
    title,
    alternateTitles: [],
    scheme: 'ATLAS',
    summary: `${title}.`,
    interests: [],
    responsibilities: [],
    matches: [],
    ...more,
  });
}

function source(slug: string, precedence: number): NodeFact {
  return nodeFact('Source', slug, `source:${slug}`, {
    name: slug,
    publisher: 'Tests',
    licence: 'none',
    attribution: slug,
    release: '1',
    asOf: '2026-11',
    precedence,
  });
}

function technology(name: string, learningHours: number | undefined): NodeFact {
  return nodeFact('Technology', name.toLowerCase(), EDITORS, {
    name,
    alternateNames: [],
    scheme: 'ATLAS',
    category: 'Tool',
    ...(learningHours === undefined ? {} : { learningHours }),
  });
}

export const TINY_NODES: readonly NodeFact[] = [
  source('editors', 10),
  source('survey', 20),
  role('clerk', 'Clerk', { seniority: 'ENTRY', alternateTitles: ['Office Junior'] }),
  role('analyst', 'Analyst', { seniority: 'MID', matches: ['closeMatch role:director', 'exactMatch role:onet/1'] }),
  role('director', 'Director', { seniority: 'EXECUTIVE', schoolingYears: 4 }),
  technology('Excel', 40),
  technology('SQL', 80),
  technology('Tableau', undefined),
];

function requires(from: string, to: string, importance: number, level: number): LinkFact {
  return linkFact('REQUIRES', `role:${from}`, `technology:${to}`, EDITORS, { ...editorial, importance, level });
}

function progresses(from: string, to: string, typicalYears: number, confidence: number, by = EDITORS): LinkFact {
  return linkFact('PROGRESSES_TO', `role:${from}`, `role:${to}`, by, {
    evidence: by === EDITORS ? 'EDITORIAL' : 'OBSERVED',
    move: 'PROMOTION',
    typicalYears,
    confidence,
    ...(by === EDITORS ? { share: 'SOME' } : { likelihood: 0.25 }),
  });
}

export const TINY_LINKS: readonly LinkFact[] = [
  requires('clerk', 'excel', 4, 2),
  requires('clerk', 'sql', 2, 1),
  requires('analyst', 'excel', 3, 4),
  requires('analyst', 'sql', 5, 4),
  requires('director', 'tableau', 3, 2),
  progresses('clerk', 'analyst', 1.5, 0.6),
  progresses('clerk', 'analyst', 3, 0.5, SURVEY),
  progresses('analyst', 'director', 2, 0.8),
  progresses('clerk', 'director', 6, 0.2),
  linkFact('PAYS', 'role:clerk', EDITORS, EDITORS, {
    ...editorial,
    level: 'ENTRY',
    minUsd: 30000,
    maxUsd: 40000,
    openEnded: false,
    region: 'US',
  }),
  linkFact('PAYS', 'role:clerk', SURVEY, SURVEY, {
    evidence: 'SURVEY',
    percentile: 50,
    minUsd: 44000,
    openEnded: false,
    region: 'US',
  }),
];
