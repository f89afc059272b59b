/** Where somebody stands in the quiz, and the address that stands for it. */

/** What somebody said to a question: 1 (not at all) to 5 (fully); null if it was skipped. */
export interface Given {
  readonly question: string;
  readonly value: number | null;
}

export interface Place {
  /** What somebody does now, as typed; '' if they would not say; null if they were not asked yet. */
  readonly from: string | null;
  /** In the order they were given, each question once. */
  readonly answers: readonly Given[];
  /** True: show the result even if the quiz would ask more. */
  readonly early: boolean;
}

/** The quiz takes no more. */
const MOST_ANSWERS = 40;
const LONGEST_NAME = 200;

const ANSWER = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?::([1-5]))?$/;

/** What an address's query stands for: "from=nurse&answers=ask-why:4,own-ideas&result=now"; the second was skipped. What makes no sense is left out. */
export function readPlace(query: string): Place {
  const params = new URLSearchParams(query);
  const given = new Map<string, Given>();
  for (const part of (params.get('answers') ?? '').split(',')) {
    const [, question, value] = ANSWER.exec(part) ?? [];
    if (question !== undefined && question.length <= 100 && !given.has(question)) {
      given.set(question, { question, value: value === undefined ? null : Number(value) });
    }
  }
  const from = params.get('from')?.trim().slice(0, LONGEST_NAME) ?? null;
  return { from, answers: [...given.values()].slice(0, MOST_ANSWERS), early: params.get('result') === 'now' };
}

/** The address of a place in the quiz, from the root. Colons and commas stand as they are, so that it can be read. */
export function quizAddress({ from, answers, early }: Place): string {
  const texts = answers.map(({ question, value }) => (value === null ? question : `${question}:${value}`));
  const parts = [
    ...(from === null ? [] : [`${new URLSearchParams({ from })}`]),
    ...(texts.length > 0 ? [`answers=${texts.join(',')}`] : []),
    ...(early ? ['result=now'] : []),
  ];
  return parts.length === 0 ? '/quiz' : `/quiz?${parts.join('&')}`;
}
