export type { Access, AccessConfig, Asker } from './access/access';
export type { ApiKey, ApiKeyOrder, KeyRefusal, NewApiKey } from './access/api-keys';
export { addKey, checkKey, listKeys, MOST_KEY_DAYS, revokeKey } from './access/api-keys';
export type { Scope } from './access/scopes';
export { reaches, SCOPES } from './access/scopes';
export type { TokenConfig } from './access/tokens';
export type { BackupDoor } from './backups/backup-door';
export { backupThroughDoor, openBackupDoor } from './backups/backup-door';
export type { BackupSum } from './backups/backup-form';
export { countStore } from './backups/count-content';
export type { CheckedBackup } from './backups/read-backup';
export { checkBackup } from './backups/read-backup';
export { differenceOf, restoreBackup } from './backups/restore-backup';
export { writeBackup } from './backups/write-backup';
export type { Config } from './config';
export { readConfig } from './config';
export { EDIT_FIELDS } from './edits/edit-fields';
export type { EditConflict, EditOutcome, EditRequest } from './edits/make-edit';
export { MOST_CONFLICTING } from './edits/make-edit';
export type { Answers, EffectQuestion, PlainAnswer } from './effect/answers';
export { answersOf } from './effect/answers';
export type { ChangedAnswer, Difference } from './effect/differences';
export { changedAnswers } from './effect/differences';
export { changesByRole, effectReport } from './effect/report';
export type { News } from './feed/feed';
export type { CutOff } from './feed/listener';
export type { RouteChange, WatchedAnswer, WatchedWay } from './feed/route-change';
export { routeChange, watchedAnswer } from './feed/route-change';
export type { WatchOptions } from './feed/watch-route';
export { watchRoute } from './feed/watch-route';
export type { SeedsCheck } from './imports/check-seeds';
export { checkSeeds } from './imports/check-seeds';
export type { DownloadedSource } from './imports/download-source';
export { downloadSource, offerOf, readyPlace } from './imports/download-source';
export type { FoundSource } from './imports/find-sources';
export { findSources } from './imports/find-sources';
export type { ImportableSource, ImportResult } from './imports/import-sources';
export { importSeeds, importSource, seedIfEmpty } from './imports/import-sources';
export { seedsState } from './imports/seeds-state';
export { undoImport } from './imports/undo-import';
export type { AdjacencyInput, NeighbourInput } from './inputs/adjacency-input';
export type { BridgingInput, CommunityInput } from './inputs/communities-input';
export { describedSchema } from './inputs/questions/check-question';
export { describe, limitsOf, rangeText } from './inputs/questions/field-words';
export type { InputOf, ProfileInput, RequiredNames } from './inputs/questions/input-of';
export { questionsPage } from './inputs/questions/page';
export { COMPETENCY_FIELDS, PAST_ROLE_FIELDS, PROFILE_FIELDS } from './inputs/questions/profile';
export type { Fields, NumberField, Question, QuestionField, Vocabulary } from './inputs/questions/question';
export { QUESTIONS } from './inputs/questions/questions';
export type { QuizInput } from './inputs/quiz-input';
export type { FeederInput, ReachableInput, TradeOffInput } from './inputs/reach-input';
export type { UnderstoodRole } from './inputs/references';
export { MOST_REFERENCE_LENGTH, resolve } from './inputs/references';
export type { RouteInput } from './inputs/route-input';
export type { AdvisorAnswer, AdvisorFilter, AdvisorGap } from './listing/advisor-list';
export { advisorChoices, countryName, findAdvisors, languageName } from './listing/advisor-list';
export { listCertifications, listCompanies } from './listing/company-list';
export type { CompetencyOrder } from './listing/competency-list';
export { COMPETENCY_ORDERS, competencyPlaces } from './listing/competency-list';
export { progressionIntoPlaces, progressionPlaces, requiredByPlaces, requirementPlaces } from './listing/linked-places';
export { oncePerKey } from './listing/order';
export { MOST_IDS, nodeIds, parseInput } from './listing/parse-input';
export type { RoleOrder } from './listing/role-list';
export { listRoles, ROLE_ORDERS, rolePlaces } from './listing/role-list';
export { searchNodes } from './listing/search-nodes';
export type { GraphEvent } from './live/graph-life';
export type { RunningAtlas } from './live/open-atlas';
export { onceThere, openAtlas, openStore } from './live/open-atlas';
export type { Certainty, Reading } from './names/reading';
export { CERTAINTIES } from './names/reading';
export type { AsOf } from './past/as-of';
export type { FactDifference, GraphDiff } from './past/graph-diff';
export type { Organisation, SignUpConfig } from './sign-ups/organisations';
export { DEMONSTRATION, organisationsOf } from './sign-ups/organisations';
export type {
  KnownSignUp,
  SignedUp,
  SignUp,
  SignUpInput,
  SignUpOptions,
  SignUpPage,
  SignUps,
} from './sign-ups/sign-ups';
export { SIGN_UP_LIMITS, SignUpInDoubtError, SignUpTakenError, signUpsIn } from './sign-ups/sign-ups';
export type { Atlas, Standing } from './snapshot/atlas';
export { type Search, type SearchOptions, SearchTurns, searchTurns } from './snapshot/search-turns';
export type { Snapshot } from './snapshot/snapshot';
export { isPrepared, prepared, prepareNames, warmedUp } from './snapshot/warm-up';
export { version } from './version';
