/** The closed vocabularies as GraphQL enums, each value explained. */
import { registerEnumType } from 'type-graphql';
import {
  COMPANY_CATEGORIES,
  EVIDENCE_KINDS,
  IMPORTANCES,
  MOVE_KINDS,
  MOVE_SHARES,
  SCHEMES,
  SENIORITIES,
  SKILL_KINDS,
} from '../../domain';

/** An object whose keys are its values, as enums are registered. */
export function enumOf<T extends string>(values: readonly T[]): { readonly [K in T]: K } {
  return Object.freeze(Object.fromEntries(values.map((value) => [value, value]))) as { readonly [K in T]: K };
}

export const Scheme = enumOf(SCHEMES);
registerEnumType(Scheme, {
  name: 'Scheme',
  description: 'The classification that a role or competency belongs to.',
  valuesConfig: {
    ATLAS: { description: 'Career Atlas’s own career ladders, with seniority.' },
    ONET: { description: 'O*NET-SOC 2019: occupations of the United States.' },
    ESCO: { description: 'ESCO: occupations and skills of the European Union.' },
  },
});

export const Seniority = enumOf(SENIORITIES);
registerEnumType(Seniority, {
  name: 'Seniority',
  description: 'A rung of a career ladder, lowest first. Only schemes that know ladders (ATLAS) say it.',
  valuesConfig: {
    ENTRY: { description: 'Junior: first years in the field.' },
    MID: { description: 'Works on their own.' },
    SENIOR: { description: 'Experienced; guides others in the work.' },
    LEAD: { description: 'Leads a team or an architecture by skill.' },
    MANAGER: { description: 'Answers for people and budgets.' },
    EXECUTIVE: { description: 'Answers for a whole function or company.' },
  },
});

export const MoveKind = enumOf(MOVE_KINDS);
registerEnumType(MoveKind, {
  name: 'MoveKind',
  description: 'What kind of move from role to role a progression is.',
  valuesConfig: {
    PROMOTION: { description: 'Up the same ladder.' },
    SPECIALISATION: { description: 'Deeper into one part of the work.' },
    LATERAL: { description: 'To a neighbouring role of about the same standing.' },
    PIVOT: { description: 'Into another kind of work.' },
    STEP_BACK: { description: 'Back to a lower rung of the same kind of work.' },
  },
});

export const MoveShare = enumOf(MOVE_SHARES);
registerEnumType(MoveShare, {
  name: 'MoveShare',
  description: 'How many of the people who leave a role make a move, in words: where nobody has counted them.',
  valuesConfig: {
    RARE: { description: 'At most about one in ten.' },
    SOME: { description: 'Up to about one in five.' },
    COMMON: { description: 'More than that.' },
  },
});

export const Importance = enumOf(IMPORTANCES);
registerEnumType(Importance, {
  name: 'Importance',
  description: 'How much a role asks for a competency. From IMPORTANT on, it is a need.',
  valuesConfig: {
    ESSENTIAL: { description: 'Score 4 or more of 5: the role cannot be done without it.' },
    IMPORTANT: { description: 'Score 3 up to 4: newcomers are expected to have it.' },
    OPTIONAL: { description: 'Score below 3: holders often have it; newcomers need not.' },
  },
});

export const EvidenceKind = enumOf(EVIDENCE_KINDS);
registerEnumType(EvidenceKind, {
  name: 'EvidenceKind',
  description: 'How a source knows what it claims.',
  valuesConfig: {
    EDITORIAL: { description: 'An estimate by this atlas’s editors.' },
    EXPERT_LIST: { description: 'A list drawn up by occupational experts.' },
    SURVEY: { description: 'Asked of people who do the work.' },
    OBSERVED: { description: 'Counted: moves people made, wages paid.' },
    MODELLED: { description: 'Inferred from similar roles where nothing is published.' },
    DERIVED: { description: 'Computed from other claims in this graph.' },
  },
});

export const SkillKind = enumOf(SKILL_KINDS);
registerEnumType(SkillKind, {
  name: 'SkillKind',
  description: 'What sort of competency a skill is.',
  valuesConfig: {
    SKILL: { description: 'Something you can do.' },
    KNOWLEDGE: { description: 'Something you know.' },
    ATTITUDE: { description: 'A way of working.' },
    LANGUAGE: { description: 'A human language.' },
  },
});

export const CompanyCategory = enumOf(COMPANY_CATEGORIES);
registerEnumType(CompanyCategory, {
  name: 'CompanyCategory',
  description: 'Companies by what they do.',
  valuesConfig: {
    TECHNOLOGY: { description: 'Large technology companies.' },
    E_COMMERCE: { description: 'Online shops and market places.' },
    START_UP: { description: 'Young companies, or grown ones that still work like them.' },
    CONSULTANCY: { description: 'Consultancies and agencies.' },
    FINANCE: { description: 'Banks, insurers, payment.' },
    HEALTHCARE: { description: 'Health care and life sciences.' },
    MEDIA: { description: 'Media and entertainment.' },
    INDUSTRY: { description: 'Makers of physical goods.' },
    PUBLIC_SECTOR: { description: 'Government and public bodies.' },
  },
});

/** GraphQL names of the kinds of node. */
export const NodeKind = Object.freeze({
  ROLE: 'Role',
  SKILL: 'Skill',
  TECHNOLOGY: 'Technology',
  COMPANY: 'Company',
  DISCIPLINE: 'Discipline',
  CERTIFICATION: 'Certification',
  ADVISOR_SERVICE: 'AdvisorService',
  SOURCE: 'Source',
});
registerEnumType(NodeKind, {
  name: 'NodeKind',
  description: 'Kinds of node in the career graph; each is also a type of this API.',
  valuesConfig: {
    ROLE: { description: 'A role (an occupation, in O*NET’s and ESCO’s words).' },
    SKILL: { description: 'A skill or field of knowledge.' },
    TECHNOLOGY: { description: 'A tool, language, product or platform.' },
    COMPANY: { description: 'An employer.' },
    DISCIPLINE: { description: 'A discipline, such as Data.' },
    CERTIFICATION: { description: 'A certification.' },
    ADVISOR_SERVICE: { description: 'A service with advisors. Search finds none: ask `advisors`.' },
    SOURCE: { description: 'Where claims come from.' },
  },
});

export const CompetencyKind = Object.freeze({ SKILL: 'Skill', TECHNOLOGY: 'Technology' });
registerEnumType(CompetencyKind, {
  name: 'CompetencyKind',
  description: 'The two kinds of competency.',
  valuesConfig: {
    SKILL: { description: 'Skills and knowledge.' },
    TECHNOLOGY: { description: 'Technologies.' },
  },
});
export type CompetencyKindName = (typeof CompetencyKind)[keyof typeof CompetencyKind];

/** GraphQL names of the SKOS mapping relations. */
export const MatchRelation = Object.freeze({
  EXACT: 'exactMatch',
  CLOSE: 'closeMatch',
  BROAD: 'broadMatch',
  NARROW: 'narrowMatch',
  RELATED: 'relatedMatch',
});
registerEnumType(MatchRelation, {
  name: 'MatchRelation',
  description: 'How a role relates to one of another scheme (W3C SKOS Reference, section 10).',
  valuesConfig: {
    EXACT: { description: 'The same role.' },
    CLOSE: { description: 'Similar enough to be swapped for most purposes.' },
    BROAD: { description: 'The other role is wider.' },
    NARROW: { description: 'The other role is narrower.' },
    RELATED: { description: 'Neither wider nor narrower, but related.' },
  },
});
