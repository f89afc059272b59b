export { FEATURES, featureSpace, featuresFrom, originOfOccupation } from './features';
export { matchedPartsInSlices, shareMatchedParts } from './matched-shares';
export { moveModel } from './model';
export { moveLikelihoods } from './move-likelihoods';
export type { MoveGrounds } from './next-roles';
export { eachLikelihoodFrom, groundsOf, likelihoodsFrom, nextRoles } from './next-roles';
export { occupationOdds } from './occupation-odds';
export type { MoveFactor } from './reasons';
export { MOVE_FACTORS } from './reasons';
export { LIKENESSES } from './role-traits';
export {
  adoptStepLikelihoods,
  followStepLikelihoods,
  prepareStepLikelihoods,
  renumberStepLikelihoods,
  rolesJudgedAnew,
  shareModel,
  stepLikelihoods,
} from './step-likelihoods';
