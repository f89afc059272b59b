import { numberIn, numberTable } from '../../src/domain';

const { years, share, confidence } = numberIn;

describe('a table of numbers', () => {
  const table = numberTable(
    'moves',
    { about: 'What a move takes', from: 'ESTIMATE', source: 'Set by hand.' },
    {
      move: years(0.3, 'Any move takes this long.'),
      few: {
        sure: confidence(0.1, 'Few people make moves of this confidence.', { from: 'SURVEY', source: 'A survey.' }),
        deep: { pay: share(0, 'Nobody loses pay.', { guards: 'No role has such pay.' }) },
      },
    },
  );

  test('gives plain numbers, in groups, that nobody can change', () => {
    const { values } = table;
    const move: number = values.move;
    expect(move).toBe(0.3);
    expect(values).toEqual({ move: 0.3, few: { sure: 0.1, deep: { pay: 0 } } });
    expect([values, values.few, values.few.deep].every(Object.isFrozen)).toBe(true);
  });

  test('lists them with path, unit, meaning and origin', () => {
    expect(table.numbers).toEqual([
      {
        name: 'moves.move',
        value: 0.3,
        unit: 'YEARS',
        meaning: 'Any move takes this long.',
        from: 'ESTIMATE',
        source: 'Set by hand.',
        guards: null,
      },
      {
        name: 'moves.few.sure',
        value: 0.1,
        unit: 'CONFIDENCE',
        meaning: 'Few people make moves of this confidence.',
        from: 'SURVEY',
        source: 'A survey.',
        guards: null,
      },
      {
        name: 'moves.few.deep.pay',
        value: 0,
        unit: 'SHARE',
        meaning: 'Nobody loses pay.',
        from: 'ESTIMATE',
        source: 'Set by hand.',
        guards: 'No role has such pay.',
      },
    ]);
  });
});
