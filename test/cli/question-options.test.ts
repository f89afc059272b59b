import { type Fields, limitsOf, PROFILE_FIELDS, QUESTIONS, type QuestionField } from '../../src/app';
import { withOptionNames } from '../../src/cli/options/option-names';
import { run } from './run-command';

/** Options that no table has: of pages, of the print, and of the profile. */
const OTHERS = [
  '--first',
  '--skip',
  '--json',
  '--help',
  '--direct',
  '--explain',
  '--language',
  '--says',
  '--have',
  '--cv',
  '--hours',
  '--ical',
  '--markdown',
  '--start',
  '--way',
];

/** What tells more of who asks, where that counts. */
const BACKGROUND = [
  ...Object.values(PROFILE_FIELDS).map(({ option }) => option.replace(/ .*/, '')),
  '--no-full-time',
].filter((name) => !OTHERS.includes(name));

/** The commands with all fields that they take. */
const COMMANDS = [...new Set(Object.values(QUESTIONS).flatMap(({ commands }) => [...commands]))].map((command) => ({
  command,
  fields: Object.assign(
    {},
    ...Object.values(QUESTIONS)
      .filter(({ commands }) => (commands as readonly string[]).includes(command))
      .map(({ fields }) => fields),
  ) as Fields,
}));

/** The help of a command by option or argument, on one line each. */
async function helpOf(command: string): Promise<ReadonlyMap<string, string>> {
  const { out } = await run(command, '--help');
  const lines =
    out
      .split(/^(?:Arguments|Options):\n/m)
      .slice(1)
      .join('')
      .split(/\n\nExamples?:/)[0] ?? '';
  const entries = lines.replace(/\n {4,}/g, ' ').matchAll(/^ {2}(?:-h, )?(--[\w-]+|[\w-]+)(.*)$/gm);
  return new Map([...entries].map(([, name, text]) => [name as string, (text as string).replace(/\s+/g, ' ')]));
}

function defaultOf(field: QuestionField): string | null {
  if (field.kind === 'whole' || field.kind === 'number')
    return field.default === undefined ? null : `(${field.default})`;
  if (field.kind !== 'choice' || field.default === undefined) return null;
  const [word] = Object.entries(field.of.words).find(([, value]) => value === field.default) ?? [];
  return `default: "${word}"`;
}

describe('the tables and --help agree', () => {
  test.each(COMMANDS)('career-atlas $command', async ({ command, fields }) => {
    const help = await helpOf(command);
    const named = Object.values(fields).flatMap((field) => (field.option === undefined ? [] : [field]));
    const options = named.map((field) => (field.option as string).replace(/ .*|[<>]/g, ''));
    for (const [place, field] of named.entries()) {
      const text = help.get(options[place] as string);
      expect(text?.toLowerCase()).toContain(field.description.slice(1, -1).toLowerCase());
      expect(text).toContain(field.kind === 'name' ? '' : limitsOf(field));
      expect(text).toContain(defaultOf(field) ?? '');
      if (field.kind === 'choice') for (const word of Object.keys(field.of.words)) expect(text).toContain(`"${word}"`);
    }
    const unknown = [...help.keys()].filter((name) => name.startsWith('--') && !OTHERS.includes(name));
    const isWhole = Object.values(fields).some((field) => field.kind === 'profile' && field.isWhole === true);
    const known = [...options, ...(isWhole ? BACKGROUND : [])];
    expect(unknown.sort()).toEqual(known.filter((name) => name.startsWith('--') && !OTHERS.includes(name)).sort());
  });

  test('every field of a table has an option, but those that a command takes otherwise', () => {
    const without = COMMANDS.flatMap(({ command, fields }) =>
      Object.entries(fields).flatMap(([name, { option, kind }]) =>
        option === undefined && kind !== 'profile' ? [`${command} ${name}`] : [],
      ),
    );
    // An option with `>` between its names, and an argument of the command itself.
    expect(without).toEqual(['routes explain', 'adjacency competencies']);
  });
});

describe('errors about numbers name the option', () => {
  const NUMBERS = Object.values(QUESTIONS).flatMap(({ path, fields }) =>
    Object.entries(fields as Fields).flatMap(([name, { kind, option = '' }]) =>
      kind === 'whole' || kind === 'number' ? [[`${path}${name}`, option.replace(/ .*/, '')] as const] : [],
    ),
  );

  test.each(NUMBERS)('%s is %s', (field, option) => {
    expect(withOptionNames(`${field} is 99; it must be less.`)).toBe(`${option} is 99; it must be less.`);
  });
});
