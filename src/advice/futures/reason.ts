/** The telling reason for a job: what people who know the trade say, else what of theirs counts there by name. */
import type { CareerGraph } from '../../graph';
import type { RouteSearch } from '../../routes';
import { exitTo } from '../jobs/exits';
import { inShortSentences } from '../words/short-sentences';
import { transfersSentence } from '../words/transfers';
import type { Candidate } from './candidate';

/** One sentence to the person; null if nothing in particular speaks for the job. */
export function reasonFor(graph: CareerGraph, search: RouteSearch, { role, chain }: Candidate): string | null {
  const exit = exitTo(graph, search.from, role);
  const said = exit === undefined ? null : inShortSentences(exit.why);
  return said ?? transfersSentence(graph, { ...search, to: role }, chain);
}
