/** How many elements each list holds: what `first` asks for and may ask for, and what a query's cost counts. */

import { COMMAND_NAMES } from '../../editing';

export interface ListBound {
  /** What `first` is when it is left out. Null: the list takes no `first`; it is always short. */
  readonly first: number | null;
  /** The largest `first`, or the longest that the list can be. */
  readonly most: number;
  /** The length that the cost assumes; the tally counts the real one. Null: the cost counts `first`. */
  readonly usually: number | null;
}

/** A list with an argument `first`. */
function upTo(first: number, most: number, usually: number | null = null): ListBound {
  return { first, most, usually };
}

/** A list that what makes it keeps short. */
function short(usually: number, most: number): ListBound {
  return { first: null, most, usually };
}

const COMMAND_TYPES = [...COMMAND_NAMES, 'applyChanges'].map((name) => name.charAt(0).toUpperCase() + name.slice(1));

/** What every answer of a mutation has. */
const PAYLOAD_BOUNDS = Object.fromEntries(
  COMMAND_TYPES.flatMap((type) => [
    [`${type}Payload.userErrors`, short(2, 1000)],
    [`${type}Payload.diff`, upTo(100, 1000, 10)],
  ]),
);

/**
 * The bound of each list that is no connection, by type and field. Defaults hold nearly all real lists whole. Lists that lead from
 * roles to roles or from skills to skills count in full, since nesting multiplies them.
 */
export const LIST_BOUNDS: Readonly<Record<string, ListBound>> = Object.freeze({
  'Skill.technologies': upTo(30, 100),
  'Skill.broader': upTo(10, 100),
  'Skill.narrower': upTo(20, 500),
  'Technology.skills': upTo(10, 100),
  'Competency.namedBy': upTo(5, 20, 2),
  'Role.responsibilities': upTo(20, 100),
  'Role.pay': upTo(10, 100),
  'Role.certifications': upTo(10, 100),
  'Role.matches': upTo(20, 100),
  'Role.exits': upTo(15, 30),
  'RoleConditions.also': short(3, 7),
  'Role.readings': upTo(20, 200),
  'Role.sameJob': upTo(5, 100),
  'Role.doors': upTo(5, 20, 2),
  'Entry.credentials': upTo(10, 20, 3),
  'Entry.evidence': upTo(5, 20, 1),
  'Requirement.evidence': upTo(10, 50, 2),
  'Progression.evidence': upTo(10, 50, 2),
  'Progression.namedBy': short(1, 10),
  'SimilarRole.shared': upTo(100, 500, 20),
  'SkillGap.have': upTo(100, 500, 25),
  'SkillGap.partly': upTo(100, 500, 25),
  'SkillGap.missing': upTo(100, 500, 25),
  'RouteStep.namedBy': short(1, 10),
  'RouteStep.have': upTo(100, 500, 25),
  'RouteStep.learn': upTo(100, 500, 25),
  'LearningPlanStep.items': upTo(100, 500, 25),
  'Change.entries': upTo(100, 1000, 10),
  'RouteChange.ways': short(5, 50),
  'RouteChange.gained': short(2, 50),
  'RouteChange.lost': short(2, 50),
  'RouteChange.changed': short(2, 50),
  'Move.namedBy': short(1, 10),
  'Move.likelihoodFactors': short(16, 16),
  'LearningPlan.steps': short(3, 13),
  'LearningPlanStep.opens': short(4, 10),
  'LearningPlanItem.after': short(4, 5),
  'LearningPlanItem.opens': short(2, 10),
  'NextSkill.moves': short(10, 10),
  'SkillCommunity.roles': short(10, 10),
  'BridgingSkill.ties': short(4, 50),
  'Route.roles': short(5, 13),
  'Credential.insteadOf': short(1, 10),
  'ExplainedRoute.roles': short(3, 13),
  'ExplainedRoute.broken': short(4, 100),
  'ExplainedRoute.odds': short(2, 12),
  'Route.steps': short(4, 12),
  'Route.costs': short(2, 30),
  'Cost.paidBy': short(3, 10),
  'Futures.heard': short(4, 40),
  'Futures.notHeard': short(2, 40),
  'Futures.sameWork': short(3, 3),
  'SameWork.meets': short(2, 10),
  'Futures.ladder': short(4, 4),
  'Futures.groups': short(4, 5),
  'Futures.askBack': short(3, 3),
  'AskBack.options': short(2, 2),
  'AskBackOption.adds': short(3, 12),
  'AskBackOption.removes': short(3, 12),
  'FutureGroup.jobs': short(3, 4),
  'StateNotJob.suggestions': short(2, 4),
  'RouteSet.routes': short(1, 50),
  'RouteSet.nearer': short(2, 3),
  'TradeOffSet.tradeOffs': short(1, 50),
  'TradeOffSet.nearer': short(2, 3),
  'UnknownReference.suggestions': short(5, 5),
  'UnderstoodRole.others': short(4, 4),
  'UnderstoodRole.readings': upTo(20, 200),
  'QuizState.answers': short(12, 40),
  'QuizState.roles': upTo(5, 20),
  'QuizState.disciplines': upTo(10, 100, 8),
  'QuizState.changes': short(3, 3),
  'QuizMatch.rungs': upTo(5, 20, 1),
  'GraphInfo.counts': short(20, 50),
  'CompetencyInText.mentions': short(5, 100),
  'EditConflict.changes': short(2, 20),
  'ApplyChangesPayload.nodes': short(5, 400),
  'Query.advisorOrganisations': short(1, 51),
  'AdvisorService.disciplines': short(1, 8),
  'AdvisorGap.instead': short(3, 6),
  'AdvisorChoices.countries': short(40, 300),
  'AdvisorChoices.languages': short(10, 200),
  'AdviceModel.rules': short(90, 500),
  'AdviceModel.numbers': short(300, 1000),
  'AdviceRule.numbers': short(3, 50),
  'Query.skillCommunities': short(20, 500),
  'Query.sources': short(10, 50),
  'Query.disciplines': short(10, 100),
  'Query.nodes': short(1, 100),
  'Query.understand': short(5, 50),
  'Query.apiSearch': short(10, 50),
  ...PAYLOAD_BOUNDS,
});
