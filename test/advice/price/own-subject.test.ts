import { leadsElsewhere } from '../../../src/advice/chains/way-odds/way-case';
import { entersBySubject } from '../../../src/advice/price/own-subject';
import { ownLevelSentence } from '../../../src/advice/words/own-level';
import { seedsGraph } from '../../app/seeds-graph';
import { routesOf } from '../../asked';
import { askedOn } from '../rules-on-seeds';

describe('the own subject', () => {
  test.each([
    ['Civil Engineer', 'Supply Chain Analyst', true],
    ['Lawyer', 'GRC Analyst', true],
    ['Data Engineer', 'Product Analyst', true],
    ['Registered Nurse', 'Business Analyst', true],
    // Newcomers of the same line, other subjects, and people who learned a trade.
    ['Junior Data Engineer', 'Product Analyst', false],
    ['Lawyer', 'Supply Chain Analyst', false],
    ['Electrician', 'Supply Chain Analyst', false],
    ['Dentist', 'Business Analyst', false],
  ])('%s > %s: %p', async (from, to, is) => {
    const graph = await seedsGraph();
    const role = (title: string) => graph.roles.find((each) => each.title === title)!.index;
    expect(entersBySubject(graph, role(from), role(to))).toBe(is);
  });

  test('an engineer who goes into data about products applies at once, and is sent to no junior desk', async () => {
    const answer = routesOf(await seedsGraph(), { from: 'Data Engineer', to: 'Product Analyst', first: 1 });
    if (answer.kind !== 'RouteSet') throw new Error(answer.reason);
    expect(answer.routes[0]!.steps).toHaveLength(1);
    expect(answer.routes[0]!.years).toBeLessThan(1);
    expect(answer.routes[0]!.why.join(' ')).toContain('without a junior job first');
  });

  test('nobody is told to ask an employer whom they have left', async () => {
    const graph = await seedsGraph();
    const { search, chain } = askedOn(graph, 'Data Engineer > Product Analyst');
    expect(ownLevelSentence(graph, search, chain, null)).toMatch(/counts\. Ask your employer first\. Then ask firms/);
    const gone = { ...search, profile: { ...search.profile, background: { jobIsGone: true } } };
    expect(ownLevelSentence(graph, gone, chain, null)).toMatch(/counts\. Ask firms/);
  });

  test('long ways that begin so are into a new field all the same: few go all of them', async () => {
    const chain = askedOn(
      await seedsGraph(),
      'Petroleum Engineer > Supply Chain Analyst > Senior Supply Chain Analyst',
    ).chain;
    expect(leadsElsewhere({ graph: await seedsGraph(), chain })).toBe(true);
  });

  test('a science that a door names beside engineering takes the degree of engineering that this door asks for', async () => {
    const answer = routesOf(await seedsGraph(), { from: 'Chemist', to: 'Chemical Engineer', first: 1 });
    if (answer.kind !== 'RouteSet') throw new Error(answer.reason);
    expect(answer.routes[0]!.steps[0]!.entry.studyYears).toBeGreaterThan(2);
  });
});
