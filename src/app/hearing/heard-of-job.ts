/** What somebody says sounds different in some jobs: an officer's "ten years inside" is service and no sentence. English. */
import type { CareerGraph, RoleNode } from '../../graph';
import { clearReadingOf, readingsOf } from '../names/understand';
import type { Heard, Hearing } from './heard';

/** Jobs whose people spend their days where others are locked up, or with them. */
const AMONG_PRISONERS =
  /\b(?:correction\w*|prison|jail|detention|bailiff|sheriff\w*|police|probation|parole|juvenile|marshal)\b/i;

/** What only somebody says who has a record of their own. */
const OF_THEIR_OWN =
  /\b(?:felon\w*|convict\w*|(?:my|a|got a|have a|criminal|arrest) record|arrested|misdemeanor\w*|charge\w*|on (?:probation|parole)|ankle|house arrest|expunged|burglary|robbery|possession)\b/i;

/** A hearing of somebody in this job. */
export function heardOfJob(graph: CareerGraph, from: string, hearing: Hearing): Hearing {
  if (!isAmongPrisoners(graph, from)) return hearing;
  return { ...hearing, heard: hearing.heard.flatMap(inTheirPlace) };
}

function isAmongPrisoners(graph: CareerGraph, from: string): boolean {
  const role = clearReadingOf(graph, 'Role', from)?.node ?? readingsOf(graph, 'Role', from)[0]?.node;
  const title = role?.kind === 'Role' ? (role as RoleNode).title : '';
  return AMONG_PRISONERS.test(`${from} ${title}`);
}

/** What is heard of people who work inside; their years there are years in the job. */
function inTheirPlace(heard: Heard): readonly Heard[] {
  const { field, value, words } = heard;
  const isInside = /\binside\b/i.test(words);
  if (field === 'wishes' && value === 'OUTDOORS' && isInside) return [];
  if (field !== 'circumstances' || value !== 'a criminal record' || OF_THEIR_OWN.test(words)) return [heard];
  return [{ ...heard, field: null, value: '', meaning: 'that is your place of work, and no record' }];
}
