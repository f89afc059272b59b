/** The whole release of OaSIS, against what our editors say of the same work. */
import { conditionsOfText } from '../../src/domain';
import { readOasis } from '../../src/importers';
import { describeOnPublicData } from '../describe-when';
import { seedFacts } from '../kept/facts';

describeOnPublicData('oasis-2023', 'the work context of 2023', (directory) => {
  test('describes nearly all occupations with data, as our editors do within one point of five', async () => {
    const { source } = await readOasis(directory);
    const read = new Map(source.properties.conditions!.map(conditionsOfText).map((said) => [said.role, said]));
    expect(read.size).toBeGreaterThan(950);
    const seeds = await seedFacts();
    const editors = new Map(
      seeds
        .flatMap((content) => content.source.properties.conditions ?? [])
        .map(conditionsOfText)
        .map((said) => [said.role, said]),
    );
    const pairs = seeds
      .flatMap(({ nodes }) => nodes)
      .flatMap((node) => (node.kind === 'Role' ? [node] : []))
      .flatMap(({ id, properties }) =>
        properties.matches.flatMap((match) => {
          const [relation, other = ''] = match.split(' ', 2);
          const said = read.get(other);
          return (relation === 'exactMatch' || relation === 'closeMatch') && said !== undefined
            ? [[editors.get(id)!, said] as const]
            : [];
        }),
      );
    expect(pairs.length).toBeGreaterThan(300);
    for (const [figure, share] of [
      ['body', 0.95],
      ['people', 0.93],
      ['danger', 0.94],
      ['stress', 0.95],
    ] as const) {
      const near = pairs.filter(([ours, theirs]) => Math.abs(ours[figure] - theirs[figure]) <= 1);
      expect([figure, near.length / pairs.length >= share]).toEqual([figure, true]);
    }
    const sameHours = pairs.filter(([ours, theirs]) => ours.hours === theirs.hours);
    expect(sameHours.length / pairs.length).toBeGreaterThan(0.65);
  });
});
