/** ESCO's skills with ours and with O*NET's elements: by names, then by the hierarchy of ESCO. */
import { CLASSIFICATIONS } from '../domain';
import type { CareerGraph, SkillNode, Sliced } from '../graph';
import { rootsOf } from './roots';
import { type Meeting, TRANSFER_MODEL } from './transfer-model';

/** A name by its roots, and whether it is the skill's own. */
interface Name {
  readonly skill: number;
  readonly roots: readonly string[];
  readonly isOwn: boolean;
}

/** The meetings of skills of ESCO with those that its importer has not made one node of, first ESCO's. O(names). */
export function* meetingsByName(graph: CareerGraph): Sliced<readonly Meeting[]> {
  const found = new Map<number, Meeting>();
  const keep = (meeting: Meeting): void => {
    const key = meeting.first * graph.competencies.length + meeting.second;
    const known = found.get(key);
    if (known === undefined || known.share < meeting.share) found.set(key, meeting);
  };
  const skills = graph.competencies.filter((each): each is SkillNode => each.kind === 'Skill');
  const kinds = skills.filter(isOfKinds);
  if (kinds.length === 0) return [];
  const { byKey, byWord } = yield* indexOf(skills.filter((each) => !isOfKinds(each)));
  for (const skill of kinds) {
    for (const name of namesOf(skill)) {
      for (const meeting of meetingsOf(name, byKey, byWord)) keep(meeting);
    }
    yield;
  }
  const byFirst = new Map<number, Meeting[]>();
  for (const meeting of found.values()) {
    const known = byFirst.get(meeting.first);
    if (known === undefined) byFirst.set(meeting.first, [meeting]);
    else known.push(meeting);
  }
  for (const skill of kinds) {
    for (const meeting of inherited(graph, skill, byFirst)) keep(meeting);
    yield;
  }
  return [...found.values()];
}

/** True for skills that only a classification of kinds of work has. */
function isOfKinds({ scheme }: SkillNode): boolean {
  return CLASSIFICATIONS[scheme].readings === 'KINDS';
}

function namesOf({ index, name, alternateNames }: SkillNode): readonly Name[] {
  return [name, ...alternateNames].map((each, at) => ({ skill: index, roots: rootsOf(each), isOwn: at === 0 }));
}

interface NameIndex {
  /** Names by all their roots. */
  readonly byKey: ReadonlyMap<string, readonly Name[]>;
  /** Names of two or more roots by their first. */
  readonly byWord: ReadonlyMap<string, readonly Name[]>;
}

function* indexOf(skills: readonly SkillNode[]): Sliced<NameIndex> {
  const byKey = new Map<string, Name[]>();
  const byWord = new Map<string, Name[]>();
  const add = (to: Map<string, Name[]>, key: string, name: Name): void => {
    const known = to.get(key);
    if (known === undefined) to.set(key, [name]);
    else known.push(name);
  };
  for (const skill of skills) {
    for (const name of namesOf(skill)) {
      if (name.roots.length === 0) continue;
      add(byKey, name.roots.join(' '), name);
      if (name.roots.length > 1) add(byWord, name.roots[0]!, name);
    }
    yield;
  }
  return { byKey, byWord };
}

function* meetingsOf(
  { skill: first, roots, isOwn }: Name,
  byKey: NameIndex['byKey'],
  byWord: NameIndex['byWord'],
): Generator<Meeting> {
  const { sameName, otherName, namePart } = TRANSFER_MODEL;
  for (const other of byKey.get(roots.join(' ')) ?? []) {
    const share = isOwn && other.isOwn ? sameName : otherName;
    // Another name of both says little: it may be that of a third.
    if (isOwn || other.isOwn) yield { first, second: other.skill, relation: 'closeMatch', share };
  }
  if (!isOwn) return;
  for (const root of roots) {
    for (const other of byWord.get(root) ?? []) {
      const isPart =
        other.isOwn && other.roots.length < roots.length && other.roots.every((each) => roots.includes(each));
      if (isPart) yield { first, second: other.skill, relation: 'broadMatch', share: namePart };
    }
  }
}

/** What a skill meets because the skills above it do, or are no others than those of another source. */
function* inherited(
  { competencies }: CareerGraph,
  skill: SkillNode,
  byFirst: ReadonlyMap<number, readonly Meeting[]>,
): Generator<Meeting> {
  let above: readonly number[] = skill.broader;
  let share = 1;
  for (let rung = 0; rung < TRANSFER_MODEL.mostRungs && above.length > 0; rung++) {
    share *= TRANSFER_MODEL.broader;
    const next: number[] = [];
    for (const index of above) {
      const broader = competencies[index] as SkillNode;
      const relation = 'broadMatch';
      if (!isOfKinds(broader)) yield { first: skill.index, second: index, relation, share };
      for (const met of byFirst.get(index) ?? []) {
        yield { first: skill.index, second: met.second, relation, share: share * met.share };
      }
      next.push(...broader.broader);
    }
    above = next;
  }
}
