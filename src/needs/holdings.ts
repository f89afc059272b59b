import type { RequirementTable } from '../graph';
import { distanceTo } from './distance';
import { hasKnownNeeds } from './known-needs';
import { hoursAsked, type NeedTable, needsOf } from './need-table';

/** What the asker has after some roles, and what a step then asks of them. */
export interface Holdings {
  /** Makes the holdings the asker's own plus those of `roles[0 .. length - 1]`. */
  hold(roles: ArrayLike<number>, length: number): void;
  /** Hours (an integer) that the progression asks with the present holdings; never rises when a role is added. */
  hours(progression: number): number;
  /** Share, 0..1, of what the progression's target needs that the present holdings cover; NaN if its needs are unknown. */
  coverage(progression: number): number;
}

/**
 * What the asker holds after some roles: at each competency the highest of their own level and of the levels that the roles
 * ask for, at whatever importance.
 *
 * The hours that a role asks are a sum over its needs of a non-increasing function of the highest level held. So what one
 * more role saves never grows when others are held already (submodularity), on which the engines' bounds rest.
 */
export class CompetencyHoldings implements Holdings {
  private readonly needs: NeedTable;
  private readonly have: Float64Array;
  /** The roles held now, in order; searches go from one prefix to another, which often share their beginning. */
  private readonly held: number[] = [];
  /** What each role raised: competencies and their levels before, and where each role's entries start. */
  private readonly raised: number[] = [];
  private readonly levelBefore: number[] = [];
  private readonly start: number[] = [];

  constructor(
    readonly requirements: RequirementTable,
    private readonly progressionTarget: Int32Array,
    /** Competency number -> level, 0..7. */
    ownLevels: ReadonlyMap<number, number>,
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

  coverage(progression: number): number {
    const role = this.progressionTarget[progression]!;
    return hasKnownNeeds(this, role) ? distanceTo(this, role, this.have).coverage : Number.NaN;
  }

  /** Hours that a role asks with the present holdings. */
  hoursInto(role: number): number {
    return hoursAsked(this.needs, role, this.have);
  }

  private add(role: number): void {
    const { head, competency, level } = this.requirements;
    const { have, raised, levelBefore } = this;
    this.held.push(role);
    this.start.push(raised.length);
    for (let place = head[role]!, end = head[role + 1]!; place < end; place++) {
      const asked = competency[place]!;
      const before = have[asked]!;
      if (level[place]! <= before) continue;
      raised.push(asked);
      levelBefore.push(before);
      have[asked] = level[place]!;
    }
  }

  private leaveLast(): void {
    const { have, raised, levelBefore } = this;
    const start = this.start.pop() ?? 0;
    this.held.pop();
    for (let i = raised.length - 1; i >= start; i--) have[raised[i]!] = levelBefore[i]!;
    raised.length = start;
    levelBefore.length = start;
  }
}
