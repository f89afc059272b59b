/**
 * Which of the jobs within reach a counsellor would name: a logistic model of figures, fitted to lists that were written as counsellors
 * would, without sight of our answers (`npm run fit:futures`; D. R. Cox, "The Regression Analysis of Binary Sequences", 1958). No title
 * is a figure, so it says the same of jobs that nobody has listed.
 */
import { CLASSIFICATIONS, MOVE_KIND_TRAITS } from '../../domain';
import type { CareerGraph } from '../../graph';
import { isOnet } from '../../network';
import { VERDICTS } from '../answers/route';
import { type Chain, costOfChain } from '../chains/beginning';
import { comparedOdds } from '../chains/chain-figures';
import { schoolingOfChain } from '../chains/step-facts';
import { verdictOf } from '../conclusion/verdict';
import { exitsFrom, pulledTo, timesNamed } from '../jobs/exits';
import { payOf } from '../jobs/pay';
import { ODDS } from '../move-rules/odds-bands';
import { WORTH_MODEL } from '../numbers/worth';
import { WORTH_FIGURES, type WorthFigure } from '../numbers/worth-figures';
import { yearsTold } from './years-told';

const { always, weight, figures: FIGURES } = WORTH_MODEL;
const NAMES = Object.keys(WORTH_FIGURES) as readonly WorthFigure[];
const DETAIL = /\.(?!00$)\d\d$/;

/** Reads the figures of ways from one job. */
export type WorthReader = (job: number, chain: Chain) => Readonly<Record<WorthFigure, number>>;

/** Reads the figures of ways from a role to other jobs. @param from - its number in the graph */
export function worthReader(graph: CareerGraph, from: number): WorthReader {
  const exits = new Map(exitsFrom(graph, from).map((exit) => [exit.job, exit]));
  const pull = pulledTo(graph, from);
  return (job, chain) => {
    const exit = exits.get(job);
    const [now, then] = [payOf(graph, chain[0]!.from), payOf(graph, chain.at(-1)!.to)];
    const doublings = now === null || then === null ? 0 : within(FIGURES.doublings, Math.log2(then / now));
    const years = Math.min(FIGURES.years, yearsTold(graph, chain));
    const role = graph.roles[job]!;
    return {
      isExit: exit === undefined ? 0 : 1,
      early: exit === undefined ? 0 : Math.max(0, 1 - exit.place / FIGURES.places),
      isNextRung: exit?.way === 'UP' ? 1 : 0,
      isStudied: exit?.way === 'STUDY' ? 1 : 0,
      pull: Math.log1p(pull.get(job) ?? 0),
      named: Math.log1p(timesNamed(graph, job)),
      sure: Math.min(...chain.map(({ sure }) => sure)),
      years,
      yearsSquared: years * years,
      atOnce: years < FIGURES.atOnce ? 1 : 0,
      study: Math.min(FIGURES.study, schoolingOfChain(chain)),
      verdict: VERDICTS.indexOf(verdictOf(graph, chain).verdict),
      odds: ODDS.indexOf(comparedOdds(chain)),
      steps: chain.length,
      promotions: chain.some(({ kind }) => MOVE_KIND_TRAITS[kind].climbs) ? 1 : 0,
      papers: chain.reduce((sum, { way }) => sum + way.credentials.filter(({ held }) => !held).length, 0),
      pay: doublings,
      payLost: Math.min(0, doublings),
      isPayUnknown: now === null || then === null ? 1 : 0,
      isOurs: CLASSIFICATIONS[role.scheme].isOurs ? 1 : 0,
      isDetail: isOnet(role) && DETAIL.test(role.id) ? 1 : 0,
      cost: Math.min(FIGURES.cost, costOfChain(chain)),
      relevance: chain[0]!.relevance,
    };
  };
}

/** A value that is no larger than a limit, up or down. */
function within(limit: number, value: number): number {
  return Math.max(-limit, Math.min(limit, value));
}

/** How worth naming a job is, as a logit: the larger, the earlier a counsellor would name it. */
export function worthOf(figures: Readonly<Record<WorthFigure, number>>): number {
  return NAMES.reduce((sum, name) => sum + weight[name] * figures[name], always);
}
