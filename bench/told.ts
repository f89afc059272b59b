import type { ChildProcess } from 'node:child_process';

/** The next message of a process. @throws if it ends instead */
export function told(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (status: number | null): void => reject(new Error(`A process ended with status ${status}.`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message);
    });
  });
}
