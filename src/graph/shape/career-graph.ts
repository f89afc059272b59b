/**
 * The career graph as the API reads it: one immutable projection of the store at one revision. Nodes are numbered by
 * their place in arrays sorted by id, so that comparing numbers compares ids (but see `inNodeOrder`); links are compressed sparse rows.
 */
import type {
  AdvisorServiceProperties,
  CertificationProperties,
  CompanyProperties,
  DisciplineProperties,
  EmploysProperties,
  EvidenceProperties,
  LinkFactOf,
  MatchRelation,
  MoveKind,
  NodeKind,
  PaysProperties,
  RoleProperties,
  SkillProperties,
  SourceProperties,
  TechnologyProperties,
} from '../../domain';
import type { NameIndex } from '../words/name-index';
import type { NameVariants } from '../words/name-variants';
import type { TextIndex } from '../words/text-index';

export interface CareerGraph {
  readonly revision: number;
  /** ISO 8601, UTC: when this projection was made. */
  readonly loadedAt: string;
  readonly sources: readonly SourceNode[];
  readonly disciplines: readonly DisciplineNode[];
  readonly roles: readonly RoleNode[];
  /** Skills and technologies share one numbering. */
  readonly competencies: readonly CompetencyNode[];
  readonly companies: readonly CompanyNode[];
  readonly certifications: readonly CertificationNode[];
  readonly advisors: readonly AdvisorServiceNode[];
  /** What skills and technologies are part of, and which skills are broader, as each source states it; ordered by key. */
  readonly competencyLinks: Iterable<CompetencyLink>;
  readonly requirements: RequirementTable;
  readonly progressions: ProgressionTable;
  /** Search by words. */
  readonly text: TextIndex;
  /** Exact references. */
  readonly names: NameIndex;
  /** Names that differ from a text in spelling, number or the order of words. */
  readonly variants: NameVariants;
  /** The node with this id, or null. */
  find(id: string): GraphNode | null;
  /** How many facts of each kind there are: "Role" -> 40, "REQUIRES" -> 600. */
  readonly counts: ReadonlyMap<string, number>;
}

export type CompetencyLink = LinkFactOf<'PART_OF'> | LinkFactOf<'BROADER'>;

export type GraphNode =
  | RoleNode
  | CompetencyNode
  | CompanyNode
  | DisciplineNode
  | CertificationNode
  | AdvisorServiceNode
  | SourceNode;

/** What people call a node. */
export function nodeName(node: GraphNode): string {
  return node.kind === 'Role' ? node.title : node.name;
}

interface Numbered<K extends NodeKind> {
  readonly kind: K;
  readonly id: string;
  /** Place in its array of the graph. */
  readonly index: number;
}

export interface RoleNode extends Numbered<'Role'>, RoleProperties {
  readonly source: number;
  readonly pay: readonly PayBand[];
  /** Middle of what the role pays, whole US dollars a year; null if no source says. See `typicalPayUsd`. */
  readonly typicalPayUsd: number | null;
  /** People employed as the strongest source that says counts them; roles under one code of it share the figure. Null if none says. */
  readonly employment: number | null;
  readonly employments: readonly Employment[];
  readonly certifiedBy: readonly CertificationLink[];
  readonly schemeMatches: readonly SchemeMatch[];
}

export interface SkillNode extends Numbered<'Skill'>, SkillProperties {
  readonly source: number;
  /** Competency numbers, ascending. */
  readonly technologies: readonly number[];
  readonly broader: readonly number[];
  readonly narrower: readonly number[];
  readonly hours: LearningHours;
  /** What each source calls it, strongest first; empty if only `source` names it. */
  readonly namedBy: readonly SourceNames[];
}

export interface TechnologyNode extends Numbered<'Technology'>, TechnologyProperties {
  readonly source: number;
  /** Competency numbers of the skills it is part of, ascending. */
  readonly skills: readonly number[];
  readonly hot: boolean;
  readonly inDemand: boolean;
  readonly hours: LearningHours;
  /** What each source calls it, strongest first; empty if only `source` names it. */
  readonly namedBy: readonly SourceNames[];
}

/** What one source calls a competency, before names were joined. */
export interface SourceNames {
  readonly source: number;
  readonly name: string;
  readonly alternateNames: readonly string[];
}

