/** What is so at the moment of asking: the graph and its store, what runs and what waits. */
import type { Registry } from 'prom-client';
import type { Atlas, Standing } from '../../app';
import type { RunningRequests } from './request-record';

type Prometheus = typeof import('prom-client');

/** One gauge a line: its name without the prefix, what it says, and its value. */
const OF_THE_GRAPH: readonly (readonly [string, string, (standing: Standing) => number])[] = [
  ['revision', 'Revision of the graph that answers.', ({ revision }) => revision],
  ['store_revision', 'Newest revision that the store was found to have.', ({ storeRevision }) => storeRevision],
  [
    'revision_lag',
    'Revisions that the store has and the graph does not show yet.',
    ({ revision, storeRevision }) => Math.max(0, storeRevision - revision),
  ],
  ['revision_lag_seconds', 'For how long the graph has been behind; 0 if it is not.', ({ lagSeconds }) => lagSeconds],
  ['store_up', '1 if the store answered when it was last asked, else 0.', ({ isStoreAway }) => (isStoreAway ? 0 : 1)],
  [
    'store_writable',
    '1 unless the store could not write when it last had to.',
    ({ isWritable }) => (isWritable ? 1 : 0),
  ],
  [
    'store_log_bytes',
    'Bytes of the log of the embedded store, which are not in its file yet; 0 for other stores.',
    ({ log }) => log?.bytes ?? 0,
  ],
  [
    'store_checkpoint_failures',
    'Attempts in a row to write that log into the file that have failed.',
    ({ log }) => log?.failures ?? 0,
  ],
  [
    'store_silent_seconds',
    'Since when the store has not told its revision; it is asked each second.',
    ({ silentSeconds }) => silentSeconds,
  ],
  ['graph_stale', '1 while the graph cannot follow the store, else 0.', ({ trouble }) => (trouble === null ? 0 : 1)],
  ['graph_facts', 'Nodes and links of the graph that answers.', ({ facts }) => facts],
  ['stream_listeners', 'Subscriptions that wait for news.', ({ listeners }) => listeners],
];

/** Adds them to the metrics of a server. */
export function addStateGauges(
  { Gauge, Counter }: Prometheus,
  registers: Registry[],
  atlas: Atlas,
  running: () => RunningRequests,
): void {
  for (const [name, help, figure] of OF_THE_GRAPH) {
    new Gauge({
      name: `career_atlas_${name}`,
      help,
      registers,
      collect() {
        this.set(figure(atlas.standing()));
      },
    });
  }
  new Gauge({
    name: 'career_atlas_requests_running',
    help: 'Requests that are being answered; streams are apart.',
    registers,
    collect() {
      this.set(running().count);
    },
  });
  new Gauge({
    name: 'career_atlas_streams_open',
    help: 'Streams of events and WebSockets that are open.',
    registers,
    collect() {
      this.set(running().streams);
    },
  });
  new Gauge({
    name: 'career_atlas_queue_length',
    help: 'What waits or is being worked on, by queue (edits: edits of the graph; past: graphs of earlier revisions).',
    labelNames: ['queue'],
    registers,
    collect() {
      const { queues } = atlas.standing();
      for (const [queue, length] of Object.entries(queues)) this.set({ queue }, length);
    },
  });
  new Counter({
    name: 'career_atlas_past_lookups_total',
    help: 'Graphs of earlier revisions that were asked for, by result: hit if it was in memory, miss if it had to be built.',
    labelNames: ['result'],
    registers,
    collect() {
      const { pastLookUps } = atlas.standing();
      this.reset();
      this.inc({ result: 'hit' }, pastLookUps.hits);
      this.inc({ result: 'miss' }, pastLookUps.misses);
    },
  });
}
