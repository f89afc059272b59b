import {
  checkSeeds,
  type DownloadedSource,
  downloadSource,
  effectReport,
  findSources,
  formatSeeds,
  type ImportableSource,
  type ImportResult,
  importSeeds,
  importSource,
  previewSeeds,
  readConfig,
  readyPlace,
  type SeedsCheck,
  undoImport,
} from '../../app';
import type { Progress } from '../../domain';
import { count, InvalidOptionError, inBytes } from '../../domain';
import { print, printJson } from '../print/print';
import { showProgress } from '../print/progress';
import { EXIT } from '../program/help';
import { followInterrupts, type Interrupt, InterruptedError } from '../program/interrupt';
import { SEEDS } from '../program/place';
import { type OpenStore, withStore } from '../program/with-store';

interface SeedOptions {
  readonly check?: true;
  readonly format?: true | string;
  readonly preview?: true;
  readonly from?: string;
  readonly json?: true;
}

/** `career-atlas seed`. */
export async function seedCommand(options: SeedOptions): Promise<number> {
  const folder = options.from ?? SEEDS;
  if (options.format !== undefined) return formatCommand(options);
  if (options.preview) return previewCommand(folder, options);
  if (options.check) {
    const { sources, nodes, links, bothWays, findings } = await checkSeeds(folder);
    const size = `${count(nodes, 'node')} and ${count(links, 'link')} from ${count(sources, 'source')}`;
    if (findings.length === 0) print(`The seeds are sound: ${size}. ${bothWaysLine(bothWays)}`);
    else {
      print([`${count(findings.length, 'finding')} in the seeds (${size}):`, ...findings.map(findingLine)].join('\n'));
    }
    return findings.length === 0 ? EXIT.done : EXIT.no;
  }
  return importing(options, (progress) => withStore((store) => importSeeds(store, folder, progress)));
}

function bothWaysLine({ pairs, alike }: SeedsCheck['bothWays']): string {
  return `${count(pairs, 'pair')} of roles have moves both ways, ${alike} of them with the same years and confidence.`;
}

/** `career-atlas seed --format`. Status 1 if `--check` finds a file that is not formatted. */
function formatCommand({ format, from, check, preview, json }: SeedOptions): number {
  if (preview) throw new InvalidOptionError('preview', '--format and --preview are two commands: give one of them.');
  const { changed, files } = formatSeeds(format === true ? (from ?? SEEDS) : format!, !check);
  if (json) printJson({ files, changed });
  else if (changed.length === 0) print(`${count(files, 'file')}: all formatted.`);
  else {
    const told = check ? `of ${count(files, 'file')} not formatted; run "career-atlas seed --format"` : 'formatted';
    print([`${changed.length} ${told}:`, ...changed.map((path) => `  ${path}`)].join('\n'));
  }
  return check && changed.length > 0 ? EXIT.no : EXIT.done;
}

/** `career-atlas seed --preview`. Status 1 if answers would change. */
async function previewCommand(folder: string, { check, json }: SeedOptions): Promise<number> {
  if (check) throw new InvalidOptionError('preview', '--check and --preview are two commands: give one of them.');
  const { facts, before, after, changed } = await withStore((store) => previewSeeds(store, folder));
  if (json) printJson({ facts, asked: Object.keys(after.answers).length, changed });
  else if (facts === 0) print('The store has these seeds already: no answer would change.');
  else print(`${count(facts, 'fact')} would change.\n${effectReport(before, after, changed, { perRole: PREVIEWED })}`);
  return changed.length === 0 ? EXIT.done : EXIT.no;
}

/** How many changed answers of a role are shown; --json has all. */
const PREVIEWED = 5;

function findingLine({ rule, message, subjects }: SeedsCheck['findings'][number]): string {
  return `- ${rule}: ${message}${subjects.length === 0 ? '' : ` (${subjects.join(', ')})`}`;
}

/** `career-atlas import onet` and its like. */
export function importCommand(source: ImportableSource, place: string, options: { json?: true }): Promise<number> {
  const { dataDir } = readConfig(process.env);
  return importing(options, async (progress) => {
    const ready = await readyPlace(source, place, dataDir, progress);
    return withStore((store) => importSource(store, source, ready, progress));
  });
}

/** `career-atlas import onet --download`: fetches the source first. */
export function downloadCommand(source: ImportableSource, options: { json?: true; mirror?: string }): Promise<number> {
  const start = performance.now();
  const { dataDir } = readConfig(process.env);
  const mirror = options.mirror === undefined ? {} : { mirror: options.mirror };
  return changing(
    async (progress) => {
      const download = await downloadSource(source, dataDir, { progress, ...mirror });
      const result = await withStore((store) => importSource(store, source, download.place, progress));
      return { ...result, download };
    },
    options,
    ({ download, ...result }) => `${fetchedLines(download)}\n${summary(result, (performance.now() - start) / 1000)}`,
  );
}