export type CompetencyNode = SkillNode | TechnologyNode;

/** Hours from nothing to working level, and where the figure comes from. */
export interface LearningHours {
  readonly value: number;
  /** True if a source states it; false if it is derived from the preparation of the roles that need it. */
  readonly stated: boolean;
}

export interface CompanyNode extends Numbered<'Company'>, CompanyProperties {
  readonly source: number;
  readonly employs: readonly Employment[];
}
export interface DisciplineNode extends Numbered<'Discipline'>, DisciplineProperties {
  readonly source: number;
  /** Role numbers, ascending. */
  readonly roles: readonly number[];
}
export interface CertificationNode extends Numbered<'Certification'>, CertificationProperties {
  readonly source: number;
  readonly roles: readonly number[];
}
export interface AdvisorServiceNode extends Numbered<'AdvisorService'>, AdvisorServiceProperties {
  readonly source: number;
}
export interface SourceNode extends Numbered<'Source'>, SourceProperties {}

/** One source's word for something: the number of the source and what it says. */
export interface Claim {
  readonly source: number;
  readonly said: EvidenceProperties;
}

export interface PayBand extends PaysProperties {
  readonly source: number;
}

export interface Employment {
  readonly company: number;
  readonly role: number;
  readonly claim: Claim & { readonly said: EmploysProperties };
}

export interface CertificationLink {
  readonly certification: number;
  readonly claim: Claim;
}

export interface SchemeMatch {
  readonly relation: MatchRelation;
  /** Id of the matched role, loaded or not. */
  readonly id: string;
  /** Its number if it is loaded. */
  readonly role: number | null;
  readonly claim: Claim;
}

/**
 * Requirements of role r are the places `head[r]` up to `head[r + 1]`, ordered by importance (strongest first), then
 * competency. Where several sources speak of one pair, the strongest source's values count and all are in `claims`.
 */
export interface RequirementTable {
  readonly count: number;
  readonly head: Int32Array;
  readonly role: Int32Array;
  readonly competency: Int32Array;
  /** 1..5 */
  readonly importance: Float32Array;
  /** 0..7, working level where the source gives none. */
  readonly level: Float32Array;
  /** NaN-free copy of what the source said: 1 if it gave a level. */
  readonly levelKnown: Uint8Array;
  /** Levels that count as no difference. */
  readonly tolerance: Float32Array;
  /** Share of the role's needs that this one is, 0..1, summing to 1 over a role's needs; 0 if it is not a need. */
  readonly weight: Float32Array;
  /** Hours of learning from nothing to the level; 0 if it is not a need. */
  readonly hours: Float32Array;
  /** Places ordered by competency: those of c are `byCompetency[competencyHead[c]]` up to `[competencyHead[c + 1]]`. */
  readonly competencyHead: Int32Array;
  readonly byCompetency: Int32Array;
  /** The claims behind a place, strongest source first. */
  claims(place: number): readonly LinkFactOf<'REQUIRES'>[];
}

/** Progressions out of role r are the places `head[r]` up to `head[r + 1]`, ordered by target; at most one a pair. */
export interface ProgressionTable {
  readonly count: number;
  readonly head: Int32Array;
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Places ordered by target, then source: those into r are `reverse[reverseHead[r]]` up to `[reverseHead[r + 1]]`. */
  readonly reverseHead: Int32Array;
  readonly reverse: Int32Array;
  /** Number in MOVE_KINDS. */
  readonly move: Uint8Array;
  readonly typicalYears: Float32Array;
  /** Schooling that the step takes beyond its typical years; >= 0. */
  readonly schoolingYears: Float32Array;
  /** 0..1, NaN if unknown. */
  readonly likelihood: Float32Array;
  /** How many of those who leave make the move, as a source says who has not counted: place in MOVE_SHARES plus 1; 0 if none says. */
  readonly share: Uint8Array;
  /** 0..1, all sources together. */
  readonly confidence: Float32Array;
  /** 1 if the step leads down: to a lower job zone or seniority, or to clearly lower pay. */
  readonly stepDown: Uint8Array;
  claims(place: number): readonly LinkFactOf<'PROGRESSES_TO'>[];
  moveKind(place: number): MoveKind;
}
