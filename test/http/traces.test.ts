/** Spans that a server makes for OpenTelemetry, read as an operator's exporter would. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { openStore, version } from '../../src/app';
import { tracedStore } from '../../src/http';
import { copySeededStore } from '../kept/stores';
import { post, type ServerOver, serverOver } from './seeded-server';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const PARENT = 'b7ad6b7169203331';
const HISTORY = '{ role(ref: "Data Analyst") { history { nodes { revision } } } }';

let dataDir: string;
let store: Awaited<ReturnType<typeof openStore>>;
let server: ServerOver;
const exporter = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  await copySeededStore(dataDir);
  store = tracedStore(await openStore({ dataDir, neo4j: null }));
  server = await serverOver(store);
});
afterAll(async () => {
  await server.close();
  await store.close();
  await provider.shutdown();
  rmSync(dataDir, { recursive: true, force: true });
});

const ask = (query: string, headers: Record<string, string> = {}) =>
  post(server.url, JSON.stringify({ query }), headers);

test('without a set-up there are none, and requests are answered', async () => {
  expect((await ask(HISTORY)).errors).toEqual([]);
  expect(exporter.getFinishedSpans()).toEqual([]);
});

test('a request is one, under the trace that it names, and its calls of the store are others below it', async () => {
  provider.register();
  const headers = { traceparent: `00-${TRACE}-${PARENT}-01`, 'x-request-id': 'traced' };
  expect((await ask(HISTORY, headers)).errors).toEqual([]);
  await ask('{ nope }', { 'x-request-id': 'refused' });
  const ofRequest = (id: string) =>
    exporter.getFinishedSpans().find(({ attributes }) => attributes['career_atlas.request_id'] === id);
  while (ofRequest('traced') === undefined || ofRequest('refused') === undefined)
    await new Promise((done) => setTimeout(done, 5));
  const request = ofRequest('traced');
  expect(request).toMatchObject({
    name: 'query role',
    attributes: { 'http.route': '/graphql', 'http.response.status_code': 200, 'career_atlas.cost': expect.any(Number) },
  });
  expect(request?.instrumentationScope).toMatchObject({ name: 'career-atlas', version: version() });
  expect(request?.spanContext().traceId).toBe(TRACE);
  expect(request?.parentSpanContext?.spanId).toBe(PARENT);
  const below = exporter
    .getFinishedSpans()
    .filter(({ parentSpanContext }) => parentSpanContext?.spanId === request?.spanContext().spanId);
  expect(below.map(({ name }) => name)).toEqual(['store history']);
  expect(ofRequest('refused')).toMatchObject({
    name: 'POST /graphql',
    attributes: { 'error.type': 'GRAPHQL_VALIDATION_FAILED', 'http.response.status_code': 400 },
  });
});

test('what the server asks its store by itself is none', async () => {
  exporter.reset();
  // It asks for the revision each second.
  await new Promise((done) => setTimeout(done, 1_200));
  expect(exporter.getFinishedSpans()).toEqual([]);
});
