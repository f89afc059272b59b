/** Ctrl-C: ends the running work cleanly and tells the user what happened. */

/** Signals that ask a program to stop. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Thrown by work that stops because it was asked to. */
export class InterruptedError extends Error {}

/** Whether the user asked to stop. */
export interface Interrupt {
  readonly isAsked: boolean;
}

/**
 * Runs work that looks at `interrupt` and stops by itself.
 * @param asked - called at the first Ctrl-C
 * @param again - called at each further one
 */
export async function followInterrupts<T>(
  { asked, again }: { readonly asked: () => void; readonly again: () => void },
  run: (interrupt: Interrupt) => Promise<T>,
): Promise<T> {
  const interrupt = { isAsked: false };
  const onSignal = () => {
    const call = interrupt.isAsked ? again : asked;
    interrupt.isAsked = true;
    call();
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  try {
    return await run(interrupt);
  } finally {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
}
