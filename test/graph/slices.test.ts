import { atOnce, type Sliced, workOnce } from '../../src/graph';

test('several go on with the same work, and one who leaves does not end it for the others', () => {
  let slices = 0;
  const work = workOnce(function* (_: object): Sliced<{ readonly made: true }> {
    for (; slices < 10; slices++) yield;
    return { made: true };
  });
  const key = {};
  const [first, second] = [work.within(key), work.within(key)];
  for (let slice = 0; slice < 3; slice++) {
    first.next();
    second.next();
  }
  expect(slices).toBe(5);
  first.return({ made: true });
  expect(atOnce(second)).toEqual({ made: true });
  expect(work.of(key)).toBe(work.done(key));
  expect(slices).toBe(10);
});
