import { createHash } from 'node:crypto';
import type { CareerGraph } from '../graph';
import { givenFilters } from './filters';
import type { ExportRequest } from './request';

/** Raised when the same revision gives other bytes than before. */
const EDITION = 1;

/**
 * A short text that is the same as long as an export's bytes are: it depends on the graph's revision and counts and on what is
 * asked for. O(1).
 */
export function exportTag(graph: CareerGraph, { what, format, table, filters }: ExportRequest): string {
  const parts = [EDITION, graph.revision, [...graph.counts], what, format, table ?? null, givenFilters(filters)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}
