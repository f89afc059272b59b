/** What the commands show of a role, with names in place of numbers: the same for tables and JSON, as in GraphQL. */
import { progressionIntoPlaces, progressionPlaces, requirementPlaces } from '../../app';
import { importanceOf } from '../../domain';
import { type CareerGraph, groupPayOf, type RoleNode } from '../../graph';
import { noReadingReason, readingsOf } from '../../network';
import { nameOf } from '../print/node-name';

/** A node as others name it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** All that the commands show of a role. Lists are complete, in GraphQL's order. */
export type RoleFacts = ReturnType<typeof roleFacts>;

/** All that the commands show of a role. */
export function roleFacts(graph: CareerGraph, role: RoleNode) {
  const { id, title, scheme, summary, alternateTitles, responsibilities, typicalPayUsd } = role;
  const { seniority = null, jobZone = null, outlook = null, experienceYears = null, schoolingYears = null } = role;
  const discipline = nameOf(graph.find(role.discipline ?? '')) || null;
  const about = { id, title, alternateTitles, scheme, discipline, seniority, jobZone, experienceYears, schoolingYears };
  return {
    ...about,
    ...{ summary, responsibilities, outlook, typicalPayUsd, groupPay: groupPayOf(role) },
    pay: role.pay.map(({ level = null, percentile = null, maxUsd = null, groupTitle = null, source, ...band }) => {
      const { minUsd, openEnded, region } = band;
      const ends = { level, percentile, minUsd, maxUsd, openEnded, region };
      return { ...ends, groupTitle, source: graph.sources[source]?.name ?? '' };
    }),
    requirements: requirementPlaces(graph, role).map((place) => requirementAt(graph, place)),
    certifications: role.certifiedBy.map(({ certification }) => {
      const { id: certificationId, name, issuer } = graph.certifications[certification]!;
      return { id: certificationId, name, issuer };
    }),
    progressions: progressionPlaces(graph, role).map((place) => {
      return { to: roleAt(graph, graph.progressions.target[place]!), ...progressionAt(graph, place) };
    }),
    progressionsInto: Array.from(progressionIntoPlaces(graph, role), (place) => {
      return { from: roleAt(graph, graph.progressions.source[place]!), ...progressionAt(graph, place) };
    }),
    companies: role.employments.map(({ company, claim }) => {
      const { id: companyId, name, category } = graph.companies[company]!;
      return { id: companyId, name, category, purpose: claim.said.purpose ?? null };
    }),
    readings: readingsOf(graph, role.index).map(({ role: other, relation, because, source }) => {
      const { id: otherId, title: otherTitle, scheme: otherScheme } = graph.roles[other]!;
      return { relation, id: otherId, title: otherTitle, scheme: otherScheme, because, source: source.name };
    }),
    noReadingReason: noReadingReason(graph, role.index),
    matches: role.schemeMatches.map(({ relation, id: matched }) => {
      return { relation, id: matched, title: nameOf(graph.find(matched)) || null };
    }),
  };
}

/** A role's requirement of a competency, by its place in the table. A level that no source says is null. */
export function requirementAt(graph: CareerGraph, place: number) {
  const { competency, importance, level, levelKnown } = graph.requirements;
  const node = graph.competencies[competency[place]!]!;
  const score = importance[place]!;
  return {
    competency: named(node),
    kind: node.kind,
    importance: importanceOf(score),
    importanceScore: rounded(score),
    level: levelKnown[place] === 1 ? rounded(level[place]!) : null,
  };
}

/** What sources say of a progression, all together. */
function progressionAt(graph: CareerGraph, place: number) {
  const { typicalYears, likelihood, confidence } = graph.progressions;
  return {
    kind: graph.progressions.moveKind(place),
    typicalYears: rounded(typicalYears[place]!),
    likelihood: Number.isNaN(likelihood[place]) ? null : rounded(likelihood[place]!, 4),
    confidence: rounded(confidence[place]!, 3),
  };
}

function roleAt(graph: CareerGraph, number: number) {
  const { id, title, typicalPayUsd } = graph.roles[number]!;
  return { id, title, typicalPayUsd };
}

/** A node's id and name. */
export function named(node: { readonly id: string; readonly name: string }): Named {
  return { id: node.id, name: node.name };
}

function rounded(value: number, digits = 2): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
