/** Which of the jobs worth naming are told first: those that people who know the trade name first, and those with a clear course to take. */

import type { CareerGraph } from '../../graph';
import { jobsOf } from '../../network';
import { exitsFrom } from '../jobs/exits';
import { FIRST_NAMED } from '../numbers/futures';
import { WORTH_MODEL } from '../numbers/worth';
import type { Candidate } from './candidate';
import type { Naming } from './naming';
import { waysNamed } from './ways-named';

/**
 * How worth telling each job is, in logits: its worth, and more if it stands early in the list of exits, or after a course or study. The
 * function takes what a course or study adds: nobody is told to start with one only because it is one.
 */
export function worthTellingFrom(
  graph: CareerGraph,
  from: number,
  worth: Naming['worth'],
): (candidate: Candidate, learned?: number) => number {
  const places = new Map(exitsFrom(graph, jobsOf(graph).standIn[from]!).map(({ job, place }) => [job, place]));
  const wayTo = waysNamed(graph, from);
  return (candidate, learned = FIRST_NAMED.tellsLearned) => {
    const place = places.get(candidate.role);
    const early = place === undefined ? 0 : Math.max(0, 1 - place / WORTH_MODEL.figures.places);
    const way = wayTo(candidate);
    const isLearned = place !== undefined && (way === 'TRAINING' || way === 'STUDY');
    return worth(candidate) + FIRST_NAMED.tellsEarly * early + (isLearned ? learned : 0);
  };
}
