import { transferTable, withCarriedOver } from '../../src/alignment';
import { alignmentOfText, alignmentText, linkFact, nodeFact, type Scheme } from '../../src/domain';
import { buildCareerGraph, type CareerGraph } from '../../src/graph';

interface Given {
  readonly name?: string;
  readonly others?: readonly string[];
  readonly broader?: readonly string[];
}

/** A graph of skills by slug: "onet/programming", "esco/1", "data-analysis". */
function graphOf(skills: Readonly<Record<string, Given>>, alignment: readonly string[] = []): CareerGraph {
  const source = nodeFact('Source', 'editors', 'source:editors', {
    name: 'Editors',
    publisher: 'Us',
    licence: 'Apache-2.0',
    attribution: 'Editors',
    release: '1',
    asOf: '2026-11',
    precedence: 1,
    alignment,
  });
  const nodes = Object.entries(skills).map(([slug, { name = slug, others = [] }]) => {
    const scheme: Scheme = slug.startsWith('onet/') ? 'ONET' : slug.startsWith('esco/') ? 'ESCO' : 'ATLAS';
    return nodeFact('Skill', slug, source.id, { name, alternateNames: others, scheme, skillKind: 'SKILL' });
  });
  const links = Object.entries(skills).flatMap(([slug, { broader = [] }]) =>
    broader.map((each) =>
      linkFact('BROADER', `skill:${slug}`, `skill:${each}`, source.id, { evidence: 'EXPERT_LIST', asOf: '2026-11' }),
    ),
  );
  return buildCareerGraph({ revision: 1, nodes: [source, ...nodes], links }, '2026-11-24T00:00:00Z');
}

/** "skill -> other share", in order of ids. */
function transfersOf(graph: CareerGraph): readonly string[] {
  const { head, target, share } = transferTable(graph);
  const slug = (competency: number) => graph.competencies[competency]!.id.slice('skill:'.length);
  return graph.competencies.flatMap(({ index }) =>
    Array.from(target.subarray(head[index], head[index + 1]), (other, place) => {
      return `${slug(index)} -> ${slug(other)} ${share[head[index]! + place]!.toFixed(2)}`;
    }),
  );
}

const said = (relation: 'exactMatch' | 'broadMatch' | 'relatedMatch', share: number, skill = 'coding') =>
  alignmentText({ skills: [`skill:${skill}`], elements: [{ element: 'skill:onet/programming', relation, share }] });

test('an item is the same after it was a text', () => {
  const item = {
    skills: ['skill:a', 'skill:b'],
    elements: [{ element: 'skill:onet/c', relation: 'broadMatch' as const, share: 0.35 }],
  };
  expect(alignmentOfText(alignmentText(item))).toEqual(item);
});

test('a graph without competencies has no transfers', () => {
  expect(transfersOf(graphOf({}))).toEqual([]);
});

test.each([
  ['the same skill carries over in full both ways', 'exactMatch', 1, ['1.00', '1.00']],
  ['a wider element tells less of the skill than the skill of it', 'broadMatch', 0.5, ['0.50', '0.20']],
  ['a related element tells nothing of the skill', 'relatedMatch', 0.5, ['0.50']],
] as const)('%s', (_, relation, share, shares) => {
  const graph = graphOf({ coding: {}, 'onet/programming': {} }, [said(relation, share)]);
  const ways = ['coding -> onet/programming', 'onet/programming -> coding'];
  expect(transfersOf(graph)).toEqual(shares.map((each, way) => `${ways[way]} ${each}`));
});

test('what names an element that is not loaded waits', () => {
  expect(transfersOf(graphOf({ coding: {} }, [said('exactMatch', 1)]))).toEqual([]);
});

test('a skill of ESCO meets ours by its name, by another name, and by the roots of its words', () => {
  const graph = graphOf({
    'stock-control': { name: 'Stock control', others: ['Inventory management'] },
    'esco/1': { name: 'manage inventory' },
    'esco/2': { name: 'stock control' },
    'esco/3': { name: 'sing' },
  });
  expect(transfersOf(graph).filter((each) => each.startsWith('esco'))).toEqual([
    'esco/1 -> stock-control 0.85',
    'esco/2 -> stock-control 0.95',
  ]);
});

test('another name of both, and a short one, join nothing', () => {
  const graph = graphOf({
    taxation: { name: 'State taxation', others: ['SALT', 'Local duties'] },
    'esco/1': { name: 'Salt' },
    'esco/2': { name: 'customs', others: ['local duties'] },
  });
  expect(transfersOf(graph)).toEqual([]);
});

test('a skill of ESCO whose name holds the whole name of ours is a kind of it, if the words stand together', () => {
  const graph = graphOf({
    'system-design': { name: 'System design' },
    'esco/1': { name: 'radar system design' },
    'esco/2': { name: 'design hot water systems' },
  });
  expect(transfersOf(graph)).toEqual(['esco/1 -> system-design 0.70', 'system-design -> esco/1 0.28']);
});

test('a skill of ESCO meets what those above it meet, two rungs up, each counting for less', () => {
  const graph = graphOf({
    welding: { name: 'Welding' },
    'esco/1': { name: 'welding' },
    'esco/2': { name: 'arc joining', broader: ['esco/1'] },
    'esco/3': { name: 'argon joining', broader: ['esco/2'] },
    'esco/4': { name: 'argon joining of steel', broader: ['esco/3'] },
  });
  expect(transfersOf(graph).filter((each) => each.endsWith(' -> welding 0.95'))).toHaveLength(1);
  expect(transfersOf(graph)).toContain('esco/2 -> welding 0.71');
  expect(transfersOf(graph)).toContain('esco/3 -> welding 0.53');
  expect(transfersOf(graph).join()).not.toContain('esco/4');
});

test('a skill of ESCO meets an element of O*NET through ours', () => {
  const graph = graphOf({ coding: { name: 'Coding' }, 'onet/programming': {}, 'esco/1': { name: 'coding' } }, [
    said('broadMatch', 0.8),
  ]);
  expect(transfersOf(graph)).toContain('esco/1 -> onet/programming 0.76');
});

test('levels carry over to other classifications only, once, and the highest counts', () => {
  const graph = graphOf({ coding: {}, scripting: {}, 'onet/programming': {} }, [
    said('broadMatch', 0.5),
    said('exactMatch', 1, 'scripting'),
  ]);
  const numberOf = (slug: string) => graph.competencies.find(({ id }) => id === `skill:${slug}`)!.index;
  const [coding, scripting, programming] = [numberOf('coding'), numberOf('scripting'), numberOf('onet/programming')];
  expect(withCarriedOver(graph, new Map([[coding, 4]]))).toEqual(
    new Map([
      [coding, 4],
      [programming, 2],
    ]),
  );
  expect(
    withCarriedOver(
      graph,
      new Map([
        [coding, 4],
        [scripting, 3],
      ]),
    ).get(programming),
  ).toBe(3);
  expect(
    withCarriedOver(
      graph,
      new Map([
        [coding, 7],
        [programming, 5],
      ]),
    ).get(programming),
  ).toBe(5);
});
