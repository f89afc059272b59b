/**
 * Facts: what the store holds. A fact is a node or a link, and it names the source that states it. If sources disagree,
 * each keeps its own link between the same two nodes. Only the projected graph combines them.
 */
import type { AdvisorServiceProperties } from './advisors';
import type { EditedProperties } from './edited';
import { idPrefix, type NodeKind } from './ids';
import type { SourceProperties } from './source-properties';
import type {
  CompanyCategory,
  EvidenceKind,
  MatchRelation,
  MoveKind,
  MoveShare,
  Scheme,
  Seniority,
  SkillKind,
} from './vocabulary';

/** A stored value. An absent property is unknown; `null` is never stored. A list holds one type. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, PropertyValue>>;

/** A role (an occupation, in O*NET's and ESCO's words). */
export interface RoleProperties extends EditedProperties {
  readonly title: string;
  readonly alternateTitles: readonly string[];
  readonly scheme: Scheme;
  readonly summary: string;
  readonly outlook?: string;
  /** Id of a Discipline. */
  readonly discipline?: string;
  readonly seniority?: Seniority;
  /** Six values 1..7 in RIASEC order (O*NET's OI scale), or empty. */
  readonly interests: readonly number[];
  /**
   * Importance 1..5 of O*NET's sixteen work styles, in the order of their ids: achievement, persistence, initiative, leadership,
   * cooperation, concern for others, social orientation, self-control, stress tolerance, adaptability, dependability, attention
   * to detail, integrity, independence, innovation, analytical thinking.
   */
  readonly workStyles?: readonly number[];
  /** Extent 1..7 of O*NET's six work values: achievement, working conditions, recognition, relationships, support, independence. */
  readonly workValues?: readonly number[];
  /** O*NET job zone, 1..5: how much preparation the role takes. */
  readonly jobZone?: number;
  /** ISCO-08 unit group, four digits such as "2512": the class of all countries that the role is part of. */
  readonly iscoGroup?: string;
  /** Ids of the roles of the same classification that it is a kind of. */
  readonly broaderRoles?: readonly string[];
  readonly responsibilities: readonly string[];
  /** Hours of learning from nothing to everything that the role requires. They are divided among its requirements. */
  readonly preparationHours?: number;
  /** Years of related work that the role asks for (expected value). */
  readonly experienceYears?: number;
  /** Years of schooling beyond compulsory school that people in the role typically have. */
  readonly schoolingYears?: number;
  /** How people get into the role, the most common door first. Each is a `Door` as text, see `doorText`. */
  readonly doors?: readonly string[];
  /** SKOS matches to roles of other schemes, loaded or not, each `"closeMatch role:onet/15-1252.00"`. */
  readonly matches: readonly string[];
}

export interface SkillProperties extends EditedProperties {
  readonly name: string;
  readonly alternateNames: readonly string[];
  readonly description?: string;
  readonly scheme: Scheme;
  readonly skillKind: SkillKind;
  /** Hours from nothing to working level (4 on the scale 0..7). */
  readonly learningHours?: number;
}

export interface TechnologyProperties extends EditedProperties {
  readonly name: string;
  readonly alternateNames: readonly string[];
  readonly description?: string;
  readonly scheme: Scheme;
  /** What sort of technology, in the source's words: "Programming language", "Relational database". */
  readonly category: string;
  readonly learningHours?: number;
}

export interface CompanyProperties extends EditedProperties {
  readonly name: string;
  readonly category: CompanyCategory;
  readonly summary?: string;
}

export interface DisciplineProperties {
  readonly name: string;
  readonly summary: string;
}

export interface CertificationProperties {
  readonly name: string;
  readonly issuer: string;
  readonly summary?: string;
}

export interface NodePropertiesByKind {
  readonly Role: RoleProperties;
  readonly Skill: SkillProperties;
  readonly Technology: TechnologyProperties;
  readonly Company: CompanyProperties;
  readonly Discipline: DisciplineProperties;
  readonly Certification: CertificationProperties;
  readonly AdvisorService: AdvisorServiceProperties;
  readonly Source: SourceProperties;
}

/** Properties that every piece of evidence has. */
export interface EvidenceProperties {
  readonly evidence: EvidenceKind;
  /** ISO date, or year and month. */
  readonly asOf?: string;
  /** The source's own figure in its own words: "Primary-Short, rank 3". */
  readonly value?: string;
  readonly note?: string;
}

/** (Role)-[REQUIRES]->(Skill | Technology). */
export interface RequiresProperties extends EvidenceProperties {
  /**
   * 1..5 (O*NET's IM scale). From 3 on it is a need; below 3 people in the role have it, but you can start without it.
   */
  readonly importance: number;
  /** 0..7 (O*NET's LV scale); absent for technologies of sources without levels. */
  readonly level?: number;
  /** Standard error of `level`, in levels. */
  readonly levelError?: number;
  /** O*NET: technology asked for in many current adverts, over all roles / for this role. */
  readonly hot?: boolean;
  readonly inDemand?: boolean;
}

/** (Role)-[PROGRESSES_TO]->(Role). */
export interface ProgressesProperties extends EvidenceProperties {
  readonly move: MoveKind;
  /** Years from the start in the source role until people who set out for it are usually hired, > 0; paid training comes after. */
  readonly typicalYears: number;
  /** Share of the people who leave the source role that make this move, 0..1, where somebody has counted them. */
  readonly likelihood?: number;
  /** How many of them that is, where nobody has counted but the source knows; left out if it is unknown. */
  readonly share?: MoveShare;
  /** How sure this source makes us that people make this move, 0..1. */
  readonly confidence: number;
}

