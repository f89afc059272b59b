/** Realistic goals on the way to, or in the line of, a goal that is hard to reach. */
import { capital } from '../../domain';
import type { CareerGraph } from '../../graph';
import { doorsInto, jobsOf } from '../../network';
import type { NearerGoal } from '../answers/route';
import type { Chain } from '../chains/beginning';
import { yearsText } from '../chains/chain-figures';
import { nearerCase } from '../chains/nearer-case';
import { type Ends, hundredths } from '../chains/step-facts';
import { jobMovesOf } from '../jobs/job-moves';
import { kinship } from '../jobs/kinship';
import { NEARER_MODEL as NEARER } from '../numbers/nearer';
import type { Asked } from '../price/stated-standing';
import { nearerBroken } from '../rules/nearer';
import { aJob } from '../words/title';

/** Up to three nearer goals for the asker in the job that the chain leaves, nearest first. */
export function nearerGoals(graph: CareerGraph, asked: Asked & Ends, chain: Chain): readonly NearerGoal[] {
  const about = nearerCase(graph, asked, chain);
  const { start, goal, stations, moveTo } = about;
  const goals: (NearerGoal & { readonly rank: number })[] = [];
  for (const role of new Set([...stations, ...linesOf(graph, goal)])) {
    if (role === start || role === goal || nearerBroken(about, role, undefined) !== null) continue;
    const { years, cost } = moveTo(role);
    goals.push({
      role,
      years: hundredths(years),
      why: `${capital(aJob(graph, role))} ${stations.has(role) ? 'is a step on the way' : `does work close to that of ${aJob(graph, asked.to)}`}; you can be one in about ${yearsText(years)}.`,
      rank: cost - NEARER.weight * kinship(graph, role, goal),
    });
  }
  return goals
    .sort((a, b) => a.rank - b.rank || a.role - b.role)
    .slice(0, NEARER.most)
    .sort((a, b) => a.years - b.years)
    .map(({ rank: _, ...goal }) => goal);
}

/** Jobs from which people come to the goal, or that are like it. */
function linesOf(graph: CareerGraph, goal: number): readonly number[] {
  const table = jobMovesOf(graph);
  const { isStation } = jobsOf(graph);
  const found: number[] = [];
  for (let at = table.reverseHead[goal]!; at < table.reverseHead[goal + 1]!; at++) {
    const move = table.reverse[at]!;
    const role = table.source[move]!;
    if (
      table.relevance[move]! >= NEARER.relevance &&
      isStation[role] === 1 &&
      doorsInto(graph, graph.roles[role]!).length > 0
    ) {
      found.push(role);
    }
  }
  return found;
}
