/** How names of roles were read, told beside an answer. */
import { abroadNote, type Snapshot, type UnderstoodRole } from '../../app';
import { print, prose } from './print';

/** Names of roles by the word for what each is in the question: { from: "teacher" }. Those left out are undefined. */
export type AskedRoles = Readonly<Record<string, string | undefined>>;

/**
 * Writes to standard error how each name was read that is no title: "teacher" read as ...; also .... What a name of another country asks to
 * be said first goes with the answer.
 */
export function tellReadings(snapshot: Snapshot, asked: AskedRoles): void {
  for (const read of Object.values(understood(snapshot, asked))) {
    const { asked: name, role, certainty, others } = read;
    const note = abroadNote(snapshot.graph, read);
    if (note !== null) print(`${prose(note)}\n`);
    if (certainty === 'EXACT') continue;
    const also = others.length === 0 ? '' : `; also ${others.map(({ title }) => title).join(' / ')}`;
    process.stderr.write(`${prose(`"${name}" read as ${role.title}${also}.`)}\n`);
  }
}

/** How each name was read, for JSON. */
export function plainReadings(snapshot: Snapshot, asked: AskedRoles): unknown {
  const read = Object.entries(understood(snapshot, asked)).map(([argument, { asked: name, ...reading }]) => {
    const titled = ({ id, title }: UnderstoodRole['role']) => ({ id, title });
    const { role, certainty, others } = reading;
    const note = abroadNote(snapshot.graph, { asked: name, ...reading });
    return [argument, { asked: name, note, role: titled(role), certainty, others: others.map(titled) }];
  });
  return Object.fromEntries(read);
}

function understood(snapshot: Snapshot, asked: AskedRoles): Readonly<Record<string, UnderstoodRole>> {
  const named = Object.entries(asked).flatMap(([argument, name]) =>
    name === undefined ? [] : [[argument, snapshot.understoodRole(argument, name)] as const],
  );
  return Object.fromEntries(named);
}
