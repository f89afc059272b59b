/** Which chains of moves are advice. */
import type { CareerGraph } from '../../graph';
import { sharesDiscipline, sharesGroup } from '../../network';
import { type AdviceQuestion, nearness } from '../chains/advice-question';
import { type Beginning, type Chain, costOfChain, extended } from '../chains/beginning';
import { rarest, yearsOf as yearsOfChain } from '../chains/chain-figures';
import { isDown, isHigh, isSameLine, isTop } from '../chains/lines-of-work';
import { schoolingOfChain } from '../chains/step-facts';
import { newNeeds } from '../jobs/kinship';
import { rungOf } from '../jobs/rungs';
import { ADVICE_RULES } from '../numbers/advice-rules';
import { MOVE_MODEL } from '../numbers/move-model';
import { firstMove, laterMove } from '../price/asked-moves';
import type { MovePrice } from '../price/move-price';
import { ODDS } from '../price/odds';
import {
  costsMuch,
  isLearnedBeside,
  isOpenAnyhow,
  isOpenTo,
  isSofterLanding,
  isTroddenDown,
  isWhileStudying,
  losesTooMuch,
  paysFarLess,
  paysMore,
} from './landings';
import { PAPERS, startsThere } from './ways-in';

/** True if a chain of this cost, in expected years, is worth naming beside the direct door. */
export function isWorth(direct: MovePrice, cost: number): boolean {
  const { times, years } = ADVICE_RULES.dearer;
  return direct.isClosed || cost <= times * direct.cost + years;
}

/** True if another chain is worth naming beside the best one, if that goes by way of other jobs, by the costs of both, in expected years. */
export function isWorthBeside(best: Chain, bestCost: number, cost: number): boolean {
  const { times, years } = ADVICE_RULES.dearerThanBest;
  return best.length === 1 || cost <= times * bestCost + years;
}

/**
 * True if a way is worth naming as another way beside the best: it takes no more study, unless it saves time; beside the goal's own door it
 * pays no far lower wage on the way, and nowhere clearly more than both ends; it sends no senior, and nobody at far less pay, to a first post that nobody
 * names, but while they study; it has no rare step if the best has none, and does not pass a higher rung to step down into the goal; it starts near your work or in the
 * goal's own line. And the last job on the way to one of
 * our disciplines asks for what the goal asks for, about as much as the job held does.
 */
export function isOtherWay(question: AdviceQuestion, best: Chain, chain: Chain): boolean {
  const { graph, start, goal } = question;
  if (chain.length === 1) return true;
  const { saved, study, share, most, leader } = ADVICE_RULES.otherWay;
  const takesMore = schoolingOfChain(chain) - schoolingOfChain(best) > study;
  if (takesMore && yearsOfChain(best) - yearsOfChain(chain) < saved) return false;
  if (best.length === 1 && !isWhileStudying(question, chain[0]!) && chain.some(({ to }) => paysFarLess(question, to)))
    return false;
  const [first] = chain;
  const isFirstPost = rungOf(graph, first!.to) === 0 && !first!.isNamed && !isWhileStudying(question, first!);
  if (isFirstPost && (rungOf(graph, start) >= leader || costsMuch(question, first!.to))) return false;
  if (chain.some(({ to }) => to !== goal && paysMore(question, to))) return false;
  if (isRare(chain) && !isRare(best)) return false;
  if (isStrangeStart(question, first!)) return false;
  if (isSideways(question, best, first!) || chain.some((move) => asksForOtherPapers(question, move))) return false;
  if (isOtherSchool(question, best, first!)) return false;
  if (chain.at(-1)!.rungs < 0) return false;
  if (graph.roles[goal]!.discipline === undefined) return true;
  const asked = Math.max(share, Math.min(most, 1 - newNeeds(graph, start, goal)));
  return 1 - newNeeds(graph, chain.at(-1)!.from, goal) >= asked;
}

/**
 * True if a way over other jobs is worth naming beside a best way that needs none: each job leads on to the next, or it saves time or
 * study, is likelier, pays you while you study, or lands softer. It goes through one job, and from one that is not near yours many people go on to the goal. Beside a way that is short it saves time or pays you while you study.
 */
