import { type Branch, type Payer, type Price, practicalFacts, type WorkLine } from '../../src/domain';
import { SeedMistakesError } from '../../src/importers';
import { file, readFiles, role } from './seed-files';

const PUBLICATION =
  '{ id: prices, name: Prices, publisher: Board, year: "2024-25", url: "https://example.org", checkedOn: "2026-11-30", recheckBy: "2027-01-15" }';
const MONEY = `asOf: "2026-11"
publications:
  - ${PUBLICATION}
payers:
  - { id: pell, name: a grant, for: NO_BACHELOR, url: "https://studentaid.gov", from: prices }
prices:
  - { kind: BACHELOR, per: YEAR, usd: [10000, 40000], paidBy: [pell], from: prices }
  - { kind: EXAM, per: ONCE, usd: [50, 600], paidBy: [] }
`;
const BRANCHES = `asOf: "2026-11"
branches:
  - { id: health, name: Health, employers: hospitals and clinics, codes: ["29"] }
workLines:
  - { codes: ["29"], try: Shadow somebody for a day. }
foreignTitles:
  - [solicitor, the United Kingdom, lawyer]
`;
const read = (money = MONEY, branches = BRANCHES) =>
  readFiles({ 'a.yaml': file(`roles:\n${role('Coder')}`), 'branches.yaml': branches, 'money.yaml': money });

describe('practical facts of the seeds', () => {
  test('are kept on the editors’ source; a figure has the dates of its publication, an estimate those of the file', async () => {
    const contents = await read();
    const { properties } = contents.find(({ source }) => source.id === 'source:career-atlas')!.source;
    const quoted = {
      source: 'Prices, Board',
      isEstimate: false,
      year: '2024-25',
      checkedOn: '2026-11-30',
      recheckBy: '2027-01-15',
    };
    expect(practicalFacts<Price>(properties.prices!)).toEqual([
      { kind: 'BACHELOR', per: 'YEAR', minUsd: 10_000, maxUsd: 40_000, paidBy: ['pell'], ...quoted },
      {
        ...{ kind: 'EXAM', per: 'ONCE', minUsd: 50, maxUsd: 600, paidBy: [], source: 'Career Atlas editors' },
        ...{ isEstimate: true, year: '2026', checkedOn: '2026-11', recheckBy: '2027-11' },
      },
    ]);
    expect(practicalFacts<Payer>(properties.payers!)).toMatchObject([{ id: 'pell', for: 'NO_BACHELOR', ...quoted }]);
    expect(practicalFacts<Branch>(properties.branches!)).toMatchObject([{ id: 'health', codes: ['29'] }]);
    expect(practicalFacts<WorkLine>(properties.workLines!)).toEqual([
      { codes: ['29'], try: 'Shadow somebody for a day.' },
    ]);
    expect(properties.foreignTitles).toEqual(['solicitor\tthe United Kingdom\tlawyer']);
  });

  test.each([
    ['an unknown payer', MONEY.replace('paidBy: [pell]', 'paidBy: [pel]'), 'no payer of this file has the id "pel"'],
    [
      'an unknown publication',
      MONEY.replace('usd: [10000, 40000], paidBy: [pell], from: prices', 'usd: [1, 2], paidBy: [], from: price'),
      'no publication of this file has the id "price"',
    ],
    ['a range the wrong way round', MONEY.replace('[50, 600]', '[600, 50]'), '600 is more than 50'],
    ['a kind that has no price', MONEY.replace('kind: EXAM', 'kind: EXAMS'), 'Did you mean "EXAM"?'],
    ['a price told twice', MONEY.replace('kind: EXAM', 'kind: BACHELOR'), 'duplicate: the price of BACHELOR'],
    [
      'an address that is none',
      MONEY.replace('https://studentaid.gov', 'studentaid'),
      'expected an address that begins with https://',
    ],
  ])('name the mistake: %s', async (_, money, message) => {
    const error = await read(money).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(SeedMistakesError);
    expect((error as SeedMistakesError).mistakes[0].message).toContain(message);
  });

  test('a line of work says something', async () => {
    const error = await read(MONEY, BRANCHES.replace(', try: Shadow somebody for a day.', '')).catch(
      (reason) => reason,
    );
    expect(error).toBeInstanceOf(SeedMistakesError);
  });
});
