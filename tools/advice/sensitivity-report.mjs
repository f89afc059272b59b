/** What `--sensitivity` found, in lines of text, and as the ranges that numbers are printed with. */
import { readFileSync, writeFileSync } from 'node:fs';
import { inProject } from '../project.mjs';

const FILE = inProject('src', 'advice', 'numbers', 'steady.ts');

/** Those that change nothing first, then by how many answers differ. */
export function sensitivityReport({ rows }) {
  const lines = [...rows].sort((a, b) => shareOf(a) - shareOf(b)).map(lineOf);
  const dead = rows.filter((row) => shareOf(row) === 0 && !row.guards);
  return [
    'share of answers that differ: a quarter less, a quarter more; or with the rule off',
    ...lines,
    dead.length === 0
      ? 'Each changes an answer, or says what it guards against.'
      : `${dead.length} change no answer and guard against nothing: ${dead.map(({ name }) => name).join(', ')}.`,
  ].join('\n');
}

/** Writes the ranges in which no answer differs; those of numbers that were not looked at stay. */
export function writeSteady({ rows }) {
  const ranges = new Map(
    [...readFileSync(FILE, 'utf8').matchAll(/^ {2}'(.+)': \[(.+), (.+)\],$/gm)].map(([, name, low, high]) => [
      name,
      [low, high],
    ]),
  );
  for (const { name, value, low, high, fewer, more } of rows) {
    if (value === undefined) continue;
    const range = [fewer?.of === 0 ? low : value, more.of === 0 ? high : value].map((each) =>
      Number(each.toPrecision(4)),
    );
    if (range[0] === range[1]) ranges.delete(name);
    else ranges.set(name, range);
  }
  const lines = [...ranges]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, [low, high]]) => `  '${name}': [${low}, ${high}],\n`);
  const head = readFileSync(FILE, 'utf8').split('Object.freeze(')[0];
  writeFileSync(FILE, `${head}Object.freeze({${lines.length === 0 ? '' : `\n${lines.join('')}`}});\n`);
}

function lineOf(row) {
  const { name, off, fewer, more, value, low, high, guards } = row;
  if (off !== undefined) return `  ${percentOf(off)}  ${name}, switched off`;
  const down = fewer === null ? '' : `${percentOf(fewer)} at ${short(low)}, `;
  return `  ${down}${percentOf(more)} at ${short(high)}  ${name}, ${short(value)}${guards ? ', guards' : ''}`;
}

function shareOf({ off, fewer, more }) {
  return Math.max(...[off, fewer, more].map((each) => (each ? shareIn(each) : 0)));
}

function percentOf(each) {
  return (each.asked === null ? 'some' : `${(100 * shareIn(each)).toFixed(1)} %`).padStart(7);
}

/** Nothing more is known of those that stopped at the first difference. */
function shareIn({ of, asked }) {
  return asked === null ? 1 : of / asked;
}

function short(value) {
  return Number(value.toPrecision(4));
}
