/** Ages and pay in words, as digits: "Fifty-eight.", "thirty an hour", "fourteen-fifty an hour". English. */

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');

const TEN_UP = String.raw`(${TENS.join('|')})(?:[- ](${ONES.join('|')}))?`;
const SMALL = `(${TEENS.join('|')})`;

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

function tens(ten: string, one = ''): number {
  return 20 + 10 * TENS.indexOf(ten.toLowerCase()) + ONES.indexOf(one.toLowerCase()) + 1;
}

function small(word: string): number {
  return 10 + TEENS.indexOf(word.toLowerCase());
}

function withUnit(amount: number, unit: string): string {
  if (/hour/i.test(unit)) return `${amount} ${unit}`;
  return `${amount}${/buck|dollar/i.test(unit) ? '' : 'k'}`;
}

/** A text with ages and amounts of pay in digits. */
export function inDigits(text: string): string {
  return text
    .replace(WITH_CENTS, (_, teen, ten, one, cents: string) => {
      const whole = teen === undefined ? tens(ten, one) : small(teen);
      return `${whole}.${CENTS[cents.toLowerCase()]} an hour`;
    })
    .replace(AND_CHANGE, (_, teen, ten, one, digits) => {
      const whole = digits ?? (teen === undefined ? tens(ten, one) : small(teen));
      return Number(whole) < 40 ? `${whole} an hour` : `${whole}k`;
    })
    .replace(AMOUNT, (_, ten, one, unit) => withUnit(tens(ten, one), unit))
    .replace(SMALL_AMOUNT, (_, teen, unit) => withUnit(small(teen), unit))
    .replace(AGE, (_, ten, one) => String(tens(ten, one)))
    .replace(EARNED, (_, ten, one) => String(tens(ten, one)));
}
