/** Facts as the properties of stored nodes and links, and back. `id`, `key` and `source` are stored beside the rest. */
import {
  type LinkFact,
  type LinkKind,
  linkFact,
  type NodeFact,
  type NodeKind,
  type Properties,
  withoutUndefined,
} from '../../domain';
import type { Row } from '../port/transaction';

/** Names that no property of a fact may have. */
export const RESERVED_PROPERTIES: readonly string[] = ['id', 'key', 'source'];

/** The row that cypher/write/put-node takes. */
export function rowOfNode(node: NodeFact): Row {
  return { id: node.id, properties: { ...withoutUndefined(node.properties), id: node.id, source: node.source } };
}

/** The row that cypher/write/create-link and replace-link take. */
export function rowOfLink(link: LinkFact): Row {
  const properties = { ...withoutUndefined(link.properties), key: link.key, source: link.source };
  return { key: link.key, from: link.from, to: link.to, properties };
}

/** The fact in a row of cypher/read/nodes or nodes-by-id. */
export function nodeOfRow(kind: NodeKind, row: Row): NodeFact {
  const { id, source, ...properties } = row.properties as Properties;
  return { kind, id, source, properties } as unknown as NodeFact;
}

/** The fact in a row of cypher/read/links-from, which gives what the link says property by property, or as a map. */
export function linkOfRow(kind: LinkKind, row: Row): LinkFact {
  if (row.properties === undefined) return linkOfColumns(kind, row);
  const { key, source, ...properties } = row.properties as Properties;
  return { kind, key, from: row.from, to: row.to, source, properties } as unknown as LinkFact;
}

function linkOfColumns(kind: LinkKind, row: Row): LinkFact {
  const { from, to, source } = row as { readonly from: string; readonly to: string; readonly source: string };
  const properties: Record<string, unknown> = {};
  for (const name in row) {
    if (row[name] !== null && name !== 'from' && name !== 'to' && name !== 'source') properties[name] = row[name];
  }
  return linkFact(kind, from, to, source, properties as never);
}
