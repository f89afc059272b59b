import { capital, type Progress } from '../../domain';
import { displayWidth, terminalWidth } from './terminal';

/** Progress of long work on standard error: one line that changes on a terminal, a line a stage elsewhere. */
export function showProgress(): ShownProgress {
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

/** Back to the start of the line, and clear it. */
const CLEAR = '\r\u001b[K';

/** Standard input is left alone, so that Ctrl-C stays a signal. */
function onTerminal(): ShownProgress {
  let shown = '';
  return {
    step: (stage, done, total) => {
      const percent = total > 1 && done > 0 ? ` ${Math.floor((100 * done) / total)} %` : '';
      const line = `${capital(stage)} …${percent}`;
      if (line === shown || displayWidth(line) >= terminalWidth()) return;
      process.stderr.write(CLEAR + line);
      shown = line;
    },
    end: () => {
      if (shown !== '') process.stderr.write(CLEAR);
      shown = '';
    },
  };
}
