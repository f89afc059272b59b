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
  // The clock runs a hundred milliseconds at each of its first looks, and then stands, so that what is tried afterwards has time.
  const answers = Array.from({ length: 15 }, (_, looks) => {
    let seen = 0;
    return atOnce(snapshot.routesInSlices(input, () => Math.min(++seen, looks) * 100));
  });
  const none = answers.flatMap((answer) => (answer.kind === 'NoRoute' ? [answer] : []));
  expect(none.some(({ bindingConstraints }) => bindingConstraints.length > 1)).toBe(true);
  for (const { reason, bindingConstraints } of none) {
    expect(reason).toMatch(/^No route was found within/);
    expect(bindingConstraints[0]).toBe('budgetMs');
  }
});
