import { join } from 'node:path';
import type { LinkFact, NodeFact, SourceContent } from '../../src/domain';
import { buildCareerGraph, type CareerGraph } from '../../src/graph';
import { planImport, readEsco, readOnet, readSeeds } from '../../src/importers';

const SEEDS = join(__dirname, '..', '..', 'seeds');
const NOW = '2026-11-24T00:00:00Z';

/** The graph of the curated seeds. */
export async function seedsAlone(): Promise<CareerGraph> {
  return graphOf(new Imported().with(await readSeeds(SEEDS)));
}

/** The graph of the seeds, O*NET and ESCO, from the folder of public data. */
export async function withOnetAndEsco(directory: string): Promise<CareerGraph> {
  const imported = new Imported().with(await readSeeds(SEEDS)).with([await readOnet(join(directory, 'onet-29.3'))]);
  return graphOf(imported.with([await readEsco(join(directory, 'esco-1.2.0'), imported.competencies())]));
}

function graphOf({ nodes, links }: Imported): CareerGraph {
  return buildCareerGraph({ revision: 1, nodes: nodes.values(), links: links.values() }, NOW);
}

/** What a store would hold after imports, without one. */
class Imported {
  readonly nodes = new Map<string, NodeFact>();
  readonly links = new Map<string, LinkFact>();

  with(contents: readonly SourceContent[]): this {
    const { putNodes, putLinks } = planImport({ nodes: this.nodes.values(), links: this.links.values() }, contents);
    for (const node of putNodes) this.nodes.set(node.id, node);
    for (const link of putLinks) this.links.set(link.key, link);
    return this;
  }

  competencies() {
    return [...this.nodes.values()].flatMap((node) =>
      node.kind === 'Skill' || node.kind === 'Technology' ? [{ id: node.id, name: node.properties.name }] : [],
    );
  }
}
