/** Sentences about money: what a way costs and who pays, and how pay goes. */
import { grouped, isEarnedAtWork, listed, plainName } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { Chain } from '../chains/beginning';
import { usdText, yearsText } from '../chains/chain-figures';
import { stillToEarn } from '../chains/step-facts';
import { PRACTICAL_MODEL } from '../numbers/practical';
import { titleOf } from '../words/title';
import { type Cost, roughly } from './costs';
import type { PayCourse } from './pay-course';

/** Up to three sentences. */
export function moneySaid(
  graph: CareerGraph,
  role: number,
  chain: Chain,
  { costs, pay }: { readonly costs: readonly Cost[]; readonly pay: PayCourse },
): readonly string[] {
  return [costSentence(costs), paidSentence(chain), paySentence(graph, role, pay)].filter((said) => said !== null);
}

function costSentence(costs: readonly Cost[]): string | null {
  const [least, most] = [sumOf(costs, ({ minUsd }) => minUsd), sumOf(costs, ({ maxUsd }) => maxUsd)];
  if (most < PRACTICAL_MODEL.costs) return null;
  const range =
    least < PRACTICAL_MODEL.costs
      ? `up to about ${roughText(most)}`
      : `about ${rangeText(roughText(least), roughText(most))}`;
  const payers = new Map(costs.flatMap(({ paidBy }) => paidBy).map(({ id, name }) => [id, name]));
  const paid = payers.size === 0 ? '' : ` A part may come from ${listed([...payers.values()], 'or')}.`;
  return `Study, fees and tests cost ${range} (${basis(costs)}).${paid}`;
}

/** Whose figures they are: publications by year, or our estimate. */
function basis(costs: readonly Cost[]): string {
  const published = new Set(costs.flatMap(({ price }) => (price.isEstimate ? [] : [`${price.source}, ${price.year}`])));
  const hasEstimates = costs.some(({ price }) => price.isEstimate);
  return [...published, ...(hasEstimates ? [published.size === 0 ? 'an estimate' : 'and estimates'] : [])].join('; ');
}

/** Training that is paid has no price: it pays. */
function paidSentence(chain: Chain): string | null {
  const paid = stillToEarn(chain).filter(({ credential }) => isEarnedAtWork(credential));
  const names = [...new Set(paid.map(({ credential }) => plainName(credential)))];
  return names.length === 0 ? null : `You are paid during this, and it costs you little or nothing: ${listed(names)}.`;
}

function paySentence(graph: CareerGraph, role: number, { start, dipUsd, paybackYears }: PayCourse): string | null {
  if (start === null) return null;
  const starts = `You would start as ${titleOf(graph, role)} at about ${rangeText(usdText(start.minUsd), usdText(start.maxUsd))} a year`;
  if (dipUsd === null) return `${starts}.`;
  if (dipUsd < PRACTICAL_MODEL.dip) return `${starts}, about what your job usually pays today, or more.`;
  const back =
    paybackYears === null
      ? 'and the usual pay there stays below it.'
      : `and earn as much as today about ${yearsText(paybackYears)} after the first day.`;
  return `${starts}, about ${usdText(dipUsd)} less than your job usually pays today, ${back}`;
}

function rangeText(least: string, most: string): string {
  return least === most ? least : `${least} to ${most}`;
}

function roughText(usd: number): string {
  return `$${grouped(roughly(usd))}`;
}

function sumOf(costs: readonly Cost[], usdOf: (cost: Cost) => number): number {
  return costs.reduce((sum, cost) => sum + usdOf(cost), 0);
}
