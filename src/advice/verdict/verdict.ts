/** Whether a wish is usual, possible, hard or unwise, why, and what is nearer. */
import type { CareerGraph } from '../../graph';
import type { Judgement, Verdict } from '../answers/route';
import type { Chain } from '../chains/beginning';
import { rarest, usdText, yearsOf, yearsText } from '../chains/chain-figures';
import { isSameLine } from '../chains/lines-of-work';
import type { Ends } from '../chains/step-facts';
import { isDegreeReplaced } from '../doors/entry';
import { isNamedMove } from '../jobs/job-moves';
import { kinship, newNeeds } from '../jobs/kinship';
import { payOf } from '../jobs/pay';
import { rungOf, rungsUp } from '../jobs/rungs';
import { ENTRY_MODEL } from '../numbers/entry-model';
import { MOVE_MODEL } from '../numbers/move-model';
import { VERDICT_MODEL } from '../numbers/verdict-model';
import { isOfFew } from '../price/odds';
import { titleOf } from '../words/title';

/**
 * The verdict on a wish, by the best way that there is.
 * @param ends - the roles that the asker named, if other jobs stand in for them: their pay is theirs
 */
export function verdictOf(
  graph: CareerGraph,
  chain: Chain,
  ends: Ends = endsOf(chain),
): Pick<Judgement, 'verdict' | 'why'> {
  const years = yearsOf(chain);
  const beside = chain.reduce((sum, { way }) => sum + way.besideWork, 0);
  const calendar = chain.reduce((sum, { studyYears }) => sum + studyYears, 0);
  // What study weighs does not depend on its pace: the longer years count as years.
  const study = calendar - beside + beside / ENTRY_MODEL.besideWork;
  const fullTime = `${yearsText(calendar)} of ${beside > 0 ? 'study beside work' : 'full-time study'}`;
  const [start, goal] = [chain[0]!.from, chain.at(-1)!.to];
  const lost = payLostBetween(graph, ends.from, ends.to);
  const { hard, unwise, payLost, studyForLess, atOnce, onTheWay } = VERDICT_MODEL;
  const usual = usualLimits(graph, chain);
  const why: string[] = [];
  let verdict: Verdict = 'USUAL';
  const raise = (to: Verdict, reason: string) => {
    if (ORDER.indexOf(to) > ORDER.indexOf(verdict)) verdict = to;
    why.push(reason);
  };
  const isNewField = chain[0]!.kind < MOVE_MODEL.newField && kinship(graph, start, goal) < MOVE_MODEL.newField;
  if (study >= unwise.study && isNewField) raise('UNWISE', `It asks for about ${fullTime} in a new field.`);
  else if (study >= (isNewField ? hard.newStudy : hard.study)) raise('HARD', `It asks for about ${fullTime}.`);
  else if (study >= usual.study)
    raise('POSSIBLE', `It asks for about ${yearsText(calendar)} of study before you are hired.`);
  const tooLong = lost.share > -studyForLess.share ? unwise.forLess : unwise.years;
  if (years >= tooLong && isNewField && study < unwise.study)
    raise('UNWISE', `It takes about ${yearsText(years)}, and little of what you do now counts.`);
  else if (years >= (isNewField ? Math.min(usual.most, hard.newField) : usual.most))
    raise('HARD', `It takes about ${yearsText(years)}.`);
  else if (years >= usual.years) raise('POSSIBLE', `It takes about ${yearsText(years)}.`);
  const isForLess = lost.share >= studyForLess.share && study >= studyForLess.years && isNewField;
  if (isForLess || (lost.share >= payLost.share && study >= payLost.study))
    raise('UNWISE', `You would study to earn about ${usdText(lost.usd)} a year less.`);
  else if (lost.share >= payLost.told) {
    const isToTheBottom = rungOf(graph, goal) === 0 && rungOf(graph, start) > 1;
    const isStudied = isNewField && study >= payLost.new.study && lost.share >= payLost.new.share;
    const isMuch = isStudied || lost.share >= (isToTheBottom ? payLost.bottom : payLost.alone);
    const isTooMuch = lost.share >= payLost.most || (isMuch && !isStudied && isNewField && years >= payLost.years);
    raise(
      isTooMuch ? 'UNWISE' : isMuch ? 'HARD' : 'POSSIBLE',
      `It pays about ${usdText(lost.usd)} a year less than what you do now.`,
    );
  }
  if (lost.share >= payLost.told && isOutgrown(graph, start, goal))
    raise('HARD', 'It is the rung where people start who later do what you do.');
  const lean = leanYears(graph, chain, ends.from);
  if (lean !== null)
    raise(
      lean.farLess >= onTheWay.most ? 'UNWISE' : 'HARD',
      `On the way you earn up to about ${usdText(lean.usd)} a year less than now, and less for about ${yearsText(lean.years)} in all.`,
    );
  const odds = rarest(chain);
  if (odds === 'EXCEPTIONAL') raise('HARD', 'Hardly anybody manages one of its steps.');
  else if (odds === 'RARE')
    raise(isNewField && years >= hard.rare ? 'HARD' : 'POSSIBLE', 'Few people manage one of its steps.');
  if (chain.some(({ isClosed }) => isClosed))
    raise('HARD', 'Employers fill it from other lines of work; no usual way leads there from yours.');
  const isAtOnce = years < atOnce.years && lost.share < atOnce.payLost && !(rungOf(graph, goal) > 0);
  if (isNewField && verdict === 'USUAL' && !isAtOnce) raise('POSSIBLE', 'It is a new field for you.');
  if (isNewField && chain.some(({ lacksDegree }) => lacksDegree))
    raise('HARD', 'Most who are hired have a degree; without one you must show good work, and look for long.');
  else if (isNewField && chain.at(-1)!.isWithoutDegree)
    raise(
      rungOf(graph, goal) > 0 ? 'HARD' : 'POSSIBLE',
      'Most in this work have a degree: without one you depend on employers who ask for none.',
    );
  if (isNewField && study >= hard.shown && isShownAlone(chain[0]!))
    raise('HARD', 'You come in by work to show alone, beside people who have learnt it.');
  const counts = chain.some(({ kind, keptKind }) => kind > keptKind);
  if (verdict === 'USUAL' && isRoundabout(graph, chain))
    raise('POSSIBLE', chain.length > 2 ? 'Other jobs come between.' : 'Another job comes between.');
  const isSure = chain.every(({ kind }) => kind >= VERDICT_MODEL.ladder.sure);
  if (verdict === 'USUAL' && !counts && !isSure && asksForNewThings(graph, start, goal))
    raise('POSSIBLE', 'Much of what it asks for is new to you.');
  if (verdict === 'USUAL' && chain.some(({ sure }) => isOfFew(sure))) raise('POSSIBLE', 'Few people go this way.');
  if (why.length === 0 && isNewField)
    why.push(`${titleOf(graph, goal)} takes people from all kinds of work, and asks for little before you start.`);
  if (why.length === 0 && counts) why.push(`The work that you did before counts for ${titleOf(graph, goal)}.`);
  if (why.length === 0)
    why.push(
      chain.every(({ isNamed }) => isNamed)
        ? `People often go from ${titleOf(graph, start)} to ${titleOf(graph, goal)}: your work counts there.`
        : `The work of ${titleOf(graph, goal)} is like yours in part, and the rest is soon learnt.`,
    );
  return { verdict, why };
}

