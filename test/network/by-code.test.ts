import { longestOf } from '../../src/network/work-facts/by-code';

describe('facts by the beginnings of codes', () => {
  const facts = new Map([
    ['33-', 'guards and police'],
    ['33-3051', 'police'],
    ['13-1041', 'inspectors'],
    ['25-1194', ''],
  ]);

  test('are those of the longest beginning', () => {
    expect(longestOf(facts, '33-3051.04')).toBe('police');
    expect(longestOf(facts, '33-9032')).toBe('guards and police');
    expect(longestOf(facts, '41-2031')).toBeNull();
    expect(longestOf(facts, '')).toBeNull();
  });

  test('are those of the longest beginning of several codes, and of the first code if two are as long', () => {
    expect(longestOf(facts, '33-9032', '13-1041.06')).toBe('inspectors');
    expect(longestOf(facts, '13-1041', '33-3051')).toBe('inspectors');
    expect(longestOf(facts)).toBeNull();
  });

  test('may be empty: then nothing shorter counts', () => expect(longestOf(facts, '25-1194')).toBe(''));
});
