import type { Payer } from '../app';
import { UsedUpError } from '../domain';
import type { Allowance } from './allowance';

/** Points that a millisecond of work takes: one a microsecond. */
const POINTS_A_MILLISECOND = 1_000;

/** A client, and the allowance that it has. */
export interface Client {
  readonly name: string;
  readonly allowance: Allowance;
}

/**
 * What one request takes of its client's allowance: what is charged, and what its work takes. What the work is expected to take is
 * set aside before it begins; work that takes more takes more points as it goes on, and at the end those that it did not take are given back.
 */
export class Account implements Payer {
  #asideFor = 0;
  #worked = 0;
  #isSettled = false;
  /** Takes what the client has worked since its answer came. */
  #pay: (() => void) | null = null;

  /** @param owner - null: nobody pays */
  constructor(private readonly owner: Client | null) {}

  get client(): string {
    return this.owner?.name ?? '';
  }

  /** Takes points for good. @throws {UsedUpError} if too few are left */
  charge(points: number): void {
    if (this.owner?.allowance.take(this.owner.name, points) === false) throw this.usedUp();
  }

  /** Takes points for what is done already: as many as are left, if fewer. */
  spend(points: number): void {
    this.owner?.allowance.spend(this.owner.name, points);
  }

  /** Sets points aside for work that begins. @throws {UsedUpError} if too few are left */
  setAside(points: number): void {
    this.charge(points);
    this.#asideFor += points;
  }

  worked(milliseconds: number): Error | null {
    if (this.owner === null) return null;
    const points = milliseconds * POINTS_A_MILLISECOND;
    this.#worked += points;
    const { allowance, name } = this.owner;
    const more = this.#isSettled ? points : this.#worked - this.#asideFor;
    if (more <= 0) return null;
    if (!allowance.take(name, more)) {
      allowance.spend(name, more);
      return this.usedUp();
    }
    if (!this.#isSettled) this.#asideFor = this.#worked;
    return null;
  }

  /** For how long the client has nothing left, milliseconds; 0 if it has something. */
  get emptyForMs(): number {
    if (this.owner === null) return 0;
    const { allowance, name } = this.owner;
    return allowance.left(name) > 0 ? 0 : 1_000 * allowance.secondsLeft(name);
  }

  goesOn(pay: () => void): void {
    this.#pay = pay;
  }

  /** Gives back what was set aside and not worked. What is worked from now on takes points at once. */
  settle(): void {
    if (this.#isSettled) return;
    this.#pay?.();
    this.#isSettled = true;
    const left = this.#asideFor - this.#worked;
    if (left > 0) this.owner?.allowance.giveBack(this.owner.name, left);
  }

  /** That the points of the client are used up. */
  usedUp(): UsedUpError {
    const seconds = this.owner?.allowance.secondsLeft(this.owner.name) ?? 0;
    const points = (this.owner?.allowance.points ?? 0).toLocaleString('en');
    return new UsedUpError(
      `Too many requests: this takes more than is left of your ${points} points a minute. Try again in ${seconds} seconds, or ask for less: { queryCost { cost } } shows what a query is expected to take.`,
      seconds,
    );
  }
}
