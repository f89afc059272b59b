export { doorsInto, shareDoors } from './doors';
export { broughtTo, withLevelsFor } from './held-levels';
export type { Jobs, OccupationCode } from './jobs';
export {
  isEdited,
  isElected,
  isOnet,
  isRemainder,
  isSameJob,
  jobsBehindAll,
  jobsOf,
  movesBehind,
  rolesInFrontOf,
  sharesDiscipline,
  sharesGroup,
} from './jobs';
export { likelihoodsOf, moveLikelihoodBasis } from './joined-likelihoods';
export { moveGrounds } from './lifted-moves';
export type { LikelihoodBasis } from './likelihoods';
export { followLikelihoods, likelihoodBasis, prepareLikelihoods, progressionLikelihoods } from './likelihoods';
export type { LikelyMove } from './likely-moves';
export { likelyMoves } from './likely-moves';
export type { Move, MoveOrder, MovesQuestion } from './move';
export type { MoveCost } from './move-cost';
export { moveCost, progressionYears } from './move-cost';
export type { JoinedMoves, MoveBasis, MoveTable } from './move-table';
export { basisOf, isJoined, MOVE_BASES, pricedTables, progressionOf } from './move-table';
export { type Network, sourcesInReverse } from './network';
export { nextMoves } from './next-moves';
export type { OfficialMove } from './official/official-moves';
export { officialMoves, officialSentence, officialTargets } from './official/official-moves';
export { eachHeardLikelihoodFrom } from './official/official-voice';
export type { Memory, Ranking, StepPrices } from './prices';
export { progressionDays } from './prices';
export { isReachable } from './reachable';
export { rolesOfJob } from './readings/job-roles';
export type { ReadingTable } from './readings/reading-table';
export {
  adoptReadings,
  followReadings,
  prepareReadings,
  readingTable,
  readsAsBefore,
  shareReadings,
} from './readings/reading-table';
export type { Reading } from './readings/readings';
export { jobOf, noReadingReason, readingsOf, representativeOf } from './readings/readings';
export { isKind } from './readings/relations';
export { nanoNatsOf, stepPrices } from './step-prices';
export { codeOf, longestOf } from './work-facts/by-code';
export type { RoleConditions } from './work-facts/conditions';
export { conditionsOf } from './work-facts/conditions';
export { everydayTitle } from './work-facts/everyday-title';
export type { Outlook } from './work-facts/outlook';
export { outlookOf } from './work-facts/outlook';
export type { ForeignTitle } from './work-facts/practical';
export {
  askedOf,
  branchOf,
  datedFacts,
  firstJobsOf,
  foreignTitle,
  isHiredIn,
  isInEveryBranch,
  narrowBranchesFor,
  payersOf,
  pricesOf,
  tryOf,
} from './work-facts/practical';
export { settingsOf } from './work-facts/settings';
export type { CountedUnder } from './work-facts/soc';
export { countedUnder } from './work-facts/soc';
