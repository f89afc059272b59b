/** Random histories of small graphs, and the plainest model of them: a copy of all facts for each revision. */
import {
  type ChangeSet,
  DETAILED_CHANGES,
  type LinkFact,
  linkFact,
  type NodeFact,
  nodeFact,
  randomNumbers,
} from '../../src/domain';
import { changeSet, progresses, requires, role, SOURCE, skill } from '../contract/facts';

/** All facts of one revision, by id or key. */
export type Facts = ReadonlyMap<string, NodeFact | LinkFact>;

export interface Edit {
  readonly set: ChangeSet;
  /** When it is applied: mostly later than the one before, sometimes earlier. */
  readonly at: Date;
}

export interface History {
  readonly edits: readonly Edit[];
  /** Facts by revision; revision 0 is empty. */
  readonly revisions: readonly Facts[];
  /** The last revision made by a bulk change; 0 without one. */
  readonly bulk: number;
}

const ROLES = ['a', 'b', 'c', 'd', 'e', 'f'];
const SKILLS = ['x', 'y', 'z'];
const COMPANY = nodeFact('Company', 'acme', SOURCE.id, { name: 'Acme', category: 'ENTERPRISE' } as never);
const START = Date.UTC(2026, 0, 1);

/** The history that a seed stands for: `length` edits, every fifth history with one bulk change among them. */
export function randomHistory(seed: number, length: number): History {
  const random = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const bulkAt = seed % 5 === 0 ? 1 + Math.floor(random() * length) : 0;
  const edits: Edit[] = [];
  const revisions: Facts[] = [new Map()];
  let time = START;
  while (revisions.length <= length) {
    const before = revisions.at(-1)!;
    const isBulk = revisions.length === bulkAt;
    const set = isBulk ? bulkSet(seed) : randomSet(before, random, pick);
    const after = applied(before, set);
    if (after === null) continue;
    time += Math.floor(random() * 5_000) - (random() < 0.1 ? 20_000 : 0);
    edits.push({ set, at: new Date(time) });
    revisions.push(after);
  }
  return { edits, revisions, bulk: bulkAt };
}

/** What a set makes of some facts; null if it must be refused, or is empty. */
function applied(before: Facts, { putNodes, putLinks, removeNodes, removeLinks }: ChangeSet): Facts | null {
  if (putNodes.length + putLinks.length + removeNodes.length + removeLinks.length === 0) return null;
  const after = new Map(before);
  for (const name of [...removeLinks, ...removeNodes]) after.delete(name);
  for (const node of putNodes) after.set(node.id, node);
  for (const link of putLinks) after.set(link.key, link);
  const isWhole = [...after.values()].every((fact) => !('key' in fact) || (after.has(fact.from) && after.has(fact.to)));
  // A graph needs the source of what it shows; the store itself does not ask for it.
  return isWhole && after.has(SOURCE.id) ? after : null;
}

function randomSet(before: Facts, random: () => number, pick: <T>(list: readonly T[]) => T): ChangeSet {
  const some = <T>(make: () => T, nameOf: (made: T) => string, most: number): T[] => {
    const made = Array.from({ length: Math.floor(random() * (most + 1)) }, make);
    return [...new Map(made.map((each) => [nameOf(each), each])).values()];
  };
  const node = (): NodeFact => {
    if (!before.has(SOURCE.id)) return SOURCE;
    const kind = random();
    if (kind < 0.05) return COMPANY;
    if (kind < 0.3) return skill(pick(SKILLS));
    const slug = pick(ROLES);
    return role(slug, { summary: pick(['', 'Short.', 'Ünïcode “text”']), title: pick([slug, `${slug} b`]) });
  };
  const link = (): LinkFact => {
    const [from, to] = [`role:${pick(ROLES)}`, `role:${pick(ROLES)}`];
    const kind = random();
    if (kind < 0.4) return progresses(from, to, pick([1, 2, 2.5]));
    if (kind < 0.8) return requires(from, `skill:${pick(SKILLS)}`, { level: pick([1, 4]) });
    if (kind < 0.9) return linkFact('EMPLOYS', COMPANY.id, from, SOURCE.id, { evidence: 'EDITORIAL' });
    const pay = { evidence: 'SURVEY', openEnded: false, region: 'US', percentile: 50 } as const;
    return linkFact('PAYS', from, SOURCE.id, SOURCE.id, { ...pay, minUsd: pick([40_000, 50_000]) });
  };
  const putNodes = some(node, ({ id }) => id, 3);
  const putLinks = some(link, ({ key }) => key, 3);
  const names = [...before.keys()];
  const gone = names.length === 0 ? [] : some(() => pick(names), String, 3);
  // Mostly a node goes with its links, since it could not go otherwise.
  const removeNodes = gone.filter((name) => !name.includes('|') && !putNodes.some(({ id }) => id === name));
  const theirs = [...before.values()].flatMap((fact) =>
    'key' in fact && (removeNodes.includes(fact.from) || removeNodes.includes(fact.to)) ? [fact.key] : [],
  );
  const removeLinks = [...new Set([...theirs, ...gone.filter((name) => name.includes('|'))])];
  return changeSet({
    putNodes,
    putLinks: putLinks.filter(({ key }) => !removeLinks.includes(key)),
    removeNodes,
    removeLinks,
  });
}

function bulkSet(seed: number): ChangeSet {
  const roles = Array.from({ length: DETAILED_CHANGES + 1 }, (_, i) => role(`bulk-${seed}-${i}`));
  return changeSet({ putNodes: [SOURCE, ...roles] });
}