export function isWorthBesideDoor(question: AdviceQuestion, best: Chain, chain: Chain): boolean {
  if (best.length > 1 || chain.length === 1) return true;
  const { jobs, near, sure, years, study, kind, long, strange, soon } = ADVICE_RULES.besideDoor;
  // Nobody takes a first post in strange work for a goal that is open, unless many go on from there.
  if (chain.length > jobs + 1 || (chain[0]!.kind < near && chain.at(-1)!.sure < sure)) return false;
  const saves = yearsOfChain(best) - yearsOfChain(chain) >= years;
  if (best[0]!.years < soon) return saves || isWhileStudying(question, chain[0]!);
  if (chain.every((move) => move.kind >= kind)) return true;
  if (saves) return true;
  if (schoolingOfChain(best) - schoolingOfChain(chain) >= study) return true;
  const [first] = chain;
  const isStranger =
    best[0]!.kind < MOVE_MODEL.newField && question.graph.roles[question.goal]!.discipline !== undefined;
  const least = isStranger ? strange : long;
  const isSofter = best[0]!.years >= least && isSofterLanding(question, first!.to);
  return isSofter || isWhileStudying(question, first!) || isLikelier(chain, best);
}

/**
 * True if a way outside our disciplines starts no higher than you stand though your work counts for the goal's own door: nobody who can
 * apply there takes another job on the same rung first.
 */
function isSideways(question: AdviceQuestion, best: Chain, first: MovePrice): boolean {
  const isKnown = best.length === 1 && best[0]!.kind >= ADVICE_RULES.otherWay.known;
  if (!isKnown || question.graph.roles[question.goal]!.discipline !== undefined) return false;
  return first.rungs <= 0 && !isWhileStudying(question, first);
}

/**
 * True if a first job outside the goal's discipline asks for schooling of its own, and the way spares little of what the goal's own door
 * asks for: nobody learns another trade for a goal that can be learned as fast.
 */
function isOtherSchool(question: AdviceQuestion, best: Chain, first: MovePrice): boolean {
  const { graph, goal } = question;
  const { least, most, share } = ADVICE_RULES.otherSchool;
  const own = first.studyYears + first.trainedYears;
  if (best.length > 1 || own < least || own < Math.min(most, share * schoolingOfChain(best))) return false;
  return !sharesDiscipline(graph, first.to, goal) && !isWhileStudying(question, first);
}

/** True if a job on the way asks for an examination or a licence of its own, which the goal does not ask for. */
function asksForOtherPapers({ direct, goal }: AdviceQuestion, { to, way }: MovePrice): boolean {
  if (to === goal) return false;
  const asked = new Set(direct.way.credentials.map(({ credential }) => credential.name));
  return way.credentials.some(
    ({ credential, yearsLeft }) =>
      PAPERS.has(credential.kind) && yearsLeft > ADVICE_RULES.paperYears && !asked.has(credential.name),
  );
}

/** True if a way starts in work that is neither near yours nor of the goal's own line: such a start is only for the best way. */
function isStrangeStart(question: AdviceQuestion, first: MovePrice): boolean {
  const { graph, goal } = question;
  if (first.kind >= ADVICE_RULES.otherWay.near || isWhileStudying(question, first)) return false;
  return !sharesDiscipline(graph, first.to, goal) && !sharesGroup(graph, first.to, goal, 'minor');
}

function isRare(chain: Chain): boolean {
  return ODDS.indexOf(rarest(chain)) >= ODDS.indexOf('RARE');
}

function isLikelier(chain: Chain, other: Chain): boolean {
  return ODDS.indexOf(rarest(chain)) < ODDS.indexOf(rarest(other));
}

type Rule = (question: AdviceQuestion, before: Beginning | null, move: MovePrice) => boolean;

/** The rules by name, cheapest first. */
const RULES: Readonly<Record<string, Rule>> = {
  goesOnAsPeopleDo,
  staysInOneOrTwoFields,
  stepsDownOnceAndFirst,
  comesNearer,
  studiesForTheGoal,
  everyJobBrings,
};

