import { setTimeout as sleep } from 'node:timers/promises';
import { collectAtRest } from '../../src/app/live/memory-at-rest';

const MIB = 2 ** 20;
const REST_MS = 10_000;

/** A process of which a test says what it works and holds. */
function watched() {
  const process = { workedMs: 0, usedBytes: 400 * MIB, garbage: 0, collections: 0 };
  const stop = collectAtRest({
    workedMs: () => process.workedMs,
    usedBytes: () => process.usedBytes,
    collect: () => {
      process.collections++;
      process.usedBytes -= process.garbage;
      process.garbage = 0;
    },
  });
  return { process, stop };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('garbage is collected once a server has been at rest for ten seconds, until a collection finds little', () => {
  const { process, stop } = watched();
  process.garbage = 200 * MIB;
  jest.advanceTimersByTime(REST_MS - 1);
  expect(process.collections).toBe(0);
  jest.advanceTimersByTime(1);
  expect(process).toMatchObject({ collections: 1, usedBytes: 200 * MIB });
  jest.advanceTimersByTime(REST_MS);
  expect(process.collections).toBe(2);
  jest.advanceTimersByTime(10 * REST_MS);
  expect(process.collections).toBe(2);
  process.usedBytes += 40 * MIB;
  process.garbage = 40 * MIB;
  jest.advanceTimersByTime(REST_MS);
  expect(process.collections).toBe(3);
  stop();
  process.usedBytes += 400 * MIB;
  jest.advanceTimersByTime(10 * REST_MS);
  expect(process.collections).toBe(3);
});

test('a server that works is left alone', () => {
  const { process, stop } = watched();
  const works = setInterval(() => {
    process.workedMs += 100;
  }, 500);
  jest.advanceTimersByTime(10 * REST_MS);
  expect(process.collections).toBe(0);
  clearInterval(works);
  stop();
});

test('the garbage of this process is given back', async () => {
  let blocks: ArrayBuffer[] = Array.from({ length: 64 }, () => new ArrayBuffer(MIB));
  const before = globalThis.process.memoryUsage().arrayBuffers;
  const stop = collectAtRest();
  blocks = [];
  expect(blocks).toEqual([]);
  const idle = jest.spyOn(globalThis.process, 'cpuUsage').mockReturnValue({ user: 0, system: 0 });
  jest.advanceTimersByTime(REST_MS);
  idle.mockRestore();
  stop();
  // A thread beside gives back what the collection found.
  jest.useRealTimers();
  while (globalThis.process.memoryUsage().arrayBuffers > before - 32 * MIB) await sleep(5);
});
