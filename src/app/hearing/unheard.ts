/** What to ask back about words that could decide and were not understood. English. */
import type { AskFirst, Wish } from '../../advice';
import type { Hearing } from './heard';

/** Words that want, refuse or bound something. */
const COULD_DECIDE =
  /\b(?:want\w*|need\w*|must|have to|can(?:no|')?t|cannot|won'?t|don'?t|hate\w*|sick of|tired of|afraid|scared|never|no more|only|too|wish\w*|hope|love|miss)\b/i;

/** What it may be about, in the order of the buttons. */
const ABOUT: readonly (readonly [label: string, wish: Wish])[] = [
  ['The hours', 'REGULAR_HOURS'],
  ['My body', 'EASIER_ON_THE_BODY'],
  ['People', 'FEWER_PEOPLE'],
  ['The pay', 'MORE_PAY'],
  ['The stress', 'LESS_STRESS'],
];

/** One question about the first such words; none if all that could decide was understood. */
export function ofUnheard({ notHeard }: Hearing, wishes: readonly Wish[]): readonly AskFirst[] {
  const words = notHeard.find((part) => part.includes(' ') && COULD_DECIDE.test(part));
  if (words === undefined) return [];
  const open = ABOUT.filter(([, wish]) => !wishes.includes(wish));
  return [
    {
      question: `You said "${words}", which I could not use. What is it about?`,
      field: 'wishes',
      answers: [
        ...open.map(([label, wish]) => ({ label, value: wish, asks: { wishes: [...wishes, wish] } })),
        { label: 'Something else', value: '', asks: null },
      ],
    },
  ];
}
