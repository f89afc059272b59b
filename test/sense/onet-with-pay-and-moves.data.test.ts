import { join } from 'node:path';
import type { LinkFact, NodeFact } from '../../src/domain';
import { buildCareerGraph, type CareerGraph } from '../../src/graph';
import { rankedRoutesOf } from '../asked';

import { describeOnPublicData } from '../describe-when';
import { movesFacts, oewsFacts, onetFacts } from '../kept/facts';
import { ONET_CASES } from './onet-cases';
import { nameOf, objections, type SenseCase } from './sense';

const PAY_CASE: SenseCase = {
  from: 'Retail Salespersons',
  to: 'Human Resources Specialists',
  years: [4, 12],
  never: ['Marketing Managers', 'Sales Managers', 'Public Relations Managers'],
  input: { rankBy: 'PAY' },
};

describeOnPublicData('onet-29.3', 'routes on O*NET with pay and observed moves make sense', (directory) => {
  let graph: CareerGraph;
  beforeAll(async () => {
    const onet = await onetFacts(directory);
    const nodes: NodeFact[] = [onet.source, ...onet.nodes];
    const links: LinkFact[] = [...onet.links];
    const oews = await oewsFacts(join(directory, '../oews-may-2025/national_M2025_dl.csv'), directory);
    const moves = await movesFacts(join(directory, '../cps-asec-mobility'), directory);
    for (const { source, links: stated } of [oews, moves]) {
      nodes.push(source);
      for (const link of stated) links.push(link);
    }
    graph = buildCareerGraph({ revision: 1, nodes, links }, '2026-11-24T00:00:00Z');
  });

  test.each([...ONET_CASES, PAY_CASE].map((each) => [nameOf(each), each] as const))('%s', (_, each) => {
    expect(objections(graph, each)).toEqual([]);
  });

  const SAID = [
    ['OBSERVED', 'observed in survey data'],
    ['EXPERT_LIST', 'on a list of related occupations drawn up by experts'],
    ['DERIVED', 'inferred from how much the roles have in common'],
  ] as const;

  test.each(['TIME', 'LIKELIHOOD'] as const)(
    'routes by %s say how many steps have which evidence at best',
    (rankBy) => {
      const sentences = new Set<string>();
      for (const { from, to } of ONET_CASES) {
        const answer = rankedRoutesOf(graph, { from, to, rankBy, first: 3 });
        for (const route of answer.kind === 'RouteSet' ? answer.routes : []) {
          const best = route.steps.map(({ progression }) => {
            const kinds = graph.progressions.claims(progression!).map((claim) => claim.properties.evidence);
            return SAID.findIndex(([kind]) => kinds.includes(kind));
          });
          const sentence = route.why.at(-1)!;
          SAID.forEach(([, words], kind) => {
            const count = best.filter((each) => each === kind).length;
            if (count === best.length)
              expect(sentence).toMatch(new RegExp(`^(The step is|Both steps are|All \\d steps are) ${words}`));
            else if (count > 0) expect(sentence).toMatch(new RegExp(`\\b${count}( of \\d steps)? (is|are) ${words}`));
            else expect(sentence).not.toContain(words);
          });
          sentences.add(sentence.replace(/[;,].*/, ''));
        }
      }
      expect(sentences.size).toBeGreaterThan(3);
    },
  );

  test('routes by likelihood cost what their likelihood says, and are called so', () => {
    for (const { from, to } of ONET_CASES.slice(0, 25)) {
      const answer = rankedRoutesOf(graph, { from, to, rankBy: 'LIKELIHOOD', first: 3 });
      for (const { cost, likelihood, steps, why } of answer.kind === 'RouteSet' ? answer.routes : []) {
        expect(Math.exp(-cost) / likelihood!).toBeCloseTo(1, 3);
        expect(steps.reduce((product, step) => product * step.likelihood!, 1)).toBeCloseTo(likelihood!, 12);
        expect(why[0]).toMatch(/^(The way that people take most often|Taken less often|Ranks level|As good as)/);
      }
    }
  });
});
