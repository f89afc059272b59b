/** What a role page asks, and the shape of the answer. */

export interface Link {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
}

export interface Fact {
  readonly source: {
    readonly id: string;
    readonly name: string;
    readonly publisher: string;
    readonly licence: string;
    readonly attribution: string;
    readonly release: string;
  };
  readonly kind: string;
  readonly observedOn: string | null;
  readonly note: string | null;
}

export interface Need {
  readonly importance: string;
  readonly competency: {
    readonly id: string;
    readonly name: string;
    readonly technologies?: readonly { readonly id: string }[];
  };
  readonly evidence: readonly Fact[];
}

export interface Door {
  readonly door: string;
  readonly hiredFor: string;
  readonly studyYears: number;
  readonly experienceYears: number;
  readonly trainingYears: number;
  readonly credentials: readonly {
    readonly name: string;
    readonly alternatives: readonly string[];
    readonly years: number;
  }[];
  readonly evidence: readonly Fact[];
}

export interface Band {
  readonly level: string | null;
  readonly percentile: number | null;
  readonly minUsd: number;
  readonly maxUsd: number | null;
  readonly openEnded: boolean;
  readonly region: string;
  readonly groupTitle: string | null;
  readonly observedOn: string;
  readonly evidence: Fact;
}

export interface NextMove {
  readonly to: Link;
  readonly years: number | null;
  readonly payChangeUsd: number | null;
  readonly progression: { readonly kind: string; readonly evidence: readonly Fact[] } | null;
}

export interface WayHere {
  readonly from: Link;
  readonly kind: string;
  readonly typicalYears: number;
  readonly confidence: number;
  readonly evidence: readonly Fact[];
}

interface Page<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
}

export interface RoleFacts extends Link {
  /** The title in the reader's language, or in English. */
  readonly local: string;
  readonly scheme: string;
  readonly summary: string;
  readonly outlook: string | null;
  readonly alternateTitles: readonly string[];
  readonly seniority: string | null;
  readonly typicalPayUsd: number | null;
  readonly groupPay: { readonly groupTitle: string; readonly typicalUsd: number } | null;
  readonly schoolingYears: number | null;
  readonly experienceYears: number | null;
  readonly discipline: { readonly name: string } | null;
  readonly source: Fact['source'];
  readonly interests: Readonly<Record<string, number>> | null;
  readonly responsibilities: readonly { readonly text: string }[];
  readonly skills: Page<Need>;
  readonly technologies: Page<Need>;
  readonly doors: readonly Door[];
  readonly pay: readonly Band[];
  readonly companies: Page<{
    readonly company: { readonly id: string; readonly name: string; readonly category: string };
    readonly purpose: string | null;
    readonly evidence: Fact;
  }>;
  readonly certifications: readonly {
    readonly certification: { readonly id: string; readonly name: string; readonly issuer: string };
    readonly evidence: Fact;
  }[];
  readonly nextMoves: Page<NextMove>;
  readonly progressionsInto: Page<WayHere>;
  readonly similar: {
    readonly nodes: readonly { readonly role: Link; readonly shared: readonly { readonly name: string }[] }[];
  };
  readonly advisors: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly url: string;
      readonly offers: string;
      readonly cost: string | null;
      readonly countryName: string;
      readonly region: string | null;
    }[];
    readonly gaps: readonly { readonly says: string }[];
  };
  readonly readings: readonly {
    readonly role: Link & { readonly scheme: string };
    readonly relation: string;
    readonly because: string;
    readonly evidence: Fact;
  }[];
}

export interface RoleAnswer {
  readonly role: RoleFacts | null;
}

type Meant = Link & { readonly summary: string; readonly scheme: string };

export interface MeaningsAnswer {
  readonly understand: readonly { readonly node: Meant }[];
  readonly search: { readonly nodes: readonly Meant[] };
}

/** What a name may mean that names no role, or several: how it is read, and roles with words like it. */
export const MEANINGS_QUERY = `query Meanings($text: String!) {
  understand(text: $text, first: 6) { node { ...meant } }
  search(text: $text, kinds: [ROLE], first: 6) { nodes { ...meant } }
}
fragment meant on Node { id ... on Role { title slug summary scheme } }`;

/** Everything a role page shows. */
export const ROLE_QUERY = `query RolePage($ref: String!, $language: String) {
  role(ref: $ref) {
    ...link local: title(language: $language)
    scheme summary outlook alternateTitles seniority typicalPayUsd groupPay { groupTitle typicalUsd } schoolingYears experienceYears
    discipline { name }
    source { ...source }
    interests { realistic investigative artistic social enterprising conventional }
    responsibilities { text }
    skills: requirements(kind: SKILL, first: 40) {
      totalCount
      nodes {
        importance
        competency { id name ... on Skill { technologies(first: 40) { id } } }
        evidence(first: 3) { ...fact }
      }
    }
    technologies: requirements(kind: TECHNOLOGY, first: 40) {
      totalCount
      nodes { importance competency { id name } evidence(first: 3) { ...fact } }
    }
    doors { door hiredFor studyYears experienceYears trainingYears credentials { name alternatives years } evidence { ...fact } }
    pay(first: 30) { level percentile minUsd maxUsd openEnded region groupTitle observedOn evidence { ...fact } }
    companies(first: 24) { totalCount nodes { company { id name category } purpose evidence { ...fact } } }
    certifications { certification { id name issuer } evidence { ...fact } }
    nextMoves(first: 10) {
      totalCount
      nodes { to { ...link } years payChangeUsd progression { kind evidence(first: 3) { ...fact } } }
    }
    progressionsInto(first: 60) {
      totalCount
      nodes { from { ...link } kind typicalYears confidence evidence(first: 3) { ...fact } }
    }
    similar(first: 6) { nodes { role { ...link } shared(first: 3) { name } } }
    advisors(first: 3) { totalCount nodes { id name url offers cost countryName region } gaps { says } }
    readings(first: 12) { role { ...link scheme } relation because evidence { ...fact } }
  }
}
fragment link on Role { id title slug }
fragment source on Source { id name publisher licence attribution release }
fragment fact on Evidence { source { ...source } kind observedOn note }`;
