/** Jobs on the way that are worth a step down: softer landings beside the goal, and work beside study. */

import { type AdviceQuestion, nearness } from '../chains/advice-question';
import type { Beginning } from '../chains/beginning';
import { isNamedAt, isNamedMove, jobMovesOf, placeOfMove } from '../jobs/job-moves';
import { payOf } from '../jobs/pay';
import { rungOf } from '../jobs/rungs';
import { ADVICE_RULES } from '../numbers/advice-rules';
import { MOVE_MODEL } from '../numbers/move-model';
import type { MovePrice } from '../price/move-price';

/**
 * True if a job is a softer landing: where the goal's own door is open but not sure, people also go in one rung below or beside it, in
 * work that is known to lead there.
 */
export function isSofterLanding(question: AdviceQuestion, job: number): boolean {
  const { graph, start, goal, direct } = question;
  if (direct.isClosed || isOpenAnyhow(question) || nearness(question, job) < direct.kind) return false;
  const moves = jobMovesOf(graph);
  const place = placeOfMove(moves, job, goal);
  if (!isNamedAt(moves, place) || moves.kind[place]! < ADVICE_RULES.trodden) return false;
  const { rungs, lost, near, pay, goal: least } = ADVICE_RULES.landing;
  if ((payOf(graph, goal) ?? Number.POSITIVE_INFINITY) < least * (payOf(graph, start) ?? 0)) return false;
  if (rungOf(graph, goal) - rungOf(graph, job) > rungs) return false;
  const isNear = direct.kind >= near && direct.years < ADVICE_RULES.landing.soon;
  const most = isNear ? lost.near : direct.kind >= MOVE_MODEL.newField ? lost.known : lost.strange;
  if (rungOf(graph, start) - rungOf(graph, job) > most) return false;
  const pays = [start, goal].map((role) => payOf(graph, role) ?? Number.POSITIVE_INFINITY);
  return (payOf(graph, job) ?? Number.POSITIVE_INFINITY) >= pay * Math.min(...pays);
}

/**
 * True if a job lets you in at once and shows you the goal's work while you study for it: nursing assistants become nurses, substitute
 * teachers become teachers.
 */
export function isWhileStudying(question: AdviceQuestion, { to, way }: MovePrice): boolean {
  const { direct } = question;
  const { study, years, kind, trainedKind } = ADVICE_RULES.beside;
  if (direct.kind >= MOVE_MODEL.newField || direct.studyYears + direct.trainedYears < study) return false;
  // Paid training shows you the work itself: only the trade's own helpers come before it.
  if (direct.studyYears < study && nearness(question, to) < trainedKind) return false;
  if (way.door.experienceYears > years) return false;
  const own = way.credentials.reduce((sum, { yearsLeft }) => sum + yearsLeft, 0);
  return (
    own <= ADVICE_RULES.openStudy && nearness(question, to) >= kind && isNamedMove(question.graph, to, question.goal)
  );
}

/** True if our editors or doors name both the step down and the move on from there to the goal: people do go that way. */
export function isTroddenDown(question: AdviceQuestion, move: MovePrice): boolean {
  const { graph, goal } = question;
  const { rungs, kind } = ADVICE_RULES.troddenDown;
  if (!move.isNamed || move.kind < kind || move.rungs < -rungs || losesTooMuch(question, move.to)) return false;
  return nearness(question, move.to) >= kind && isNamedMove(graph, move.to, goal);
}

/** True if a move is the one into the goal, from a first job that was taken while studying for it. */
export function isLearnedBeside(question: AdviceQuestion, before: Beginning, move: MovePrice): boolean {
  return before.before === null && move.to === question.goal && isWhileStudying(question, before.move);
}

/** True if the goal's own door is open within months: then nobody takes another job for it. */
export function isOpenAnyhow({ direct }: AdviceQuestion): boolean {
  return !direct.isClosed && direct.years < ADVICE_RULES.anyhow;
}

/** True if the goal's own door is open to you soon: then nobody has to step down for it. */
export function isOpenTo({ direct }: AdviceQuestion): boolean {
  return (
    !direct.isClosed && direct.years < ADVICE_RULES.soon && (direct.odds === 'COMMON' || direct.odds === 'POSSIBLE')
  );
}

/** True if a job pays far less than both ends: nobody takes it beside a door that is open. */
export function paysFarLess(question: AdviceQuestion, job: number): boolean {
  return paysBelow(question, job, ADVICE_RULES.otherWay.pay);
}

/** True if a first post pays far less than what you do now. */
export function costsMuch({ graph, start }: AdviceQuestion, job: number): boolean {
  const [pay, now] = [job, start].map((role) => payOf(graph, role) ?? Number.NaN);
  return pay! < ADVICE_RULES.otherWay.post * now!;
}

/** True if a job on the way pays clearly more than both ends: whoever gets it does not go on to the goal. */
export function paysMore({ graph, start, goal }: AdviceQuestion, job: number): boolean {
  const [pay, ...ends] = [job, start, goal].map((role) => payOf(graph, role) ?? Number.NaN);
  return pay! > ADVICE_RULES.otherWay.morePay * Math.max(...ends);
}

/** True if a job on the way pays far less than both ends. */
export function losesTooMuch(question: AdviceQuestion, job: number): boolean {
  const { direct } = question;
  const { plain, trained } = ADVICE_RULES.payLost;
  const most = direct.isClosed || direct.studyYears + direct.trainedYears >= 1 ? trained : plain;
  return paysBelow(question, job, 1 - most);
}

/** True if a job pays less than this share of the lower pay of both ends; false if a pay is unknown. */
function paysBelow({ graph, start, goal }: AdviceQuestion, job: number, share: number): boolean {
  const [pay, ...ends] = [job, start, goal].map((role) => payOf(graph, role) ?? Number.NaN);
  return pay! < share * Math.min(...ends);
}
