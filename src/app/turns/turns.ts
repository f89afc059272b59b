/**
 * Work in turns. Most questions are answered within a few milliseconds, at once. Longer work goes on in slices, and other requests are
 * answered between them. The next slice is of the client who has had least lately, so a client with much work slows down its own alone.
 * Who asks pays for the time; work ends with its slice when nobody waits for it any more, or when who pays has nothing left.
 *
 * Work that has not begun holds nothing. Only a few jobs of a client have begun at a time, and of those that have worked for long, and so may hold
 * much memory, only a few go on at all: the others stand still until one of them is over.
 */
import { type EndSignal, oncePer, workClock } from '../../domain';
import { Arrivals } from './arrivals';
import { BEGUN_LIMITS, BegunJobs } from './begun-jobs';
import { busy, left } from './endings';
import { FairQueue } from './fair-queue';
import { type Asker, clientOf, Job, onlyTurn, type Work, type WorkClock } from './job';
import { OURSELVES, type Payer } from './payer';
import { Refusals } from './refusals';

export interface TurnOptions {
  /** Who asks and pays; default: ourselves. */
  readonly payer?: Payer;
  /** Ends the wait, and the work if nobody else waits for it. */
  readonly signal?: EndSignal | null;
  /** True: it waits however many others wait. */
  readonly isPatient?: boolean;
  /** Told of the time that it worked, milliseconds, once it is over. */
  readonly took?: (milliseconds: number) => void;
}

/** Work that several may ask for at the same time. */
export interface SharedWork {
  /** What it is about: work about another is other work. */
  readonly about: object;
  /** Tells it from other work about the same. */
  readonly key: string;
}

/** How much of all this there may be. */
export const TURN_LIMITS = Object.freeze({
  /** How long work goes on before others are read and answered, milliseconds: work that comes, and work that waits. */
  turnMs: 8,
  /** Jobs that may wait, of one client and in all. */
  each: 24,
  all: 120,
  ...BEGUN_LIMITS,
});

/** The turns of all work over one Atlas. */
export const turnsOf = oncePer((_atlas: object) => new Turns());

/** Runs all long work over one Atlas. */
export class Turns {
  readonly #queue = new FairQueue<Job>(TURN_LIMITS, (job) => job.isNew && !job.isPatient);
  readonly #begun = new BegunJobs();
  readonly #refusals: Refusals;
  /** Connections that come. */
  readonly arrivals = new Arrivals();
  readonly #shared = oncePer((_about: object) => new Map<string, Job>());
  #usedMs = 0;
  #isTurnSet = false;
  /** Takes what those have worked who go on now, for the last time. */
  #payAfter: (() => void) | null = null;

  /**
   * @param clock - milliseconds; others' turns come by it
   * @param beginWork - makes a clock of what is worked from now on; budgets end by it, and clients pay by it
   */
  constructor(
    private readonly clock: () => number = () => performance.now(),
    private readonly beginWork: () => WorkClock = workClock,
  ) {
    this.#refusals = new Refusals(clock);
  }

  /** Jobs that wait for their next slice. */
  get waiting(): number {
    return this.#queue.size;
  }

  /** True if so much waits that whoever has as much as others is refused. */
  get isFull(): boolean {
    return this.#queue.size >= TURN_LIMITS.all;
  }

  /** True if somebody's line may be full. */
  get isCrowded(): boolean {
    return this.#queue.size >= TURN_LIMITS.each;
  }

  /** True if a client sends much more than can wait: no place is left for it, and it was refused often a moment ago. */
  isOverrun(client: string): boolean {
    return !this.#queue.hasPlaceFor(client) && this.#refusals.areMany(client);
  }

