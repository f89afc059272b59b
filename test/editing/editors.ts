/** Editors who work on the same store at once. */
import { makeEdit } from '../../src/app/edits/make-edit';
import type { ChangeSet, LinkFact, NodeFact } from '../../src/domain';
import { randomNumbers } from '../../src/domain';
import type { Command } from '../../src/editing';
import { changeSetOf } from '../../src/editing';
import { buildCareerGraph } from '../../src/graph';
import type { CareerStore } from '../../src/store';
import { changeSet, contentOf, progresses, requires, role, SOURCE, skill } from '../contract/facts';

const ROLES = ['a', 'b', 'c', 'd', 'e'].map((slug) => role(slug, { experienceYears: 0 }));
const SKILLS = ['x', 'y', 'z'].map(skill);
const START = changeSet({
  putNodes: [SOURCE, ...ROLES, ...SKILLS],
  putLinks: [progresses('role:a', 'role:b'), requires('role:a', 'skill:x')],
});

/** A random edit of one of these roles, which often meets others' edits. */
function randomCommand(random: () => number): Command {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const [from, to] = [pick(ROLES).id, pick(ROLES).id];
  switch (Math.floor(random() * 6)) {
    case 0:
      return { name: 'saveRole', input: { id: from, outlook: `${Math.floor(random() * 1e6)}` } };
    case 1:
      return { name: 'saveProgression', input: { from, to, kind: 'LATERAL', typicalYears: 1 + random() } };
    case 2:
      return { name: 'removeProgression', input: { from, to } };
    case 3:
      return { name: 'removeRequirement', input: { role: from, competency: pick(SKILLS).id } };
    case 4:
      return { name: 'saveSkill', input: { id: `new-${Math.floor(random() * 20)}`, name: `New ${random()}` } };
    default:
      return {
        name: 'requireCompetency',
        input: { role: from, competency: pick(SKILLS).id, importanceScore: 1 + random() * 4 },
      };
  }
}

/** What a store holds after these changes, one after the other, by the simplest means. */
function replayed(changes: readonly Pick<ChangeSet, 'putNodes' | 'putLinks' | 'removeNodes' | 'removeLinks'>[]) {
  const nodes = new Map<string, NodeFact>();
  const links = new Map<string, LinkFact>();
  for (const change of changes) {
    for (const key of change.removeLinks) links.delete(key);
    for (const node of change.putNodes) nodes.set(node.id, node);
    for (const link of change.putLinks) links.set(link.key, link);
    for (const id of change.removeNodes) nodes.delete(id);
  }
  const sorted = <T>(facts: Map<string, T>) => [...facts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact);
  return { nodes: sorted(nodes), links: sorted(links) };
}

/** Has editors work at once until they have made so many edits together, and checks all that must hold of what came of it. */
export async function expectNothingLost(stores: readonly CareerStore[], editors: number, edits: number): Promise<void> {
  const [store] = stores as [CareerStore];
  await store.apply(START);
  const graph = buildCareerGraph(
    { revision: 0, nodes: START.putNodes, links: START.putLinks },
    '2026-05-01T00:00:00.000Z',
  );
  const request = (commands: readonly Command[]) => ({ commands, pathOf: () => ['input'], dryRun: false });
  let left = edits;
  const made: number[] = [];
  await Promise.all(
    Array.from({ length: editors }, async (_, editor) => {
      const random = randomNumbers(editor + 1);
      const asker = { actor: `key:editor-${editor}`, scope: 'editor' as const, owner: null };
      while (left-- > 0) {
        const outcome = await makeEdit(stores[editor % stores.length]!, graph, asker, request([randomCommand(random)]));
        if (outcome.entries.length > 0) made.push(outcome.revision);
      }
    }),
  );
  const trail = [];
  for (let after = 0; ; after = trail.at(-1)!.revision) {
    const page = await store.changesSince(after, 500);
    if (page.length === 0) break;
    trail.push(...page);
  }
  expect(trail.map(({ revision }) => revision)).toEqual(Array.from({ length: made.length + 1 }, (_, at) => at + 1));
  expect(made.sort((a, b) => a - b)).toEqual(trail.slice(1).map(({ revision }) => revision));
  expect(made.length).toBeGreaterThan(edits / 3);
  const { nodes, links } = await contentOf(store);
  expect({ nodes, links }).toEqual(
    replayed(trail.map(({ entries }) => changeSetOf(entries, { actor: '', summary: '' }))),
  );
  // What one edit saw before its change is what the edit before it on the same fact left.
  const last = new Map<string, unknown>();
  for (const { entries } of trail) {
    for (const { subject, before, after } of entries) {
      expect(before).toEqual(last.get(subject) ?? null);
      last.set(subject, after);
    }
  }
}
