import { doorDifferencesOf } from './own-door-oracle';

test("by one figure the cheapest chain is the answer, and the goal's own door where none leads, in 60 random careers", () => {
  const { found, asked, doors } = doorDifferencesOf(60);
  expect(found).toEqual([]);
  expect(asked).toBeGreaterThan(200);
  expect(doors).toBeGreaterThan(10);
});
