import { linkFact, type RequiresProperties } from '../../src/domain';
import { atOnce, inTurns, type Sliced } from '../../src/graph/arrays/slices';
import { groupedClaims } from '../../src/graph/tables/claim-groups';
import { draftClaims } from '../../src/graph/tables/claims';

const IDS = {
  from: ['role:a', 'role:b'],
  to: ['skill:x', 'skill:y'],
  source: ['source:editors', 'source:list', 'source:survey'],
};
const ESSENTIAL: RequiresProperties = { importance: 4, evidence: 'EXPERT_LIST', value: 'essential' };

type Claim = readonly [from: number, to: number, source: number, said: RequiresProperties];

function claimsOf(...added: readonly Claim[]) {
  const draft = draftClaims('REQUIRES', IDS);
  for (const claim of added) draft.add(...claim);
  return draft.done();
}

describe('claims', () => {
  test('of none there are none', () => {
    expect(claimsOf().count).toBe(0);
    expect(atOnce(groupedClaims(claimsOf(), 2, () => 0)).count).toBe(0);
  });

  test('each is the fact that was added, key and all', () => {
    const noted = { ...ESSENTIAL, note: 'said by hand' };
    const claims = claimsOf([0, 1, 1, ESSENTIAL], [1, 0, 0, noted], [0, 0, 1, { ...ESSENTIAL }]);
    expect([0, 1, 2].map(claims.fact)).toEqual([
      linkFact('REQUIRES', 'role:a', 'skill:y', 'source:list', ESSENTIAL),
      linkFact('REQUIRES', 'role:b', 'skill:x', 'source:editors', noted),
      linkFact('REQUIRES', 'role:a', 'skill:x', 'source:list', ESSENTIAL),
    ]);
  });

  test('that say the same share what they say, and those that say more or less do not', () => {
    const less: RequiresProperties = { importance: 4, evidence: 'EXPERT_LIST' };
    const claims = claimsOf(
      [0, 0, 0, ESSENTIAL],
      [0, 1, 0, { ...ESSENTIAL }],
      [1, 0, 0, less],
      [1, 1, 0, { ...ESSENTIAL }],
    );
    expect(claims.said(1)).toBe(claims.said(0));
    expect(claims.said(3)).toBe(claims.said(0));
    expect(claims.said(2)).toEqual(less);
  });

  test('are grouped by their ends, the strongest source first, then the strongest evidence, then the key', () => {
    const said = (evidence: RequiresProperties['evidence']): RequiresProperties => ({ importance: 3, evidence });
    const claims = claimsOf(
      [1, 0, 2, said('SURVEY')],
      [0, 1, 2, said('MODELLED')],
      [0, 1, 1, said('DERIVED')],
      [0, 1, 2, said('SURVEY')],
      [0, 1, 0, said('SURVEY')],
      [0, 0, 1, said('DERIVED')],
    );
    const groups = atOnce(groupedClaims(claims, 2, (source) => (source === 1 ? 1 : 2)));
    expect([...groups.from]).toEqual([0, 0, 1]);
    expect([...groups.to]).toEqual([0, 1, 0]);
    expect([0, 1, 2].map((group) => [...groups.claims(group)])).toEqual([[5], [2, 4, 3, 1], [0]]);
    expect([...groups.strongest]).toEqual([5, 2, 0]);
  });
});

describe('sliced work', () => {
  function* countTo(most: number, busyMs = 0): Sliced<number> {
    let count = 0;
    while (count < most) {
      for (const start = performance.now(); performance.now() - start < busyMs; );
      count++;
      yield;
    }
    return count;
  }

  test('makes the same at once and in turns', async () => {
    expect(atOnce(countTo(5))).toBe(5);
    expect(await inTurns(countTo(5))).toBe(5);
    expect(atOnce(countTo(0))).toBe(0);
  });

  test('lets other work have its turn, and passes on what it throws', async () => {
    let turns = 0;
    const others = setInterval(() => turns++, 1);
    await inTurns(countTo(20, 5));
    clearInterval(others);
    expect(turns).toBeGreaterThanOrEqual(5);
    // biome-ignore lint/correctness/useYield: it fails before it would
    const failing = function* (): Sliced<number> {
      throw new Error('no');
    };
    await expect(inTurns(failing())).rejects.toThrow('no');
  });
});
