/** An edit of many commands asks the store a few times, however many they are. */
import { type LinkFact, NODE_KINDS, type NodeFact } from '../../src/domain';
import { type Command, type Names, planEdit } from '../../src/editing';
import type { FactReader } from '../../src/store';
import { progresses, requires, role, SOURCE, skill } from '../contract/facts';

const nodes: readonly NodeFact[] = [
  SOURCE,
  ...Array.from({ length: 150 }, (_, i) => role(`r${i}`, { title: `Role ${i}` })),
  ...Array.from({ length: 20 }, (_, i) => skill(`s${i}`)),
];
const links: readonly LinkFact[] = [
  ...Array.from({ length: 100 }, (_, i) => progresses(`role:r${i}`, `role:r${i + 1}`, 2)),
  ...Array.from({ length: 100 }, (_, i) => requires(`role:r${i}`, `skill:s${i % 20}`)),
];
const byId = new Map(nodes.map((node) => [node.id, node]));

const names: Names = {
  find: (kind, ref) => {
    const found = nodes.find(
      (node) => node.kind === kind && 'title' in node.properties && node.properties.title === ref,
    );
    return found?.id ?? null;
  },
  unknown: (_kind, field, ref) => `Unknown ${field} "${ref}".`,
};

/** A store of these facts that counts what it is asked. */
function counted() {
  const asked = { times: 0 };
  const count = <T>(given: T): Promise<T> => {
    asked.times++;
    return Promise.resolve(given);
  };
  const facts: FactReader = {
    revision: 1,
    nodes: (ids) => count(new Map([...ids].flatMap((id) => (byId.has(id) ? [[id, byId.get(id)!] as const] : [])))),
    linksAt: (ids) => {
      const ends = new Set(ids);
      return count(links.filter(({ from, to }) => ends.has(from) || ends.has(to)));
    },
    linksFrom: (kind, ids) => {
      const starts = new Set(ids);
      return count(links.filter((link) => link.kind === kind && starts.has(link.from)));
    },
    record: () => count(null),
  };
  return { asked, facts };
}

const plan = (commands: readonly Command[], facts: FactReader) =>
  planEdit(commands, facts, names, (place) => ['changes', `${place}`], '2026-05-01');

const command = (i: number): Command => {
  const [from, to] = [`role:r${i}`, `Role ${i + 1}`];
  switch (i % 7) {
    case 0:
      return { name: 'saveRole', input: { id: from, outlook: `Outlook ${i}` } };
    case 1:
      return { name: 'saveProgression', input: { from, to, kind: 'LATERAL', typicalYears: 1 } };
    case 2:
      return { name: 'requireCompetency', input: { role: `Role ${i}`, competency: `s${i % 20}`, importanceScore: 4 } };
    case 3:
      return { name: 'removeProgression', input: { from: `r${i % 100}`, to: `r${(i % 100) + 1}` } };
    case 4:
      return { name: 'removeRequirement', input: { role: `r${i % 100}`, competency: `skill:s${(i % 100) % 20}` } };
    case 5:
      return { name: 'saveSkill', input: { name: `New ${i}` } };
    default:
      return { name: 'saveCompany', input: { name: `Firm ${i}`, category: 'START_UP', employs: [from, to] } };
  }
};

test('140 commands ask the store no oftener than a few', async () => {
  const commands = Array.from({ length: 140 }, (_, i) => command(i));
  const { asked, facts } = counted();
  const { entries, errors } = await plan(commands, facts);
  expect(errors.map(({ message }) => message)).toEqual([]);
  expect(entries.length).toBeGreaterThan(140);
  expect(asked.times).toBeLessThan(NODE_KINDS.length);
});

test('what is read ahead is what each command would have read', async () => {
  for (let i = 0; i < 70; i++) {
    const [alone, together] = [counted(), counted()];
    const one = await plan([command(i)], alone.facts);
    const both = await plan([command(i), { name: 'removeNode', input: { id: 'role:r140' } }], together.facts);
    expect(both.entries.filter(({ subject }) => subject !== 'role:r140')).toEqual(one.entries);
  }
});

test('a node that has links stays, also if its links were read with those of others', async () => {
  const { facts } = counted();
  const remove = (id: string): Command => ({ name: 'removeNode', input: { id } });
  const { errors } = await plan([remove('role:r3'), remove('role:r145'), remove('role:none')], facts);
  expect(errors.map(({ path, code }) => [path[1], code])).toEqual([
    ['0', 'IN_USE'],
    ['2', 'NOT_FOUND'],
  ]);
});

test('fields that hold anything are refused, not read', async () => {
  const { facts } = counted();
  const bad = [{ from: 7, to: null }, { from: ['role:r1'], to: {} }, {}].map(
    (input) => ({ name: 'saveProgression', input }) as Command,
  );
  const { errors } = await plan([...bad, { name: 'removeNode', input: { id: 'nothing' } }], facts);
  expect(new Set(errors.map(({ path }) => path[1]))).toEqual(new Set(['0', '1', '2', '3']));
});
