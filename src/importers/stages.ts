import type { Progress } from '../domain';

/**
 * Tells of stages, one a call, the last of all calls as "done"; between them the event loop runs, so that a progress bar can
 * be drawn though each stage holds it for up to a second.
 */
export function stagesOf(names: readonly string[], progress: Progress | undefined): () => Promise<void> {
  let done = 0;
  return async () => {
    progress?.(names[done] ?? 'done', done, names.length);
    done += 1;
    await new Promise((resume) => setImmediate(resume));
  };
}
