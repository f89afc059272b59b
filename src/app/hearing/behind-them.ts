/** What is behind somebody and no longer decides: care until somebody died, children who are grown, an illness under control. English. */
import type { Heard } from './heard';

/** Words by which a circumstance ends, and what stays of it instead; null: nothing. */
interface Ending {
  readonly names: readonly string[];
  readonly words: RegExp;
  readonly stays: string | null;
}

const CONTROLLED =
  /\b(?:(?:well |fully |now )?(?:under control|controlled|managed)|in remission|cancer[- ]free|cured|(?:been |is |it'?s )?(?:fine|gone|good) (?:now|since)|went away|behind me|no longer an? (?:issue|problem))\b/i;
const UNCONTROLLED =
  /\b(?:not|isn'?t|n'?t|hardly|barely|never|un)(?: ?-?\w+){0,2}? ?(?:controlled|under control|managed)\b|\bout of control\b/i;
const ONCE = /\bi used to (?:have|be|get|suffer from)\b|\bhad an? \w+ once\b/i;
const DIED =
  /\b(?:until|till|before) (?:he|she|they|my \w+) (?:\w+ )?(?:died|passed|went into|moved into)\b|\b(?:he|she|they|mother|father|mom|dad|mama|husband|wife|partner|parents?|grand\w+|brother|sister) (?:has |have |had |just |since |then )*(?:died|passed(?: away| on)?(?! (?:his|her|the|a)\b))\b|\b(?:lost|buried) (?:him|her|my (?:mother|father|mom|dad|husband|wife))\b/i;
const GROWN =
  /\b(?:kids|children|boys|girls|sons?|daughters?|they|youngest|all|both)(?:'re|'s| are| is)?(?: all| both| now)* grown\b|\bgrown (?:kids|children|sons?|daughters?|and gone|up)\b|\bout of the house\b|\bempty nest\b|\b(?:kids|children|boys|girls|they|last one|youngest)(?: have| has)?(?: all)? (?:moved out|left home)\b/i;

const ENDINGS: readonly Ending[] = [
  { names: ['an illness that the medical card asks about'], words: CONTROLLED, stays: 'an illness under control' },
  {
    names: ['an illness that comes and goes', 'high blood pressure', 'a worn body', 'worn hands or wrists', 'burnout'],
    words: new RegExp(`${CONTROLLED.source}|${ONCE.source}`, 'i'),
    stays: null,
  },
  { names: ['somebody sick or old to look after', 'people to look after'], words: DIED, stays: null },
  { names: ['a child to look after'], words: GROWN, stays: null },
  {
    names: ['a suspended license'],
    words: /\b(?:(?:have|got|getting) it back|is back|reinstated|restored|valid again)\b/i,
    stays: null,
  },
  {
    names: ['no month without pay', 'student loans'],
    words: /\bpaid (?:it |them |that |those |all )?off\b|\bdebt[- ]free\b/i,
    stays: null,
  },
];

/** Who raised children is not raising them. */
const RAISED =
  /(?<!\b(?:i'?m|i am|still|while|am|being) )\b(?:raised|brought up|after (?:raising|bringing up))(?: (?:my|our|the|all|those))* $/i;

/** What was heard, without circumstances of which somebody says that they are over. */
export function withoutWhatEnded(heard: readonly Heard[], said: string): readonly Heard[] {
  const over = heard.filter((each) => each.field === 'circumstances' && endingOf(each, said) !== undefined);
  if (over.length === 0) return heard;
  return heard.flatMap((each): readonly Heard[] => {
    if (!over.includes(each)) return over.some((other) => isOfThat(each, other)) ? [] : [each];
    const stays = endingOf(each, said) ?? null;
    return stays === null
      ? [{ ...each, field: null, value: '', meaning: `${each.value}: no longer so, and it decides nothing` }]
      : [{ ...each, value: stays, meaning: stays }];
  });
}

/** A limit or a wish that the same words say. */
function isOfThat({ field, words }: Heard, over: Heard): boolean {
  const isSame = words.includes(over.words) || over.words.includes(words);
  return isSame && (field === 'not' || field === 'wishes');
}

/** What stays of a circumstance that is over: a name, or null for nothing; undefined for one that goes on. */
function endingOf({ value, words }: Heard, said: string): string | null | undefined {
  const at = said.indexOf(words);
  if (at < 0) return undefined;
  // Who had seizures may rarely drive for a living, whatever helps today.
  if (/\b(?:epilep\w*|seizures?)\b/i.test(words)) return undefined;
  if (value === 'a child to look after' && RAISED.test(said.slice(Math.max(0, at - 40), at))) return null;
  const around = sentenceAround(said, at, words.length);
  if (UNCONTROLLED.test(around)) return undefined;
  return ENDINGS.find(({ names, words: ends }) => names.includes(value) && ends.test(around))?.stays;
}

/** The sentence at a place, and the next one if it goes on about him, her, them or it. */
function sentenceAround(said: string, at: number, length: number): string {
  const from = Math.max(...['.', ';', '!', '?', '\n'].map((mark) => said.lastIndexOf(mark, at))) + 1;
  const rest = said.slice(at + length);
  const end = rest.search(/[.;!?\n]/);
  if (end < 0) return said.slice(from);
  const next = /^[.;!?\n]\s*(?<next>(?:he|she|they|it|both|all)(?:'\w+)? [^.;!?\n]*)/i.exec(rest.slice(end))?.groups
    ?.next;
  return `${said.slice(from, at + length + end)}${next === undefined ? '' : `, ${next}`}`;
}