/** (Role)-[PAYS]->(Source): one pay band, in whole US dollars a year. */
export interface PaysProperties extends EvidenceProperties {
  readonly level?: Seniority;
  /** 10, 25, 50, 75 or 90; then `minUsd` is that percentile's pay. */
  readonly percentile?: number;
  readonly minUsd: number;
  readonly maxUsd?: number;
  readonly openEnded: boolean;
  readonly region: string;
  /** Title of the wider group whose pay this is, where the source says none of the role itself: it is shown, and nothing rests on it. */
  readonly groupTitle?: string;
  /** How many people work in the region under the source's code. Several roles may share a code. */
  readonly employment?: number;
}

export interface EmploysProperties extends EvidenceProperties {
  /** What the company employs the role for. */
  readonly purpose?: string;
}

/** (Role)-[MATCHES]->(Role): a SKOS match between schemes, stated by a third source. */
export interface MatchesProperties extends EvidenceProperties {
  /** What `to` is to `from`. */
  readonly relation: MatchRelation;
  /** How sure the source is, 0..1. */
  readonly confidence: number;
}

/** (Skill | Technology)-[DESCRIBED_BY]->(Source): what a weaker source says of a node that a stronger one describes. */
export type DescribedByProperties = Properties;

export interface LinkPropertiesByKind {
  readonly REQUIRES: RequiresProperties;
  readonly PROGRESSES_TO: ProgressesProperties;
  readonly PAYS: PaysProperties;
  readonly EMPLOYS: EmploysProperties;
  readonly CERTIFIED_BY: EvidenceProperties;
  readonly PART_OF: EvidenceProperties;
  readonly BROADER: EvidenceProperties;
  readonly MATCHES: MatchesProperties;
  readonly DESCRIBED_BY: DescribedByProperties;
}

/** Kinds of link; each is a relationship type in the store. */
export const LINK_KINDS = [
  'REQUIRES',
  'PROGRESSES_TO',
  'PAYS',
  'EMPLOYS',
  'CERTIFIED_BY',
  'PART_OF',
  'BROADER',
  'MATCHES',
  'DESCRIBED_BY',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** The kinds of node at both ends of each kind of link. */
export const LINK_ENDS: {
  readonly [K in LinkKind]: { readonly from: readonly NodeKind[]; readonly to: readonly NodeKind[] };
} = Object.freeze({
  REQUIRES: { from: ['Role'], to: ['Skill', 'Technology'] },
  PROGRESSES_TO: { from: ['Role'], to: ['Role'] },
  PAYS: { from: ['Role'], to: ['Source'] },
  EMPLOYS: { from: ['Company'], to: ['Role'] },
  CERTIFIED_BY: { from: ['Role'], to: ['Certification'] },
  PART_OF: { from: ['Skill', 'Technology'], to: ['Skill'] },
  BROADER: { from: ['Skill'], to: ['Skill'] },
  MATCHES: { from: ['Role'], to: ['Role'] },
  DESCRIBED_BY: { from: ['Skill', 'Technology'], to: ['Source'] },
});

/** A node as its leading source describes it. */
export type NodeFact = {
  readonly [K in NodeKind]: {
    readonly kind: K;
    readonly id: string;
    /** Id of the Source that states it; a Source states itself. */
    readonly source: string;
    readonly properties: NodePropertiesByKind[K];
  };
}[NodeKind];

/** A link as one source states it; `key` is unique in the store. */
export type LinkFact = {
  readonly [K in LinkKind]: {
    readonly kind: K;
    readonly key: string;
    readonly from: string;
    readonly to: string;
    readonly source: string;
    readonly properties: LinkPropertiesByKind[K];
  };
}[LinkKind];

export type NodeFactOf<K extends NodeKind> = Extract<NodeFact, { kind: K }>;
export type LinkFactOf<K extends LinkKind> = Extract<LinkFact, { kind: K }>;

/** A node fact; its id gets the kind's prefix. */
export function nodeFact<K extends NodeKind>(
  kind: K,
  slug: string,
  source: string,
  properties: NodePropertiesByKind[K],
): NodeFactOf<K> {
  return { kind, id: idPrefix(kind) + slug, source, properties } as unknown as NodeFactOf<K>;
}

/**
 * The key of a link. It joins kind, ends and source, then the kind of evidence (one source may claim a move both from
 * its own list and by derivation) and, for pay, the level or percentile and the region.
 */
export function linkKey(kind: LinkKind, from: string, to: string, source: string, properties: object): string {
  const said = properties as Partial<PaysProperties>;
  const key = `${kind}|${from}|${to}|${source}|${said.evidence ?? ''}`;
  return kind === 'PAYS' ? `${key}|${said.level ?? `p${said.percentile ?? ''}`}|${said.region ?? ''}` : key;
}

/** A link fact, with its key. */
export function linkFact<K extends LinkKind>(
  kind: K,
  from: string,
  to: string,
  source: string,
  properties: LinkPropertiesByKind[K],
): LinkFactOf<K> {
  const key = linkKey(kind, from, to, source, properties);
  return { kind, key, from, to, source, properties } as unknown as LinkFactOf<K>;
}
