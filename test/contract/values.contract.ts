import type { Opened } from './career-store.contract';
import { changeSet, contentOf, requires, role, skill } from './facts';

export function describeValues(opened: Opened): void {
  test('text comes back to the letter', async () => {
    const texts = {
      empty: '',
      'of-many-scripts': 'Ingénieur·e 工程师 مهندس инженер 👩🏽‍💻 e\u0301',
      'with-quotes-backslashes-line-ends': `'"\`\\ \r\n\t $x {y} //`,
      'with-control-characters': '\u0000\u0001\u007f',
      'like-a-date': '2026-11-24T00:00:00Z',
      'like-a-number': '007',
      'like-json': '{"$date":1}',
      'of-100-kb': 'Backend-Entwickler*in, '.repeat(4500),
    };
    await comeBack(Object.entries(texts).map(([id, summary]) => role(id, { summary, alternateTitles: [summary, ''] })));
  });

  test('numbers come back exactly', async () => {
    const numbers = [0, 1, -1, 3.5, 0.1, -0.5, 1e-9, 1e21, 2 ** 31, 2 ** 53 - 1, 130_000];
    await comeBack(numbers.map((preparationHours, place) => role(`number-${place}`, { preparationHours })));
  });

  test('lists of numbers come back as lists of numbers', async () => {
    const lists = {
      empty: [],
      whole: [1, 2, 3, 4, 5, 6],
      fractions: [1.5, 2.25, 3.125],
      both: [1, 2.5, 3],
      'both-fraction-first': [2.5, 1, 3],
    };
    await comeBack(Object.entries(lists).map(([id, interests]) => role(id, { interests })));
  });

  test('true, false and unknown stay apart', async () => {
    const links = [
      requires('role:a', 'skill:x', { hot: true, inDemand: false }),
      requires('role:a', 'skill:y', { hot: false }),
      requires('role:a', 'skill:z', {}),
    ];
    await opened().apply(changeSet({ putNodes: [role('a'), skill('x'), skill('y'), skill('z')], putLinks: links }));
    expect((await contentOf(opened())).links).toEqual(links);
  });

  test('a property that is there but undefined is not stored', async () => {
    await opened().apply(changeSet({ putNodes: [role('a', { outlook: undefined as never })] }));
    expect((await contentOf(opened())).nodes).toStrictEqual([role('a')]);
  });

  /** That a store gives nodes as they were put, each in a change set of its own. */
  async function comeBack(nodes: readonly ReturnType<typeof role>[]): Promise<void> {
    for (const node of nodes) await opened().apply(changeSet({ putNodes: [node] }));
    const byId = new Map((await contentOf(opened())).nodes.map((node) => [node.id, node]));
    for (const node of nodes) expect(byId.get(node.id)).toStrictEqual(node);
    expect(byId.size).toBe(nodes.length);
  }
}
