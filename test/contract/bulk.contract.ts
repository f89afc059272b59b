import type { Opened } from './career-store.contract';
import { changeSet, contentOf, requires, role, skill } from './facts';

const SKILLS = 2000;
const NEEDS = 47;

/** What a store must do with a large change set: roles with 47 needs each, of 2,000 skills. */
export function describeBulkWrites(opened: Opened, roleCount: number): void {
  const rows = Math.round((roleCount * NEEDS + SKILLS + roleCount) / 1000) * 1000;

  test(`${rows.toLocaleString('en')} rows are applied whole, and again`, async () => {
    const skills = Array.from({ length: SKILLS }, (_, i) => skill(`s${i}`));
    const roles = Array.from({ length: roleCount }, (_, i) => role(`r${i}`));
    const links = roles.flatMap((from, i) =>
      Array.from({ length: NEEDS }, (_, j) => requires(from.id, `skill:s${j < 20 ? j : (i * 31 + j * 7) % SKILLS}`)),
    );
    const unique = [...new Map(links.map((link) => [link.key, link])).values()];
    const set = changeSet({ putNodes: [...roles, ...skills], putLinks: unique });
    const nodes = roleCount + SKILLS;
    for (const revision of [1, 2]) {
      await opened().apply(set);
      const content = await contentOf(opened());
      expect([content.revision, content.nodes.length, content.links.length]).toEqual([revision, nodes, unique.length]);
    }
    const [change] = await opened().changesSince(1, 1);
    expect(change).toMatchObject({ counts: { putNodes: nodes, putLinks: unique.length }, entries: [] });
    await opened().apply(changeSet({ removeLinks: unique.map((link) => link.key) }));
    expect((await contentOf(opened())).links).toEqual([]);
  });
}