/** True if work to show lets you in where others have learnt the work, by a course in place of their degree or by the door itself. */
function isShownAlone({ way }: Chain[number]): boolean {
  return way.door.door === 'PORTFOLIO' || way.credentials.some(isDegreeReplaced);
}

/** Years in all, and of study, that are usual for such a way, and the years from which it is hard. */
function usualLimits(
  graph: CareerGraph,
  chain: Chain,
): { readonly years: number; readonly most: number; readonly study: number } {
  const { usual, hard, ladder } = VERDICT_MODEL;
  const [start, goal] = [chain[0]!.from, chain.at(-1)!.to];
  const fresh = newNeeds(graph, start, goal);
  const isLadder =
    chain.every(({ kind, isNamed }) => isNamed && kind >= ladder.kind) &&
    rungOf(graph, goal) >= rungOf(graph, start) &&
    (fresh <= ladder.newNeeds || chain.every(({ kind }) => kind >= ladder.sure));
  const isNear = chain.length === 1 && chain[0]!.isNamed && fresh <= ladder.near;
  const [years, most] = isLadder || isNear ? [ladder.years, ladder.most] : [usual.years, hard.years];
  return { years, most, study: isNear ? ladder.study : usual.study };
}

/** True if other jobs come between that are no mere rungs of one line of work. */
function isRoundabout(graph: CareerGraph, chain: Chain): boolean {
  return chain.length > 2 || (chain.length === 2 && !isSameLine(graph, chain[0]!.from, chain[1]!.to));
}

/** True if a job above the first rung asks for little of what the job held asks for. */
function asksForNewThings(graph: CareerGraph, start: number, goal: number): boolean {
  return rungOf(graph, goal) > 0 && newNeeds(graph, start, goal) > VERDICT_MODEL.newNeeds;
}

/** True if a job is the first rung of the start's own discipline, from which people were promoted to where the asker stands. */
function isOutgrown(graph: CareerGraph, start: number, goal: number): boolean {
  const [held, wanted] = [graph.roles[start]!, graph.roles[goal]!];
  if (wanted.discipline === undefined || held.discipline !== wanted.discipline) return false;
  return rungOf(graph, goal) === 0 && rungsUp(graph, goal, start) > 0 && isNamedMove(graph, goal, start);
}

/** What you earn less on the way, if you stay for long in jobs that pay far less. */
interface LeanYears {
  /** The most, US dollars a year. */
  readonly usd: number;
  /** Years in jobs that pay less than now, and in those that pay far less. */
  readonly years: number;
  readonly farLess: number;
}

function leanYears(graph: CareerGraph, chain: Chain, start: number): LeanYears | null {
  const { share, years: least } = VERDICT_MODEL.onTheWay;
  const now = payOf(graph, start);
  if (now === null) return null;
  let [usd, years, farLess] = [0, 0, 0];
  let isLong = false;
  for (const { from, years: stay } of chain.slice(1)) {
    const pay = payOf(graph, from);
    if (pay === null || pay >= now) continue;
    usd = Math.max(usd, now - pay);
    years += stay;
    if (pay >= (1 - share) * now) continue;
    farLess += stay;
    isLong ||= stay >= least;
  }
  return isLong ? { usd, years, farLess } : null;
}

function endsOf(chain: Chain): Ends {
  return { from: chain[0]!.from, to: chain.at(-1)!.to };
}

const ORDER: readonly Verdict[] = ['USUAL', 'POSSIBLE', 'HARD', 'UNWISE'];

/** What the goal pays less than the start: as a share, and US dollars a year; 0 if a pay is unknown. */
function payLostBetween(
  graph: CareerGraph,
  start: number,
  goal: number,
): { readonly share: number; readonly usd: number } {
  const [now, then] = [payOf(graph, start), payOf(graph, goal)];
  return now === null || then === null ? { share: 0, usd: 0 } : { share: 1 - then / now, usd: now - then };
}