  /**
   * What the work gives: at once if it is short and others leave time for it, else later. What it does at once is the caller's own time,
   * for which the caller pays.
   *
   * @throws {BusyError} at once, or later, if too many wait
   * @throws {CancelledError} if the signal ends it
   */
  run<T>(work: Work<T>, options: TurnOptions = {}): T | Promise<T> {
    const { signal, payer = OURSELVES, took = () => {} } = options;
    if (signal?.aborted === true) throw left();
    this.#checkPlace(payer, options);
    const job = new Job(work, took, this.clock, this.beginWork, options.isPatient);
    if (this.#usedMs < TURN_LIMITS.turnMs && this.#queue.of(payer.client) === 0) {
      const before = this.clock();
      try {
        const ended = job.goOn(TURN_LIMITS.turnMs - this.#usedMs);
        if (ended !== null) return ended.value as T;
        this.#begun.add(job, payer.client);
      } finally {
        this.#usedMs += this.clock() - before;
        this.#setTurn();
      }
    }
    const answer = this.#wait<T>(job, payer, signal);
    this.#join(job, options);
    return answer;
  }

  /** What work gives that others may be waiting for too: equal work is done once. It never begins at once. @throws as `run` */
  async runShared<T>({ about, key }: SharedWork, work: Work<T>, options: TurnOptions = {}): Promise<T> {
    const { signal, payer = OURSELVES } = options;
    if (signal?.aborted === true) throw left();
    const jobs = this.#shared(about);
    const known = jobs.get(key);
    if (known !== undefined) {
      const own = known.askers.filter((asker) => asker.payer.client === payer.client).length;
      if (own >= TURN_LIMITS.each) throw busy();
      return this.#wait(known, payer, signal);
    }
    this.#checkPlace(payer, options);
    const over = () => {
      if (jobs.get(key) === job) jobs.delete(key);
    };
    const job = new Job(work, over, this.clock, this.beginWork);
    jobs.set(key, job);
    const answer = this.#wait<T>(job, payer, signal);
    this.#join(job, options);
    return answer;
  }

  /** Waits for a turn. What the caller does then, until it waits for something else, is paid for as work. @throws as `run` */
  async turn(options: TurnOptions = {}): Promise<void> {
    const { signal, payer = OURSELVES } = options;
    if (signal?.aborted === true) throw left();
    this.#checkPlace(payer, options);
    const job = new Job(onlyTurn, () => {}, this.clock, this.beginWork, options.isPatient);
    const answer = this.#wait<void>(job, payer, signal);
    this.#join(job, options);
    return answer;
  }

  /** What a client does from now on is its work, until another goes on, or all is done that has come. */
  goesOn(payer: Payer): void {
    this.#goOnWith([payer]);
    this.#setTurn();
  }

  #checkPlace({ client }: Payer, { isPatient = false }: TurnOptions): void {
    if (isPatient || this.#queue.hasPlaceFor(client)) return;
    this.#refusals.note(client);
    throw busy();
  }

  #wait<T>(job: Job, payer: Payer, signal: EndSignal | null | undefined): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const gone = () => this.#leave(job, asker, left());
      const asker: Asker = {
        payer,
        resolve: (value) => {
          signal?.removeEventListener('abort', gone);
          resolve(value as T);
        },
        reject: (error) => {
          signal?.removeEventListener('abort', gone);
          reject(error as Error);
        },
      };
      signal?.addEventListener('abort', gone, { once: true });
      job.askers.push(asker);
    });
  }

  /** Puts a job at the end of its payer's line. */
  #join(job: Job, { isPatient = false }: TurnOptions = {}): void {
    this.#queue.add(clientOf(job), job);
    this.#setTurn();
    const out = isPatient ? null : this.#queue.shorten();
    if (out !== null) for (const asker of [...out.askers]) this.#leave(out, asker, busy());
  }

  /** Somebody waits no more. Who waits next pays from now on; if nobody does, the job is over. */
  #leave(job: Job, asker: Asker, why: Error): void {
    const place = job.askers.indexOf(asker);
    if (place < 0) return;
    const client = clientOf(job);
    job.askers.splice(place, 1);
    if (job.askers.length === 0) {
      this.#queue.remove(job);
      job.end();
      this.#begun.remove(job);
    } else if (clientOf(job) !== client) {
      this.#queue.remove(job);
      this.#begun.move(job, clientOf(job));
      this.#join(job);
    }
    asker.reject(why);
  }

  /** The turn of those that wait comes once the requests that have come were read. */
  #setTurn(): void {
    if (this.#isTurnSet) return;
    this.#isTurnSet = true;
    setImmediate(() => this.#turn());
    // Node.js runs this right after the one before and what follows from its promises, before anything is read.
    setImmediate(() => this.#afterTurn());
  }

  #turn(): void {
    this.#pay();
    this.#usedMs = 0;
    if (this.arrivals.letsIn()) return;
    while (this.#usedMs < TURN_LIMITS.turnMs && this.#payAfter === null) {
      const next = this.#queue.take((job) => job.isOnlyTurn || this.#begun.mayGoOn(job));
      if (next === null) break;
      const before = this.clock();
      this.#goOn(next, TURN_LIMITS.turnMs - this.#usedMs);
      this.#usedMs += this.clock() - before;
    }
  }

  #afterTurn(): void {
    this.#isTurnSet = false;
    this.#usedMs = 0;
    this.#pay();
    if (this.#queue.size > 0) this.#setTurn();
  }

  #pay(): void {
    this.#payAfter?.();
    this.#payAfter = null;
  }

  #goOn(job: Job, milliseconds: number): void {
    const client = clientOf(job);
    this.#begun.add(job, client);
    const before = job.workedMs;
    let settle: (asker: Asker) => void;
    try {
      const ended = job.goOn(milliseconds);
      if (ended === null) {
        const why = this.#took(job.askers[0]!.payer, job.workedMs - before);
        this.#queue.add(client, job);
        if (why !== null) this.#leave(job, job.askers[0]!, why);
        return;
      }
      settle = (asker) => asker.resolve(ended.value);
    } catch (error) {
      settle = (asker) => asker.reject(error);
    }
    this.#begun.remove(job);
    const askers = job.askers.splice(0);
    this.#took(askers[0]!.payer, job.workedMs - before);
    this.#goOnWith(askers.map(({ payer }) => payer));
    askers.forEach(settle);
  }

  /** A client pays for what was worked, and waits longer for more. @returns why its work ends, if it can't pay; else null */
  #took(payer: Payer, milliseconds: number): Error | null {
    this.#queue.had(payer.client, milliseconds);
    return payer.worked(milliseconds);
  }

  /** What clients do with their answers is their work too; they share it alike. */
  #goOnWith(payers: readonly Payer[]): void {
    this.#pay();
    const clock = this.beginWork();
    let isOver = false;
    const pays = payers.map((payer) => {
      let paid = 0;
      const pay = () => {
        if (isOver) return;
        const worked = clock() / payers.length;
        this.#took(payer, worked - paid);
        paid = worked;
      };
      payer.goesOn?.(pay);
      return pay;
    });
    this.#payAfter = () => {
      for (const pay of pays) pay();
      isOver = true;
    };
  }
}
