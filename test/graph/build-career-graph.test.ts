import { type LinkFact, MOVE_SHARES } from '../../src/domain';
import { buildCareerGraph, type CareerGraph, projectCareerGraph } from '../../src/graph';
import { SURVEY, TINY_LINKS, TINY_NODES } from './tiny-facts';

const graph = buildCareerGraph({ revision: 7, nodes: TINY_NODES, links: TINY_LINKS }, '2026-11-24T00:00:00Z');
const roleNumber = (id: string) => graph.find(id)?.index ?? -1;

describe('the projection of a graph', () => {
  test('an empty store projects to an empty graph', () => {
    const empty = buildCareerGraph({ revision: 0, nodes: [], links: [] }, '2026-11-24T00:00:00Z');
    expect(empty.roles).toEqual([]);
    expect(empty.progressions.count).toBe(0);
    expect(empty.text.search('anything', { limit: 5 })).toEqual([]);
    expect(empty.names.resolve('Role', 'anything')).toBeNull();
  });

  test('numbers nodes in the order of their ids', () => {
    expect(graph.roles.map((role) => role.id)).toEqual(['role:analyst', 'role:clerk', 'role:director']);
    expect(graph.roles.map((role) => role.index)).toEqual([0, 1, 2]);
  });

  test('is the same whatever order the facts come in', () => {
    const shuffled = buildCareerGraph(
      { revision: 7, nodes: [...TINY_NODES].reverse(), links: [...TINY_LINKS].reverse() },
      '2026-11-24T00:00:00Z',
    );
    expect(shuffled.roles).toEqual(graph.roles);
    expect(shuffled.competencies).toEqual(graph.competencies);
    expect(shuffled.progressions.typicalYears).toEqual(graph.progressions.typicalYears);
    expect(shuffled.requirements.hours).toEqual(graph.requirements.hours);
  });

  test('is the same from a stream of batches', async () => {
    async function* batches() {
      for (const link of TINY_LINKS) yield [link];
    }
    const stream = { revision: 7, nodes: TINY_NODES, links: batches() };
    const streamed = await projectCareerGraph(stream, graph.loadedAt);
    const plain = (each: CareerGraph) => JSON.stringify({ ...each, counts: [...each.counts] });
    expect(plain(streamed)).toBe(plain(graph));
    expect(streamed.find('role:clerk')).toEqual(graph.find('role:clerk'));
  });

  test('a link to a node that is not there is refused by name', () => {
    expect(() =>
      buildCareerGraph(
        { revision: 1, nodes: TINY_NODES.filter((node) => node.id !== 'role:analyst'), links: TINY_LINKS },
        '2026-11-24T00:00:00Z',
      ),
    ).toThrow('role:analyst');
  });

  test('only what matters at least "important" is a need, and needs weigh 1 together', () => {
    const { head, weight } = graph.requirements;
    const clerk = roleNumber('role:clerk');
    expect([...weight.slice(head[clerk], head[clerk + 1])]).toEqual([1, 0]);
    const analyst = roleNumber('role:analyst');
    const weights = [...weight.slice(head[analyst], head[analyst + 1])];
    expect(weights[0]).toBeCloseTo(20 / 32);
    expect(weights[1]).toBeCloseTo(12 / 32);
  });

  test('hours of a need come from the competency, in proportion to the level, or from the usual hours', () => {
    const { head, hours } = graph.requirements;
    const at = (id: string) => [...hours.slice(head[roleNumber(id)], head[roleNumber(id) + 1])];
    expect(at('role:clerk')).toEqual([20, 0]);
    expect(at('role:analyst')).toEqual([80, 40]);
    expect(at('role:director')).toEqual([50]);
  });

  test('several claims of one progression join: the strongest source tells years and share, all of them the confidence', () => {
    const place = graph.progressions.head[roleNumber('role:clerk')]!;
    expect(graph.progressions.claims(place).map((claim) => claim.source)).toEqual(['source:editors', SURVEY]);
    expect(graph.progressions.typicalYears[place]).toBe(1.5);
    expect(graph.progressions.confidence[place]).toBeCloseTo(1 - 0.4 * 0.5);
    expect(graph.progressions.likelihood[place]).toBeCloseTo(0.25);
    expect(MOVE_SHARES[graph.progressions.share[place]! - 1]).toBe('SOME');
  });

  test('reverse rows hold the same progressions, by target then source', () => {
    const { reverseHead, reverse, source, target } = graph.progressions;
    const director = roleNumber('role:director');
    const into = [...reverse.slice(reverseHead[director], reverseHead[director + 1])];
    expect(into.map((place) => source[place])).toEqual([roleNumber('role:analyst'), roleNumber('role:clerk')]);
    expect(into.every((place) => target[place] === director)).toBe(true);
  });

  test('pay that sources disagree on stands side by side, the strongest first, and tells the typical pay', () => {
    const clerk = graph.roles[roleNumber('role:clerk')]!;
    expect(clerk.pay.map((band) => band.minUsd)).toEqual([30000, 44000]);
    expect(clerk.typicalPayUsd).toBe(35000);
  });

  test('matches hold both ways between loaded roles, and name those that are not loaded', () => {
    const analyst = graph.roles[roleNumber('role:analyst')]!;
    expect(analyst.schemeMatches.map(({ relation, id, role }) => [relation, id, role])).toEqual([
      ['exactMatch', 'role:onet/1', null],
      ['closeMatch', 'role:director', roleNumber('role:director')],
    ]);
    const director = graph.roles[roleNumber('role:director')]!;
    expect(director.schemeMatches.map(({ relation, id }) => [relation, id])).toEqual([['closeMatch', 'role:analyst']]);
  });

  test('schooling that a step adds is the difference of the roles, never negative; what editors say is usual includes it', () => {
    const added = ({ progressions }: CareerGraph) => [
      ...progressions.schoolingYears.slice(progressions.head[roleNumber('role:clerk')]),
    ];
    expect(added(graph)).toEqual([0, 0]);
    const listed = TINY_LINKS.map((link) => ({
      ...link,
      properties: { ...link.properties, evidence: 'EXPERT_LIST' },
    })) as unknown as LinkFact[];
    const facts = { revision: 7, nodes: TINY_NODES, links: listed };
    expect(added(buildCareerGraph(facts, '2026-11-24T00:00:00Z'))).toEqual([0, 4]);
  });
});
