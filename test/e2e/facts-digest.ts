import { createHash } from 'node:crypto';
import type { LinkFact, NodeFact } from '../../src/domain';

/** All facts of a store. */
export interface Stored {
  readonly nodes: readonly NodeFact[];
  readonly links: readonly LinkFact[];
}

/** A digest over all that a store holds, whatever the order of facts and properties. */
export function digestOf({ nodes, links }: Stored): string {
  const hash = createHash('sha256');
  const lines = [
    ...nodes.map((node) => [node.id, node.source, sorted(node.properties)]),
    ...links.map((link) => [link.key, link.source, sorted(link.properties)]),
  ].map((line) => JSON.stringify(line));
  for (const line of lines.sort()) hash.update(line).update('\n');
  return hash.digest('hex');
}

function sorted(properties: object): readonly (readonly [string, unknown])[] {
  return Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
}
