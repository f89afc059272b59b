import { FairQueue } from '../../../src/app/turns/fair-queue';

const queueOf = (...items: readonly string[]) => {
  const queue = new FairQueue<string>({ each: 10, all: 20 });
  for (const item of items) queue.add(item[0]!, item);
  return queue;
};
const allOf = (queue: FairQueue<string>): string[] => {
  const next = queue.take();
  return next === null ? [] : [next, ...allOf(queue)];
};

test('clients who have had as much take turns', () => {
  expect(allOf(queueOf('a1', 'a2', 'a3', 'b1', 'b2'))).toEqual(['a1', 'b1', 'a2', 'b2', 'a3']);
});

test('who has had least goes first, until it has had as much as others', () => {
  const queue = queueOf('a1', 'a2', 'b1', 'c1', 'c2');
  queue.had('a', 40);
  queue.had('b', 20);
  expect(queue.take()).toBe('c1');
  queue.had('c', 30);
  expect(allOf(queue)).toEqual(['b1', 'c2', 'a1', 'a2']);
});

test('what is not ready keeps nobody waiting', () => {
  const queue = queueOf('a1', 'b1');
  queue.had('b', 10);
  expect(queue.take((item) => item !== 'a1')).toBe('b1');
});

test('what a client had long ago counts no more', () => {
  const queue = queueOf('a1', 'b1');
  queue.had('a', 1_000);
  for (let second = 0; second < 100; second++) queue.had('other', 1_000);
  queue.had('b', 1);
  expect(allOf(queue)).toEqual(['a1', 'b1']);
});
