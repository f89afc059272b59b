/** Answers an open question with what was heard of it. */
import { type Futures, futuresInSlices } from '../../advice';
import type { CareerGraph, Sliced } from '../../graph';
import { type FuturesInput, readFuturesInput } from '../inputs/futures-input';
import { checkFields } from '../inputs/questions/check-question';
import { FUTURES } from '../inputs/questions/futures';
import { checkedReference } from '../inputs/references';
import type { StateNotJob } from '../names/states';
import { ageAmong } from './age-said';
import { asksOfSaid } from './asks-of-said';
import { clausesOf } from './clauses';
import { withEarlierCraft } from './earlier-craft';
import { hearInSlices, jobOf } from './hear-names';
import type { Hearing } from './heard';
import { heardOfJob } from './heard-of-job';
import { leavesWork, staysOrLeaves } from './leaves-work';
import { moreExactly } from './more-exactly';
import { tidied } from './tidied';
import { withHeard } from './with-heard';

/** The answer to an open question, with what was heard of what somebody said. */
export type FuturesHeard = Futures &
  Hearing & {
    /** The job that was asked from, as it was written: the last one, if a state was named instead. */
    readonly askedFrom: string;
  };

/** The answer in slices, or the state that is named instead of a job. @param asksBack - true to work out what to ask back */
export function* futuresOf(
  graph: CareerGraph,
  input: FuturesInput,
  asksBack?: boolean,
): Sliced<FuturesHeard | StateNotJob> {
  const says = typeof input.says === 'string' ? input.says : '';
  // First, so that nothing listens to a text that is too long.
  checkFields(FUTURES.path, FUTURES.fields, input);
  const named = typeof input.from === 'string' ? input.from : null;
  if (named !== null) checkedReference('input.from', named);
  const exact = named === null ? null : moreExactly(graph, named, says);
  if (exact !== null) return yield* futuresOf(graph, { ...input, from: exact }, asksBack);
  const listened = yield* hearInSlices(graph, says);
  const said = named === null ? listened : heardOfJob(graph, named, listened);
  const isDrawn = (input.towards ?? []).length > 0;
  const hearing = named === null || isDrawn ? said : withEarlierCraft(graph, named, said);
  const question = yield* readFuturesInput(graph, withHeard(input, hearing), asksBack);
  if ('kind' in question) {
    // "Stay-at-home mom, used to be a bookkeeper": the last job is said.
    const last = said.heard.find(({ field, value }) => field === 'profile.pastRoles' && value.includes(':'));
    return last === undefined || jobOf(last.value).ref === input.from
      ? question
      : yield* futuresOf(graph, { ...input, from: jobOf(last.value).ref }, asksBack);
  }
  const asked = {
    ...question,
    leavesWork: leavesWork(says),
    staysOrLeaves: staysOrLeaves(says),
    age: ageAmong(clausesOf(tidied(says))),
    ...(asksBack === true && { asksOfSaid: asksOfSaid(graph, said.notHeard, question) }),
  };
  const answer = yield* futuresInSlices(graph, asked, asksBack);
  return { ...answer, ...hearing, askedFrom: String(input.from) };
}
