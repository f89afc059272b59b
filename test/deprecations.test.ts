/** What is marked as deprecated says since when, and until which version it stays: docs/releases.md promises it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, Kind, parse, visit } from 'graphql';

const textOf = (...path: readonly string[]) => readFileSync(join(__dirname, '..', ...path), 'utf8');
const FORM =
  /^Use .+\. Deprecated since (?<since>\d+\.\d+\.\d+(?:-rc\.\d+)?) \((?<on>\d{4}-\d\d-\d\d)\); stays until (?<until>\d+\.\d+\.\d+) at least\.$/;

/** The days of the versions that are out. */
const DAYS = new Map(
  [...textOf('CHANGELOG.md').matchAll(/^## (\S+) - (\d{4}-\d\d-\d\d)$/gm)].map(([, version, day]) => [version!, day!]),
);
const VERSION = (JSON.parse(textOf('package.json')) as { version: string }).version;

/** [1, 0] of "1.0.0-rc.1". */
const minorOf = (version: string) => version.split('.').slice(0, 2).map(Number) as [number, number];
const isLater = ([major, minor]: [number, number], [a, b]: [number, number]) => major > a || (major === a && minor > b);

/** What is wrong with the marks of a schema, a sentence each. */
function breaches(sdl: string, version: string, days: ReadonlyMap<string, string>): readonly string[] {
  const reasons: string[] = [];
  visit(parse(sdl), {
    enter: (node) => {
      if (node.kind !== Kind.DIRECTIVE || node.name.value !== 'deprecated') return;
      const [reason] = (node.arguments ?? []).flatMap(({ value }) => (value.kind === Kind.STRING ? [value.value] : []));
      reasons.push(reason ?? '');
    },
  });
  return reasons.flatMap((reason) => {
    const { since, on, until } = FORM.exec(reason)?.groups ?? {};
    if (since === undefined) return [`"${reason}" does not say since when, or until when`];
    const day = days.get(since);
    if (day !== undefined && day !== on) return [`"${reason}" has another day than ${since}, which came on ${day}`];
    if (day === undefined && [...days.values()].some((each) => each > on!))
      return [`"${reason}" is older than a release`];
    if (!isLater(minorOf(until!), minorOf(since))) return [`"${reason}" does not stay for a minor version`];
    if (!isLater(minorOf(until!), minorOf(version)))
      return [`"${reason}" has come to its time: remove it, or keep it longer`];
    return [];
  });
}

test('every mark of the schema says since when, and until which version it stays', () => {
  const sdl = textOf('schema', 'career.graphql');
  expect(buildSchema(sdl).getQueryType()).toBeDefined();
  expect(sdl.match(/@deprecated/g)!.length).toBeGreaterThan(0);
  expect(breaches(sdl, VERSION, DAYS)).toEqual([]);
});

test.each([
  ['no day', 'Use `a`.', 'does not say since when'],
  ['no remedy', 'Deprecated since 1.0.0 (2026-01-01); stays until 1.1.0 at least.', 'does not say since when'],
  ['another day', 'Use `a`. Deprecated since 1.0.0 (2026-01-02); stays until 1.1.0 at least.', 'has another day'],
  [
    'a day before the last release',
    'Use `a`. Deprecated since 1.0.1 (2025-01-02); stays until 1.1.0 at least.',
    'older',
  ],
  ['too little time', 'Use `a`. Deprecated since 1.0.0 (2026-01-01); stays until 1.0.9 at least.', 'a minor version'],
  [
    'its time over',
    'Use `a`. Deprecated since 1.0.0 (2026-01-01); stays until 1.1.0 at least.',
    'come to its time',
    '1.1.0',
  ],
])('%s is found', (_, reason, breach, version = '1.0.0') => {
  const sdl = `type Query { a: Int @deprecated(reason: "${reason}") }`;
  expect(breaches(sdl, version, new Map([['1.0.0', '2026-01-01']])).join()).toContain(breach);
});
