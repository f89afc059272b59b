import { progress as bar } from '@clack/prompts';
import type { Progress } from '../domain';

/** Progress of long work on standard error: a bar on a terminal, a line a stage elsewhere. */
export function showProgress(): { readonly step: Progress; readonly end: () => void } {
  return process.stderr.isTTY ? onTerminal() : inLines();
}

function inLines(): { step: Progress; end: () => void } {
  let last = '';
  return {
    step: (stage) => {
      if (stage !== last) process.stderr.write(`${capital(stage)} …\n`);
      last = stage;
    },
    end: () => {},
  };
}

function onTerminal(): { step: Progress; end: () => void } {
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
