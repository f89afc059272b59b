import { EVIDENCE_KINDS, isDue, recheckBy, SHELF_MONTHS } from '../../src/domain';

test.each([
  ['2026-11', 12, '2027-11'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-12-31', 1, '2027-01-31'],
  ['2025', 24, '2027'],
  ['2026-11-30', 0, '2026-11-30'],
])('%s and %i months: look again by %s', (checkedOn, months, by) => {
  expect(recheckBy(checkedOn, months)).toBe(by);
});

test.each([
  ['2027-01', '2026-12-31', false],
  ['2027-01', '2027-01-01', true],
  ['2027-01-15', '2027-01-14', false],
  ['2027-01-15', '2027-01-15', true],
  ['2026', '2027-05-01', true],
])('what is to be looked at by %s is due on %s: %s', (by, day, due) => {
  expect(isDue(by, day)).toBe(due);
});

test('each kind of evidence keeps for some months', () => {
  expect(Object.keys(SHELF_MONTHS).sort()).toEqual([...EVIDENCE_KINDS].sort());
  expect(Object.values(SHELF_MONTHS).every((months) => months >= 6)).toBe(true);
});
