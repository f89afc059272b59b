import type { Opened } from './career-store.contract';
import { changeSet, contentOf, requires, role, skill } from './facts';

export function describeValues(opened: Opened): void {
  test.each([
    ['empty text', ''],
    ['text of many scripts', 'Ingénieur·e 工程师 مهندس инженер 👩🏽‍💻 e\u0301'],
    ['quotes, backslashes, line ends', `'"\`\\ \r\n\t $x {y} //`],
    ['control characters', '\u0000\u0001\u007f'],
    ['what looks like a date', '2026-11-24T00:00:00Z'],
    ['what looks like a number', '007'],
    ['what looks like JSON', '{"$date":1}'],
    ['100 kB', 'Backend-Entwickler*in, '.repeat(4500)],
  ])('text comes back to the letter: %s', async (_, summary) => {
    const node = role('a', { summary, alternateTitles: [summary, ''] });
    await opened().apply(changeSet({ putNodes: [node] }));
    expect((await contentOf(opened())).nodes).toEqual([node]);
  });

  test.each([0, 1, -1, 3.5, 0.1, -0.5, 1e-9, 1e21, 2 ** 31, 2 ** 53 - 1, 130_000])(
    'the number %d comes back exactly',
    async (preparationHours) => {
      const node = role('a', { preparationHours });
      await opened().apply(changeSet({ putNodes: [node] }));
      expect((await contentOf(opened())).nodes).toEqual([node]);
    },
  );

  test.each([
    ['empty', []],
    ['whole', [1, 2, 3, 4, 5, 6]],
    ['fractions', [1.5, 2.25, 3.125]],
    ['both', [1, 2.5, 3]],
    ['both, fraction first', [2.5, 1, 3]],
  ])('lists of numbers come back as lists of numbers: %s', async (_, interests) => {
    const node = role('a', { interests });
    await opened().apply(changeSet({ putNodes: [node] }));
    const { nodes } = await contentOf(opened());
    expect(nodes).toStrictEqual([node]);
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
}
