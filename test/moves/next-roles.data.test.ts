/** Next roles of O*NET's roles and, through their matches, of our own. */

import type { CareerGraph, RoleNode } from '../../src/graph';
import { groundsOf, moveLikelihoods, nextRoles, prepareStepLikelihoods, stepLikelihoods } from '../../src/moves';
import { eachMatchedShare, namedShareOf } from '../../src/moves/each-matched-share';
import { matchedShares } from '../../src/moves/matched-shares';
import { likelihoodBasis, progressionLikelihoods } from '../../src/network/likelihoods';
import { describeOnPublicData } from '../describe-when';
import { seedsAndOnet } from './seeds-and-onet';

describeOnPublicData('onet-29.3', 'next roles on our careers and O*NET', (directory) => {
  let graph: CareerGraph;
  beforeAll(async () => {
    graph = await seedsAndOnet(directory);
  });

  const role = (id: string) => graph.find(`role:${id}`) as RoleNode;
  const next = (id: string) => nextRoles(graph, role(id))!;
  const ours = () => graph.roles.filter((each) => each.scheme === 'ATLAS');

  test('of an O*NET role are all other O*NET roles, at the likelihoods of the model', () => {
    const found = next('onet/29-1141.00');
    expect(found).toHaveLength(1015);
    const { moves } = moveLikelihoods(graph, role('onet/29-1141.00'))!;
    expect(found).toEqual(moves.map(({ role: to, likelihood }) => ({ role: to, likelihood })));
  });

  test('of each of our roles sum to 1, likeliest first, each once, without the role itself', () => {
    for (const each of ours()) {
      const found = nextRoles(graph, each)!;
      expect(found.reduce((sum, { likelihood }) => sum + likelihood, 0)).toBeCloseTo(1, 9);
      expect(new Set(found.map((to) => to.role)).size).toBe(found.length);
      expect(found.some((to) => to.role === each.index)).toBe(false);
      expect(found.some((to, place) => place > 0 && to.likelihood > found[place - 1]!.likelihood)).toBe(false);
    }
  });

  test('of our roles have the same shares one by one as in arrays', () => {
    const { head, target } = graph.progressions;
    for (const each of ours()) {
      const { to, likelihood } = matchedShares(graph, each)!;
      const visited: [number, number][] = [];
      expect(eachMatchedShare(graph, each, (end, share) => visited.push([end, share]))).toBe(true);
      expect(visited).toEqual(Array.from(to, (end, place) => [end, likelihood[place]]));
      const shareOf = namedShareOf(graph, each)!;
      for (const end of target.subarray(head[each.index]!, head[each.index + 1]!))
        expect(shareOf(end)).toBe(likelihood[to.indexOf(end)]);
    }
  });

  test('of our roles are never what the role itself is to O*NET, nor an O*NET role for which one of ours stands', () => {
    for (const each of ours()) {
      const listed = new Set(nextRoles(graph, each)!.map((to) => to.role));
      expect(each.schemeMatches.filter((match) => match.role !== null && listed.has(match.role))).toEqual([]);
    }
    const listed = next('back-end-developer').map((to) => graph.roles[to.role]!.id);
    expect(listed).toContain('role:web-developer');
    expect(listed).not.toContain('role:onet/15-1254.00');
    expect(listed).toContain('role:onet/43-9199.00');
  });

  test('our editors’ moves have their share: half of all, where they are sure of enough', () => {
    const { head, target } = graph.progressions;
    const { index } = role('back-end-developer');
    const named = [...target.subarray(head[index], head[index + 1])];
    const found = new Map(next('back-end-developer').map((to) => [to.role, to.likelihood]));
    const sum = named.reduce((total, to) => total + found.get(to)!, 0);
    expect(sum).toBeGreaterThan(0.5);
    expect(sum).toBeLessThan(0.9);
    const only = next('chief-technology-officer').find((to) => to.role === role('chief-executive-officer').index)!;
    expect(only.likelihood).toBeLessThan(0.2);
  });

  test.each([
    ['onet/13-2011.00', 'onet/11-3031.00', /^Estimated|^$/],
    ['back-end-developer', 'senior-back-end-developer', /^In O\*NET both are Software Developers/],
    ['back-end-developer', 'data-scientist', /^Estimated as a move from Software Developers to Data Scientists/],
    ['back-end-developer', 'onet/43-9199.00', /^Estimated as a move from [A-Z][\w ]+, their matches in O\*NET\.$/],
  ])('%s to %s comes with reasons, strongest first, and a note on how it was judged', (from, to, note) => {
    const grounds = groundsOf(graph, role(from), role(to).index)!;
    const sizes = grounds.reasons.map((reason) => Math.abs(reason.contribution));
    expect(sizes.length).toBeGreaterThanOrEqual(2);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    for (const { sentence, contribution } of grounds.reasons) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(Number.isFinite(contribution)).toBe(true);
    }
    expect(grounds.note ?? '').toMatch(note);
  });

  test('a move inside an occupation has no other reasons than likeness, and says on what it rests', () => {
    const { reasons, note } = groundsOf(graph, role('onet/27-1023.00'), role('onet/27-1024.00').index)!;
    const factors = ['SKILLS', 'KNOWLEDGE', 'INTERESTS', 'WORK_STYLES', 'WORK_VALUES', 'TECHNOLOGIES'];
    expect(reasons.map((reason) => reason.factor).sort()).toEqual([...factors].sort());
    expect(note).toMatch(/how similar they are and how many people work there\.$/);
  });

  test('the one other role of an occupation takes no more than its few people do', () => {
    const to = (id: string, target: string) => next(id).find((each) => each.role === role(target).index)!.likelihood;
    const [first] = next('onet/11-1011.00').filter((each) => each.role !== role('onet/11-1011.03').index);
    expect(to('onet/11-1011.00', 'onet/11-1011.03')).toBeLessThan(0.3 * first!.likelihood);
    expect(to('chief-product-officer', 'onet/11-1011.03')).toBeLessThan(0.05);
    expect(to('consulting-partner', 'onet/11-1011.03')).toBeLessThan(0.05);
    expect(to('onet/11-1011.03', 'onet/11-1011.00')).toBeGreaterThan(0.05);
  });

  test('there are no grounds for staying, nor for a move that is not listed', () => {
    expect(groundsOf(graph, role('back-end-developer'), role('back-end-developer').index)).toBeNull();
    expect(groundsOf(graph, role('back-end-developer'), role('onet/15-1252.00').index)).toBeNull();
    expect(groundsOf(graph, role('onet/15-1252.00'), role('back-end-developer').index)).toBeNull();
  });

  test('progressions are priced at what next roles say, even if asked for while that is being prepared', async () => {
    const prepared = prepareStepLikelihoods(graph);
    const likelihoods = stepLikelihoods(graph);
    expect(likelihoods.some(Number.isNaN)).toBe(false);
    await prepared;
    expect(stepLikelihoods(graph)).toBe(likelihoods);
    for (const id of ['back-end-developer', 'onet/29-1141.00', 'ux-designer', 'onet/47-2111.00']) {
      const found = new Map(next(id).map((to) => [to.role, to.likelihood]));
      const { head, target } = graph.progressions;
      for (let p = head[role(id).index]!; p < head[role(id).index + 1]!; p++) {
        expect(likelihoods[p]).toBe(found.get(target[p]!));
        expect(progressionLikelihoods(graph)[p]).toBe(likelihoods[p]);
        expect(likelihoodBasis(graph, p)).toBe(id.startsWith('onet') ? 'MODEL' : 'MATCHES');
      }
    }
  });
});
