/** Looks over a loaded graph for what a career counsellor would object to. */
import { seniorityRank } from '../domain';
import type { CareerGraph, RoleNode } from '../graph';

export interface Finding {
  /** Name of the rule; see CHECK_RULES. */
  readonly rule: keyof typeof CHECK_RULES;
  /** Id of the role that it is about. */
  readonly subject: string;
  /** One sentence with the figures. */
  readonly message: string;
}

/** What each rule looks for. */
export const CHECK_RULES = Object.freeze({
  'no-way-in': 'A role above entry level that no progression leads to',
  'no-way-out': 'A role below executive level that no progression leads out of',
  'no-known-needs': 'A role with progressions into it but no known need: its steps would seem free',
  'promotion-lowers-seniority': 'A promotion to a lower rung',
  'promotion-lowers-pay': 'A promotion to lower typical pay',
});

/** Findings over the roles of our own scheme, ordered by rule, then role. */
export function checkGraph(graph: CareerGraph): readonly Finding[] {
  const own = graph.roles.filter((role) => role.scheme === 'ATLAS');
  return [
    ...own.flatMap((role) => checkConnections(graph, role)),
    ...own.flatMap((role) => checkPromotions(graph, role)),
  ].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

function checkConnections(graph: CareerGraph, role: RoleNode): Finding[] {
  const { head, reverseHead } = graph.progressions;
  const out = head[role.index + 1]! - head[role.index]!;
  const into = reverseHead[role.index + 1]! - reverseHead[role.index]!;
  const needs = graph.requirements.head[role.index]! < graph.requirements.head[role.index + 1]!;
  const findings: Finding[] = [];
  const add = (rule: Finding['rule'], message: string) => findings.push({ rule, subject: role.id, message });
  if (into === 0 && role.seniority !== 'ENTRY') add('no-way-in', `No progression leads to ${role.title}.`);
  if (out === 0 && role.seniority !== 'EXECUTIVE') add('no-way-out', `No progression leads out of ${role.title}.`);
  if (into > 0 && !needs) add('no-known-needs', `Nothing is known of what ${role.title} requires.`);
  return findings;
}

function checkPromotions(graph: CareerGraph, role: RoleNode): Finding[] {
  const { head, target } = graph.progressions;
  const findings: Finding[] = [];
  for (let place = head[role.index]!; place < head[role.index + 1]!; place++) {
    if (graph.progressions.moveKind(place) !== 'PROMOTION') continue;
    const to = graph.roles[target[place]!]!;
    const rung = (each: RoleNode) => (each.seniority === undefined ? null : seniorityRank(each.seniority));
    const [from, above] = [rung(role), rung(to)];
    if (from !== null && above !== null && above < from) {
      const message = `${role.title} (${role.seniority}) is promoted to ${to.title} (${to.seniority}).`;
      findings.push({ rule: 'promotion-lowers-seniority', subject: role.id, message });
    }
    if (role.typicalPayUsd !== null && to.typicalPayUsd !== null && to.typicalPayUsd < role.typicalPayUsd) {
      const message = `${role.title} ($${role.typicalPayUsd}) is promoted to ${to.title} ($${to.typicalPayUsd}).`;
      findings.push({ rule: 'promotion-lowers-pay', subject: role.id, message });
    }
  }
  return findings;
}
