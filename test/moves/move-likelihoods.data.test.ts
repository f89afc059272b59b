/** The model of moves on the publisher's real data. */
import type { CareerGraph, RoleNode } from '../../src/graph';
import {
  FEATURES,
  featureSpace,
  featuresFrom,
  moveLikelihoods,
  moveModel,
  occupationOdds,
  originOfOccupation,
} from '../../src/moves';
import { describeOnPublicData } from '../describe-when';
import fixture from '../fixtures/moves/moves.json';
import { onetGraph } from './moves-graph';

describeOnPublicData('onet-29.3', 'the likelihood of moves on O*NET 29.3', (directory) => {
  let graph: CareerGraph;
  beforeAll(async () => {
    graph = await onetGraph(directory);
  });

  const role = (code: string) => graph.find(`role:onet/${code}`) as RoleNode;
  const likelihoodsOf = (code: string) => moveLikelihoods(graph, role(code))!;
  const titles = (code: string, first: number) =>
    likelihoodsOf(code)
      .moves.slice(0, first)
      .map((move) => graph.roles[move.role]!.title);

  test('comes from the features and to the figures that the fitting tool wrote', () => {
    const model = moveModel();
    const space = featureSpace(graph, model.occupations);
    const number = (code: string) => model.occupations.findIndex((one) => one.code === code);
    expect(fixture.features).toEqual([...FEATURES]);
    expect(fixture.moves).toHaveLength(50);
    for (const move of fixture.moves) {
      const [source, target] = [number(move.source), number(move.target)];
      const origin = originOfOccupation(space, source);
      const odds = occupationOdds(model, space, origin, new Map([[source, 0]]));
      const row = featuresFrom(space, origin).subarray(target * FEATURES.length, (target + 1) * FEATURES.length);
      row.forEach((value, f) => {
        expect(Math.abs(value - move.features[f]!)).toBeLessThan(1e-6);
      });
      expect(Math.abs(odds.logits[target]! - move.logit)).toBeLessThan(1e-6);
      expect(Math.abs(odds.likelihoods[target]! - move.likelihood)).toBeLessThan(1e-6);
    }
  });

  test.each(['15-1252.00', '29-1141.00', '55-3016.00', '11-1011.03'])(
    'of %s go to all other roles and sum to 1',
    (code) => {
      const { moves } = likelihoodsOf(code);
      expect(moves).toHaveLength(graph.roles.length - 1);
      expect(moves.map((move) => move.role)).not.toContain(role(code).index);
      expect(moves.reduce((sum, move) => sum + move.likelihood, 0)).toBeCloseTo(1, 9);
      for (const [at, move] of moves.entries()) {
        expect(move.likelihood).toBeGreaterThanOrEqual(0);
        if (at > 0) expect(move.likelihood).toBeLessThanOrEqual(moves[at - 1]!.likelihood);
      }
    },
  );

  test.each([
    ['41-2011.00', 'Retail Salespersons'],
    ['15-1254.00', 'Software Developers'],
    ['13-2011.00', 'Financial Managers'],
    ['29-1141.00', 'Licensed Practical and Licensed Vocational Nurses'],
    ['35-3031.00', 'Cashiers'],
  ])('of %s put %s among the first ten', (code, title) => {
    expect(titles(code, 10)).toContain(title);
  });

  test('come with reasons that add up to the log-odds, strongest first', () => {
    const likelihoods = likelihoodsOf('13-2011.00');
    const [first, second] = likelihoods.moves.filter((move) => !move.sameOccupation && oneOccupation(move.role));
    const sum = (target: number) =>
      likelihoods.reasons(target).reduce((total, { contribution }) => total + contribution, 0);
    const [a, b] = [first!, second!];
    expect(Math.log(a.occupationLikelihood / b.occupationLikelihood)).toBeCloseTo(sum(a.role) - sum(b.role), 9);
    const sizes = likelihoods.reasons(a.role).map(({ contribution }) => Math.abs(contribution));
    expect(sizes).toEqual([...sizes].sort((x, y) => y - x));
    expect(likelihoods.reasons(a.role)[0]!.sentence).toMatch(/^[A-Z].*\.$/);
    expect(likelihoods.reasons(role('13-2011.00').index)).toEqual([]);
  });

  const oneOccupation = (index: number) => {
    const code = graph.roles[index]!.id.slice('role:onet/'.length, -3);
    return moveModel().occupations.filter((one) => one.soc2018.includes(code)).length === 1;
  };

  test('do not depend on what was asked before', () => {
    const before = likelihoodsOf('15-1252.00').moves;
    likelihoodsOf('47-2111.00');
    expect(likelihoodsOf('15-1252.00').moves).toEqual(before);
  });
});
