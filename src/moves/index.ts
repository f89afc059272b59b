export { FEATURES, featureSpace, featuresFrom, originOfOccupation } from './features';
export { LIKENESSES } from './role-traits';
export type { SurveyOccupation } from './survey-occupation';
