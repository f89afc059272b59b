import type { Budget, Clock } from './engine';

/** Search steps between two readings of the clock. */
const STEPS_A_READING = 64;

/** Counts a search's steps and its running time against its budget. */
export class SearchMeter {
  /** Search steps so far. */
  steps = 0;
  /** True once the budget has ended; stays so. */
  ended = false;
  private spent = 0;
  private startedAt = 0;
  private nextReading = 0;

  constructor(
    private readonly budget: Budget,
    private readonly clock: Clock,
  ) {}

  /** Time counts from here until `pause`. */
  resume(): void {
    this.startedAt = this.clock();
  }

  pause(): void {
    const now = this.clock();
    this.spent += now - this.startedAt;
    this.startedAt = now;
  }

  /** Takes one step; true if the budget allowed it. */
  step(): boolean {
    if (this.ended) return false;
    if (this.steps >= this.budget.steps) {
      this.ended = true;
      return false;
    }
    this.steps++;
    if (this.steps < this.nextReading) return true;
    this.nextReading = this.steps + STEPS_A_READING;
    this.ended = this.spent + this.clock() - this.startedAt > this.budget.milliseconds;
    return !this.ended;
  }
}
