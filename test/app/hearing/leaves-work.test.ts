import { leavesWork } from '../../../src/app/hearing/leaves-work';

test.each([
  'never again a kitchen',
  'I want something else entirely',
  'out of this industry',
  'I am done with this',
  'five more good years outside of schools',
  'lost my medical last year',
  'eyes getting worse so I may lose the license',
  'I may lose the license',
  'I can’t fly any more',
  'no longer able to do it',
])('%s: no other place of the work helps', (says) => {
  expect(leavesWork(says)).toBe(true);
});

test.each([
  'laid off in June',
  'the plant is closing',
  'want regular hours',
  'knees and hands hurt',
  'out of the rain',
  'anything with better pay',
  'I can work nights',
  'can’t work nights any more',
  'two years out of school',
  'can’t drive at night',
])('%s: the same work elsewhere may help', (says) => {
  expect(leavesWork(says)).toBe(false);
});
