/** Nodes that are called by a name, by everything that names them. */
import { idPrefix, type NodeKind } from '../../domain';
import { type CareerGraph, folded, type GraphNode, type NameMatch, nameWords, type RoleNode } from '../../graph';
import { everydayNames } from './everyday-names';
import { meansOf } from './other-words';
import type { Candidate, Ground } from './reading';

/** Names of so many letters in brackets are abbreviations. */
const LONGEST_ABBREVIATION = 6;

/** The nodes of these kinds that a name names whole, each by its best ground, in no order. */
export function calledSo(graph: CareerGraph, kinds: readonly NodeKind[], name: string): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  const add = (candidate: Candidate): void => {
    const { id } = candidate.node;
    const old = best.get(id);
    if (old === undefined || isBetter(candidate, old)) best.set(id, candidate);
  };
  for (const candidate of byReference(graph, kinds, name)) add(candidate);
  for (const match of graph.variants.find(kinds, name)) {
    const node = graph.find(match.id);
    if (node !== null && !isField(match, name)) add(byName(node, match, name));
  }
  if (kinds.includes('Role')) for (const candidate of byTable(graph, name)) add(candidate);
  return [...best.values()];
}

/** True if people use the name and the table says that it is no occupation. */
export function isNoOccupation(name: string): boolean {
  return everydayNames().meaningOf(name)?.jobs.length === 0;
}

/** True if the table has the name. */
export function isKnown(name: string): boolean {
  return everydayNames().meaningOf(name) !== null;
}

const GROUNDS: readonly Ground[] = ['ID', 'TITLE', 'TITLE_VARIANT', 'EVERYDAY', 'OTHER_TITLE', 'ABBREVIATION', 'WORDS'];

function isBetter(a: Candidate, b: Candidate): boolean {
  return (GROUNDS.indexOf(a.ground) - GROUNDS.indexOf(b.ground) || a.place - b.place) < 0;
}

function byReference(graph: CareerGraph, kinds: readonly NodeKind[], name: string): readonly Candidate[] {
  const text = name.trim();
  return kinds.flatMap((kind) => {
    const node = graph.find(text) ?? graph.find(idPrefix(kind) + text);
    return node?.kind === kind
      ? [{ node, ground: 'ID' as const, by: text, place: 0, isOneOfSeveral: false, asked: name }]
      : [];
  });
}

/** True if the name stands in brackets behind a title as its field, "Director (Operations)", not as another form of it. */
function isField({ name, form }: NameMatch, asked: string): boolean {
  if (form !== 'IN_BRACKETS' || asked.trim().length <= LONGEST_ABBREVIATION) return false;
  const before = new Set(nameWords(name.replace(/\(.*$/, '')));
  return nameWords(asked).every((word) => !before.has(word) && !meansOf(word).some((mean) => before.has(mean)));
}

function byName(node: GraphNode, { name, place, form, inOrder }: NameMatch, asked: string): Candidate {
  const isShort =
    (form === 'WITHOUT_BRACKETS' || form === 'IN_BRACKETS') && asked.trim().length <= LONGEST_ABBREVIATION;
  const isSame = form === 'WHOLE' && sameLetters(name) === sameLetters(asked);
  const ground = isShort ? 'ABBREVIATION' : place > 0 ? 'OTHER_TITLE' : isSame ? 'TITLE' : 'TITLE_VARIANT';
  // Among other titles the first are those that workers themselves report.
  const worth = (isSame ? 0 : 1) + (inOrder ? 0 : 4) + (place <= REPORTED ? 0 : 2);
  return { node, ground, by: name, place: worth, isOneOfSeveral: false, asked };
}

/** O*NET lists at most so many titles that workers report, before those that were collected. */
const REPORTED = 10;

/** A name without case, accents and signs. */
export function sameLetters(name: string): string {
  return folded(name)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

function byTable(graph: CareerGraph, name: string): readonly Candidate[] {
  const entry = everydayNames().meaningOf(name);
  if (entry === null) return [];
  const jobs = entry.jobs.map((titles) =>
    titles.flatMap((title) => ofCode(graph, title) ?? titled(graph, title) ?? []),
  );
  const known = jobs.filter((nodes) => nodes.length > 0);
  return known.flatMap((nodes, job) =>
    nodes.map((node) => ({
      node,
      ground: 'EVERYDAY' as const,
      by: entry.name,
      place: job,
      // What is less usual is a guess too where the most usual has no role.
      isOneOfSeveral: known.length > 1 || known[0] !== jobs[0],
      asked: name,
    })),
  );
}

const CODE = /^\d\d-\d{4}\.\d\d$/;

/** O*NET's role of a code; null if it is not loaded, or the text is no code. */
function ofCode(graph: CareerGraph, text: string): RoleNode | null {
  const node = CODE.test(text) ? graph.find(`${idPrefix('Role')}onet/${text}`) : null;
  return node?.kind === 'Role' ? node : null;
}

/** Short forms of other countries of so many letters stand for a job only alone: "nurse CA" is in California. */
const SHORT_ABROAD = 4;

/** True if a word inside a text may be read as the table has it. */
export function mayStandInside(word: string): boolean {
  const country = everydayNames().meaningOf(word)?.country ?? null;
  return country === null || word.length > SHORT_ABROAD;
}

/** The role with this very title; null if there is none. */
export function titled(graph: CareerGraph, title: string): RoleNode | null {
  const id = graph.names.resolve('Role', title);
  const node = id === null ? null : graph.find(id);
  return node?.kind === 'Role' && sameLetters(node.title) === sameLetters(title) ? node : null;
}
