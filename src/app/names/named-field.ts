/** Jobs that a word names together: of a topic of working life, of a job itself, of a discipline, or of a word in their titles. */
import { CLASSIFICATIONS, oncePer } from '../../domain';
import { type CareerGraph, nameWords } from '../../graph';
import { jobsOfTopic } from '../topics/jobs-of-topic';
import { jobsMadeOf } from '../topics/made-of';
import { topicCalled } from '../topics/topics';
import { clearReadingOf } from './understand';

/** A word that more jobs have in their titles names no field. */
const MOST_JOBS = 120;

/** Numbers of the jobs, in order; empty if nothing is called so, and no job is made of it. */
export function rolesNamedBy(graph: CareerGraph, text: string): readonly number[] {
  const named = calledSo(graph, text);
  return named.length > 0 ? named : [...jobsMadeOf(graph, text)].sort((a, b) => a - b);
}

/** True for a text that is a name of no job, field or topic: only what jobs are made of tells what it means. */
export function isNameless(graph: CareerGraph, text: string): boolean {
  return calledSo(graph, text).length === 0;
}

function calledSo(graph: CareerGraph, text: string): readonly number[] {
  const discipline = graph.names.resolve('Discipline', text);
  const ofDiscipline = discipline === null ? [] : graph.roles.filter((role) => role.discipline === discipline);
  const role = clearReadingOf(graph, 'Role', text)?.node;
  const topic = topicCalled(text);
  const words = topic === null ? nameWords(text) : [];
  const withWords = words.length === 0 ? [] : titledWith(graph, words);
  return [
    ...new Set([
      ...(topic === null ? [] : jobsOfTopic(graph, topic)),
      ...ofDiscipline.map(({ index }) => index),
      ...(role?.kind === 'Role' ? [role.index] : []),
      ...(withWords.length > MOST_JOBS ? [] : withWords),
    ]),
  ].sort((a, b) => a - b);
}

/** Roles by the words of their titles; those of ours by their other titles too. */
const byWord = oncePer((graph: CareerGraph): ReadonlyMap<string, readonly number[]> => {
  const roles = new Map<string, number[]>();
  for (const { index, title, alternateTitles, scheme } of graph.roles) {
    const names = CLASSIFICATIONS[scheme].isOurs ? [title, ...alternateTitles] : [title];
    for (const word of new Set(names.flatMap((name) => nameWords(name)))) {
      const some = roles.get(word);
      if (some === undefined) roles.set(word, [index]);
      else some.push(index);
    }
  }
  return roles;
});

function titledWith(graph: CareerGraph, [first, ...others]: readonly string[]): readonly number[] {
  const index = byWord(graph);
  return others.reduce<readonly number[]>(
    (some, word) => some.filter((role) => index.get(word)?.includes(role) ?? false),
    index.get(first!) ?? [],
  );
}
