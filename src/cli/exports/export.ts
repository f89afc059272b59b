import type { Command } from 'commander';
import { MEASURES } from '../../adjacency';
import { QUESTIONS, rangeText } from '../../app';
import { count } from '../../domain';
import { EXPORT_NAMES, type Export, FILTERS, formatsOf } from '../../exports';
import { ROUTE_DEFAULTS } from '../../routes';
import { flagOf } from '../options/option-names';
import { prose } from '../print/print';
import { showProgress } from '../print/progress';
import { EXIT, examples } from '../program/help';
import { followInterrupts } from '../program/interrupt';
import { withOpenSnapshot } from '../program/with-store';
import { exportToFiles, exportToOutput, type WrittenFile } from './export-files';

const { fields: routes } = QUESTIONS.routes;
const { fields: communities } = QUESTIONS.communities;

type ExportOptions = Readonly<Record<string, string | true | undefined>>;

/** Adds `export`. */
export function addExportCommand(program: Command, end: (status: number) => void): void {
  program
    .command('export')
    .description('write the graph, or a part of it, in a format that other tools read')
    .argument('<what>', EXPORT_NAMES.join(', '))
    .requiredOption('--format <name>', 'csv, parquet, graphml, gexf, json, turtle, cypher, neo4j-admin')
    .option('--out <path>', 'file, or folder for several files; left out or -, standard output')
    .option('--table <name>', 'only one of several files: requires')
    .option('--scheme <list>', 'only roles of these schemes: ATLAS,ONET,ESCO')
    .option('--discipline <list>', 'only roles of these disciplines')
    .option('--kind <list>', 'only moves (PROMOTION,LATERAL) or nodes (Skill,Technology) of these kinds')
    .option(
      '--min-support <n>',
      `adjacency, communities: only pairs that at least this many roles need together (3), ${rangeText(communities.minSupport)}`,
    )
    .option('--seed <n>', `communities: the same seed gives the same answer (1), ${rangeText(communities.seed)}`)
    .option('--measure <name>', `adjacency: what the weight is (PROXIMITY): ${MEASURES.join(', ')}`)
    .option('--from <role>', 'routes: id, slug or title of the role you have')
    .option('--to <role>', 'routes: id, slug or title of the role you want')
    .option('--rank <by>', 'routes: time, gap, pay, likelihood or steps (time)')
    .option('--memory <of>', 'routes: skills of the whole route or of the previous role count (whole): whole, previous')
    .option('--first <n>', `routes: how many (${ROUTE_DEFAULTS.first}), ${rangeText(routes.first)}`)
    .option(
      '--max-steps <n>',
      `routes: at most so many moves (${ROUTE_DEFAULTS.maxSteps}), ${rangeText(routes.maxSteps)}`,
    )
    .option('--step-down', 'routes: allow steps down on the way')
    .option('--json <what>', '"summary": tell as JSON on standard error what was written')
    .addHelpText('after', () => `\n${combinations()}`)
    .addHelpText('after', examples('export moves --format csv --out moves.csv'))
    .action(async (what: string, options: ExportOptions) => end(await exportCommand(what, options)));
}

function combinations(): string {
  return EXPORT_NAMES.map((what) =>
    prose(`as ${formatsOf(what).join(', ')}; filters: ${FILTERS[what].map(flagOf).join(', ')}`, what.padEnd(13)),
  ).join('\n');
}

async function exportCommand(what: string, options: ExportOptions): Promise<number> {
  const { format, out = '-', table, json, ...written } = options;
  const filters = Object.fromEntries(Object.entries(written).map(([name, value]) => [name, String(value)]));
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  try {
    await followInterrupts({ asked: stop, again: () => process.exit(EXIT.interrupted) }, () =>
      withOpenSnapshot(async (snapshot) => {
        const progress = showProgress();
        const made = snapshot.export(
          { what, format: String(format), filters, table: table === undefined ? table : String(table) },
          progress.step,
        );
        const begun = performance.now();
        const files = await (out === '-'
          ? exportToOutput(made, stopped.signal)
          : exportToFiles(made, String(out), stopped.signal)
        ).finally(progress.end);
        tell(made, files, performance.now() - begun, json !== undefined);
      }),
    );
    return EXIT.done;
  } catch (error) {
    if (!stopped.signal.aborted) throw error;
    process.stderr.write('Stopped; nothing half-written was left behind.\n');
    return EXIT.interrupted;
  }
}

/** What was written and whose data it is: on standard error, as standard output may be the export itself. */
function tell(
  { revision, origin, note }: Export,
  files: readonly WrittenFile[],
  milliseconds: number,
  asJson: boolean,
): void {
  if (asJson) {
    const summary = { revision, files, seconds: Math.round(milliseconds) / 1000, note, sources: origin.sources };
    process.stderr.write(`${JSON.stringify(summary)}\n`);
    return;
  }
  if (note !== null) process.stderr.write(`${note}\n`);
  for (const { path, bytes } of files) process.stderr.write(`${path}: ${count(bytes, 'byte')}\n`);
  process.stderr.write(`Revision ${revision}, in ${(milliseconds / 1000).toFixed(1)} s. Show these with the data:\n`);
  for (const { attribution, licence } of origin.sources) process.stderr.write(`- ${attribution} [${licence}]\n`);
}
