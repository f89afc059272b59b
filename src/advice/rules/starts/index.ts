/** Reasons for a first job: any one of them is enough. */
import type { AdviceQuestion } from '../../chains/advice-question';
import type { StartRule } from '../../chains/rule-kinds';
import { belowAShutDoor } from './below-a-shut-door';
import { knownExit } from './known-exit';
import { knownLowerRung } from './known-lower-rung';
import { knownWork } from './known-work';
import { ownBranch } from './own-branch';
import { ownSubject } from './own-subject';
import { wherePeopleStart } from './where-people-start';
import { workNextDoor } from './work-next-door';

/** Reasons for a first job: any one of them is enough. */
export const STARTS: readonly StartRule[] = Object.freeze([
  knownWork,
  knownExit,
  wherePeopleStart,
  knownLowerRung,
  workNextDoor,
  ownBranch,
  ownSubject,
  belowAShutDoor,
]);

/** True if a first move may lead to this job. */
export function startsThere(question: AdviceQuestion, job: number): boolean {
  for (const { breaks } of STARTS) if (!breaks(question, job)) return true;
  return false;
}
