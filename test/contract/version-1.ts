/**
 * A store as schema version 1 left it: skills and technologies without the label Competency, and so with neither an
 * index over both nor links that need it.
 */
import { role, SOURCE, skill } from './facts';

const CHANGE = {
  revision: 1,
  at: '2026-01-01T00:00:00.000Z',
  actor: 'test',
  summary: 'Version 1.',
  putNodes: 3,
  putLinks: 0,
  removedNodes: 0,
  removedLinks: 0,
  entries: '[]',
  idempotencyKey: 'first',
  attempt: 'first',
};

function stored(node: { id: string; source: string; properties: object }): Record<string, unknown> {
  return { properties: { ...node.properties, id: node.id, source: node.source } };
}

export const VERSION_1: readonly { readonly statement: string; readonly parameters?: Record<string, unknown> }[] = [
  { statement: "CREATE (:Schema {id: 'schema', version: 1})" },
  { statement: "CREATE (:Counter {id: 'revision', value: 1})" },
  { statement: 'CREATE (n:Role) SET n = $properties', parameters: stored(role('a')) },
  { statement: 'CREATE (n:Skill) SET n = $properties', parameters: stored(skill('x')) },
  { statement: 'CREATE (n:Source) SET n = $properties', parameters: stored(SOURCE) },
  { statement: 'CREATE (n:Change) SET n = $properties', parameters: { properties: CHANGE } },
];
