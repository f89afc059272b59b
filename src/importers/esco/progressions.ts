/**
 * Moves between ESCO's occupations. ESCO names none, so we derive a move if the source shares most of the target's
 * essential skills. The share has a direction: a chef has most of what a kitchen assistant needs, not the reverse.
 */
import type { LinkFactOf, MoveKind } from '../../domain';
import { coverage, linkFact, MOVE_KINDS, STEP_MODEL, typicalYears } from '../../domain';
import { roundTo } from '../onet/experience';
import { levelsBetween, moveKindOf, preparationOf, rungsBetween } from './isco';
import { ESCO_MODEL } from './model';
import type { Occupation } from './occupations';
import type { Needs } from './requirements';

interface Move {
  readonly from: string;
  readonly to: string;
  readonly kind: MoveKind;
  /** Share of the target's essential skills that the source has too, 0..1. */
  readonly share: number;
  /** The same, each skill weighted by how few occupations need it. */
  readonly nearness: number;
}

/** Progressions, in order of keys. */
export function progressionsOf(
  occupations: ReadonlyMap<string, Occupation>,
  needs: ReadonlyMap<string, Needs>,
  source: string,
): readonly LinkFactOf<'PROGRESSES_TO'>[] {
  const held = new Map([...needs].map(([uri, each]) => [uri, levelsOf(each)]));
  const links: LinkFactOf<'PROGRESSES_TO'>[] = [];
  for (const moves of movesBySource(occupations, needs).values()) {
    for (const move of nearest(moves)) {
      const [from, to] = [occupations.get(move.from) as Occupation, occupations.get(move.to) as Occupation];
      const covered = coverage(held.get(move.from) ?? new Map(), essentialsOf(needs.get(move.to)));
      const said = {
        ...stepOf(from, to, covered, confidenceOf(move.share)),
        move: move.kind,
        value: sharedWords(move.share),
      };
      links.push(linkFact('PROGRESSES_TO', from.id, to.id, source, { evidence: 'DERIVED', ...said }));
    }
  }
  return links.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function sharedWords(share: number): string {
  return `${Math.floor(share * 100)} % of its essential skills shared`;
}

function confidenceOf(share: number): number {
  const { least, most } = ESCO_MODEL.derivedConfidence;
  const floor = ESCO_MODEL.derivedFromShare;
  return roundTo(least + ((most - least) * (share - floor)) / (1 - floor), 2);
}

function stepOf(from: Occupation, to: Occupation, covered: number, confidence: number) {
  const [asked, brought] = [preparationOf(to.group).experienceYears, preparationOf(from.group).experienceYears];
  const years = roundTo(typicalYears(asked, brought, covered, confidence), 1);
  return { typicalYears: years, confidence };
}

/**
 * What people in the role have. ESCO gives no levels, so each skill counts at working level, optional ones too, as in
 * the graph.
 */
function levelsOf({ essential, optional }: Needs): ReadonlyMap<string, number> {
  return new Map([...essential, ...optional].map((competency) => [competency, STEP_MODEL.workingLevel]));
}

function essentialsOf(needs: Needs | undefined) {
  return [...(needs?.essential ?? [])].map((competency) => ({
    competency,
    importance: ESCO_MODEL.importance.essential,
  }));
}

/** The nearest of each kind. */
function nearest(moves: readonly Move[]): readonly Move[] {
  const sorted = [...moves].sort((a, b) => b.nearness - a.nearness || (a.to < b.to ? -1 : 1));
  return MOVE_KINDS.flatMap((kind) =>
    sorted.filter((move) => move.kind === kind).slice(0, ESCO_MODEL.derivedKept[kind]),
  );
}

function movesBySource(
  occupations: ReadonlyMap<string, Occupation>,
  needs: ReadonlyMap<string, Needs>,
): ReadonlyMap<string, readonly Move[]> {
  const holders = holdersOf(needs);
  const bySource = new Map<string, Move[]>();
  for (const [to, { essential }] of needs) {
    if (essential.size < ESCO_MODEL.derivedLeastNeeds) continue;
    const weights = new Map([...essential].map((each) => [each, rarityOf(holders.get(each), needs.size)]));
    const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    for (const [from, { count, weight }] of sharedWith(essential, weights, holders)) {
      const share = count / essential.size;
      if (from === to || share < ESCO_MODEL.derivedFromShare || !isOpen(occupations, from, to)) continue;
      const kind = moveKindOf(groupOf(occupations, from), groupOf(occupations, to));
      const move = { from, to, kind, share, nearness: total === 0 ? 0 : weight / total };
      if (kind === 'PIVOT' && move.nearness < ESCO_MODEL.derivedPivotNearness) continue;
      const moves = bySource.get(from);
      if (moves === undefined) bySource.set(from, [move]);
      else moves.push(move);
    }
  }
  return bySource;
}

/** Occupations by the competencies that are essential for them. */
function holdersOf(needs: ReadonlyMap<string, Needs>): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  for (const [uri, { essential }] of needs) {
    for (const competency of essential) {
      const list = holders.get(competency);
      if (list === undefined) holders.set(competency, [uri]);
      else list.push(uri);
    }
  }
  return holders;
}

function rarityOf(holders: readonly string[] | undefined, all: number): number {
  return Math.log(all / (holders?.length ?? 1));
}

function sharedWith(
  essential: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
  holders: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, { readonly count: number; readonly weight: number }> {
  const shared = new Map<string, { count: number; weight: number }>();
  for (const competency of essential) {
    for (const uri of holders.get(competency) ?? []) {
      const sum = shared.get(uri) ?? { count: 0, weight: 0 };
      shared.set(uri, sum);
      sum.count += 1;
      sum.weight += weights.get(competency) ?? 0;
    }
  }
  return shared;
}

/** True at the same skill level or one above, not down in rank, and not into work that needs a degree or licence. */
function isOpen(occupations: ReadonlyMap<string, Occupation>, from: string, to: string): boolean {
  const [source, target] = [groupOf(occupations, from), groupOf(occupations, to)];
  const levels = levelsBetween(source, target);
  if (levels < 0 || levels > 1 || rungsBetween(source, target) < 0) return false;
  return !ESCO_MODEL.derivedNeverInto.some((group) => target.startsWith(group) && !source.startsWith(group));
}

function groupOf(occupations: ReadonlyMap<string, Occupation>, uri: string): string {
  return occupations.get(uri)?.group ?? '';
}
