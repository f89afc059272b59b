import { careersDifferences } from './random-careers';

const GRAPHS = 300;

test('the search for advice gives the chains of a look at every chain, in their order, in 300 random small careers', () => {
  let asked = 0;
  const found: string[] = [];
  for (let seed = 1; seed <= GRAPHS; seed++) {
    const differences = careersDifferences(seed);
    asked += differences.asked;
    found.push(...differences.found);
  }
  expect(found).toEqual([]);
  expect(asked).toBeGreaterThan(3 * GRAPHS);
});
