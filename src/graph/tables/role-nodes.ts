import {
  type LinkFactOf,
  MATCH_RELATIONS,
  type MatchRelation,
  type NodeFactOf,
  type RoleProperties,
} from '../../domain';
import type { Sliced } from '../arrays/slices';
import type { CertificationLink, Claim, Employment, PayBand, RoleNode, SchemeMatch } from '../shape/career-graph';
import { payOrder, typicalPayUsd, withoutOlderSurveys } from '../shape/typical-pay';

/** The links that a role's own record gathers. */
export interface RoleLinks {
  readonly pays: readonly LinkFactOf<'PAYS'>[];
  readonly employs: readonly LinkFactOf<'EMPLOYS'>[];
  readonly certifiedBy: readonly LinkFactOf<'CERTIFIED_BY'>[];
  readonly matches: readonly LinkFactOf<'MATCHES'>[];
}

/** Numbers of nodes by id. */
export interface Numbering {
  source(id: string): number;
  role(id: string): number;
  /** Of a source, by its number; smaller is stronger. */
  precedence(source: number): number;
  company(id: string): number;
  certification(id: string): number;
  /** Null if the role isn't loaded. */
  roleIfLoaded(id: string): number | null;
}

/** Role records in the order given, with their pay, employers, certifications and matches in both directions. */
export function* buildRoleNodes(
  facts: readonly NodeFactOf<'Role'>[],
  links: RoleLinks,
  number: Numbering,
): Sliced<readonly RoleNode[]> {
  const pay = facts.map((): PayBand[] => []);
  for (const link of links.pays) {
    pay[number.role(link.from)]?.push({ ...link.properties, source: number.source(link.source) });
  }
  const employments = facts.map((): Employment[] => []);
  for (const link of links.employs) employments[number.role(link.to)]?.push(employmentOf(link, number));
  const certifiedBy = facts.map((): CertificationLink[] => []);
  for (const link of links.certifiedBy) {
    certifiedBy[number.role(link.from)]?.push({
      certification: number.certification(link.to),
      claim: { source: number.source(link.source), said: link.properties },
    });
  }
  const matches = matchesOf(facts, links.matches, number);
  const order = payOrder(number.precedence);
  yield;
  const node = (fact: NodeFactOf<'Role'>, index: number): RoleNode => {
    const bands = withoutOlderSurveys((pay[index] ?? []).sort(order));
    return {
      ...fact.properties,
      kind: 'Role' as const,
      id: fact.id,
      index,
      source: number.source(fact.source),
      pay: bands,
      typicalPayUsd: typicalPayUsd(bands, fact.properties.seniority),
      employment: bands.find((band) => band.employment !== undefined)?.employment ?? null,
      employments: (employments[index] ?? []).sort((a, b) => a.company - b.company),
      certifiedBy: (certifiedBy[index] ?? []).sort((a, b) => a.certification - b.certification),
      schemeMatches: matches[index] ?? [],
    };
  };
  const nodes: RoleNode[] = [];
  for (const fact of facts) {
    nodes.push(node(fact, nodes.length));
    yield;
  }
  return nodes;
}

/** What a company employs a role for, by their numbers in the graph. */
export function employmentOf(link: LinkFactOf<'EMPLOYS'>, number: Numbering): Employment {
  return {
    company: number.company(link.from),
    role: number.role(link.to),
    claim: { source: number.source(link.source), said: link.properties },
  };
}

const INVERSE: Readonly<Record<MatchRelation, MatchRelation>> = {
  exactMatch: 'exactMatch',
  closeMatch: 'closeMatch',
  broadMatch: 'narrowMatch',
  narrowMatch: 'broadMatch',
  relatedMatch: 'relatedMatch',
};

/** What roles and other sources state, and the inverse of each; closest relation first, then by id and source. */
function matchesOf(
  facts: readonly NodeFactOf<'Role'>[],
  links: readonly LinkFactOf<'MATCHES'>[],
  number: Numbering,
): SchemeMatch[][] {
  const all = facts.map((): SchemeMatch[] => []);
  const addBothWays = (role: number, relation: MatchRelation, id: string, claim: Claim) => {
    const other = number.roleIfLoaded(id);
    const own = facts[role] as NodeFactOf<'Role'>;
    all[role]?.push({ relation, id, role: other, claim });
    if (other !== null) all[other]?.push({ relation: INVERSE[relation], id: own.id, role, claim });
  };
  facts.forEach((fact, role) => {
    const claim = { source: number.source(fact.source), said: { evidence: 'EDITORIAL' as const } };
    for (const { relation, id } of statedMatches(fact.properties)) addBothWays(role, relation, id, claim);
  });
  for (const { from, to, source, properties } of links) {
    addBothWays(number.role(from), properties.relation, to, { source: number.source(source), said: properties });
  }
  for (const matches of all) {
    matches.sort(
      (a, b) =>
        MATCH_RELATIONS.indexOf(a.relation) - MATCH_RELATIONS.indexOf(b.relation) ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : a.claim.source - b.claim.source),
    );
  }
  return all;
}

function statedMatches(role: RoleProperties): { relation: MatchRelation; id: string }[] {
  return role.matches.flatMap((match) => {
    const [relation, id] = match.split(' ', 2);
    return MATCH_RELATIONS.includes(relation as MatchRelation) && id !== undefined
      ? [{ relation: relation as MatchRelation, id }]
      : [];
  });
}
