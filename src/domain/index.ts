export type { AdvisorCost, AdvisorKind, AdvisorMode, AdvisorServiceProperties } from './advisors';
export { ADVISOR_COSTS, ADVISOR_KINDS, ADVISOR_MODES, EUROPE, EUROPEAN_UNION, EVERYWHERE } from './advisors';
export type { AlignedElement, AlignmentItem } from './alignment';
export { alignmentOfText, alignmentText } from './alignment';
export type { Applied, AuditNote, Change, ChangeEntry, ChangeSet } from './change-set';
export { DETAILED_CHANGES, sizeOf } from './change-set';
export { CLASSIFICATIONS } from './classifications';
export type { WorkConditions, WorkHours, WorkPlace, WorkTrait } from './conditions';
export { conditionsOfText, conditionsText, WORK_HOURS, WORK_PLACES, WORK_TRAITS } from './conditions';
export { countryNames, isCountryInUse, LETTER_PAIRS, nameOfCountry } from './countries';
export type { Credential, OtherWay } from './credential';
export { alternativesOf, earnedBy, fullName, isEarnedAtWork, isPaidWork, plainName } from './credential';
export type { CredentialKind, EarnedBy, OtherWayKind, Shown } from './credential-kinds';
export { CREDENTIAL_KINDS, CREDENTIALS, EARNED_BY, OTHER_WAYS, SHOWN, traitsOf } from './credential-kinds';
export type { Door, EntryDoor } from './doors';
export { doorOf, doorText, ENTRY_DOORS, SEARCH_YEARS, yearsBeforeHire } from './doors';
export type { EditedProperties } from './edited';
export { EDITS_SOURCE } from './edited';
export type { EndSignal } from './end-signal';
export {
  AddressUnusableError,
  BackupError,
  BusyError,
  CancelledError,
  CareerAtlasError,
  ConfigurationError,
  ConflictError,
  DownloadError,
  ForbiddenError,
  ForeignDataError,
  InvalidOptionError,
  PastNotKeptError,
  SlowReaderError,
  SourceFileError,
  StoreLockedError,
  StoreNotEmptyError,
  StoreNotWritableError,
  StoreTooNewError,
  StoreUnavailableError,
  UnauthenticatedError,
  UnknownReferenceError,
  UsedUpError,
} from './errors';
export type { Exit, ExitsOf, ExitWay } from './exits';
export { EXIT_WAYS, exitsOf, exitsText } from './exits';
export type {
  CertificationProperties,
  CompanyProperties,
  DisciplineProperties,
  EmploysProperties,
  EvidenceProperties,
  LinkFact,
  LinkFactOf,
  LinkKind,
  LinkPropertiesByKind,
  MatchesProperties,
  NodeFact,
  NodeFactOf,
  NodePropertiesByKind,
  PaysProperties,
  ProgressesProperties,
  Properties,
  RequiresProperties,
  RoleProperties,
  SkillProperties,
  TechnologyProperties,
} from './facts';
export { LINK_ENDS, LINK_KINDS, linkFact, linkKey, nodeFact } from './facts';
export type { NodeKind } from './ids';
export { idPrefix, isNodeId, kindOfId, NODE_KINDS, slugOf, slugOfId } from './ids';
export type { Labels } from './labels';
export { labelsIn, labelsText, languageOfLabels } from './labels';
export { LINK_PROPERTIES } from './link-properties';
export type { HandSetNumber, NumberFact, NumberOrigin, NumberTable, NumberUnit } from './number-table';
export { NUMBER_ORIGINS, NUMBER_UNITS, numberIn, numberTable } from './number-table';
export type { OfficialProfession, OfficialTarget } from './official-moves';
export { officialOfText, officialText } from './official-moves';
export type { OncePer } from './once-per';
export { oncePer } from './once-per';
export type { OutlookFigures, UsualEducation, UsualExperience, UsualTraining } from './outlook';
export { outlookOfText, outlookText, USUAL_EDUCATIONS, USUAL_EXPERIENCES, USUAL_TRAININGS } from './outlook';
export type { Branch, Checked, Payer, Price, PricedKind, Quoted, WorkLine } from './practical-facts';
export { PAYS_FOR, PRICED_KINDS, PRICES_PER, practicalFacts, practicalText } from './practical-facts';
export { differingFields, withoutUndefined } from './properties';
export type { QuizFigure, QuizItem, QuizTie } from './quiz-items';
export { QUIZ_FIGURES, quizItemOf, quizItemText } from './quiz-items';
export { randomNumbers } from './random-numbers';
export type { ReadingCorrection, ReadingRelation } from './readings';
export { CORRECTION_RELATIONS, correctionOf, correctionText, ESCO_TITLE, READING_RELATIONS } from './readings';
export { remembered } from './remembered';
export { ROUNDING } from './rounding';
export type { PayChange, Setting, SettingsOf, SettingWish } from './same-work';
export { PAY_CHANGES, SETTING_WISHES, settingsIn, settingsText } from './same-work';
export { isDay, isDue, recheckBy, SHELF_MONTHS } from './shelf-life';
export type { Progress, SourceContent } from './source-content';
export type { SourceProperties } from './source-properties';
export type { StepRequirement } from './step-model';
export {
  coverage,
  coveredShare,
  educationYears,
  gapShare,
  gapWeight,
  isNeed,
  levelOf,
  STEP_MODEL,
  toleranceOf,
  typicalYears,
} from './step-model';
export type {
  CompanyCategory,
  EvidenceKind,
  Importance,
  MatchRelation,
  MoveKind,
  MoveShare,
  Scheme,
  Seniority,
  SkillKind,
} from './vocabulary';
export {
  COMPANY_CATEGORIES,
  EVIDENCE_KINDS,
  IMPORTANCES,
  importanceOf,
  leastImportance,
  MATCH_RELATIONS,
  MOVE_KIND_TRAITS,
  MOVE_KINDS,
  MOVE_SHARES,
  RIASEC,
  SCHEMES,
  SENIORITIES,
  SKILL_KINDS,
  seniorityRank,
} from './vocabulary';
export type { Wish } from './wishes';
export { WISHES } from './wishes';
export { within } from './within';
export { capital, count, grouped, inBytes, listed, percent } from './wording';
export { workClock } from './work-clock';
