import { outgrownRung } from '../../../../src/advice/rules/verdicts/outgrown-rung';
import { tinyCase } from '../../tiny-careers';

test('jobs that no source links are not outgrown', () => {
  expect(outgrownRung.when(tinyCase({ lost: { share: 0.5, usd: 1 } }))).toBe(false);
});
