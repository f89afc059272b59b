import type { RequirementTable } from '../graph';
import type { Holdings } from './engine';
import { hoursAsked, type NeedTable, needsOf } from './needs';

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
  private readonly own: Float64Array;
  private readonly touched: Int32Array;
  private touchedCount = 0;

  constructor(
    private readonly requirements: RequirementTable,
    private readonly progressionTarget: Int32Array,
    /** Competency number -> level, 0..7. */
    ownLevels: ReadonlyMap<number, number>,
  ) {
    this.needs = needsOf(requirements);
    this.own = new Float64Array(this.needs.competencyCount);
    for (const [competency, level] of ownLevels) this.own[competency] = level;
    this.have = this.own.slice();
    this.touched = new Int32Array(this.needs.competencyCount);
  }

  hold(roles: ArrayLike<number>, length: number): void {
    for (let i = 0; i < this.touchedCount; i++) {
      const competency = this.touched[i]!;
      this.have[competency] = this.own[competency]!;
    }
    this.touchedCount = 0;
    for (let i = 0; i < length; i++) this.add(roles[i]!);
  }

  hours(progression: number): number {
    return this.hoursInto(this.progressionTarget[progression]!);
  }

  /** Hours that a role asks with the present holdings. */
  hoursInto(role: number): number {
    return hoursAsked(this.needs, role, this.have);
  }

  private add(role: number): void {
    const { head, competency, level } = this.requirements;
    const { have, own, touched } = this;
    for (let place = head[role]!, end = head[role + 1]!; place < end; place++) {
      const held = competency[place]!;
      const before = have[held]!;
      if (level[place]! <= before) continue;
      if (before === own[held]!) touched[this.touchedCount++] = held;
      have[held] = level[place]!;
    }
  }
}
