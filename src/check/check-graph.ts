/** Checks a loaded graph for what a career counsellor would object to. */

import type { Scheme } from '../domain';
import { CLASSIFICATIONS } from '../domain';
import type { CareerGraph } from '../graph';
import { readTechnologyNames, type TechnologyNames } from '../importers';
import { deadEnd } from './dead-end';
import { disciplinesApart } from './disciplines-apart';
import { ladderGap } from './ladder-gap';
import { nearDuplicateCompetency } from './near-duplicate-competency';
import { oneWayPair } from './one-way-pair';
import { originApart } from './origin-apart';
import { payOutsideWages } from './pay-outside-wages';
import { promotionLowersPay } from './promotion-lowers-pay';
import { promotionLowersSeniority } from './promotion-lowers-seniority';
import { requirementWithoutEvidence } from './requirement-without-evidence';
import { roleWithoutMatch } from './role-without-match';
import { roleWithoutPay } from './role-without-pay';
import { roleWithoutRequirements } from './role-without-requirements';
import type { CheckRule, Observation } from './rule';
import { technologyUnderTwoNames } from './technology-under-two-names';
import { unreachableRole } from './unreachable-role';

/** All rules, in the order of the report. */
export const CHECK_RULES: readonly CheckRule[] = Object.freeze([
  unreachableRole,
  deadEnd,
  oneWayPair,
  ladderGap,
  disciplinesApart,
  originApart,
  promotionLowersSeniority,
  promotionLowersPay,
  roleWithoutRequirements,
  roleWithoutPay,
  roleWithoutMatch,
  payOutsideWages,
  requirementWithoutEvidence,
  nearDuplicateCompetency,
  technologyUnderTwoNames,
]);

export interface CheckOptions {
  /** Names of the rules to use; default all. */
  readonly rules?: readonly string[] | undefined;
  /** Only what is wrong in content of this scheme. */
  readonly scheme?: Scheme | undefined;
  /** The names of technologies that importers use; default: the table beside the seeds. */
  readonly names?: TechnologyNames | undefined;
}

/**
 * The result of one rule. Our own content (ATLAS) must pass every rule, so what is wrong there is a finding. What is
 * wrong in a publisher's data is a note.
 */
export interface CheckResult {
  readonly rule: string;
  readonly finds: string;
  readonly findings: readonly Observation[];
  readonly notes: readonly Observation[];
}

/** The result of each rule, in the order of CHECK_RULES; about a second on 4,300 roles and 23,000 competencies. */
export function checkGraph(graph: CareerGraph, options: CheckOptions = {}): readonly CheckResult[] {
  const names = options.names ?? readTechnologyNames();
  const asked = CHECK_RULES.filter(({ name }) => options.rules?.includes(name) ?? true);
  return asked.map(({ name, finds, observe }) => {
    const seen = observe(graph, names).filter(({ scheme }) => scheme === (options.scheme ?? scheme));
    return {
      rule: name,
      finds,
      findings: seen.filter(({ scheme }) => CLASSIFICATIONS[scheme].isOurs),
      notes: seen.filter(({ scheme }) => !CLASSIFICATIONS[scheme].isOurs),
    };
  });
}
