/** What every help text says beside its options. */

/** Exit statuses of all commands. */
export const EXIT = Object.freeze({
  /** Answered, or done. */
  done: 0,
  /** The answer is "no": no route, nothing found, findings. */
  no: 1,
  /** Wrong use, an unknown name or input that can't be read. */
  badInput: 2,
  /** The store or the port can't be used, or a file can't be written. */
  store: 3,
  /** Ctrl-C, as shells have it: 128 and the number of the signal. */
  interrupted: 130,
});

/** What the statuses mean, at the end of every help text. */
export const EXIT_HELP = `
Exit status: ${EXIT.done} answered; ${EXIT.no} the answer is no (no route, nothing found, findings);
${EXIT.badInput} wrong use, unknown name; ${EXIT.store} store, disk, port unusable; ${EXIT.interrupted} stopped by Ctrl-C.`;

/** Examples for the end of a help text, one line each, without the name of the program. */
export function examples(...lines: readonly string[]): string {
  return [`\n${lines.length === 1 ? 'Example' : 'Examples'}:`, ...lines.map((line) => `  career-atlas ${line}`)].join(
    '\n',
  );
}
