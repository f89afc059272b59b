/** What other programs write into our database. */
import { ForeignDataError } from '../../src/domain';
import type { Bench } from './career-store.contract';
import { changeSet, contentOf, requires, role, SOURCE, skill } from './facts';

export function describeForeignData(bench: Bench): void {
  test.each([
    ['a node without an id', "(:Skill {name: 'Theirs'})", /to a node without an id.*b\.id IS NULL DELETE r/],
    ['a node of another kind', "(:Theirs {id: 'their:1'})", /to "their:1", which is no node of the graph.*DELETE r/],
  ])('a link to %s is named, with how to remove it', async (_what, node, message) => {
    await bench.wipe(true);
    const before = bench.store();
    await before.open();
    const links = [requires('role:a', 'skill:x')];
    await before.apply(changeSet({ putNodes: [SOURCE, role('a'), skill('x')], putLinks: links }));
    await before.close();
    await bench.run(`MATCH (a:Role {id: 'role:a'}) CREATE (a)-[:REQUIRES {importance: 3}]->${node}`);
    const store = bench.store();
    await store.open();
    try {
      const reading = contentOf(store);
      await expect(reading).rejects.toThrow(ForeignDataError);
      await expect(reading).rejects.toThrow(message);
      expect(await store.revision()).toBe(1);
    } finally {
      await store.close();
      await bench.wipe();
    }
  });
}
