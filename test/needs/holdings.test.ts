import { CompetencyHoldings } from '../../src/needs';
import { seedsGraph } from '../app/seeds-graph';

test('holdings of many roles, taken back one after the other, are those of as many from the beginning', async () => {
  const { requirements, progressions, roles } = await seedsGraph();
  const make = () => new CompetencyHoldings(requirements, progressions.target, new Map());
  const many = roles.slice(0, 60).map(({ index }) => index);
  const holdings = make();
  const asked = (of: CompetencyHoldings) => roles.map(({ index }) => of.hoursInto(index));
  for (const length of [60, 41, 3, 50, 1, 0, 60]) {
    const fresh = make();
    fresh.hold(many, length);
    holdings.hold(many, length);
    expect(asked(holdings)).toEqual(asked(fresh));
  }
});
