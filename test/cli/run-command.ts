import { runCommandLine } from '../../src/cli';

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

interface Terminal {
  readonly columns: number;
  /** Told of each text that goes to standard error. */
  readonly onError?: (text: string) => void;
}

/** Runs a command in this process, with what it writes, on a terminal of 80 columns. */
export function run(...args: string[]): Promise<Outcome> {
  return runOn({ columns: 80 }, ...args);
}

/** As `run`, on another terminal. */
export async function runOn({ columns, onError = () => {} }: Terminal, ...args: string[]): Promise<Outcome> {
  const before = process.env.COLUMNS;
  process.env.COLUMNS = String(columns);
  const written = { out: '', err: '' };
  const catching = (stream: NodeJS.WriteStream, name: 'out' | 'err') =>
    jest.spyOn(stream, 'write').mockImplementation((text: string | Uint8Array) => {
      written[name] += String(text);
      if (name === 'err') onError(String(text));
      return true;
    });
  const spies = [catching(process.stdout, 'out'), catching(process.stderr, 'err')];
  try {
    const status = await runCommandLine(args, () => Promise.resolve(0));
    return { status, ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
    if (before === undefined) delete process.env.COLUMNS;
    else process.env.COLUMNS = before;
  }
}
