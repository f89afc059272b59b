import type { Writable } from 'node:stream';

/**
 * Destroys an answer whose reader takes nothing of what is written for so long. A timeout of the socket would not do: it begins anew
 * with whatever is written, also into a buffer.
 */
export function endIfStalled(answer: Writable, milliseconds: number): void {
  let since: number | null = null;
  const check = setInterval(() => {
    if (!answer.writableNeedDrain) since = null;
    else since ??= performance.now();
    if (since !== null && performance.now() - since >= milliseconds) answer.destroy();
  }, milliseconds / 10);
  check.unref();
  answer.on('drain', () => {
    since = null;
  });
  answer.once('close', () => clearInterval(check));
}