/** The first rule that a move breaks behind this beginning; null if it keeps all. */
export function ruleBroken(question: AdviceQuestion, before: Beginning | null, move: MovePrice): string | null {
  if (before === null && move.to === question.goal) return null;
  for (const name in RULES) if (!RULES[name]!(question, before, move)) return name;
  return null;
}

/** The first rule that a whole chain breaks; null if a counsellor could name it beside the direct door. */
export function brokenRule(question: AdviceQuestion, chain: Chain): string | null {
  // The network of a search has no other first moves, so only chains made elsewhere need the look.
  if (chain.length > 1 && !startsThere(question, chain[0]!.to)) return 'startsThere';
  let before: Beginning | null = null;
  for (const move of chain) {
    const broken = ruleBroken(question, before, move);
    if (broken !== null) return broken;
    before = extended(before, move);
  }
  return chain.length === 1 || isWorth(question.direct, costOfChain(chain)) ? null : 'isWorth';
}

/** After the first move each goes on as people do: only the first may be a rare one. */
function goesOnAsPeopleDo(question: AdviceQuestion, before: Beginning | null, move: MovePrice): boolean {
  return before === null || move.kind >= ADVICE_RULES.goesOn || isLearnedBeside(question, before, move);
}

/** At most two changes of field, one move into another line that few make, and two jobs on the way that climb no rung. */
function staysInOneOrTwoFields({ goal }: AdviceQuestion, before: Beginning | null, move: MovePrice): boolean {
  const { changes, strayed, level } = extended(before, move);
  if (changes > ADVICE_RULES.changesOfField || strayed > ADVICE_RULES.strayed) return false;
  return move.to === goal || level <= ADVICE_RULES.level;
}

/**
 * A step down on the way is the first move, into the goal's own line of work, and loses no more than a person can bear:
 * starting again as a junior is advice, a staircase is not. A step straight into the goal is the asker's wish; from a job on the way nobody goes down into it. Askers can rule out every step
 * down, or allow any.
 */
function stepsDownOnceAndFirst(question: AdviceQuestion, before: Beginning | null, move: MovePrice): boolean {
  const { graph, start, goal, stepDown } = question;
  if (move.to === goal) return before === null || move.rungs >= 0;
  if (stepDown === 'NONE' && isDown(graph, start, move)) return false;
  if (before === null) {
    if (isSofterLanding(question, move.to) || isWhileStudying(question, move) || isTroddenDown(question, move))
      return true;
    const isNew = move.kind < MOVE_MODEL.newField;
    if (isNew && !isSameLine(graph, move.to, goal) && nearness(question, move.to) < ADVICE_RULES.leastKind)
      return false;
    const isNear = isTop(graph, goal) || nearness(question, move.to) >= ADVICE_RULES.startAgainKind;
    if (isNew && !isNear) return false;
    if (stepDown === 'ANY' || !isDown(graph, start, move)) return true;
    // Nobody goes back in their own discipline to what they have outgrown, nor from a high rung to the lowest, unless the goal is near that.
    if (move.kind >= ADVICE_RULES.outgrown && move.rungs < 0 && sharesDiscipline(graph, start, move.to)) return false;
    if (!move.isNamed && move.rungs <= -2 && isHigh(graph, goal) && !question.direct.isClosed) return false;
    return isNear && !isOpenTo(question) && !losesTooMuch(question, move.to);
  }
  if (stepDown === 'ANY') return true;
  if (move.stepDown) return false;
  let first = before;
  while (first.before !== null) first = first.before;
  return isDown(graph, start, first.move) || !isDown(graph, start, move);
}

/**
 * Each job on the way is about as near to the goal as the one before, or is the next rung of the line that you are in: nobody
 * wanders through other lines of work.
 */
