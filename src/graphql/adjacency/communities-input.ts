import { QUESTIONS } from '../../app';
import { type Asked, inputType } from '../inputs/question-input';

const { communities, bridging } = QUESTIONS;

/** Which communities are asked for. */
export const CommunityInput = inputType(
  'CommunityInput',
  'Which communities. Example: {discipline: "Data", kind: TECHNOLOGY, resolution: 1.5}',
  communities.fields,
);
export type CommunityInput = Asked<typeof communities.fields>;

/** Which bridges between communities are asked for. */
export const BridgingInput = inputType(
  'BridgingInput',
  'Bridges between which communities, and which come first.',
  bridging.fields,
);
export type BridgingInput = Asked<typeof bridging.fields>;
