/** Hears somebody's own words over a graph: earlier jobs and fields count only if it knows them. */
import { namesPaper } from '../../advice';
import type { CareerGraph, Sliced } from '../../graph';
import { isNameless, rolesNamedBy } from '../names/named-field';
import { isRefusable } from '../names/ruled-out';
import { clearReadingOf, readingsOf } from '../names/understand';
import { jobsMadeOfInSlices } from '../topics/made-of';
import { hearWordsInSlices, MOST_HEARD } from './hear';
import type { Heard, Hearing } from './heard';
import { tidied } from './tidied';

/** What is heard of a text, a clause or a name a slice; names of jobs and fields that the graph does not know are among what is not. */
export function* hearInSlices(graph: CareerGraph, text: string): Sliced<Hearing> {
  if (text !== '') yield* jobsMadeOfInSlices(graph);
  // What somebody likes may be what jobs are made of; else only what has a name is somewhere to go.
  const liked = new Set<string>();
  const { heard, notHeard } = yield* hearWordsInSlices(
    text,
    (name) => isJob(graph, name),
    (name) => {
      if (rolesNamedBy(graph, name).length === 0) return false;
      liked.add(name);
      return true;
    },
  );
  const known: Heard[] = [];
  const unknown: Heard[] = [];
  for (const each of heard) {
    yield;
    if (isKnown(graph, each, liked)) known.push(inWholeWords(graph, each));
    else if (!isBeside(text, each, heard)) unknown.push(each);
  }
  // A paper has several names, of which a graph may know one.
  const isNamedElse = ({ field, words }: Heard) => known.some((each) => each.field === field && each.words === words);
  const names = unknown
    .filter((each) => each.field !== 'profile.credentials' || !isNamedElse(each))
    .map(({ words }) => words);
  const said = tidied(text);
  const inOrder = [...new Set([...names, ...notHeard])].sort((a, b) => said.indexOf(a) - said.indexOf(b));
  return { heard: known, notHeard: inOrder.slice(0, MOST_HEARD) };
}

/** Whether something else was heard in the same part of the text as a paper or a refusal that nobody knows: then it is no such thing. */
function isBeside(text: string, { field, words }: Heard, heard: readonly Heard[]): boolean {
  if (field === 'towards')
    return heard.some((other) => other.field !== field && (words.includes(other.words) || other.words.includes(words)));
  if (field !== 'profile.credentials' && field !== 'not') return false;
  const part = text.split(/[,;.!\n]/).find((each) => each.includes(words));
  return heard.some((other) => other.field !== field && part?.includes(other.words) === true);
}

/** What is only named by what jobs are made of says how it was understood. */
function inWholeWords(graph: CareerGraph, each: Heard): Heard {
  if (each.field !== 'towards' || !isNameless(graph, each.value)) return each;
  return {
    ...each,
    meaning: `towards ${each.value}: jobs come first that have it in their name, their skills or their tasks`,
  };
}

function isKnown(graph: CareerGraph, { field, value }: Heard, liked: ReadonlySet<string>): boolean {
  if (field === 'not') return isRefusable(value) || isJobOrDiscipline(graph, value);
  if (field === 'profile.credentials') return namesPaper(graph, value);
  if (field === 'towards') return liked.has(value) || !isNameless(graph, value);
  const isEarlier = field === 'profile.pastRoles' && value.includes(':');
  return !isEarlier || isJob(graph, jobOf(value).ref);
}

/** Whether a name is that of a job: of one, or of several of which the first is meant as a rule ("cook"). */
function isJob(graph: CareerGraph, name: string): boolean {
  if (clearReadingOf(graph, 'Role', name) !== null) return true;
  return readingsOf(graph, 'Role', name)[0]?.by.toLowerCase() === name.toLowerCase();
}

/** Whether a name can be left out: the question refuses what it does not know. */
function isJobOrDiscipline(graph: CareerGraph, name: string): boolean {
  return graph.names.resolve('Discipline', name) !== null || clearReadingOf(graph, 'Role', name) !== null;
}

/** "machinist:10" as an earlier job. */
export function jobOf(value: string): { readonly ref: string; readonly years: number } {
  const colon = value.lastIndexOf(':');
  return { ref: value.slice(0, colon), years: Number(value.slice(colon + 1)) };
}
