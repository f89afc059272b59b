import type { Sliced } from '../../graph';
import type { Payer } from './payer';

/** Milliseconds that stand still while work waits, also for the processor. */
export type WorkClock = () => number;

/** Work in slices. */
export type Work<T> = (clock: WorkClock) => Sliced<T>;

/** Somebody who waits for what a job gives. */
export interface Asker {
  readonly payer: Payer;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** Where a job is: it holds no memory before it has begun. */
type JobState = 'new' | 'begun' | 'over';

/** Work that was asked for, by one or by several who asked for the same. */
export class Job {
  /** Who waits for it; the first one pays. */
  readonly askers: Asker[] = [];
  #state: JobState = 'new';
  #steps: Sliced<unknown> | null = null;
  #workedMs = 0;
  /** Of the slice that runs; null between slices. */
  #slice: WorkClock | null = null;

  /**
   * @param work - begins with the first slice
   * @param took - told of the time that it worked, once it is over
   */
  constructor(
    private readonly work: Work<unknown>,
    private readonly took: (milliseconds: number) => void,
    private readonly clock: () => number,
    private readonly beginWork: () => WorkClock,
    /** True: it is not given up to make place for others. */
    readonly isPatient = false,
  ) {}

  /** True if it holds nothing, however many there are. */
  get isOnlyTurn(): boolean {
    return this.work === onlyTurn;
  }

  get isNew(): boolean {
    return this.#state === 'new';
  }

  /** Milliseconds that it has worked. */
  get workedMs(): number {
    return this.#workedMs;
  }

  /** Works for about so long. @returns what it gives, if it ends; else null @throws what the work throws */
  goOn(milliseconds: number): { readonly value: unknown } | null {
    const began = this.clock();
    const slice = this.beginWork();
    this.#slice = slice;
    this.#state = 'begun';
    let isOver = true;
    try {
      this.#steps ??= this.work(() => this.#workedMs + (this.#slice?.() ?? 0));
      for (;;) {
        const { done, value } = this.#steps.next();
        if (done === true) return { value };
        if (this.clock() - began < milliseconds) continue;
        isOver = false;
        return null;
      }
    } finally {
      this.#workedMs += slice();
      this.#slice = null;
      if (isOver) this.#over();
    }
  }

  /** Gives up. */
  end(): void {
    if (this.#state === 'over') return;
    this.#steps?.return(undefined);
    this.#over();
  }

  #over(): void {
    this.#state = 'over';
    this.#steps = null;
    this.took(this.#workedMs);
  }
}

/** The work of who only waits for a turn. */
export function* onlyTurn(): Generator<void, void> {}

/** The client that a job is done for: of who has waited longest. */
export function clientOf({ askers: [first] }: Job): string {
  return first!.payer.client;
}
