/** Who is exempt, and how often somebody is told to go. */
import type { Access } from '../../src/app';
import { UnauthenticatedError } from '../../src/domain';
import { isCheap, isProbe } from '../../src/http/probes';
import { Standing } from '../../src/http/standing';

test.each([
  ['GET', '/healthz', true],
  ['HEAD', '/readyz?from=balancer', true],
  ['POST', '/healthz', false],
  ['GET', '/healthz/more', false],
  ['GET', '/graphql', false],
])('%s %s is a probe: %s', (method, url, is) => {
  expect(isProbe({ method, url })).toBe(is);
});

test.each([
  ['GET', '/healthz', true],
  ['GET', '/routes?from=nurse&to=cook', true],
  ['GET', '/plan', true],
  ['GET', '/pages/assets/frame-1a2b.js', true],
  ['HEAD', '/graphiql/', true],
  ['POST', '/routes', false],
  ['GET', '/roles/cook', false],
  ['GET', '/map', false],
  ['GET', '/graphql?query={graph{revision}}', false],
  ['GET', '/export/roles.csv', false],
])('%s %s is never turned away for load: %s', (method, url, is) => {
  expect(isCheap({ method, url })).toBe(is);
});

test('a stream whose key no longer counts is told so once, however long it takes to go', async () => {
  jest.useFakeTimers();
  const refuse = () => Promise.reject(new UnauthenticatedError('This key was revoked.'));
  const standing = new Standing({ identify: refuse } as unknown as Access);
  const told: string[] = [];
  standing.watch('Bearer x', ({ message }) => told.push(message));
  await jest.advanceTimersByTimeAsync(5_000);
  jest.useRealTimers();
  expect(told).toEqual(['This key was revoked.']);
});
