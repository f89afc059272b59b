import { officialText } from '../../src/domain';
import { officialMoves, officialSentence, officialTargets } from '../../src/network';
import { graphOf } from './roles-graph';

const profession = (code: string, roles: readonly string[], ...moves: readonly (readonly [string, number])[]) =>
  officialText({
    code,
    title: code.toLowerCase(),
    roles: roles.map((role) => `role:esco/${role}`),
    moves: moves.map(([to, rank]) => ({ code: to, rank, percent: null })),
  });

const roles = {
  baker: { title: 'Baker', matches: ['closeMatch role:onet/51-3011.00'] },
  'head-baker': { title: 'Head of Bread', matches: ['broadMatch role:onet/51-3011.00'] },
  'onet/51-3011.00': { title: 'Bakers', alternateTitles: ['Baker'] },
  'esco/1': { title: 'baker' },
  'esco/2': { title: 'pastry maker' },
  'pastry-maker': { title: 'Pastry Maker' },
  'esco/3': { title: 'diver' },
};
const officialMovesOfFrance = [
  profession('D1102', ['1'], ['D1104', 3], ['G1602', 1], ['Z9', 2]),
  profession('D1104', ['2'], ['D1102', 5]),
  profession('D1105', ['2']),
  profession('G1602', []),
];
const graph = graphOf(roles, { officialMoves: officialMovesOfFrance, country: 'FR', publisher: 'France Travail' });
const numberOf = (slug: string) => (graph.find(`role:${slug}`) as { index: number }).index;
const titles = (numbers: readonly number[]) => numbers.map((number) => graph.roles[number]!.id);

test('a service’s move is said of the roles that do the work of its professions, in every classification', () => {
  for (const from of ['baker', 'esco/1', 'onet/51-3011.00'])
    for (const to of ['pastry-maker', 'esco/2'])
      expect(officialMoves(graph, numberOf(from), numberOf(to))).toMatchObject([
        { country: 'FR', fromProfession: 'd1102', toProfession: 'd1104', rank: 3, percent: null },
      ]);
  expect(officialMoves(graph, numberOf('pastry-maker'), numberOf('baker'))).toMatchObject([{ rank: 5 }]);
  expect(officialMoves(graph, numberOf('baker'), numberOf('esco/3'))).toEqual([]);
  expect(titles(officialTargets(graph, numberOf('baker')))).toEqual(['role:esco/2', 'role:pastry-maker']);
});

test('a role of ours that is a part of wider work has that work’s moves', () => {
  expect(officialMoves(graph, numberOf('head-baker'), numberOf('pastry-maker'))).toMatchObject([{ rank: 3 }]);
});

test('a sentence says whose word it is', () => {
  const [said] = officialMoves(graph, numberOf('baker'), numberOf('pastry-maker'));
  expect(officialSentence(said!)).toBe(
    'The French employment service (France Travail) names this move, place 3 in its list.',
  );
  expect(officialSentence({ ...said!, country: 'SE', rank: null, percent: 75 })).toContain('as a fit of 75 %.');
});

test('without such a source no move is official', () => {
  const plain = graphOf(roles);
  expect(officialMoves(plain, 0, 1)).toEqual([]);
  expect(officialTargets(plain, 0)).toEqual([]);
});
