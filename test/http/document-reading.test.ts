import type { FastifyRequest } from 'fastify';
import { DocumentReading, readingPoints } from '../../src/http/document-reading';

/** A request that notes the points that it is charged. */
function requestFor(query: string): { readonly request: FastifyRequest; readonly charged: number[] } {
  const charged: number[] = [];
  const request = { method: 'POST', body: { query }, charge: (points: number) => charged.push(points) };
  return { request: request as unknown as FastifyRequest, charged };
}

test('a document that was found good is not paid for again', () => {
  const reading = new DocumentReading();
  const first = requestFor('{ a }');
  reading.pay(first.request);
  reading.foundGood('{ a }');
  const second = requestFor('{ a }');
  reading.pay(second.request);
  expect([first.charged, second.charged]).toEqual([[readingPoints('{ a }')], []]);
});

test('documents that are remembered have 10 million characters in all, whoever sends them', () => {
  const reading = new DocumentReading();
  const long = (name: string) => name.padEnd(3_000_000, ' ');
  for (const name of ['a', 'b', 'c', 'd']) reading.foundGood(long(name));
  const forgotten = requestFor(long('a'));
  const known = requestFor(long('d'));
  reading.pay(forgotten.request);
  reading.pay(known.request);
  expect([forgotten.charged.length, known.charged.length]).toEqual([1, 0]);
});
