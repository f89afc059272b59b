import type { Command } from 'commander';
import type { Adjacency } from '../../adjacency';
import { type AdjacencyMeasure, PAIR_DEFAULTS, proportionOf, SCORES, type SkillPair } from '../../adjacency';
import { QUESTIONS, type Snapshot } from '../../app';
import type { CareerGraph } from '../../graph';
import { howMany } from '../options/number-option';
import { addQuestion, inputFrom, type ReadOptions } from '../options/question-options';
import { nameOf } from '../print/node-name';
import { print, printJson, prose } from '../print/print';
import { table } from '../print/table';
import { examples } from '../program/help';
import { withSnapshot } from '../program/with-store';

type AdjacencyOptions = ReadOptions & { readonly first?: number; readonly json?: true };

/** Adds `career-atlas adjacency`. */
export function addAdjacencyCommand(program: Command, end: (status: number) => void): void {
  const adjacency = program
    .command('adjacency')
    .description('skills and technologies that roles need together: the neighbours of one, or the strongest pairs')
    .argument('[competency]', 'id, slug or name of a skill or technology; left out: the strongest of all pairs');
  addQuestion(adjacency, QUESTIONS.adjacency.fields)
    .option('--first <n>', `how many, from 1 (${PAIR_DEFAULTS.first})`, howMany)
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', examples('adjacency Docker --first 5', 'adjacency --discipline Data --measure lift'))
    .action(async (competency, options) => end(await adjacencyCommand(competency, options)));
}

function adjacencyCommand(competency: string | undefined, options: AdjacencyOptions): Promise<number> {
  return withSnapshot(async (snapshot) => {
    const answer = await adjacencyOf(snapshot, competency, options);
    const graph = snapshot.graph;
    const pairs = answer.pairs.slice(0, options.first ?? PAIR_DEFAULTS.first);
    if (options.json) printJson({ ...answer, pairs: pairs.map((pair) => plain(graph, answer.measure, pair)) });
    else if (pairs.length === 0)
      print(prose('Too few roles need anything together with it. Try a smaller --min-support.'));
    else printPairs(graph, answer, pairs);
    return pairs.length === 0 ? 1 : 0;
  });
}

function adjacencyOf(
  snapshot: Snapshot,
  ref: string | undefined,
  options: AdjacencyOptions,
): Adjacency | Promise<Adjacency> {
  if (ref === undefined) return snapshot.strongestAdjacency(inputFrom(QUESTIONS.adjacency.fields, options, {}));
  const competency = snapshot.competency('competency', ref);
  return snapshot.adjacent(competency, inputFrom(QUESTIONS.adjacent.fields, options, {}));
}

function printPairs(graph: CareerGraph, answer: Adjacency, pairs: readonly SkillPair[]): void {
  const { measure, schemes, importance } = answer;
  const [{ roles }] = pairs as readonly [SkillPair];
  print(
    prose(`By ${measure.toLowerCase()}, in ${roles} roles of ${schemes.join(' and ')}, from importance ${importance}:`),
  );
  print('');
  const rows = pairs.map((pair) => {
    const { low, high, of } = proportionOf(measure, pair);
    const share = `${pair.both} of ${of}: ${percent(low)}-${percent(high)} %`;
    const lift = SCORES.LIFT(pair.both, pair.ofX, pair.ofY, pair.roles);
    return [nameOf(graph.competencies[pair.x]), nameOf(graph.competencies[pair.y]), pair.score.toFixed(2), pair.both]
      .concat([pair.ofX, pair.ofY])
      .concat([lift.toFixed(1), share]);
  });
  print(table(['x', 'y', 'score', 'n(x,y)', 'n(x)', 'n(y)', 'lift', '95 % interval'], rows));
}

function percent(share: number): number {
  return Math.round(100 * share);
}

function plain(graph: CareerGraph, measure: AdjacencyMeasure, pair: SkillPair): object {
  const [x, y] = [nameOf(graph.competencies[pair.x]), nameOf(graph.competencies[pair.y])];
  return { ...pair, x, y, proportion: proportionOf(measure, pair) };
}
