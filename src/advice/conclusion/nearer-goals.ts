/** Realistic goals on the way to, or in the line of, a goal that is hard to reach. */
import type { CareerGraph } from '../../graph';
import { doorsInto, jobsOf } from '../../network';
import type { NearerGoal } from '../answers/route';
import type { Chain } from '../chains/beginning';
import { yearsText } from '../chains/chain-figures';
import { isSameLine } from '../chains/lines-of-work';
import { type Asked, askerIn, hundredths } from '../chains/step-facts';
import { jobMovesOf } from '../jobs/job-moves';
import { kinship } from '../jobs/kinship';
import { payOf } from '../jobs/pay';
import { NEARER_MODEL as NEARER } from '../numbers/nearer';
import { firstMove } from '../price/asked-moves';
import { titleOf } from '../words/title';

/** Up to three nearer goals for the asker in the job that the chain leaves, nearest first. */
export function nearerGoals(graph: CareerGraph, asked: Asked, chain: Chain): readonly NearerGoal[] {
  const [start, goal] = [chain[0]!.from, chain.at(-1)!.to];
  const years = chain.reduce((sum, move) => sum + move.years, 0);
  const most = Math.min(NEARER.nearer * years, Math.max(NEARER.years, NEARER.share * years));
  const standing = askerIn(graph, asked, start);
  const goals: (NearerGoal & { readonly rank: number })[] = [];
  const stations = chain.slice(0, -1).map(({ to }) => to);
  for (const role of new Set([...stations, ...linesOf(graph, goal)])) {
    if (role === start || role === goal || !isAsFine(graph, role, goal)) continue;
    const move = firstMove(graph, standing, start, role);
    const isOnTheWay = stations.includes(role);
    if (!isOnTheWay && !(isSameLine(graph, role, goal) && (move.isNamed || kinship(graph, role, goal) >= NEARER.near)))
      continue;
    if (!isOnTheWay && paysTooLittle(graph, role, start, goal)) continue;
    if (move.isClosed || move.years > most || move.odds === 'EXCEPTIONAL') continue;
    const near = kinship(graph, role, goal);
    const [title, wanted] = [titleOf(graph, role), titleOf(graph, goal)];
    goals.push({
      role,
      years: hundredths(move.years),
      why: `${title} is ${isOnTheWay ? 'a step on the way' : `work close to ${wanted}`}, within about ${yearsText(move.years)}.`,
      rank: move.cost - NEARER.weight * near,
    });
  }
  return goals
    .sort((a, b) => a.rank - b.rank || a.role - b.role)
    .slice(0, NEARER.most)
    .sort((a, b) => a.years - b.years)
    .map(({ rank: _, ...goal }) => goal);
}

/** True if a job pays far less than the one held, and less than the goal: nobody wants it in the goal's place. */
function paysTooLittle(graph: CareerGraph, role: number, start: number, goal: number): boolean {
  const [pay, now, then] = [role, start, goal].map((each) => payOf(graph, each) ?? Number.NaN);
  return pay! < Math.min(NEARER.pay * now!, then!);
}

/** True if a job may stand beside the goal: for one of our roles in disciplines, only such roles are as fine. */
function isAsFine({ roles }: CareerGraph, role: number, goal: number): boolean {
  return roles[goal]!.discipline === undefined || roles[role]!.discipline !== undefined;
}

/** Jobs from which people come to the goal, or that are like it. */
function linesOf(graph: CareerGraph, goal: number): readonly number[] {
  const table = jobMovesOf(graph);
  const { isStation } = jobsOf(graph);
  const found: number[] = [];
  for (let at = table.reverseHead[goal]!; at < table.reverseHead[goal + 1]!; at++) {
    const move = table.reverse[at]!;
    const role = table.source[move]!;
    if (table.kind[move]! >= NEARER.kind && isStation[role] === 1 && doorsInto(graph, graph.roles[role]!).length > 0) {
      found.push(role);
    }
  }
  return found;
}
