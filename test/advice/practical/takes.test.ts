import type { Chain } from '../../../src/advice/chains/beginning';
import { takesOf } from '../../../src/advice/practical/takes';
import type { Credential } from '../../../src/domain';
import { graphOf } from '../../network/roles-graph';

const graph = graphOf({ clerk: {}, analyst: {}, manager: {} });

type Paper = Pick<Credential, 'kind' | 'name'> &
  Partial<Pick<Credential, 'by'>> & { readonly years: number; readonly held?: boolean };

/** A move that asks for these papers. */
function move(to: number, experienceYears: number, ...papers: readonly Paper[]): Chain[number] {
  const credentials = papers.map(({ years, held = false, ...credential }) => ({
    credential: { ...credential, years },
    held,
    yearsLeft: held ? 0 : years,
    by: null,
    byKind: null,
    isBesideWork: false,
  }));
  return { from: 0, to, experienceYears, way: { credentials } } as unknown as Chain[number];
}

const DEGREE = { kind: 'CERTIFICATE', name: 'Associate degree in nursing', years: 2 } as const;
const LICENCE = { kind: 'LICENCE', name: 'Nursing licence', years: 0.2 } as const;

test('papers are told in their order, with the years of study, a license without', () => {
  expect(takesOf(graph, [move(1, 0, DEGREE, LICENCE)])).toBe(
    'An associate degree in nursing (2 years of study), then a nursing license',
  );
});

test('paid training says that it is paid and how long it takes', () => {
  const trained = { kind: 'APPRENTICESHIP', name: 'Work as a trainee', by: 'PAID_TRAINING', years: 0.7 } as const;
  expect(takesOf(graph, [move(1, 0, trained)])).toBe('Work as a trainee (8 months, with pay)');
});

test('a job on the way and years of related work are told', () => {
  expect(takesOf(graph, [move(0, 0), move(2, 3)])).toBe('Work as an analyst, then about 3 years of related work');
});

test('nothing is told of what is held', () => {
  expect(takesOf(graph, [move(1, 0, { ...LICENCE, held: true })])).toBeNull();
});
