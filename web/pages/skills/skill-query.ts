/** The questions behind the skill map, and the shapes of their answers. */
import type { Measure } from './skill-address';

export interface SkillLink {
  readonly __typename: 'Skill' | 'Technology';
  readonly id: string;
  readonly name: string;
}

/** A neighbour with the counts behind its score. */
export interface Neighbour {
  readonly score: number;
  readonly rolesWithBoth: number;
  readonly rolesWithFrom: number;
  readonly rolesWithTo: number;
  readonly roles: number;
  readonly lift: number;
  readonly schemes: readonly string[];
  readonly to: SkillLink;
}

export interface SkillAnswer {
  /** Null if the name is that of no skill. */
  readonly competency:
    | (SkillLink & {
        readonly description: string | null;
        readonly learningHours: number;
        readonly requiredBy: { readonly totalCount: number };
        readonly adjacent: { readonly totalCount: number; readonly nodes: readonly Neighbour[] };
      })
    | null;
  /** What else the name may mean. */
  readonly search: { readonly nodes: readonly SkillLink[] };
}

/** How many neighbours are listed and drawn. */
export const NEIGHBOURS = 24;

/** A skill, its neighbours, and what else its name may mean. */
export const SKILL = `query SkillMap($skill: String!, $first: Int!, $measure: AdjacencyMeasure!, $support: Int!) {
  competency(ref: $skill) {
    ...named description learningHours
    requiredBy(first: 1) { totalCount }
    adjacent(first: $first, measure: $measure, minSupport: $support) {
      totalCount
      nodes { score rolesWithBoth rolesWithFrom rolesWithTo roles lift schemes to { ...named } }
    }
  }
  search(text: $skill, kinds: [SKILL, TECHNOLOGY], first: 6) { nodes { __typename id ... on Competency { name } } }
}
fragment named on Competency { __typename id name }`;

export interface GroupsAnswer {
  readonly skillCommunities: readonly {
    readonly index: number;
    readonly name: string;
    readonly members: { readonly nodes: readonly { readonly competency: { readonly id: string } }[] };
  }[];
}

/** Which groups of skills there are, and what is in them. */
export const GROUPS = `query SkillGroups($schemes: [Scheme!]) {
  skillCommunities(input: { schemes: $schemes }) {
    index name
    members(first: 100) { nodes { competency { id } } }
  }
}`;

export interface PairsAnswer {
  readonly nodes: readonly ({
    readonly id: string;
    readonly adjacent: {
      readonly nodes: readonly {
        readonly score: number;
        readonly rolesWithBoth: number;
        readonly to: { readonly id: string };
      }[];
    };
  } | null)[];
}

/** How near some skills are to each other: each with its nearest hundred. */
export const PAIRS = `query SkillPairs($ids: [ID!]!, $measure: AdjacencyMeasure!, $schemes: [Scheme!]) {
  nodes(ids: $ids) {
    id
    ... on Competency {
      adjacent(first: 100, measure: $measure, minSupport: 1, minLift: 0, schemes: $schemes) {
        nodes { score rolesWithBoth to { id } }
      }
    }
  }
}`;

export interface PopularAnswer {
  readonly skills: { readonly nodes: readonly SkillLink[] };
  readonly technologies: { readonly nodes: readonly SkillLink[] };
}

/** What most jobs ask for: where to begin. */
export const POPULAR = `query PopularSkills {
  skills(first: 12, orderBy: [ROLES_DESC]) { nodes { __typename id name } }
  technologies(first: 12, orderBy: [ROLES_DESC]) { nodes { __typename id name } }
}`;

export interface SkillNamesAnswer {
  readonly search: { readonly nodes: readonly SkillLink[] };
}

/** What the field asks while somebody types. */
export const SKILL_NAMES = `query SkillNames($text: String!) {
  search(text: $text, kinds: [SKILL, TECHNOLOGY], first: 8) { nodes { __typename id ... on Competency { name } } }
}`;

/** What a full bar stands for: the whole of a share or of a correlation, else the largest score of those shown. */
export function fullBar(scores: readonly number[], measure: Measure): number {
  return measure === 'CO_OCCURRENCE' || measure === 'LIFT' ? Math.max(...scores, 0) : 1;
}

/** A score as its measure counts: "45 %", "30 jobs", "3.9 times", "0.45". */
export function scoreInWords(score: number, measure: Measure): string {
  switch (measure) {
    case 'PROXIMITY':
    case 'CONDITIONAL':
    case 'JACCARD':
    case 'COSINE':
      return `${Math.round(score * 100)} %`;
    case 'CO_OCCURRENCE':
      return score === 1 ? '1 job' : `${score} jobs`;
    case 'LIFT':
      return `${score < 10 ? score.toFixed(1) : Math.round(score)} times`;
    case 'NPMI':
      return score.toFixed(2);
    default:
      return measure satisfies never;
  }
}
