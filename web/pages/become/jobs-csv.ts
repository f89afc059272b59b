/** The table of jobs as a file: RFC 4180, a comma between cells, unknown is empty. */
import { capital } from '../words/names';
import { WAYS_THERE } from '../words/vocabulary';
import type { JobsPlace } from './jobs-address';
import { type Job, jobsShown } from './jobs-query';

const COLUMNS: readonly (readonly [string, (job: Job) => string | number | null])[] = [
  ['job', ({ role }) => capital(role.everydayTitle)],
  ['field', ({ role }) => role.discipline?.name ?? null],
  ['years', ({ years }) => years],
  ['studyYears', ({ studyYears }) => studyYears],
  ['verdict', ({ verdict }) => verdict],
  ['startMinUsd', ({ payStart }) => payStart?.minUsd ?? null],
  ['startMaxUsd', ({ payStart }) => payStart?.maxUsd ?? null],
  ['laterMinUsd', ({ payLater }) => payLater?.minUsd ?? null],
  ['laterMaxUsd', ({ payLater }) => payLater?.maxUsd ?? null],
  ['kindOfWay', ({ way }) => WAYS_THERE[way]],
  ['role', ({ role }) => role.slug],
];

/** What the table shows, one job a line. */
export function jobsCsv(jobs: readonly Job[], place: JobsPlace): string {
  const lines = [
    COLUMNS.map(([name]) => name),
    ...jobsShown(jobs, place).map((job) => COLUMNS.map(([, read]) => cell(read(job)))),
  ];
  return `${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}

/** Spreadsheets run texts that begin like a formula; an apostrophe keeps them texts. */
function cell(value: string | number | null): string {
  const text = String(value ?? '');
  const plain = typeof value === 'string' && /^['=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
