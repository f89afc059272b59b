/** ESCO's skills with ours and with O*NET's elements: by names, then by ESCO's hierarchy. */
import { CLASSIFICATIONS } from '../domain';
import { type CareerGraph, holderAt, type NameHolder, type SkillNode, type Sliced } from '../graph';
import { rootsOf, standTogether } from './roots';
import { type Meeting, TRANSFER_MODEL } from './transfer-model';

/** The meetings of skills of ESCO with those that its importer has not made one node of, first ESCO's. O(names). */
export function* meetingsByName(graph: CareerGraph): Sliced<readonly Meeting[]> {
  const skills = graph.competencies.filter((each): each is SkillNode => each.kind === 'Skill');
  const kinds = skills.filter(isOfKinds);
  if (kinds.length === 0) return [];
  const found = new Map<number, Map<number, Meeting>>();
  const keep = (meeting: Meeting): void => {
    const known = found.get(meeting.first) ?? new Map<number, Meeting>();
    found.set(meeting.first, known);
    if (meeting.share > (known.get(meeting.second)?.share ?? 0)) known.set(meeting.second, meeting);
  };
  yield* joinNamesakes(graph, keep);
  const names = yield* rootNamesOf(skills.filter((each) => !isOfKinds(each)));
  for (const skill of kinds) {
    for (const meeting of meetingsOfRoots(skill, names)) keep(meeting);
    yield;
  }
  const own = new Map(Array.from(found, ([first, met]) => [first, [...met.values()]]));
  for (const skill of kinds) {
    for (const meeting of inherited(graph, skill, own)) keep(meeting);
    yield;
  }
  return [...found.values()].flatMap((met) => [...met.values()]);
}

/** True for skills that only a classification of kinds of work has. */
function isOfKinds({ scheme }: SkillNode): boolean {
  return CLASSIFICATIONS[scheme].readings === 'KINDS';
}

/** An other name of fewer letters may be short for many things. Estimate. */
const LEAST_LETTERS = 5;

/** True unless the name is another name of both, for it may be that of a third, or is short for something. */
function isClear(first: SkillNode, { place }: NameHolder, second: SkillNode, other: NameHolder): boolean {
  if (place > 0 && other.place > 0) return false;
  const names = [first.alternateNames[place - 1], second.alternateNames[other.place - 1]];
  return names.every((name) => name === undefined || name.length >= LEAST_LETTERS);
}

/** Joins skills that share a name. */
function* joinNamesakes(graph: CareerGraph, keep: (meeting: Meeting) => void): Sliced<void> {
  const { competencies, roles, variants } = graph;
  const { hashes } = variants.tables;
  // Names stand in one order: those of roles, of competencies, of others.
  const skillAt = ({ node }: NameHolder): SkillNode | null => {
    const competency = competencies[node - roles.length];
    return competency?.kind === 'Skill' ? competency : null;
  };
  let holders: NameHolder[] = [];
  for (let at = 0; at < hashes.length; at++) {
    holders.push(holderAt(variants.tables, at));
    if (hashes[at] === hashes[at + 1]) continue;
    if (holders.length > 1) {
      for (const one of holders) {
        for (const other of holders) {
          const [first, second] = [skillAt(one), skillAt(other)];
          if (first === null || second === null || !isOfKinds(first) || isOfKinds(second)) continue;
          if (!isClear(first, one, second, other)) continue;
          const share = one.place + other.place === 0 ? TRANSFER_MODEL.sameName : TRANSFER_MODEL.otherName;
          keep({ first: first.index, second: second.index, relation: 'closeMatch', share });
        }
      }
    }
    holders = [];
    if (at % 100 === 0) yield;
  }
}

/** A name by its roots, and whether it is the skill's own. */
interface RootName {
  readonly skill: number;
  readonly roots: readonly string[];
  readonly isOwn: boolean;
}

/** Names by their first root. */
type RootNames = ReadonlyMap<string, readonly RootName[]>;

function* rootNamesOf(skills: readonly SkillNode[]): Sliced<RootNames> {
  const names = new Map<string, RootName[]>();
  for (const { index, name, alternateNames } of skills) {
    for (const [place, each] of [name, ...alternateNames].entries()) {
      const roots = rootsOf(each);
      if (roots.length === 0 || (place > 0 && each.length < LEAST_LETTERS)) continue;
      const known = names.get(roots[0]!);
      const rootName = { skill: index, roots, isOwn: place === 0 };
      if (known === undefined) names.set(roots[0]!, [rootName]);
      else known.push(rootName);
    }
    yield;
  }
  return names;
}

/** What a skill meets whose own name has the same roots, or those of a name of two or more side by side and others besides. */
function* meetingsOfRoots({ index: first, name }: SkillNode, names: RootNames): Generator<Meeting> {
  const { otherName, namePart } = TRANSFER_MODEL;
  const roots = rootsOf(name);
  for (const root of roots) {
    for (const { skill: second, roots: others, isOwn } of names.get(root) ?? []) {
      if (!standTogether(others, roots)) continue;
      if (others.length === roots.length) yield { first, second, relation: 'closeMatch', share: otherName };
      else if (isOwn && others.length > 1) yield { first, second, relation: 'broadMatch', share: namePart };
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
