import { idPrefix, kindOfId, linkFact, slugOf, slugOfId } from '../../src/domain';

describe('ids', () => {
  test.each([
    ['Back-End Developer', 'back-end-developer'],
    ['C', 'c'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['.NET', 'dot-net'],
    ['ASP.NET Core', 'asp-net-core'],
    ['Node.js', 'node-js'],
    ['R&D', 'r-and-d'],
    ['Café – Manager', 'cafe-manager'],
    ["Driver's mate", 'drivers-mate'],
    ['  spaced   out  ', 'spaced-out'],
    ['日本', ''],
  ])('the slug of "%s" is "%s"', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  test('an id names its kind', () => {
    expect(kindOfId('technology:c-sharp')).toBe('Technology');
    expect(kindOfId('role:onet/15-1252.00')).toBe('Role');
    expect(kindOfId('planet:earth')).toBeNull();
    expect(kindOfId('nonsense')).toBeNull();
    expect(idPrefix('Role') + slugOfId('role:onet/15-1252.00')).toBe('role:onet/15-1252.00');
  });

  test('two sources, two kinds of evidence and two pay levels give links of their own', () => {
    const move = { move: 'LATERAL', typicalYears: 1, confidence: 0.5 } as const;
    const band = { minUsd: 1, openEnded: false, region: 'US', evidence: 'EDITORIAL' } as const;
    const keys = [
      linkFact('PROGRESSES_TO', 'role:a', 'role:b', 'source:x', { ...move, evidence: 'EXPERT_LIST' }),
      linkFact('PROGRESSES_TO', 'role:a', 'role:b', 'source:x', { ...move, evidence: 'DERIVED' }),
      linkFact('PROGRESSES_TO', 'role:a', 'role:b', 'source:y', { ...move, evidence: 'DERIVED' }),
      linkFact('PAYS', 'role:a', 'source:x', 'source:x', { ...band, level: 'ENTRY' }),
      linkFact('PAYS', 'role:a', 'source:x', 'source:x', { ...band, level: 'MID' }),
      linkFact('PAYS', 'role:a', 'source:x', 'source:x', { ...band, percentile: 10 }),
    ].map((link) => link.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
