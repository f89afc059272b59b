/** The closed vocabularies of the career graph. Their order has a meaning only where the comment says so. */

/** Classification schemes of roles, strongest first. If several share a title, the title means the first. */
export const SCHEMES = ['ATLAS', 'ONET', 'ESCO'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Rungs of a career ladder, lowest first. */
export const SENIORITIES = ['ENTRY', 'MID', 'SENIOR', 'LEAD', 'MANAGER', 'EXECUTIVE'] as const;
export type Seniority = (typeof SENIORITIES)[number];

/** What kind of move a progression is. Graphs are kept with the places in this list: a new kind goes to its end. */
export const MOVE_KINDS = ['PROMOTION', 'SPECIALISATION', 'LATERAL', 'PIVOT', 'STEP_BACK'] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

/** What each kind of move means to advice: whether it climbs in the line of work held, and whether it leaves that line. */
export const MOVE_KIND_TRAITS: Readonly<Record<MoveKind, { readonly climbs: boolean; readonly leavesLine: boolean }>> =
  Object.freeze({
    PROMOTION: { climbs: true, leavesLine: false },
    SPECIALISATION: { climbs: false, leavesLine: false },
    LATERAL: { climbs: false, leavesLine: false },
    PIVOT: { climbs: false, leavesLine: true },
    STEP_BACK: { climbs: false, leavesLine: false },
  });

/**
 * How many of the people who leave a role make a move, fewest first: what editors can say who have not counted. RARE: at most about one in
 * ten of them; SOME: up to about one in five; COMMON: more.
 */
export const MOVE_SHARES = ['RARE', 'SOME', 'COMMON'] as const;
export type MoveShare = (typeof MOVE_SHARES)[number];

/** How strongly a role asks for a competency, strongest first. */
export const IMPORTANCES = ['ESSENTIAL', 'IMPORTANT', 'OPTIONAL'] as const;
export type Importance = (typeof IMPORTANCES)[number];

/** How a source knows what it claims. */
export const EVIDENCE_KINDS = ['EDITORIAL', 'EXPERT_LIST', 'SURVEY', 'OBSERVED', 'MODELLED', 'DERIVED'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Kinds of competency that a skill node can be. */
export const SKILL_KINDS = ['SKILL', 'KNOWLEDGE', 'ATTITUDE', 'LANGUAGE'] as const;
export type SkillKind = (typeof SKILL_KINDS)[number];

/** Companies by what they do. */
export const COMPANY_CATEGORIES = [
  'TECHNOLOGY',
  'E_COMMERCE',
  'START_UP',
  'CONSULTANCY',
  'FINANCE',
  'HEALTHCARE',
  'MEDIA',
  'INDUSTRY',
  'PUBLIC_SECTOR',
] as const;
export type CompanyCategory = (typeof COMPANY_CATEGORIES)[number];

/** SKOS mapping relations between roles of different schemes (W3C SKOS Reference, section 10). */
export const MATCH_RELATIONS = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'] as const;
export type MatchRelation = (typeof MATCH_RELATIONS)[number];

/** Holland's six interest types, in the order of every `interests` list. */
export const RIASEC = ['realistic', 'investigative', 'artistic', 'social', 'enterprising', 'conventional'] as const;

/** The rung of a seniority, 0 (ENTRY) to 5 (EXECUTIVE). */
export function seniorityRank(seniority: Seniority): number {
  return SENIORITIES.indexOf(seniority);
}

/**
 * The class of an importance score on O*NET's scale 1 (not important) to 5 (extremely important):
 * from 4 ESSENTIAL, from 3 IMPORTANT, below OPTIONAL.
 */
export function importanceOf(score: number): Importance {
  if (score >= 4) return 'ESSENTIAL';
  return score >= 3 ? 'IMPORTANT' : 'OPTIONAL';
}

/** The lowest importance score, 1..5, of this class. */
export function leastImportance(importance: Importance): number {
  return { ESSENTIAL: 4, IMPORTANT: 3, OPTIONAL: 1 }[importance];
}
