/** Metrics for Prometheus. Labels are of closed sets: no text of a client is ever one. */
import type { Registry } from 'prom-client';
import type { Atlas } from '../../app';
import type { RequestRecord, RunningRequests, TakeRecord } from './request-record';
import { addStateGauges } from './state-gauges';

export interface Metrics {
  readonly take: TakeRecord;
  /** Counts a connection that was refused. */
  connectionRefused(): void;
  /** Counts a request that was turned away before anything was read of it. */
  requestTurnedAway(): void;
  /** All of them as Prometheus reads them. */
  text(): Promise<string>;
  /** Type of that text, for a header. */
  readonly contentType: string;
}

/** From what half of the reads take to the longest that a search may. */
const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Up to the limit of a query. */
const COSTS = [10, 30, 100, 300, 1000, 3000, 10_000, 30_000];

/** Metrics of one server; `running` gives the requests that it answers now. */
export function createMetrics(atlas: Atlas, running: () => RunningRequests): Metrics {
  // Loaded only where it is wanted: most starts go without.
  const prometheus = require('prom-client') as typeof import('prom-client');
  const registers: Registry[] = [new prometheus.Registry()];
  const [register] = registers as [Registry];
  prometheus.collectDefaultMetrics({ register });
  const latency = new prometheus.Histogram({
    name: 'career_atlas_request_seconds',
    help: 'How long requests take, by what they ask for: kind and root field of a GraphQL operation, or method and route.',
    labelNames: ['operation'],
    buckets: SECONDS,
    registers,
  });
  const cost = new prometheus.Histogram({
    name: 'career_atlas_operation_cost',
    help: 'What GraphQL operations cost, as { queryCost { cost } } says.',
    labelNames: ['kind'],
    buckets: COSTS,
    registers,
  });
  const requests = new prometheus.Counter({
    name: 'career_atlas_requests_total',
    help: 'Requests that have ended, by status of the answer; 499 for those whose client went first.',
    labelNames: ['status'],
    registers,
  });
  const refusals = new prometheus.Counter({
    name: 'career_atlas_refusals_total',
    help: 'Requests that were refused or failed, by the code in the answer.',
    labelNames: ['code'],
    registers,
  });
  const caches = new prometheus.Counter({
    name: 'career_atlas_cache_lookups_total',
    help: 'Look-ups of caches, by cache (documents: GraphQL documents that were read before) and result, hit or miss.',
    labelNames: ['cache', 'result'],
    registers,
  });
  const connections = new prometheus.Counter({
    name: 'career_atlas_connections_refused_total',
    help: 'Connections that were refused because as many were open as the limit on open files allows.',
    registers,
  });
  addStateGauges(prometheus, registers, atlas, running);
  return {
    contentType: register.contentType,
    text: () => register.metrics(),
    connectionRefused: () => connections.inc(),
    requestTurnedAway() {
      requests.inc({ status: '503' });
      refusals.inc({ code: 'BUSY' });
    },
    take(record) {
      const { status, code, kind, isStream, wasRead } = record;
      requests.inc({ status: String(status) });
      if (code !== null) refusals.inc({ code });
      if (!isStream) latency.observe({ operation: operationOf(record) }, record.milliseconds / 1000);
      if (kind !== null && record.cost !== null) cost.observe({ kind }, record.cost);
      if (wasRead !== null) caches.inc({ cache: 'documents', result: wasRead ? 'hit' : 'miss' });
    },
  };
}

/** What a request asks for, in one of a few hundred words. */
export function operationOf({
  kind,
  fields,
  method,
  route,
}: Pick<RequestRecord, 'kind' | 'fields' | 'method' | 'route'>): string {
  if (route === null) return '(nothing there)';
  if (kind === null) return `${method} ${route}`;
  const [only] = fields;
  return `${kind} ${fields.length === 1 ? only : '(several)'}`;
}
