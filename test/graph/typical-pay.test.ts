import type { PayBand, RoleNode } from '../../src/graph';
import { groupPayOf, paysAtLeast } from '../../src/graph';
import { typicalPayUsd, withoutOlderSurveys } from '../../src/graph/shape/typical-pay';

const band = (said: Partial<PayBand>): PayBand => ({
  evidence: 'SURVEY',
  minUsd: 50_000,
  openEnded: false,
  region: 'US',
  source: 1,
  ...said,
});
const group = [
  band({ percentile: 10, minUsd: 80_000, groupTitle: 'Natural Sciences Managers' }),
  band({ percentile: 50, minUsd: 167_220, groupTitle: 'Natural Sciences Managers' }),
];
const roleWith = (pay: readonly PayBand[]) =>
  ({ pay, typicalPayUsd: typicalPayUsd(pay, undefined) }) as unknown as RoleNode;

describe('pay of a wider group', () => {
  test('is no typical pay of a role, and is shown with the group’s title', () => {
    const role = roleWith(group);
    expect(role.typicalPayUsd).toBeNull();
    expect(groupPayOf(role)).toEqual({ groupTitle: 'Natural Sciences Managers', typicalUsd: 167_220 });
    expect(paysAtLeast(role, 0)).toBe(false);
    expect(paysAtLeast(role, null)).toBe(true);
  });

  test('gives way to pay of the role itself, even of a weaker source', () => {
    const role = roleWith([...group, band({ source: 2, minUsd: 60_000, maxUsd: 70_000 })]);
    expect(role.typicalPayUsd).toBe(65_000);
    expect(groupPayOf(role)).toBeNull();
  });

  test('is none where nobody says any', () => {
    expect(groupPayOf(roleWith([]))).toBeNull();
  });
});

test('of two editions of a survey the stronger source counts; levels of others stay', () => {
  const [newer, older] = [1, 2].map((source) => band({ source, percentile: 50, minUsd: 90_000 + source }));
  const level = band({ source: 3, level: 'MID' });
  expect(withoutOlderSurveys([newer!, older!, level])).toEqual([newer, level]);
  const abroad = band({ source: 2, percentile: 50, region: 'CA' });
  expect(withoutOlderSurveys([newer!, ...group, abroad])).toEqual([newer, ...group, abroad]);
});
