/** What a job consists of, from the tasks that its source lists, where its needs are ratings of general knowledge. */
import { CLASSIFICATIONS, listed } from '../../domain';
import type { CareerGraph } from '../../graph';
import { WORD_MODEL } from '../numbers/words';
import { lowerFirst } from './lower-first';

/** What a task is for and how it is done, which nobody needs in order to picture it: "Inspect problem roofs to determine repairs". */
const REST =
  /,? (using|according to|in accordance with|in order to|so that|as (?:needed|necessary|required)|when necessary|to (?:ensure|make sure|determine|identify|prevent|verify|keep|obtain|assess|meet|improve|detect|check|evaluate|facilitate|achieve|establish))\b.*$/;

/** What a short task has none of: it would read as several, or end in the middle. */
const SEVERAL = /[,;:()]| (and|or|such as|including) | (and|or|to|of|in|for|on|topics|items|use)$/;

/** "You learn to greet customers, run cash registers and answer phone calls"; null if the tasks are unknown, or ratings are not all that is. */
export function tasksSentence(graph: CareerGraph, role: number): string | null {
  const { scheme, responsibilities } = graph.roles[role]!;
  if (!CLASSIFICATIONS[scheme].needsAreRatings) return null;
  const { least, most } = WORD_MODEL.task;
  const tasks = responsibilities
    .map((task) => task.replace(/\.$/, '').replace(REST, ''))
    .filter((task) => !SEVERAL.test(task) && task.split(' ').length >= least && task.split(' ').length <= most);
  const named = [...new Set(tasks)].slice(0, WORD_MODEL.learnt).map(lowerFirst);
  return named.length < WORD_MODEL.tasks ? null : `You learn to ${listed(named)}.`;
}
