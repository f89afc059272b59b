/** Organisations with advisors of their own, who take sign-ups: from a file of the operator, or one made up to try it out. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigurationError } from '../../domain';
import { parseYaml } from '../../files';

/** An organisation that takes sign-ups. */
export interface Organisation {
  /** What keys name as their owner: "city-careers". */
  readonly id: string;
  readonly name: string;
  /** Who its advisors are and how they answer, in a sentence or two. */
  readonly about: string;
  /** True for the one that is made up: nobody answers there. */
  readonly isDemonstration: boolean;
}

/** What the environment says about sign-ups. */
export interface SignUpConfig {
  /** A YAML or JSON file of organisations; null: there is none. */
  readonly file: string | null;
  /** Whether the organisation that is made up takes sign-ups too. */
  readonly demonstration: boolean;
  /** Days until a sign-up expires. */
  readonly days: number;
}

/** The organisation that `ADVISORS_DEMO=on` adds. */
export const DEMONSTRATION: Organisation = Object.freeze({
  id: 'demonstration',
  name: 'Demonstration organisation',
  about: 'It is made up, to show how a sign-up works. Nobody reads what you write, and nobody answers.',
  isDemonstration: true,
});

const MOST_ORGANISATIONS = 50;
const MOST_BYTES = 100_000;

const FILE = z.strictObject({
  organisations: z
    .array(
      z.strictObject({
        id: z
          .string()
          .max(60)
          .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by "-"'),
        name: z.string().trim().min(1).max(100),
        about: z.string().trim().min(10).max(400),
      }),
    )
    .max(MOST_ORGANISATIONS),
});

/**
 * The organisations of a configuration.
 * @throws {ConfigurationError} if the file can't be read or says what it may not, naming each place
 */
export function organisationsOf({ file, demonstration }: SignUpConfig): readonly Organisation[] {
  const named = file === null ? [] : organisationsIn(file);
  const all = demonstration ? [...named, DEMONSTRATION] : named;
  const twice = all.find(({ id }, place) => all.findIndex((other) => other.id === id) !== place);
  if (twice !== undefined) throw unusable(file, `the id "${twice.id}" is used twice. Each organisation has its own.`);
  return all;
}

function organisationsIn(file: string): readonly Organisation[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw unusable(file, `it can't be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  if (text.length > MOST_BYTES) throw unusable(file, `it has more than ${MOST_BYTES} characters.`);
  const yaml = parseYaml(text);
  if (yaml.kind === 'problems') throw unusable(file, `line ${yaml.problems[0].line}: ${yaml.problems[0].message}.`);
  const read = FILE.safeParse(yaml.data);
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => {
      const keys = path.map((key) => (typeof key === 'symbol' ? String(key) : key));
      return `line ${yaml.lineAt(keys)}, ${keys.join('.') || 'the whole'}: ${message}`;
    });
    throw unusable(file, problems.join('; '));
  }
  return read.data.organisations.map((each) => ({ ...each, isDemonstration: false }));
}

function unusable(file: string | null, problem: string): ConfigurationError {
  return new ConfigurationError(`ADVISORS_FILE=${file ?? ''} can't be used: ${problem}`);
}
