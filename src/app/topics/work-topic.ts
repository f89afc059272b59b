/** Topics of working life: what people speak of when they speak of work, and which jobs have it. */

/** What it means to speak of a topic if nothing around it says more. UNSAID: nothing; ALWAYS: a limit, however it is put. */
export type Plainly = 'HELD' | 'WANTED' | 'LESS' | 'UNSAID' | 'ALWAYS';

/** Something that people name when they speak of work. */
export interface WorkTopic {
  /** Ends "you like ..." and "no ...". */
  readonly name: string;
  /** True if nobody can do entirely without it: jobs that have it come late, and are not left out. */
  readonly isSoft: boolean;
  /** True if people who say that there is none of it wish for it: "no respect". */
  readonly isMissed: boolean;
  /** What somebody is told who has done it or knows it: "you write". Null: that says nothing of other work. */
  readonly held: string | null;
  readonly plainly: Plainly;
  /** Plain phrases, see `Phrases`. */
  readonly words: readonly string[];
  /** The jobs that have it, by the beginnings of their codes in the Standard Occupational Classification (2018). */
  readonly codes: readonly string[];
  /** Jobs that have it by what the graph knows of them; null: none. */
  readonly by: string | null;
  /** The beginning of a word in titles of jobs that have it by another code: those who lead it. Null: none. */
  readonly titles: string | null;
  /** Papers whose door has it; null: none. */
  readonly papers: string | null;
}

/**
 * Reads a table of topics, one a line: name | what people are told who have it | phrases | jobs. A job is a beginning of a code, a
 * condition such as `heavy`, `title:nurs` or `paper:tests`. A name behind `~` is soft, one behind `?` missed.
 */
export function topicTable(plainly: Plainly, table: string): readonly WorkTopic[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', held = '', words = '', jobs = ''] = line.split('|').map((part) => part.trim());
      const named = jobs.split(/\s+/).filter((each) => each !== '');
      const codes = named.filter((each) => /^\d/.test(each));
      const papers = named.find((each) => each.startsWith('paper:'))?.slice('paper:'.length) ?? null;
      const titles = named.find((each) => each.startsWith('title:'))?.slice('title:'.length) ?? null;
      const by = named.find((each) => /^[a-z]+$/.test(each)) ?? null;
      return {
        name: name.replace(/^[~?]/, ''),
        isSoft: name.startsWith('~'),
        isMissed: name.startsWith('?'),
        held: held || null,
        plainly,
        words: words.split(/,\s*/),
        codes,
        by,
        titles,
        papers,
      };
    });
}

/** True for words that only look like a topic: no job has it. */
export function isNoTopic({ codes, by, papers, titles }: WorkTopic): boolean {
  return codes.length === 0 && by === null && papers === null && titles === null;
}
