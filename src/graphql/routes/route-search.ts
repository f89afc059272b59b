import { QUESTIONS } from '../../app';
import { type Asked, inputType } from '../inputs/question-input';

const { fields } = QUESTIONS.routes;

/** Which routes are asked for. */
export const RouteSearch = inputType(
  'RouteSearch',
  'From where to where, and what counts. Example: {from: "Back-End Developer", to: "Cloud Architect", rankBy: TIME, profile: {competencies: [{ref: "docker"}]}}',
  fields,
);
export type RouteSearch = Asked<typeof fields>;