function fetchedLines({ files, unpacked, place }: DownloadedSource): string {
  const lines = files.map(({ name, address, bytes, sha256, isNew }) => {
    const what = isNew ? `Fetched ${name} from ${address}` : `${name} is still what ${address} offers`;
    return `${what}: ${inBytes(bytes)}, SHA-256 ${sha256}.`;
  });
  return [...lines, `${unpacked > 0 ? `Unpacked ${count(unpacked, 'file')}. ` : ''}Imported from ${place}.`].join('\n');
}

/** One import of several. */
interface Step {
  readonly source: string;
  readonly place: string;
  run(store: OpenStore, progress: Progress): Promise<ImportResult>;
}

/** `career-atlas import all DIR`: one import after another, each as a whole or not at all. An empty store gets the seeds first. */
export async function importAllCommand(folder: string, options: { json?: true; withoutSeeds?: true }): Promise<number> {
  const found: readonly Step[] = findSources(folder).map(({ source, place }) => ({
    source,
    place,
    run: (store, progress) => importSource(store, source, place, progress),
  }));
  const seeds: Step = { source: 'seeds', place: SEEDS, run: (store, progress) => importSeeds(store, SEEDS, progress) };
  const isBare = options.withoutSeeds !== true && (await withStore((store) => store.revision())) === 0;
  const steps = isBare ? [seeds, ...found] : found;
  const results: ImportResult[] = [];
  const importEach = async (progress: Progress) => {
    for (const { source, place, run } of steps) {
      const start = performance.now();
      // Opened for each anew: the engine keeps in memory what it wrote until it is closed.
      const result = await withStore((store) => run(store, progress));
      results.push(result);
      if (!options.json) print(`${source}, from ${place}\n${summary(result, (performance.now() - start) / 1000)}\n`);
    }
    return results;
  };
  const told = (all: readonly ImportResult[]) => {
    const why = isBare ? ' The store was empty, so our own careers came first.' : '';
    return `Imported ${namesOf(steps)}; the graph is at revision ${all.at(-1)?.revision}.${why}`;
  };
  const soFar = () => {
    const before =
      results.length === 0 ? 'Nothing was imported' : `Imported were ${namesOf(steps.slice(0, results.length))}`;
    return `${before}, and not ${namesOf(steps.slice(results.length))}.`;
  };
  try {
    return await changing(importEach, options, told, soFar);
  } catch (error) {
    process.stderr.write(`${soFar()}\n`);
    throw error;
  }
}

function namesOf(sources: readonly { readonly source: string }[]): string {
  return sources.map(({ source }) => source).join(', ');
}

/** `career-atlas import --undo`. */
export function undoCommand(names: readonly string[], options: { json?: true }): Promise<number> {
  const told = (result: ImportResult) => `Undid ${result.sources.join(', ')}.\n${changesOf(result)}`;
  return changing((progress) => withStore((store) => undoImport(store, names, progress)), options, told);
}

function importing(options: { json?: true }, run: (progress: Progress) => Promise<ImportResult>): Promise<number> {
  const start = performance.now();
  return changing(run, options, (result) => summary(result, (performance.now() - start) / 1000));
}

const STOPPING = 'Stopping … Ctrl-C again ends it at once; the store then has all of the change or none of it.\n';
const ENDED = 'Ended at once: the store has all of the change or none of it. Run the command again to be sure.\n';

/** Changes the store; Ctrl-C stops it before anything is written, and no more once the writing has begun. */
async function changing<Result>(
  run: (progress: Progress) => Promise<Result>,
  options: { json?: true },
  told: (result: Result) => string,
  stopped = () => 'Nothing was changed.',
): Promise<number> {
  const progress = showProgress();
  const tell = (text: string) => {
    progress.end();
    process.stderr.write(text);
  };
  const endAtOnce = () => {
    tell(ENDED);
    process.exit(EXIT.interrupted);
  };
  return followInterrupts({ asked: () => tell(STOPPING), again: endAtOnce }, async (interrupt) => {
    try {
      const result = await run(stoppable(interrupt, progress.step));
      progress.end();
      if (options.json) printJson(result);
      else print(told(result));
      if (!interrupt.isAsked) return EXIT.done;
      tell('It could no longer be stopped: the change is in the store, whole.\n');
    } catch (error) {
      progress.end();
      if (!(error instanceof InterruptedError)) throw error;
      tell(`Stopped. ${stopped()}\n`);
    }
    return EXIT.interrupted;
  });
}

/** Progress that ends the work if the user asked to stop. The last word of the writing comes when all is written. */
function stoppable(interrupt: Interrupt, step: Progress): Progress {
  return (stage, done, total) => {
    const isWritten = stage === 'Writing' && done > 0;
    if (interrupt.isAsked && !isWritten) throw new InterruptedError();
    step(stage, done, total);
  };
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
