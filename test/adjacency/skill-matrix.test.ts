import { skillMatrix } from '../../src/adjacency';
import { buildSkillMatrix } from '../../src/adjacency/skill-matrix';
import { type NeedsRole, needsGraph } from './needs-graph';

const ROLES: readonly NeedsRole[] = [
  { needs: { sql: 4, excel: 3 }, discipline: 'data' },
  { needs: { sql: 2, excel: 5 }, discipline: 'finance' },
  { needs: { figma: 1 } },
  { needs: { sql: 4 }, scheme: 'ESCO' },
];

/** The matrix written out: a role's number, then what it needs. */
function written(roles: readonly NeedsRole[], options: Parameters<typeof skillMatrix>[1] = {}): string[] {
  const graph = needsGraph(roles);
  const { roles: rows, competencies, roleHead, needs } = buildSkillMatrix(graph, options);
  const name = (column: number) => graph.competencies[competencies[column]!]!.name;
  return Array.from(rows, (role, row) => {
    const names = Array.from(needs.subarray(roleHead[row], roleHead[row + 1]), name);
    return `${graph.roles[role]!.title}: ${names.join(' ')}`;
  });
}

describe('the matrix of roles and needs', () => {
  test('is empty without roles, and without needs', () => {
    expect(written([])).toEqual([]);
    expect(written([{ needs: {} }])).toEqual([]);
  });

  test('holds what roles need, from importance 3 on, and leaves out roles that need nothing', () => {
    expect(written(ROLES)).toEqual(['r000: excel sql', 'r001: excel', 'r003: sql']);
  });

  test.each([
    ['another importance', { importance: 1 }, ['r000: excel sql', 'r001: excel sql', 'r002: figma', 'r003: sql']],
    ['a scheme', { schemes: ['ESCO'] }, ['r003: sql']],
    ['a discipline', { discipline: 'discipline:data' }, ['r000: excel sql']],
    ['no scheme', { schemes: [] }, []],
  ] as const)('can be asked for with %s', (_, options, rows) => {
    expect(written(ROLES, options)).toEqual(rows);
  });

  test('has the same needs in columns as in rows', () => {
    const graph = needsGraph(ROLES);
    const matrix = buildSkillMatrix(graph, { importance: 1 });
    const inColumns = new Set<string>();
    for (let c = 0; c < matrix.competencies.length; c++) {
      const needers = matrix.needers.subarray(matrix.competencyHead[c], matrix.competencyHead[c + 1]);
      expect(needers).toHaveLength(matrix.support[c]!);
      for (const role of needers) inColumns.add(`${role} ${c}`);
    }
    const inRows = new Set<string>();
    for (let r = 0; r < matrix.roles.length; r++) {
      for (const c of matrix.needs.subarray(matrix.roleHead[r], matrix.roleHead[r + 1])) inRows.add(`${r} ${c}`);
    }
    expect(inColumns).toEqual(inRows);
  });

  test('is built once for the same options in any order', () => {
    const graph = needsGraph(ROLES);
    expect(skillMatrix(graph, { schemes: ['ESCO', 'ATLAS'] })).toBe(skillMatrix(graph, { schemes: ['ATLAS', 'ESCO'] }));
    expect(skillMatrix(graph)).not.toBe(skillMatrix(needsGraph(ROLES)));
  });
});

describe('what O*NET rates for everyone', () => {
  // Everyone needs reading; only the last role needs welding more than its share. Importance 1..5 counts as 0..1.
  const rated: readonly NeedsRole[] = [
    { scheme: 'ONET', needs: { reading: [5, 4], welding: [1, 0] } },
    { scheme: 'ONET', needs: { reading: [5, 4], welding: [1, 0] } },
    { scheme: 'ONET', needs: { reading: [4, 4], welding: [4, 4] } },
  ];

  test('is a need only where it is a comparative advantage too', () => {
    // Reading: 2.75 of 3.5 in all; in the last role 0.75 of 1.5, an advantage of 0.64; welding there: 0.5 / (0.75 / 3.5) = 2.33.
    expect(written(rated)).toEqual(['r000: reading', 'r001: reading', 'r002: welding']);
  });

  test('is compared over all roles rated, whatever the matrix lets in', () => {
    const disciplined = rated.map((role, number) => ({ ...role, discipline: number === 2 ? 'metal' : 'office' }));
    expect(written(disciplined, { discipline: 'discipline:metal' })).toEqual(['r002: welding']);
  });

  test('needs importance besides advantage', () => {
    const faint: NeedsRole = { scheme: 'ONET', needs: { reading: [2, 1], welding: [2.5, 2] } };
    expect(written([...rated, faint])).toEqual(['r000: reading', 'r001: reading', 'r002: welding']);
  });

  test('is taken at its word where levels come from another scheme', () => {
    expect(written(rated.map((role) => ({ ...role, scheme: 'ATLAS' as const })))).toContain('r002: reading welding');
  });
});
