import type { Progress } from '../domain';

/** Progress of long work on standard error: a bar on a terminal, a line a stage elsewhere. */
export async function showProgress(): Promise<ShownProgress> {
  return process.stderr.isTTY ? onTerminal() : inLines();
}

export interface ShownProgress {
  readonly step: Progress;
  readonly end: () => void;
}

function inLines(): ShownProgress {
  let last = '';
  return {
    step: (stage) => {
      if (stage !== last) process.stderr.write(`${capital(stage)} …\n`);
      last = stage;
    },
    end: () => {},
  };
}

/** Loads the bar only where one is shown. */
async function onTerminal(): Promise<ShownProgress> {
  const { progress: bar } = await import('@clack/prompts');
  const shown = bar({ max: 100, output: process.stderr });
  let stage = '';
  let at = 0;
  return {
    step: (name, done, total) => {
      if (stage === '') shown.start(capital(name));
      if (name !== stage) at = 0;
      stage = name;
      const percent = total === 0 ? 0 : Math.floor((100 * done) / total);
      shown.advance(Math.max(0, percent - at), capital(name));
      at = percent;
    },
    end: () => shown.stop(capital(stage)),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
