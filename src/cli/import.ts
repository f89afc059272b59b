import {
  checkSeeds,
  type ImportableSource,
  type ImportResult,
  importSeeds,
  importSource,
  type SeedsCheck,
  undoImport,
} from '../app';
import type { Progress } from '../domain';
import { count } from '../domain';
import { SEEDS } from './place';
import { print, printJson } from './print';
import { showProgress } from './progress';
import { withStore } from './with-store';

/** `career-atlas seed`. */
export async function seedCommand(options: { check?: true; from?: string; json?: true }): Promise<number> {
  const folder = options.from ?? SEEDS;
  if (options.check) {
    const { sources, nodes, links, findings } = await checkSeeds(folder);
    const size = `${count(nodes, 'node')} and ${count(links, 'link')} from ${count(sources, 'source')}`;
    if (findings.length === 0) print(`The seeds are sound: ${size}.`);
    else
      print([`${count(findings.length, 'finding')} in the seeds (${size}):`, ...findings.map(findingLine)].join('\n'));
    return findings.length === 0 ? 0 : 1;
  }
  return importing(options, (progress) => withStore((store) => importSeeds(store, folder, progress)));
}

function findingLine({ rule, message, subjects }: SeedsCheck['findings'][number]): string {
  return `- ${rule}: ${message}${subjects.length === 0 ? '' : ` (${subjects.join(', ')})`}`;
}

/** `career-atlas import onet` and its like. */
export function importCommand(source: ImportableSource, place: string, options: { json?: true }): Promise<number> {
  return importing(options, (progress) => withStore((store) => importSource(store, source, place, progress)));
}

/** `career-atlas import --undo`. */
export async function undoCommand(names: readonly string[], options: { json?: true }): Promise<number> {
  const progress = await showProgress();
  const result = await withStore((store) => undoImport(store, names, progress.step)).finally(progress.end);
  if (options.json) printJson(result);
  else print(`Undid ${result.sources.join(', ')}.\n${changesOf(result)}`);
  return 0;
}

async function importing(
  options: { json?: true },
  run: (progress: Progress) => Promise<ImportResult>,
): Promise<number> {
  const start = performance.now();
  const progress = await showProgress();
  const result = await run(progress.step).finally(progress.end);
  if (options.json) printJson(result);
  else print(summary(result, (performance.now() - start) / 1000));
  return 0;
}

function summary(result: ImportResult, seconds: number): string {
  const { notes, read, sources } = result;
  const what = `Read ${count(read.nodes, 'node')} and ${count(read.links, 'link')} from ${sources.join(', ')} in ${seconds.toFixed(1)} s.`;
  return [what, ...notes, changesOf(result)].join('\n');
}

function changesOf({ changes, revision }: ImportResult): string {
  const { putNodes, putLinks, removedNodes, removedLinks } = changes;
  if (putNodes + putLinks + removedNodes + removedLinks === 0) {
    return `Nothing has changed since the last import; the graph stays at revision ${revision}.`;
  }
  return `Wrote ${count(putNodes, 'node')} and ${count(putLinks, 'link')}, removed ${count(removedNodes, 'node')} and ${count(removedLinks, 'link')}; the graph is at revision ${revision}.`;
}
