/** What a job consists of, from the tasks that its source lists, where its needs are ratings of general knowledge. */
import { CLASSIFICATIONS, listed } from '../../domain';
import type { CareerGraph } from '../../graph';
import { WORD_MODEL } from '../numbers/words';
import { lowerFirst } from './credential-words';

/** Where the telling part of a task ends: "Inspect problem roofs to determine the best repair procedures". */
const REST = /[.;,]| (using|such as|according to|in order to|to|by|so that|that|who|which|when|as needed|or|and) .*$/;

/** "You learn to inspect problem roofs, sample wells and position rods"; null if the tasks are unknown, or ratings are not all that is. */
export function tasksSentence(graph: CareerGraph, role: number): string | null {
  const { scheme, responsibilities } = graph.roles[role]!;
  if (!CLASSIFICATIONS[scheme].needsAreRatings) return null;
  const { least, most } = WORD_MODEL.task;
  const tasks = responsibilities
    .map((task) => task.slice(0, task.search(REST) === -1 ? task.length : task.search(REST)))
    .filter((task) => task.split(' ').length >= least && task.split(' ').length <= most);
  const named = [...new Set(tasks)].slice(0, WORD_MODEL.learnt).map(lowerFirst);
  return named.length < WORD_MODEL.tasks ? null : `You learn to ${listed(named)}.`;
}
