/** What loading changed seeds would do to answers, before anything is written. */
import type { LinkFact, NodeFact } from '../../domain';
import { buildCareerGraph, type CareerGraph } from '../../graph';
import { type FactChanges, planImport, readSeeds } from '../../importers';
import type { CareerStore } from '../../store';
import { readFacts, type StoredFacts } from '../imports/read-facts';
import { snapshotOf } from '../snapshot/snapshot';
import { type Answers, answersOf } from './answers';
import { type ChangedAnswer, changedAnswers } from './differences';
import { questionsAbout } from './draw-questions';

/** About half a minute's work. */
const PREVIEW_PAIRS = 2_000;

export interface SeedsPreview {
  /** Facts that loading the seeds would write or remove, without the note of which seeds they were. */
  readonly facts: number;
  readonly before: Answers;
  readonly after: Answers;
  readonly changed: readonly ChangedAnswer[];
}

/**
 * Which answers loading the seeds of a folder would change: those to pairs of our roles and to open questions, half of them about roles
 * that the seeds change. The same store and seeds give the same questions. Writes nothing. Takes half a minute and the memory of two graphs.
 *
 * @param pairs - how many pairs of roles are asked; default 2,000
 * @throws {SeedMistakesError} with every mistake in the seeds
 */
export async function previewSeeds(
  store: CareerStore,
  folder: string,
  { pairs = PREVIEW_PAIRS }: { readonly pairs?: number } = {},
): Promise<SeedsPreview> {
  const contents = await readSeeds(folder);
  const stored = await readFacts(store);
  const plan = planImport(stored, contents);
  const facts = factsIn(plan);
  if (facts === 0) {
    const none: Answers = { titles: {}, answers: {} };
    return { facts, before: none, after: none, changed: [] };
  }
  const now = new Date().toISOString();
  const graphs = [stored, changedFacts(stored, plan)].map((each) => buildCareerGraph(each, now)) as [
    CareerGraph,
    CareerGraph,
  ];
  const questions = questionsAbout(graphs[1], rolesIn(stored, plan), pairs);
  const [before, after] = graphs.map((graph) => answersOf(snapshotOf(graph, false), questions)) as [Answers, Answers];
  return { facts, before, after, changed: changedAnswers(before, after) };
}

function factsIn({ putNodes, putLinks, removeNodes, removeLinks }: FactChanges): number {
  const described = putNodes.filter(({ kind }) => kind !== 'Source');
  return described.length + putLinks.length + removeNodes.length + removeLinks.length;
}

/** The facts as they would be stored. */
function changedFacts({ revision, nodes, links }: StoredFacts, plan: FactChanges): StoredFacts {
  const nodesById = new Map(nodes.map((node): [string, NodeFact] => [node.id, node]));
  const linksByKey = new Map(links.map((link): [string, LinkFact] => [link.key, link]));
  for (const key of plan.removeLinks) linksByKey.delete(key);
  for (const id of plan.removeNodes) nodesById.delete(id);
  for (const node of plan.putNodes) nodesById.set(node.id, node);
  for (const link of plan.putLinks) linksByKey.set(link.key, link);
  return { revision, nodes: [...nodesById.values()], links: [...linksByKey.values()] };
}

/** Ids of the roles that the changes are about: what is said of them, or of a way to or from them. */
function rolesIn({ links }: StoredFacts, { putNodes, putLinks, removeLinks }: FactChanges): ReadonlySet<string> {
  const removed = new Set(removeLinks);
  const touched = [...putLinks, ...links.filter(({ key }) => removed.has(key))];
  return new Set([...putNodes.map(({ id }) => id), ...touched.flatMap(({ from, to }) => [from, to])]);
}
