/** What an answer takes for the jobs that somebody named, where it knows too little of them. */
import { listed } from '../../domain';
import type { CareerGraph } from '../../graph';
import { isSameJob } from '../../network';
import type { RouteSearch } from '../../routes';
import type { Chain } from '../chains/beginning';
import { usdText } from '../chains/chain-figures';
import { payAround } from '../chains/pay-between';
import { payApart, payOf } from '../jobs/pay';
import { remainderOf } from '../jobs/remainder';
import { aJob, titleOf } from './title';

/** What is asked back or owned up to: a goal that is a group of jobs, another job's figures, and pay that nobody knows. */
export function meantSentences(graph: CareerGraph, search: RouteSearch, chain: Chain): readonly string[] {
  return [
    groupSentence(graph, search),
    standInSentence(graph, search, chain),
    ...paySentences(graph, search, chain),
  ].filter((sentence) => sentence !== null);
}

function groupSentence(graph: CareerGraph, { to }: RouteSearch): string | null {
  const group = remainderOf(graph, to);
  if (group === null) return null;
  const such =
    group.length === 0
      ? ''
      : `, such as ${listed(
          group.map((job) => aJob(graph, job)),
          'or',
        )}`;
  return `“${titleOf(graph, to)}” is a group of jobs, not one job. Say which one you mean${such}. Then the answer can be exact.`;
}

function standInSentence(graph: CareerGraph, { to }: RouteSearch, chain: Chain): string | null {
  const job = chain.at(-1)!.to;
  if (job === to || isSameJob(graph, to, job)) return null;
  return `We know too little about the work of ${aJob(graph, to)}. So this answer goes by the nearest job that we know well: ${aJob(graph, job)}. Check it with an employer.`;
}

/** What is taken for a pay that nobody knows; and that a pay is not known at all. */
function paySentences(graph: CareerGraph, { from, to }: RouteSearch, chain: Chain): readonly string[] {
  const ends = [
    [from, chain[0]!.from],
    [to, chain.at(-1)!.to],
  ] as const;
  return ends.flatMap(([role, job]) => {
    if (payOf(graph, role) !== null) return [];
    const usd = payAround(graph, role, job);
    if (usd !== null && payApart(graph, role) !== undefined)
      return [
        `We do not know the exact pay of ${aJob(graph, role)}. Our own estimate is about ${usdText(usd)} a year, so we use that.`,
      ];
    return usd === null
      ? [`We do not know what ${aJob(graph, role)} earns. Look at job ads before you decide.`]
      : [
          `We do not know the exact pay of ${aJob(graph, role)}. Similar jobs pay about ${usdText(usd)} a year, so we use that.`,
        ];
  });
}
