import { on } from 'node:events';
import { emitKeypressEvents } from 'node:readline';

/** What Node.js tells of a key. */
interface Keypress {
  readonly name?: string;
  readonly sequence?: string;
  readonly ctrl?: boolean;
}

/**
 * The keys that are pressed, as "1", "b", "backspace"; ends with the input. A terminal gives them at once, without Enter, while this
 * is read; ends of lines and blanks are left out, so that answers can come from a file too. Ctrl-C interrupts the program as usual.
 */
export async function* keysOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  emitKeypressEvents(input);
  if (input.isTTY) input.setRawMode(true);
  const presses = on(input, 'keypress', { close: ['end', 'close'] });
  input.resume();
  try {
    for await (const [text, key] of presses as AsyncIterable<[string | undefined, Keypress]>) {
      if (key.ctrl && key.name === 'c') process.kill(process.pid, 'SIGINT');
      const name = (key.name ?? text ?? key.sequence ?? '').toLowerCase();
      if (!['', 'return', 'enter', 'space'].includes(name)) yield name;
    }
  } finally {
    if (input.isTTY) input.setRawMode(false);
    input.pause();
  }
}
