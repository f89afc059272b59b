/** Exits: where people go who leave a job, by those who know the trade. */

/** How an exit is reached: the next rung, near work, a course of up to about a year, longer study, or work on your own account. */
export const EXIT_WAYS = ['UP', 'SIDEWAYS', 'TRAINING', 'STUDY', 'OWN'] as const;
export type ExitWay = (typeof EXIT_WAYS)[number];

/** One job that people go to. */
export interface Exit {
  /** Id of the role, loaded or not. */
  readonly to: string;
  readonly way: ExitWay;
  /** Usual years from the decision to the first day. */
  readonly years: number;
  /** What of theirs counts, or what it takes: one sentence to the person. */
  readonly why: string;
}

/** The exits of one job, those named first that a counsellor would name first. */
export interface ExitsOf {
  /** Id of the role left, loaded or not. */
  readonly from: string;
  readonly exits: readonly Exit[];
}

/** The exits of a job as a property of their source: the store keeps lists of texts. */
export function exitsText({ from, exits }: ExitsOf): string {
  return [from, ...exits.map(({ to, way, years, why }) => [to, way, years, why].join('\t'))].join('\n');
}

/** The exits that a property holds. */
export function exitsOf(text: string): ExitsOf {
  const [from = '', ...lines] = text.split('\n');
  const exits = lines.map((line) => {
    const [to = '', way, years, why = ''] = line.split('\t');
    return { to, way: way as ExitWay, years: Number(years), why };
  });
  return { from, exits };
}
