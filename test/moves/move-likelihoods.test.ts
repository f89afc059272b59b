import { moveModel } from '../../src/moves';

describe('the committed model', () => {
  test('was judged on held-out sources and reaches a recall of 0.33', () => {
    const { recallAt10, judged } = moveModel().fit;
    expect(judged).toMatchObject({ sources: 200, leastDestinations: 5, folds: 10 });
    expect(recallAt10[0]).toMatchObject({ ranking: 'the model' });
    expect(recallAt10[0]!.recall).toBeGreaterThanOrEqual(0.33);
    expect(recallAt10[0]!.low).toBeGreaterThan(recallAt10.find((one) => one.ranking === 'employment')!.high);
  });
});
