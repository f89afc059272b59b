import type { Command } from 'commander';
import { type AgingFacts, agingFacts, dueOn } from '../check';
import { count, InvalidOptionError, isDay, listed } from '../domain';
import { print, printJson, prose } from './print/print';
import { table } from './print/table';
import { EXIT, examples } from './program/help';
import { withSnapshot } from './program/with-store';

interface StaleOptions {
  readonly on?: string;
  readonly all?: true;
  readonly json?: true;
}

/** Adds `career-atlas stale`. */
export function addStaleCommand(program: Command, end: (status: number) => void): void {
  program
    .command('stale')
    .description('which pay, doors, certificates, services and prices to look at again; status 1 if any are due')
    .option('--on <date>', 'as of this day, such as 2027-01-31 (today)')
    .option('--all', 'also what is not due yet')
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', examples('stale', 'stale --on 2027-12-31 --json'))
    .action(async (options: StaleOptions) => end(await staleCommand(options)));
}

/** 1 if something is due. @throws {InvalidOptionError} if the day is none */
function staleCommand({ on = new Date().toISOString().slice(0, 10), all, json }: StaleOptions): Promise<number> {
  if (!isDay(on)) {
    throw new InvalidOptionError('on', `--on must be a day such as 2027-01-31, not "${on}".`);
  }
  return withSnapshot(async ({ graph }) => {
    const facts = agingFacts(graph);
    const due = dueOn(facts, on);
    const shown = all === true ? facts : due;
    if (json === true) printJson({ on, due: due.length, facts: shown });
    else printStale(shown, due.length, on);
    return due.length === 0 ? EXIT.done : EXIT.no;
  });
}

function printStale(facts: readonly AgingFacts[], due: number, on: string): void {
  if (facts.length > 0) {
    const rows = facts.map((fact) => [
      fact.recheckBy,
      fact.kind.toLowerCase(),
      fact.count,
      fact.checkedOn,
      fact.source,
      listed(fact.examples),
    ]);
    print(`${table(['look again by', 'what', 'how many', 'checked', 'source', 'such as'], rows)}\n`);
  }
  const said =
    due === 0
      ? `Nothing is due on ${on}.`
      : `${count(due, 'group')} of facts ${due === 1 ? 'is' : 'are'} due on ${on}.`;
  print(prose(said));
}
