/** How names of roles were read, told beside an answer. */
import { abroadNote, type Snapshot, type UnderstoodRole } from '../../app';
import { UnknownReferenceError } from '../../domain';
import { atOnce, type RoleNode } from '../../graph';
import { print, prose } from './print';

/** Names of roles by the word for what each is in the question: { from: "teacher" }. Those left out are undefined. */
export type AskedRoles = Readonly<Record<string, string | undefined>>;

/**
 * Writes to standard error how each name was read that is no title: "teacher" read as ...; also .... What a name of another country asks to
 * be said first goes with the answer.
 */
export function tellReadings(snapshot: Snapshot, asked: AskedRoles, language?: string): void {
  for (const read of Object.values(understood(snapshot, asked, language))) {
    const { asked: name, role, certainty, others, isAmbiguous } = read;
    const note = abroadNote(snapshot.graph, read);
    if (note !== null) print(`${prose(note)}\n`);
    if (certainty === 'EXACT') continue;
    const also = others.length === 0 ? '' : `; also ${others.map(({ title }) => title).join(' / ')}`;
    const ask = isAmbiguous ? ` ${others[0]!.title} is about as likely: name the job that you mean.` : '';
    process.stderr.write(`${prose(`"${name}" read as ${role.title}${also}.${ask}`)}\n`);
  }
}

/** How each name was read, for JSON. */
export function plainReadings(snapshot: Snapshot, asked: AskedRoles, language?: string): unknown {
  const read = Object.entries(understood(snapshot, asked, language)).map(([argument, { asked: name, ...reading }]) => {
    const titled = ({ id, title }: UnderstoodRole['role']) => ({ id, title });
    const { role, certainty, others, isAmbiguous } = reading;
    const note = abroadNote(snapshot.graph, { asked: name, ...reading });
    return [argument, { asked: name, note, role: titled(role), certainty, isAmbiguous, others: others.map(titled) }];
  });
  return Object.fromEntries(read);
}

function understood(
  snapshot: Snapshot,
  asked: AskedRoles,
  language: string | undefined,
): Readonly<Record<string, UnderstoodRole>> {
  const named = Object.entries(asked).flatMap(([argument, name]) =>
    name === undefined ? [] : [[argument, roleRead(snapshot, argument, name, language)] as const],
  );
  return Object.fromEntries(named);
}

/** `--language` of commands that take names of roles. */
export const LANGUAGE_OPTION = [
  '--language <code>',
  'the language of the names that you type, such as de; needs `career-atlas import esco-labels`',
] as const;

/** How many readings of a name in another language are told. */
const MOST_READINGS = 5;

/**
 * How the name of a role was read that somebody typed in a language; English if it is left out.
 * @throws {UnknownReferenceError} if it means none
 * @throws {InvalidOptionError} if no source has names in the language
 */
export function roleRead(snapshot: Snapshot, argument: string, name: string, language?: string): UnderstoodRole {
  if (language === undefined) return snapshot.understoodRole(argument, name);
  const readings = atOnce(snapshot.understandInSlices(language, argument, name, MOST_READINGS));
  const [first] = readings;
  const [role, ...others] = readings.map(({ node }) => node as RoleNode);
  if (first === undefined || role === undefined) throw new UnknownReferenceError(argument, name, 'role', []);
  return { asked: name, role, certainty: first.certainty, isAmbiguous: first.isAmbiguous, others };
}

/** What a question takes for a name in a language: the name itself in English, else the id of the role that it is read as. */
export function refOf(snapshot: Snapshot, argument: string, name: string, language?: string): string {
  return language === undefined ? name : roleRead(snapshot, argument, name, language).role.id;
}