function comesNearer(question: AdviceQuestion, before: Beginning | null, move: MovePrice): boolean {
  if (move.to === question.goal) return true;
  if (move.isNamed && move.rungs > 0 && move.kind >= ADVICE_RULES.trodden) return true;
  const near = nearness(question, move.to);
  const was = nearness(question, before?.move.to ?? question.start);
  const { graph, goal } = question;
  const isLadder = before === null && isTop(graph, goal) && isSameLine(graph, move.to, goal);
  return near >= (isLadder ? ADVICE_RULES.ladder : ADVICE_RULES.nearGoal) && near >= was - ADVICE_RULES.lessNear;
}

/** Kinds that are the same thing wherever they are asked for. */
const SHARED_KINDS: ReadonlySet<string> = new Set(['BACHELOR', 'PORTFOLIO']);

/**
 * Nobody takes a degree or a licence for a job on the way that the goal does not ask for; one licensed profession is no
 * stepping stone to another. For a job from which our editors or the door name the next move, a longer study may be worth it.
 */
function studiesForTheGoal({ direct }: AdviceQuestion, before: Beginning | null, move: MovePrice): boolean {
  if (before === null) return true;
  const { way } = before.move;
  const asked = direct.way.credentials.map(({ credential }) => credential);
  const isAsked = ({ name, kind }: (typeof asked)[number]) =>
    asked.some((other) => other.name === name || (SHARED_KINDS.has(kind) && other.kind === kind));
  const extra = way.credentials.filter(({ credential, yearsLeft }) => yearsLeft > 0 && !isAsked(credential));
  const yearsOf = (some: typeof way.credentials) => some.reduce((sum, { yearsLeft }) => sum + yearsLeft, 0);
  if (move.isNamed) return yearsOf(extra) < ADVICE_RULES.namedStudy;
  if (way.door.door === 'LICENCE' && extra.some(({ credential }) => credential.kind === 'LICENCE')) return false;
  const whole = direct.studyYears + direct.trainedYears;
  const asksForNoWork = direct.way.door.experienceYears === 0;
  if (asksForNoWork && whole >= ADVICE_RULES.leastWhole && yearsOf(way.credentials) >= ADVICE_RULES.wholeStudy * whole)
    return false;
  return yearsOf(extra) < ADVICE_RULES.studyOnTheWay;
}

/** Each job on the way gives the next one what the job before does not, or lies on a trodden path. */
export function everyJobBrings(question: AdviceQuestion, before: Beginning | null, move: MovePrice): boolean {
  if (before === null) return true;
  const { graph, start, first, standing } = question;
  if (before.before === null && move.to === question.goal && isSofterLanding(question, move.from)) return true;
  if (isLearnedBeside(question, before, move)) return true;
  let without: MovePrice | undefined;
  if (before.before === null) {
    without = first.get(move.to);
    if (without === undefined) {
      without = firstMove(graph, standing, start, move.to);
      first.set(move.to, without);
    }
  } else without = laterMove(graph, standing, before.move.from, move.to);
  const isDetour = move.to === question.goal && isOpenAnyhow(question);
  return brings(graph, without, move) || (!isDetour && isTrodden(before.move, move));
}

/** True if our editors or a door name both moves: people do go this way, whether or not it saves time. */
function isTrodden(before: MovePrice, next: MovePrice): boolean {
  return before.isNamed && next.isNamed && Math.min(before.kind, next.kind) >= ADVICE_RULES.trodden;
}

/** True if a move is easier from the job on the way than without it. */
function brings(graph: CareerGraph, without: MovePrice, from: MovePrice): boolean {
  const { moreKind, fewerYears, firstLook, firstLookKind } = ADVICE_RULES;
  const asked = (move: MovePrice) => move.experienceYears + move.studyYears + move.trainedYears;
  const more = from.kind - without.kind;
  const isOpen = from.way.door.experienceYears <= ADVICE_RULES.openYears;
  if (isOpen && without.studyYears + without.trainedYears < ADVICE_RULES.openStudy) return false;
  if (more >= firstLook && from.kind >= firstLookKind && (from.isNamed || sharesGroup(graph, from.from, from.to)))
    return true;
  if (isOpen && from.way.door.door !== 'PORTFOLIO') return false;
  return (from.isNamed && more >= moreKind) || asked(from) <= asked(without) - fewerYears;
}
