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

/**
 * What changes nothing on either of two graphs: rows of the first, each with what the second shows besides. What the second has no row of
 * decides there.
 * @param seeds - found on the careers alone, without what decides there
 * @param sources - found with all sources, for those of which `seeds` has rows
 */
export function quietInBoth(seeds, sources) {
  const bySources = new Map(sources.rows.map((row) => [row.name, row]));
  const decides = { of: 1, asked: null };
  const both = (one, other) => (one === null || other === null ? null : one.of > 0 ? one : other);
  const rows = seeds.rows.map((row) => {
    const { fewer = decides, more = decides, off = decides } = bySources.get(row.name) ?? {};
    if (row.off !== undefined) return { ...row, off: both(row.off, off) };
    return { ...row, fewer: row.fewer === null ? null : both(row.fewer, fewer), more: both(row.more, more) };
  });
  return { ...seeds, rows };
}

/** Writes the ranges in which no answer differs; those of numbers that were not looked at stay. */
export function writeSteady(found) {
  const text = readFileSync(FILE, 'utf8');
  const before = [...text.matchAll(/^ {2}'(.+)': \[(.+), (.+)\],$/gm)].map(([, name, low, high]) => [
    name,
    [Number(low), Number(high)],
  ]);
  const lines = steadyAfter(before, found).map(([name, [low, high]]) => `  '${name}': [${low}, ${high}],\n`);
  const head = text.split('Object.freeze(')[0];
  writeFileSync(FILE, `${head}Object.freeze({${lines.length === 0 ? '' : `\n${lines.join('')}`}});\n`);
}

/**
 * Names and ranges in order of their names. A number that was looked at has the range that was found, or none if it decides both ways:
 * those that decide may have no row.
 * @param before - names and ranges that are known
 */
export function steadyAfter(before, { lookedAt, rows }) {
  const ranges = new Map(before);
  for (const name of lookedAt) ranges.delete(name);
  for (const { name, value, low, high, fewer, more } of rows) {
    if (value === undefined) continue;
    const [least, most] = [fewer?.of === 0 ? low : value, more.of === 0 ? high : value];
    if (least !== most)
      ranges.set(
        name,
        [least, most].map((each) => Number(each.toPrecision(4))),
      );
  }
  return [...ranges].sort(([a], [b]) => (a < b ? -1 : 1));
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
