/** The rules and numbers of advice as a Markdown page. */
import { capital, count } from '../../domain';
import { NUMBER_TABLES } from '../numbers/tables';
import { type AdviceNumber, type AdviceRule, adviceNumbers, adviceRules } from './advice-model';
import { numberText } from './number-text';
import { RULE_LISTS } from './rule-lists';

/** Where the printed part of the page begins: what stands above is written by hand. */
export const PRINTED_FROM =
  '<!-- Printed by `npm run schema` from the rules and numbers in src/advice: do not edit below. -->';

/** A page with what is written by hand in `page`, and the rules and numbers as the code has them. */
export function advicePage(page: string): string {
  const byHand = page.split(PRINTED_FROM)[0]!.trimEnd();
  return `${[byHand, PRINTED_FROM, RULES, ...RULE_LISTS.map(ruleSection), NUMBERS, ...NUMBER_TABLES.map(numberSection)].join('\n\n')}\n`;
}

const RULES = `## The rules

Each rule is a file in [src/advice/rules](../src/advice/rules) or, if it is about one move, in [src/advice/move-rules](../src/advice/move-rules). It has two
routes of the seeds as examples: one that keeps it, one that breaks it. A verdict and odds hold of the second route and not of the first.`;

const NUMBERS = `## The numbers

Each number stands once, in [src/advice/numbers](../src/advice/numbers). \`npm run advice:effect -- --sensitivity\` moves each of them by a quarter and counts the
answers that change. "Steady" is a range in which none did, where one is known.`;

function ruleSection({ list, about }: (typeof RULE_LISTS)[number]): string {
  return [`### Rules: ${titled(list)}`, about, adviceRules(list).map(ruleItem).join('\n')].join('\n\n');
}

function ruleItem({ name, sentence, verdict, odds, numbers, examples }: AdviceRule): string {
  const gives = verdict ?? odds;
  const given = gives === null ? '' : ` (${gives})`;
  const goesBy = numbers.map(figure);
  const asks = examples.asks === undefined ? '' : ` ${asked(examples.asks)}`;
  return [
    `- **${name}**${given}: ${sentence}`,
    ...goesBy,
    `  - Keeps it: ${examples.keeps}.`,
    `  - Breaks it: ${examples.breaks}.${asks}`,
  ].join('\n');
}

function figure({ name, value, unit, meaning }: AdviceNumber): string {
  return `  - Goes by ${numberText(value, unit)}, \`${name}\`: ${meaning}`;
}

function asked({ stepDown, background = {} }: NonNullable<AdviceRule['examples']['asks']>): string {
  const { pastRoles = [], ...others } = background;
  const fields = Object.entries({ ...(stepDown && { stepDown }), ...others });
  const said = [
    ...fields.map(([name, value]) => `\`${name}: ${value}\``),
    ...pastRoles.map(({ role, years }) => `${count(years, 'year')} as ${role}`),
  ];
  return `Both ask with ${said.join(' and ')}.`;
}

function numberSection({ list, about }: (typeof NUMBER_TABLES)[number]): string {
  const numbers = adviceNumbers(list);
  const { from, source } = usual(numbers);
  const origin = `Origin, unless a line says otherwise: \`${from}\`. ${source}`;
  const items = numbers.map((number) => numberItem(number, from, source));
  return [`### Numbers: ${titled(list)}`, `${about}. ${origin}`, items.join('\n')].join('\n\n');
}

/** The origin of most numbers of a list. */
function usual(numbers: readonly AdviceNumber[]): Pick<AdviceNumber, 'from' | 'source'> {
  const count = (source: string) => numbers.filter((each) => each.source === source).length;
  return numbers.reduce((most, each) => (count(each.source) > count(most.source) ? each : most));
}

function numberItem(number: AdviceNumber, usualFrom: string, usualSource: string): string {
  const { name, value, unit, meaning, from, source, guards, steady } = number;
  return [
    `- \`${name}\`, **${numberText(value, unit)}**: ${meaning}`,
    from === usualFrom && source === usualSource ? '' : ` \`${from}\`: ${source}`,
    guards === null ? '' : ` ${guards}`,
    steady === null ? '' : ` Steady from ${numberText(steady[0], unit)} to ${numberText(steady[1], unit)}.`,
  ].join('');
}

/** "beside-door" is "Beside door". */
function titled(list: string): string {
  return capital(list.replaceAll('-', ' '));
}
