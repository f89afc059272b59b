import { clientOf, type Job } from './job';

/** How many jobs may hold memory. */
export const BEGUN_LIMITS = Object.freeze({
  /** Jobs of one client that have begun. */
  begunEach: 3,
  /** After so much work a job may hold tens of megabytes, milliseconds. */
  longMs: 50,
  /** Such jobs that go on at a time, of one client and in all. */
  longEach: 2,
  long: 5,
});

/** The jobs that have begun and are not over, each counted for a client. */
export class BegunJobs {
  readonly #clients = new Map<Job, string>();
  /** Those of them that have worked for long. */
  readonly #long = new Set<Job>();

  /** True if a job may begin, or go on. */
  mayGoOn(job: Job): boolean {
    const client = clientOf(job);
    if (job.isNew) return this.#count(this.#clients.keys(), client) < BEGUN_LIMITS.begunEach;
    if (this.#long.has(job) || job.workedMs < BEGUN_LIMITS.longMs) return true;
    return this.#long.size < BEGUN_LIMITS.long && this.#count(this.#long, client) < BEGUN_LIMITS.longEach;
  }

  /** Counts a job that begins or goes on. */
  add(job: Job, client: string): void {
    this.#clients.set(job, client);
    if (job.workedMs >= BEGUN_LIMITS.longMs) this.#long.add(job);
  }

  /** Counts a job for another client, if it has begun. */
  move(job: Job, client: string): void {
    if (this.#clients.has(job)) this.#clients.set(job, client);
  }

  remove(job: Job): void {
    this.#clients.delete(job);
    this.#long.delete(job);
  }

  #count(jobs: Iterable<Job>, client: string): number {
    let count = 0;
    for (const job of jobs) if (this.#clients.get(job) === client) count++;
    return count;
  }
}
