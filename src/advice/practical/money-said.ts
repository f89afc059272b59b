/** Sentences about money: what a way costs and who pays, and how pay goes. */
import { isEarnedAtWork, listed, plainName } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { Chain } from '../chains/beginning';
import { usdText, yearsText } from '../chains/chain-figures';
import { stillToEarn } from '../chains/step-facts';
import { PRACTICAL_MODEL } from '../numbers/practical';
import { aPaper } from '../words/a-paper';
import { aJob } from '../words/title';
import { type Cost, costInAll, roughText } from './costs';
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
  const [least, most] = costInAll(costs);
  if (most < PRACTICAL_MODEL.costs) return null;
  const range =
    least < PRACTICAL_MODEL.costs
      ? `up to ${roughText(most)}`
      : `about ${rangeText(roughText(least), roughText(most))}`;
  const payers = [...new Set(costs.flatMap(({ paidBy }) => paidBy).map(({ name }) => name))];
  const paid = payers.length === 0 ? '' : ` Ask who may pay part of it: ${listed(payers, 'or')}.`;
  return `Study, fees and tests cost ${range}. ${basis(costs)}${paid}`;
}

/** Whose figures they are: publications by year, or our estimate. */
function basis(costs: readonly Cost[]): string {
  const published = new Set(
    costs.flatMap(({ price }) => (price.isEstimate ? [] : [`${price.source} (${price.year})`])),
  );
  const hasEstimates = costs.some(({ price }) => price.isEstimate);
  if (published.size === 0) return 'This is our own estimate.';
  return `The figures are from ${listed([...published])}${hasEstimates ? ', and some are our own estimates' : ''}.`;
}

/** Training that is paid has no price: it pays. */
function paidSentence(chain: Chain): string | null {
  const paid = stillToEarn(chain).filter(({ credential }) => isEarnedAtWork(credential));
  const names = [...new Set(paid.map(({ credential }) => plainName(credential)))];
  return names.length === 0
    ? null
    : `You are paid during ${listed(names.map(aPaper))}, which costs you little or nothing.`;
}

function paySentence(graph: CareerGraph, role: number, course: PayCourse): string | null {
  const { start, dipUsd, gainUsd, paybackYears } = course;
  if (start === null) return null;
  const starts = `As ${aJob(graph, role)} you would start at about ${rangeText(usdText(start.minUsd), usdText(start.maxUsd))} a year`;
  if (dipUsd === null || gainUsd === null) return `${starts}.`;
  if (gainUsd >= PRACTICAL_MODEL.dip)
    return `${starts}. That is about ${roughText(gainUsd)} more than your job usually pays today.`;
  if (dipUsd < PRACTICAL_MODEL.dip) return `${starts}. That is about what your job usually pays today.`;
  const back =
    paybackYears === null
      ? 'The usual pay for this work stays lower in later years too.'
      : `About ${yearsText(paybackYears)} after your first day you would earn as much as today.`;
  return `${starts}. That is about ${usdText(dipUsd)} less than your job usually pays today. ${back}`;
}

function rangeText(least: string, most: string): string {
  return least === most ? least : `${least} to ${most}`;
}
