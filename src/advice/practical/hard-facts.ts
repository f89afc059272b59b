/** Facts of a job that decide whether somebody can or wants to do it, where they are other than those of today's job. */
import { grouped } from '../../domain';
import type { CareerGraph } from '../../graph';
import { askedOf, conditionsOf, outlookOf, type RoleConditions } from '../../network';
import type { Chain } from '../chains/beginning';
import { whatMachinesChange } from '../jobs/changed-by-machines';
import { howFewGetIn } from '../jobs/few-get-in';
import { PRACTICAL_MODEL } from '../numbers/practical';
import { isHiredToLead } from '../words/proven';
import { type Cost, costInAll, roughText } from './costs';

/**
 * The facts, those that nobody gets round first: sentences. Empty if there is nothing to know.
 *
 * @param way - the chain and what it costs, for what only the way as a whole says
 */
export function hardFactsOf(
  graph: CareerGraph,
  from: number,
  to: number,
  way: { readonly chain: Chain; readonly costs: readonly Cost[] },
): readonly string[] {
  const [now, then] = [conditionsOf(graph, from), conditionsOf(graph, to)];
  const asked = askedOf(graph, to);
  return [
    howFewGetIn(graph, to),
    asked === askedOf(graph, from) ? null : asked,
    debtSentence(way.costs),
    machinesSentence(graph, way.chain, to),
    then === null ? null : bodySentence(then, now),
    then === null ? null : hoursSentence(then, now),
    numbersSentence(graph, to),
    selfEmployedSentence(graph, from, to),
  ].filter((fact) => fact !== null);
}

/** Said where study costs so much that nearly everybody borrows for it. */
function debtSentence(costs: readonly Cost[]): string | null {
  const [least, most] = costInAll(costs);
  return least < PRACTICAL_MODEL.facts.debt
    ? null
    : `Most people borrow for this study, and pay it back for many years. It costs about ${roughText(least)} to ${roughText(most)} in all.`;
}

/** What machines change in the goal, else in the first job on the way to it. */
function machinesSentence(graph: CareerGraph, chain: Chain, to: number): string | null {
  return whatMachinesChange(graph, to) ?? (chain.length > 1 ? whatMachinesChange(graph, chain[0]!.to) : null);
}

function bodySentence(then: RoleConditions, now: RoleConditions | null): string | null {
  const { harder } = PRACTICAL_MODEL.facts;
  const isHarder = then.body >= harder && (now === null || now.body < then.body);
  const isDangerous = then.danger >= harder && (now === null || now.danger < then.danger);
  if (isHarder && isDangerous) return 'The work is hard on the body, and people get hurt in it.';
  if (isHarder) return 'The work is hard on the body: lifting, or hours on your feet.';
  return isDangerous ? 'People get hurt in this work more often than in most.' : null;
}

function hoursSentence({ hours, also }: RoleConditions, now: RoleConditions | null): string | null {
  const isAway = also.includes('AWAY') && now?.also.includes('AWAY') !== true;
  const isOther = hours !== 'DAYS' && hours !== now?.hours;
  const said = [...(isOther ? [HOURS[hours]] : []), ...(isAway ? ['nights away from home'] : [])];
  return said.length === 0 ? null : `Expect ${said.join(', and ')}.`;
}

const HOURS = {
  DAYS: 'regular hours',
  SHIFTS: 'shifts, including nights, weekends or holidays',
  ON_CALL: 'to be on call at times',
  IRREGULAR: 'hours that change from week to week',
} as const;

function numbersSentence(graph: CareerGraph, role: number): string | null {
  const outlook = outlookOf(graph, role);
  if (outlook === null || !outlook.isOwn) return null;
  const { few, shrinking } = PRACTICAL_MODEL.facts;
  const { employment, growthPercent, openingsYearly, yearThen } = outlook;
  const openings = openingsYearly === null ? '' : `, and about ${grouped(openingsYearly)} openings a year`;
  if (employment <= few)
    return `There are only about ${grouped(employment)} such jobs in the United States${openings}.`;
  return growthPercent <= -shrinking
    ? `This work is shrinking: the government expects ${Math.round(-growthPercent)}% fewer such jobs by ${yearThen}.`
    : null;
}

/** Said where many work for themselves, and fewer do in today's job. */
function selfEmployedSentence(graph: CareerGraph, from: number, to: number): string | null {
  const shareOf = (role: number) => outlookOf(graph, role)?.selfEmployedPercent ?? 0;
  const share = shareOf(to);
  // Owners are counted among those who lead, and authors among writers; who is hired to lead, or as a beginner, has wages and benefits.
  if (isHiredToLead(graph, to) || graph.roles[to]!.seniority === 'ENTRY') return null;
  return share < PRACTICAL_MODEL.facts.selfEmployed || share <= shareOf(from)
    ? null
    : `About ${Math.round(share)}% of people in this work are self-employed. They have no benefits, and their income goes up and down.`;
}
