/** Whether seed files are fit to be loaded and published: their form, their content, and what they make together. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Observation } from '../../check';
import { checkGraph, saysCounts, seedsCounts } from '../../check';
import { buildCareerGraph, type CareerGraph } from '../../graph';
import { planImport, readSoundSeeds } from '../../importers';

export interface SeedsCheck {
  readonly sources: number;
  readonly nodes: number;
  readonly links: number;
  /** Pairs of roles with moves both ways, and how many of them have the same years and confidence both ways. */
  readonly bothWays: { readonly pairs: number; readonly alike: number };
  /** What does not make sense in the graph of the seeds alone, each with its rule; empty if all is well. */
  readonly findings: readonly (Pick<Observation, 'subjects' | 'message'> & { readonly rule: string })[];
}

/**
 * What is wrong with the seeds of a folder, by all rules that hold for ours: those of form and content with file and line, and
 * those of `career-atlas check` over the graph that the seeds make. If the folder has a README.md, its counts must be right.
 * Takes about two seconds for 413 roles.
 *
 * @throws {SeedMistakesError} with every mistake of form and content; what the graph shows is looked at only without them
 */
export async function checkSeeds(folder: string): Promise<SeedsCheck> {
  const contents = await readSoundSeeds(folder);
  const { putNodes, putLinks } = planImport({ nodes: [], links: [] }, contents);
  const graph = buildCareerGraph({ revision: 1, nodes: putNodes, links: putLinks }, new Date().toISOString());
  const findings = checkGraph(graph).flatMap(({ rule, findings: seen }) => seen.map((each) => ({ ...each, rule })));
  const readme = join(folder, 'README.md');
  const counts = seedsCounts(graph);
  const isCounted = !existsSync(readme) || saysCounts(readFileSync(readme, 'utf8'), counts);
  const message = `README.md does not count the seeds as they are: ${counts.sum}, and these rows:\n${counts.rows.join('\n')}`;
  return {
    sources: contents.length,
    nodes: contents.reduce((sum, content) => sum + content.nodes.length, 0),
    links: contents.reduce((sum, content) => sum + content.links.length, 0),
    bothWays: bothWaysIn(graph),
    findings: [...findings, ...(isCounted ? [] : [{ rule: 'readme-counts', subjects: [], message }])],
  };
}

function bothWaysIn({ progressions }: CareerGraph): SeedsCheck['bothWays'] {
  const { count, source, target, typicalYears, confidence } = progressions;
  const said = new Map<string, string>();
  let [pairs, alike] = [0, 0];
  for (let place = 0; place < count; place++) {
    const figures = `${typicalYears[place]} ${confidence[place]}`;
    const back = said.get(`${target[place]} ${source[place]}`);
    if (back !== undefined) pairs++;
    if (back === figures) alike++;
    said.set(`${source[place]} ${target[place]}`, figures);
  }
  return { pairs, alike };
}
