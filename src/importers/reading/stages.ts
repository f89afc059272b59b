import type { Progress } from '../../domain';

/**
 * Reports stages, one per call, and at the last call "done". The event loop runs between them, so a progress bar can be
 * drawn although each stage blocks it for up to a second.
 */
export function stagesOf(names: readonly string[], progress: Progress | undefined): () => Promise<void> {
  let done = 0;
  return async () => {
    progress?.(names[done] ?? 'done', done, names.length);
    done += 1;
    await new Promise((resume) => setImmediate(resume));
  };
}
