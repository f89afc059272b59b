import { type Command, Option } from 'commander';
import {
  CHECK_RULES,
  type CheckResult,
  checkGraph,
  countDisciplines,
  type DisciplineCounts,
  type Observation,
} from '../check';
import { count, InvalidOptionError, SCHEMES, type Scheme, SENIORITIES } from '../domain';
import { listOf } from './options/list-option';
import { print, printJson, prose } from './print/print';
import { table } from './print/table';
import { examples } from './program/help';
import { withSnapshot } from './program/with-store';

interface CheckCommandOptions {
  readonly rule?: readonly string[];
  readonly scheme?: Scheme;
  readonly all?: true;
  readonly json?: true;
}

/** How many examples of each rule are shown unless all are asked for. */
const EXAMPLES = { findings: 10, notes: 3 } as const;

/** Adds `career-atlas check`. */
export function addCheckCommand(program: Command, end: (status: number) => void): void {
  program
    .command('check')
    .description(
      'look over the loaded graph for what does not make sense; status 1 if something in our own careers does not',
    )
    .option('--rule <list>', `only these rules (all): ${CHECK_RULES.map(({ name }) => name).join(', ')}`, listOf)
    .addOption(new Option('--scheme <name>', 'only what is about this scheme').choices([...SCHEMES]))
    .option(
      '--all',
      `all that each rule sees, instead of the first ${EXAMPLES.findings} findings and ${EXAMPLES.notes} notes`,
    )
    .option('--json', 'print everything as JSON')
    .addHelpText('after', examples('check --rule dead-end,ladder-gap --all'))
    .action(async (options) => end(await checkCommand(options)));
}

/** 1 if there is a finding. @throws {InvalidOptionError} if a rule has no such name */
function checkCommand(options: CheckCommandOptions): Promise<number> {
  const known = CHECK_RULES.map(({ name }) => name);
  const unknown = options.rule?.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new InvalidOptionError('rule', `There is no rule ${unknown}. Rules: ${known.join(', ')}.`);
  return withSnapshot(async (snapshot) => {
    const graph = snapshot.graph;
    const results = checkGraph(graph, { rules: options.rule, scheme: options.scheme });
    const counts = [...graph.counts].map(([kind, number]) => ({ kind, number }));
    const disciplines = countDisciplines(graph);
    const findings = results.reduce((sum, result) => sum + result.findings.length, 0);
    if (options.json) printJson({ revision: graph.revision, counts, disciplines, findings, rules: results });
    else printReport(counts, disciplines, results, options.all ?? false);
    return findings === 0 ? 0 : 1;
  });
}

function printReport(
  counts: readonly { readonly kind: string; readonly number: number }[],
  disciplines: readonly DisciplineCounts[],
  results: readonly CheckResult[],
  all: boolean,
): void {
  const parts = [
    table(
      ['facts', 'count'],
      counts.map(({ kind, number }) => [kind, number]),
    ),
    ...disciplineTables(disciplines),
    table(
      ['rule', 'findings', 'notes'],
      results.map(({ rule, findings, notes }) => [rule, findings.length, notes.length]),
    ),
    ...results.flatMap((result) => exampleLines(result, all)),
    sumLine(results),
  ];
  print(parts.join('\n\n'));
}

/** Two tables, since one is too wide: who there is, and what is said of them. */
function disciplineTables(disciplines: readonly DisciplineCounts[]): readonly string[] {
  const rungs = SENIORITIES.map((rung) => rung.toLowerCase());
  const ladders = disciplines.map((each) => [
    each.discipline,
    each.roles,
    ...SENIORITIES.map((rung) => each.byRung[rung]),
  ]);
  const links = disciplines.map((each) => [
    each.discipline,
    each.requirements,
    each.competencies,
    each.progressionsWithin,
    each.progressionsIn,
    each.progressionsOut,
    each.payBands,
    each.companies,
    each.certifications,
  ]);
  const said = ['needs', 'of skills', 'ways within', 'ways in', 'ways out', 'pay bands', 'companies', 'certificates'];
  return [table(['discipline', 'roles', ...rungs], ladders), table(['discipline', ...said], links)];
}

function exampleLines({ rule, finds, findings, notes }: CheckResult, all: boolean): string[] {
  const listed = (kind: string, seen: readonly Observation[], most: number): string[] => {
    if (seen.length === 0) return [];
    const shown = all ? seen : seen.slice(0, most);
    const left = seen.length - shown.length;
    return [
      prose(`${rule}, ${count(seen.length, kind)}: ${finds}`),
      ...shown.map(({ message, subjects }) => prose(`${message} (${subjects.join(', ')})`, '- ')),
      ...(left === 0 ? [] : [`… and ${left.toLocaleString('en-US')} more (--all shows them)`]),
    ];
  };
  return [listed('finding', findings, EXAMPLES.findings), listed('note', notes, EXAMPLES.notes)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'));
}

function sumLine(results: readonly CheckResult[]): string {
  const findings = results.reduce((sum, result) => sum + result.findings.length, 0);
  const notes = results.reduce((sum, result) => sum + result.notes.length, 0);
  const found = findings === 0 ? 'No finding' : count(findings, 'finding');
  return notes === 0 ? `${found}.` : `${found}, ${count(notes, 'note')} on what publishers state.`;
}
