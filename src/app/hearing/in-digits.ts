/** Ages and pay in words, as digits: "Fifty-eight.", "thirty an hour", "fourteen-fifty an hour". English. */
import { numberSaid, TEN_TO_NINETEEN, TWENTY_UP } from './numbers-said';

const TEN_UP = `(${TWENTY_UP})`;
const SMALL = `(${TEN_TO_NINETEEN})`;

/** Pay in words: "forty grand", "twenty-five bucks", "thirty an hour". */
const AMOUNT = new RegExp(String.raw`\b${TEN_UP} (grand|thousand|k|bucks|dollars|an hour|per hour)\b`, 'gi');
const SMALL_AMOUNT = new RegExp(String.raw`\b${SMALL} (grand|thousand|bucks|dollars|an hour|per hour)\b`, 'gi');

/** Pay of an hour with its cents: "fourteen-fifty", "eighteen seventy-five an hour". */
const WITH_CENTS = new RegExp(
  String.raw`\b(?:${SMALL}|${TEN_UP})[- ](twenty-five|fifty|seventy-five) (an|per) hour\b`,
  'gi',
);
const CENTS: Readonly<Record<string, string>> = { 'twenty-five': '25', fifty: '50', 'seventy-five': '75' };

/** "Seventeen and change": pay of an hour. */
const AND_CHANGE = new RegExp(String.raw`\b(?:${SMALL}|${TEN_UP}|(\d\d)) and change\b`, 'gi');

/** An age that stands alone or behind "I'm", or in front of "years old". */
const AGE = new RegExp(
  String.raw`(?:(?<=^|[.;!\n] ?)|(?<=\b(?:i'?m|i am|age|aged|turning|turned|turn|until|till|before|past|at) ))${TEN_UP}(?= ?(?:$|[.,;!]|years? old| and (?:i|my)\b))`,
  'gi',
);

/** What somebody makes: "I clear sixty in a good year". */
const EARNED = new RegExp(
  String.raw`(?<=\b(?:i|and) (?:make|made|clear|earn|gross|net|bring home|bring in|pull in|take home)(?: about| around| maybe| only| just| roughly)? )${TEN_UP}(?! (?:an hour|per hour|grand|thousand|k|bucks|dollars|hours|people|calls)\b)`,
  'gi',
);

function withUnit(amount: number, unit: string): string {
  if (/hour/i.test(unit)) return `${amount} ${unit}`;
  return `${amount}${/buck|dollar/i.test(unit) ? '' : 'k'}`;
}

/** A text with ages and amounts of pay in digits. */
export function inDigits(text: string): string {
  return text
    .replace(WITH_CENTS, (_, teen, words, cents: string) => {
      return `${numberSaid(teen ?? words)}.${CENTS[cents.toLowerCase()]} an hour`;
    })
    .replace(AND_CHANGE, (_, teen, words, digits) => {
      const whole = numberSaid(digits ?? teen ?? words);
      return whole < 40 ? `${whole} an hour` : `${whole}k`;
    })
    .replace(AMOUNT, (_, words, unit) => withUnit(numberSaid(words), unit))
    .replace(SMALL_AMOUNT, (_, words, unit) => withUnit(numberSaid(words), unit))
    .replace(AGE, (_, words) => String(numberSaid(words)))
    .replace(EARNED, (_, words) => String(numberSaid(words)));
}
