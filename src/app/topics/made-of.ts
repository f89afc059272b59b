/** Which jobs are made of what words name: by their titles, by what they ask for, and by what is done in them. No list of phrases. */
import { HEARING_MODEL } from '../../advice';
import { CLASSIFICATIONS, oncePer, remembered } from '../../domain';
import { type CareerGraph, nodeName, type Sliced, workOnce } from '../../graph';
import { tellingWords } from './telling-words';

const { madeOf: MADE_OF } = HEARING_MODEL;

/** How plainly a job shows a word, as a share: its title says most. */
type Shown = ReadonlyMap<number, number>;

/** Numbers of the jobs made of what a text names, those that show it most plainly first; none if its words tell too little, or too much. */
export function jobsMadeOf(graph: CareerGraph, text: string): ReadonlySet<number> {
  const words = tellingWords(text);
  return remembered(made(graph), words.join(' '), () => new Set(madeOf(graph, words)));
}

const made = oncePer((_: CareerGraph) => new Map<string, ReadonlySet<number>>());

function madeOf(graph: CareerGraph, words: readonly string[]): readonly number[] {
  const { index, jobs } = shownBy.of(graph);
  const known = words.flatMap((word) => index.get(word) ?? []).filter((shown) => shown.size <= MADE_OF.most * jobs);
  // Of what has only words that no job shows, or that all show, nothing is known.
  if (known.length === 0 || known.length < words.filter((word) => !isOfAll(index.get(word), jobs)).length) return [];
  const [rarest, ...others] = [...known].sort((a, b) => a.size - b.size);
  return (
    [...rarest!]
      .flatMap(([job, shown]) => {
        const parts = others.map((other) => other.get(job) ?? 0);
        return parts.every((part) => part > 0) ? [{ job, shown: Math.min(shown, ...parts) }] : [];
      })
      // One word alone is in tasks of all kinds: it has to be in a title, in what a job asks for, or in several tasks of few jobs.
      .filter(
        ({ shown }, _, { length }) =>
          shown >= MADE_OF.plain || (length <= MADE_OF.few && (words.length > 1 || shown >= MADE_OF.often)),
      )
      .sort((a, b) => b.shown - a.shown || a.job - b.job)
      .slice(0, MADE_OF.jobs)
      .map(({ job }) => job)
  );
}

/** True for a word that so many jobs show that it tells none from another. */
function isOfAll(shown: Shown | undefined, jobs: number): boolean {
  return shown !== undefined && shown.size > MADE_OF.most * jobs;
}

/** By word: the jobs that show it. Of classifications that know no pay nothing is named, so they are left out. */
interface ShownBy {
  readonly index: ReadonlyMap<string, Shown>;
  readonly jobs: number;
}

const shownBy = workOnce(gathered);

/** Gathers the words of all jobs in the background, so that nobody waits for them: half a second for all sources. */
export const prepareJobsMadeOf = shownBy.prepare;

/** The same in slices of a request that needs them. */
export const jobsMadeOfInSlices: (graph: CareerGraph) => Sliced<unknown> = shownBy.within;

/** Jobs that are gone through between two pauses. */
const JOBS_AT_ONCE = 5;

function* gathered({ requirements, competencies, roles }: CareerGraph): Sliced<ShownBy> {
  const index = new Map<string, Map<number, number>>();
  const show = (words: readonly string[], job: number, share: number) => {
    for (const word of words) {
      let shown = index.get(word);
      if (shown === undefined) {
        shown = new Map();
        index.set(word, shown);
      }
      if ((shown.get(job) ?? 0) < share) shown.set(job, share);
    }
  };
  const known = new Map<number, readonly string[]>();
  const wordsOf = (competency: number) => {
    const words = known.get(competency) ?? tellingWords(nodeName(competencies[competency]!));
    known.set(competency, words);
    return words;
  };
  let jobs = 0;
  for (const { index: job, scheme, title, alternateTitles, responsibilities, summary } of roles) {
    if (!CLASSIFICATIONS[scheme].hasPay) continue;
    if (++jobs % JOBS_AT_ONCE === 0) yield;
    for (const name of CLASSIFICATIONS[scheme].isOurs ? [title, ...alternateTitles] : [title])
      show(tellingWords(name), job, 1);
    for (let place = requirements.head[job]!; place < requirements.head[job + 1]!; place++)
      if (requirements.weight[place]! > 0) show(wordsOf(requirements.competency[place]!), job, MADE_OF.asked);
    const done = new Set<string>();
    for (const words of [summary, ...responsibilities].map(tellingWords)) {
      for (const word of words) show([word], job, done.has(word) ? MADE_OF.often : MADE_OF.done);
      for (const word of words) done.add(word);
    }
  }
  return { index, jobs };
}
