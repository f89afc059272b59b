import { milestonesOf, weeksOf } from './milestones';
import type { PlanStep, PlanWords, WayPlan } from './way-plan';

/**
 * A plan as a Markdown document: the way in a sentence, why, each move with what it asks for and what to learn, milestones,
 * sources. Texts from data are escaped, so that none is markup (CommonMark 0.31, sections 2.4 and 6.6; tables as GitHub has them).
 *
 * @param start - ISO date of the first day
 */
export function planMarkdown(plan: WayPlan, start: string, words: PlanWords): string {
  const { from, to, steps, why, thisWeek, weeklyHours, sources, address } = plan;
  const between = steps.slice(0, -1).map((step) => step.to);
  const way = between.length === 0 ? 'Without another job first' : `First ${between.map(text).join(', then ')}`;
  const parts: readonly (readonly string[])[] = [
    [`# ${text(from)} to ${text(to)}`],
    [`${way}: about ${words.years(plan.years)} in all. ${sentence(plan.odds)} ${payText(plan)}`],
    ['Years, pay and odds are estimates for the United States.'],
    address === null ? [] : [`The way: <${address}>`],
    why.length === 0 ? [] : ['## Why this way', ...list(why.map(text))],
    thisWeek.length === 0 ? [] : ['## This week', ...thisWeek.map((task) => `- [ ] ${text(task)}`)],
    ...steps.flatMap((step, place) => stepParts(step, place, weeklyHours, words)),
    ['## Milestones', ...milestoneTable(plan, start, words)],
    sources.length === 0 ? [] : ['## Sources', ...list(sources.map(text))],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) =>
      lines[0]?.startsWith('#') && lines.length > 1 ? `${lines[0]}\n\n${lines.slice(1).join('\n')}` : lines.join('\n'),
    )
    .join('\n\n')}\n`;
}

function stepParts(
  step: PlanStep,
  place: number,
  weeklyHours: number,
  words: PlanWords,
): readonly (readonly string[])[] {
  const { to, years, payUsd, hiredFor, credentials, items } = step;
  const pay = payUsd === null ? '' : `, ${usd(payUsd)} a year`;
  return [
    [`## ${place + 1}. ${text(to)}`],
    [`About ${words.years(years)}${pay}. What gets you hired: ${text(hiredFor)}`],
    credentials.length === 0
      ? []
      : [
          'What you need:',
          '',
          ...credentials.map(({ name, alternatives, held, yearsLeft }) => {
            const others = alternatives.length === 0 ? '' : ` (or: ${alternatives.map(text).join(', ')})`;
            return `- [${held ? 'x' : ' '}] ${text(name)}${others}${held ? '' : `, about ${words.years(yearsLeft)}`}`;
          }),
        ],
    items.length === 0
      ? []
      : [
          `What to learn, at ${weeklyHours} ${weeklyHours === 1 ? 'hour' : 'hours'} a week:`,
          '',
          ...table(
            ['When', 'What', 'How long'],
            items.map((item) => [weeksOf(item), text(item.name), words.hours(item.hours)]),
          ),
        ],
  ];
}

function milestoneTable(plan: WayPlan, start: string, words: PlanWords): readonly string[] {
  return table(
    ['By', 'What'],
    milestonesOf(plan, start, words).map(({ date, title }) => [date, text(title)]),
  );
}

function payText({ payUsd, steps }: WayPlan): string {
  const then = steps.at(-1)?.payUsd ?? null;
  if (payUsd === null || then === null) return 'Pay: not known.';
  return `Pay: ${usd(payUsd)} a year now, ${usd(then)} then.`;
}

function usd(amount: number): string {
  return `$${Math.round(amount).toLocaleString('en-US')}`;
}

function list(items: readonly string[]): readonly string[] {
  return items.map((item) => `- ${item}`);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

/** A text on one line in which nothing is markup. */
function text(words: string): string {
  return words
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
    .replace(/^([-+]|\d+[.)])/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
