import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { LinkFact, NodeFact, SourceContent } from '../src/domain';
import { buildCareerGraph, type CareerGraph } from '../src/graph';
import { type FactChanges, planImport, planUndo, readEsco, readOnet, type TechnologyNames } from '../src/importers';
import { crosswalkFacts, escoFacts, oewsFacts, onetFacts, seedFacts } from './kept/facts';

/** What a store would hold after imports, without one: for tests of what is imported, which stores have their own of. */
export class Imported {
  readonly nodes = new Map<string, NodeFact>();
  readonly links = new Map<string, LinkFact>();

  async withSeeds(): Promise<this> {
    return this.with(await seedFacts());
  }

  /** @param directory - of the public data */
  async withOnet(directory: string, names?: TechnologyNames): Promise<this> {
    const folder = join(directory, 'onet-29.3');
    return this.with([await (names === undefined ? onetFacts(folder) : readOnet(folder, { names }))]);
  }

  /** Behind O*NET. */
  async withOews(directory: string): Promise<this> {
    const wages = join(directory, 'oews-may-2025', 'national_M2025_dl.csv');
    return this.with([await oewsFacts(wages, join(directory, 'onet-29.3'))]);
  }

  async withEsco(directory: string, names?: TechnologyNames): Promise<this> {
    const others = [...this.nodes.values()].flatMap((node) =>
      (node.kind === 'Skill' || node.kind === 'Technology') && node.source !== 'source:esco'
        ? [{ id: node.id, name: node.properties.name }]
        : [],
    );
    const folder = join(directory, 'esco-1.2.0');
    return this.with([await (names === undefined ? escoFacts(folder, others) : readEsco(folder, others, { names }))]);
  }

  /** Behind O*NET and ESCO. */
  async withCrosswalks(directory: string): Promise<this> {
    const roles = [...this.nodes.values()].flatMap((node) =>
      node.kind === 'Role' ? [{ id: node.id, title: node.properties.title }] : [],
    );
    return this.with(await crosswalkFacts(join(directory, 'crosswalks', 'esco_onet_crosswalk.csv'), roles));
  }

  /** What it would be without a source. */
  without(source: string): this {
    return this.change(planUndo(this.facts(), [source]));
  }

  graph(): CareerGraph {
    return buildCareerGraph({ revision: 1, ...this.facts() }, '2026-11-24T00:00:00Z');
  }

  /** A digest over all of it, whatever the order of facts and properties. */
  digest(): string {
    const sorted = (properties: object) => Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
    const lines = [
      ...[...this.nodes.values()].map(({ id, source, properties }) => [id, source, sorted(properties)]),
      ...[...this.links.values()].map(({ key, source, properties }) => [key, source, sorted(properties)]),
    ].map((line) => JSON.stringify(line));
    return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
  }

  private facts() {
    return { nodes: this.nodes.values(), links: this.links.values() };
  }

  private with(contents: readonly SourceContent[]): this {
    return this.change(planImport(this.facts(), contents));
  }

  private change({ putNodes, putLinks, removeNodes, removeLinks }: FactChanges): this {
    for (const key of removeLinks) this.links.delete(key);
    for (const id of removeNodes) this.nodes.delete(id);
    for (const node of putNodes) this.nodes.set(node.id, node);
    for (const link of putLinks) this.links.set(link.key, link);
    return this;
  }
}
