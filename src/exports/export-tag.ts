import { createHash } from 'node:crypto';
import type { CareerGraph } from '../graph';
import { givenFilters } from './filters';
import type { ExportRequest } from './request';

/** Raise this when a change of the code changes the bytes of a revision. */
const EDITION = 1;

/**
 * A short text that stays the same while the bytes of an export do. It depends on the graph's revision and counts and
 * on the request. O(1).
 */
export function exportTag(graph: CareerGraph, { what, format, table, filters }: ExportRequest): string {
  const parts = [EDITION, graph.revision, [...graph.counts], what, format, table ?? null, givenFilters(filters)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}
