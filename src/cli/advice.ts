import type { Command } from 'commander';
import { type AdviceNumber, adviceNumbers, adviceRules, numberText } from '../advice';
import { InvalidOptionError } from '../domain';
import { print, printJson, prose } from './print/print';
import { table } from './print/table';
import { EXIT, examples } from './program/help';

/** Adds `career-atlas advice`: the rules and numbers that advice goes by. It needs no store. */
export function addAdviceCommand(program: Command, end: (status: number) => void): void {
  program
    .command('advice')
    .argument('[name]', 'a rule, a number, or a list of either: "comes-nearer", "moves.newField", "verdicts"')
    .description('show the rules and numbers that recommended routes and verdicts go by')
    .option('--json', 'print everything as JSON')
    .addHelpText('after', examples('advice', 'advice verdicts', 'advice comes-nearer --json'))
    .action((name: string | undefined, options) => end(adviceCommand(name ?? null, options.json === true)));
}

/** @throws {InvalidOptionError} if nothing has such a name */
function adviceCommand(name: string | null, asJson: boolean): number {
  const rules = adviceRules().filter((rule) => [null, rule.name, rule.list].includes(name));
  const isNamed = (number: AdviceNumber) => name === null || number.name === name || number.name.startsWith(`${name}.`);
  const numbers = adviceNumbers().filter(isNamed);
  if (rules.length === 0 && numbers.length === 0)
    throw new InvalidOptionError('name', `${name} names no rule, number or list. \`career-atlas advice\` shows all.`);
  if (asJson) {
    printJson({ rules, numbers });
    return EXIT.done;
  }
  const [rule] = rules;
  if (rules.length === 1 && numbers.length === 0) {
    print(prose(`${rule!.name} (${rule!.list}): ${rule!.sentence}`));
    print(prose(`Keeps it: ${rule!.examples.keeps}.`));
    print(prose(`Breaks it: ${rule!.examples.breaks}.`));
    if (rule!.numbers.length > 0) print(numberTable(rule!.numbers));
    return EXIT.done;
  }
  if (rules.length > 0)
    print(
      table(
        ['list', 'rule', 'what it says'],
        rules.map(({ list, name, sentence }) => [list, name, sentence]),
      ),
    );
  if (numbers.length > 0) print(numberTable(numbers));
  return EXIT.done;
}

function numberTable(numbers: readonly AdviceNumber[]): string {
  return table(
    ['number', 'value', 'what it means'],
    numbers.map(({ name, value, unit, meaning }) => [name, numberText(value, unit), meaning]),
  );
}
