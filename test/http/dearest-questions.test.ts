/** Whatever the server can be asked has a question in `test/speed/dearest-questions.ts`, so that its points are held against its processor time. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyInstance } from 'fastify';
import { EXPORT_NAMES } from '../../src/exports';
import { buildCareerSchema } from '../../src/graphql';
import { TOOLS } from '../../src/mcp';
import {
  ADDRESSES,
  EXPORTS,
  FIELDS,
  FREE_ADDRESSES,
  HOURLY_ADDRESSES,
  LISTED_ADDRESSES,
  MUTATIONS,
  TOOL_CALLS,
} from '../speed/dearest-questions';
import { WEB } from '../web/built-pages';
import { startSeededServer } from './seeded-server';

/** Fastify tells of each server that it makes here. */
const MADE = 'fastify.initialization';

test('every root field of queries and every mutation', () => {
  const schema = buildCareerSchema();
  expect(Object.keys(FIELDS).sort()).toEqual(Object.keys(schema.getQueryType()!.getFields()).sort());
  expect(Object.keys(MUTATIONS).sort()).toEqual(Object.keys(schema.getMutationType()!.getFields()).sort());
});

test('every export and every tool', () => {
  expect(Object.keys(EXPORTS).sort()).toEqual([...EXPORT_NAMES].sort());
  expect(Object.keys(TOOL_CALLS).sort()).toEqual(TOOLS.map(({ name }) => name).sort());
});

test('every page, file and other address that has a handler', async () => {
  const there = new Set<string>();
  const watch = (told: unknown) => {
    (told as { fastify: FastifyInstance }).fastify.addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat()) there.add(`${each} ${url}`);
    });
  };
  subscribe(MADE, watch);
  const server = await startSeededServer({}, { webDir: WEB });
  await server.close();
  unsubscribe(MADE, watch);
  const asked = [...Object.keys(ADDRESSES), ...FREE_ADDRESSES, ...HOURLY_ADDRESSES, ...LISTED_ADDRESSES];
  // HEAD does what GET does; OPTIONS is answered by the headers alone.
  const handled = [...there].filter((each) => !/^(HEAD|OPTIONS) /.test(each));
  expect([...asked].sort()).toEqual([...handled, 'GET nothing'].sort());
});
