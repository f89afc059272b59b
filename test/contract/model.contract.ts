import fc from 'fast-check';
import type { ChangeSet, LinkFact, NodeFact } from '../../src/domain';
import { InvalidOptionError } from '../../src/domain';
import type { Bench } from './career-store.contract';
import { changeSet, contentOf, progresses, requires, role, skill } from './facts';

const SLUGS = ['a', 'b', 'c'];
const nodes = fc.oneof(
  fc
    .record({ slug: fc.constantFrom(...SLUGS), summary: fc.string({ unit: 'binary' }) })
    .map(({ slug, summary }) => role(slug, { summary })),
  fc.constantFrom(...SLUGS).map(skill),
);
const links = fc
  .tuple(fc.constantFrom(...SLUGS), fc.constantFrom(...SLUGS), fc.boolean(), fc.double({ min: 0, max: 9, noNaN: true }))
  .map(([from, to, up, value]) =>
    up
      ? progresses(`role:${from}`, `role:${to}`, value + 0)
      : requires(`role:${from}`, `skill:${to}`, { level: value + 0 }),
  );
const sets = fc
  .record({
    putNodes: fc.uniqueArray(nodes, { selector: (node) => node.id, maxLength: 4 }),
    putLinks: fc.uniqueArray(links, { selector: (link) => link.key, maxLength: 4 }),
    gone: fc.subarray([...SLUGS.map((slug) => `role:${slug}`), ...SLUGS.map((slug) => `skill:${slug}`)], {
      maxLength: 2,
    }),
    cut: fc.uniqueArray(
      links.map((link) => link.key),
      { maxLength: 6 },
    ),
  })
  .map(({ putNodes, putLinks, gone, cut }) =>
    changeSet({
      putNodes,
      putLinks,
      removeNodes: gone.filter((id) => !putNodes.some((node) => node.id === id)),
      removeLinks: cut.filter((key) => !putLinks.some((link) => link.key === key)),
    }),
  );

/** A store as two maps: what the port's words say, and nothing else. */
class Model {
  revision = 0;
  nodes = new Map<string, NodeFact>();
  links = new Map<string, LinkFact>();

  /** False, and nothing changes, if the set must be refused. */
  apply(set: ChangeSet): boolean {
    const [after, left] = [new Map(this.nodes), new Map(this.links)];
    for (const key of set.removeLinks) left.delete(key);
    for (const node of set.putNodes) after.set(node.id, node);
    for (const link of set.putLinks) left.set(link.key, link);
    for (const id of set.removeNodes) after.delete(id);
    if ([...left.values()].some((link) => !after.has(link.from) || !after.has(link.to))) return false;
    const size = set.putNodes.length + set.putLinks.length + set.removeNodes.length + set.removeLinks.length;
    if (size > 0) this.revision++;
    this.nodes = after;
    this.links = left;
    return true;
  }

  content() {
    const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);
    return {
      revision: this.revision,
      nodes: [...this.nodes].sort(byName).map(([, node]) => node),
      links: [...this.links].sort(byName).map(([, link]) => link),
    };
  }
}

export function describeModel(bench: Bench): void {
  test('any sequence of change sets does what the port says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sets, { minLength: 1, maxLength: 6 }), async (sequence) => {
        await bench.wipe(true);
        const store = bench.store();
        await store.open();
        const model = new Model();
        try {
          for (const set of sequence) {
            if (model.apply(set)) await store.apply(set);
            else await expect(store.apply(set)).rejects.toThrow(InvalidOptionError);
            expect(await contentOf(store)).toEqual(model.content());
          }
          expect(await store.changesSince(0, 100)).toHaveLength(model.revision);
        } finally {
          await store.close();
        }
      }),
      { numRuns: 25 },
    );
  });
}
