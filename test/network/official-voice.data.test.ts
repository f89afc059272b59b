import { officialText } from '../../src/domain';
import { buildCareerGraph } from '../../src/graph';
import { eachLikelihoodFrom } from '../../src/moves';
import { eachHeardLikelihoodFrom, officialMoves, progressionLikelihoods } from '../../src/network';
import { describeOnPublicData } from '../describe-when';
import { onetFacts } from '../kept/facts';

const BAKERS = 'role:onet/51-3011.00';
const COOKS = 'role:onet/35-2014.00';

describeOnPublicData('onet-29.3', 'the word of an employment service', (directory) => {
  const madeUp = async () => {
    const { source, nodes, links } = await onetFacts(directory);
    const tables = [
      { code: 'D1102', title: 'boulanger', roles: [BAKERS], moves: [{ code: 'G1602', rank: 1, percent: null }] },
      { code: 'G1602', title: 'cuisinier', roles: [COOKS], moves: [] },
    ];
    const said = { ...source.properties, officialMoves: tables.map(officialText), country: 'FR' };
    const build = (properties: typeof said | typeof source.properties) =>
      buildCareerGraph({ revision: 1, nodes: [{ ...source, properties }, ...nodes], links }, '2026-11-24T00:00:00Z');
    return { plain: build(source.properties), heard: build(said) };
  };

  test('makes a move that it names likelier and the others less so, and all still sum to 1', async () => {
    const { plain, heard } = await madeUp();
    const [from, to] = [BAKERS, COOKS].map((id) => (heard.find(id) as { index: number }).index) as [number, number];
    expect(officialMoves(heard, from, to)).toHaveLength(1);
    const [before, after] = [new Map<number, number>(), new Map<number, number>()];
    eachLikelihoodFrom(plain, plain.roles[from]!, (role, likelihood) => before.set(role, likelihood));
    eachHeardLikelihoodFrom(heard, from, (role, likelihood) => after.set(role, likelihood));
    expect([...after.values()].reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
    for (const [role, likelihood] of after) {
      if (role === to) expect(likelihood).toBeGreaterThan(before.get(role)! * 1.5);
      else expect(likelihood).toBeLessThan(before.get(role)!);
    }
    const { source, target } = heard.progressions;
    const likelihoods = progressionLikelihoods(heard);
    for (const [progression, left] of source.entries())
      if (left === from) expect(likelihoods[progression]).toBeCloseTo(after.get(target[progression]!)!, 12);
  });

  test('opens and shuts no move: the moves of the graph stay the same', async () => {
    const { plain, heard } = await madeUp();
    expect(heard.progressions.count).toBe(plain.progressions.count);
    expect([...heard.progressions.target]).toEqual([...plain.progressions.target]);
  });
});
