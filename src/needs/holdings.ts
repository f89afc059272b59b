import { gapShare, oncePer } from '../domain';
import { headsOf, placesByRow, type RequirementTable } from '../graph';
import { distanceTo } from './distance';
import { hasKnownNeeds } from './known-needs';
import { hoursAsked, type NeedTable, needsOf } from './need-table';

/** What you have after holding some roles, and what a step then asks of you. */
export interface Holdings {
  /** Sets the holdings to your own plus those of `roles[0 .. length - 1]`. */
  hold(roles: ArrayLike<number>, length: number): void;
  /** Hours (an integer) that the progression asks of you with these holdings. Never rises when you add a role. */
  hours(progression: number): number;
  /** By role: the hours that holding it too takes off what the progression asks. Never more beside further roles. */
  savings(progression: number): Float64Array;
  /** Share, 0..1, of what the progression's target needs that the present holdings cover; NaN if its needs are unknown. */
  coverage(progression: number): number;
}

/** What holders of roles have, in rows: those of role r are the places `head[r]` up to `head[r + 1]`. A RequirementTable is one. */
export interface HeldLevels {
  readonly head: Int32Array;
  readonly competency: Int32Array;
  /** 0..7 */
  readonly level: Float32Array;
}

/** By competency: the roles whose holders have it, and at which level. */
const holdersOf = oncePer(({ head, competency, level }: HeldLevels) => {
  const count = competency.reduce((most, each) => Math.max(most, each + 1), 0);
  const holderHead = headsOf(competency, count);
  const places = placesByRow(competency, holderHead);
  const roleAt = new Int32Array(competency.length);
  for (let role = 0; role + 1 < head.length; role++) roleAt.fill(role, head[role], head[role + 1]);
  return {
    head: holderHead,
    role: Int32Array.from(places, (place) => roleAt[place]!),
    levels: Float32Array.from(places, (place) => level[place]!),
  };
});

/** Entries for which there is room at first: what two roles raise. */
const FIRST_RAISED = 512;

/**
 * What you have after holding some roles. For each competency it is the highest of your own level and the levels that
 * the roles ask for, at any importance.
 *
 * The hours that a role asks are a sum over its needs of a non-increasing function of the highest level held. So the
 * more roles you have held, the less one more role saves (submodularity). The engines' bounds rest on that.
 */
export class CompetencyHoldings implements Holdings {
  private readonly needs: NeedTable;
  private readonly have: Float64Array;
  /** The roles held now, in order. Searches jump between prefixes that often share their beginning. */
  private readonly held: number[] = [];
  /**
   * What each role raised: competencies, their levels before, and where each role's entries start. A search takes back thousands of them for each
   * prefix, and a plain array that is cut shorter is copied: half of the memory of a search went there.
   */
  private raised = new Int32Array(FIRST_RAISED);
  private levelBefore = new Float64Array(FIRST_RAISED);
  private raisedCount = 0;
  private readonly start: number[] = [];

  constructor(
    readonly requirements: RequirementTable,
    private readonly progressionTarget: Int32Array,
    /** Competency number -> level, 0..7. */
    ownLevels: ReadonlyMap<number, number>,
    /** What a role gives you; left out, what it asks for. */
    private readonly given: HeldLevels = requirements,
  ) {
    this.needs = needsOf(requirements);
    this.have = new Float64Array(this.needs.competencyCount);
    for (const [competency, level] of ownLevels) this.have[competency] = level;
  }

  hold(roles: ArrayLike<number>, length: number): void {
    const { held } = this;
    let shared = 0;
    while (shared < length && shared < held.length && held[shared] === roles[shared]) shared++;
    while (held.length > shared) this.leaveLast();
    for (let i = shared; i < length; i++) this.add(roles[i]!);
  }

  hours(progression: number): number {
    return this.hoursInto(this.progressionTarget[progression]!);
  }

  /** Time O(roles that have what the target needs). Sums are not rounded, so two differences of `hours` may be off by one. */
  savings(progression: number): Float64Array {
    const { head, competency, level, tolerance, hours } = this.needs;
    const { head: holderHead, role, levels } = holdersOf(this.given);
    const saved = new Float64Array(this.given.head.length - 1);
    const target = this.progressionTarget[progression]!;
    for (let place = head[target]!, end = head[target + 1]!; place < end; place++) {
      const asked = competency[place]!;
      const had = this.have[asked]!;
      const missing = gapShare(had, level[place]!, tolerance[place]!);
      if (missing === 0) continue;
      for (let at = holderHead[asked] ?? 0, last = holderHead[asked + 1] ?? 0; at < last; at++) {
        if (levels[at]! <= had) continue;
        const left = gapShare(levels[at]!, level[place]!, tolerance[place]!);
        saved[role[at]!]! += hours[place]! * (missing - left);
      }
    }
    return saved;
  }

  coverage(progression: number): number {
    return this.coverageOf(this.progressionTarget[progression]!);
  }

  /** Share, 0..1, of what a role needs that these holdings cover; NaN if its needs are unknown. */
  coverageOf(role: number): number {
    return hasKnownNeeds(this, role) ? distanceTo(this, role, this.have).coverage : Number.NaN;
  }

  /** Hours that a role asks of you with these holdings. */
  hoursInto(role: number): number {
    return hoursAsked(this.needs, role, this.have);
  }

  private add(role: number): void {
    const { head, competency, level } = this.given;
    const { have } = this;
    this.held.push(role);
    this.start.push(this.raisedCount);
    this.makeRoom(head[role + 1]! - head[role]!);
    const { raised, levelBefore } = this;
    let count = this.raisedCount;
    for (let place = head[role]!, end = head[role + 1]!; place < end; place++) {
      const asked = competency[place]!;
      const before = have[asked]!;
      if (level[place]! <= before) continue;
      raised[count] = asked;
      levelBefore[count++] = before;
      have[asked] = level[place]!;
    }
    this.raisedCount = count;
  }

  private leaveLast(): void {
    const { have, raised, levelBefore } = this;
    const start = this.start.pop() ?? 0;
    this.held.pop();
    for (let i = this.raisedCount - 1; i >= start; i--) have[raised[i]!] = levelBefore[i]!;
    this.raisedCount = start;
  }

  /** Makes room for more entries. */
  private makeRoom(more: number): void {
    const needed = this.raisedCount + more;
    if (needed <= this.raised.length) return;
    const [raised, levelBefore] = [new Int32Array(2 * needed), new Float64Array(2 * needed)];
    raised.set(this.raised);
    levelBefore.set(this.levelBefore);
    this.raised = raised;
    this.levelBefore = levelBefore;
  }
}
