/** What a search says that its budget ended before it found a way. */

import { atOnce } from '../../../src/graph';
import { seedsGraph } from '../../app/seeds-graph';
import { asking } from '../../asked';

test('a search that has not looked at all ways blames its time, and no limit alone', async () => {
  const input = {
    from: 'Back-End Developer',
    to: 'Cloud Architect',
    avoid: ['DevOps Engineer'],
    rankBy: 'SKILL_GAP',
    budgetMs: 1,
  } as const;
  const snapshot = asking(await seedsGraph());
  const unhurried = atOnce(snapshot.routesInSlices(input, () => 0));
  expect(unhurried).toMatchObject({ kind: 'RouteSet', exact: true });
  // Each look at the clock finds it a hundred milliseconds on.
  let now = 0;
  const hurried = atOnce(
    snapshot.routesInSlices(input, () => {
      now += 100;
      return now;
    }),
  );
  expect(hurried).toMatchObject({ kind: 'NoRoute', reason: 'No route was found within 1 milliseconds.' });
  if (hurried.kind === 'NoRoute') expect(hurried.bindingConstraints[0]).toBe('budgetMs');
});
