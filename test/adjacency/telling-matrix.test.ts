import { tellingMatrix } from '../../src/adjacency';
import { type NeedsRole, needsGraph, numberOf } from './needs-graph';

const times = (count: number, role: NeedsRole): NeedsRole[] => Array.from({ length: count }, () => role);

describe('whose roles tell what is near', () => {
  const graph = needsGraph([
    ...times(3, { needs: { figma: 4, sql: 2 } }),
    ...times(3, { scheme: 'ONET', needs: { figma: 4, autocad: 4, cobol: 2 } }),
    ...times(3, { scheme: 'ESCO', needs: { welding: 4, cobol: 2 } }),
    { scheme: 'ESCO', needs: { rare: 1 } },
  ]);
  const told = (names: readonly string[], options = {}) => {
    const numbers = names.map((name) => numberOf(graph, name));
    const { schemes, importance } = tellingMatrix(graph, numbers, options, 3);
    return [...schemes, importance];
  };

  test.each([
    ['nothing in particular', [], ['ATLAS', 3]],
    ['what our own roles need', ['figma'], ['ATLAS', 3]],
    ['what only occupations of O*NET need', ['autocad'], ['ONET', 3]],
    ['what only occupations of ESCO need', ['welding'], ['ESCO', 3]],
    ['what is only asked for', ['sql'], ['ATLAS', 1]],
    ['what two schemes only ask for', ['cobol'], ['ONET', 1]],
    ['two things that one scheme needs both', ['figma', 'autocad'], ['ONET', 3]],
    ['what too few ask for', ['rare'], ['ESCO', 1]],
  ])('%s', (_, names, expected) => {
    expect(told(names)).toEqual(expected);
  });

  test('are those that the asker names', () => {
    expect(told(['figma'], { schemes: ['ONET', 'ESCO'] })).toEqual(['ONET', 'ESCO', 3]);
    expect(told(['cobol'], { importance: 4 })).toEqual(['ATLAS', 4]);
  });
});
