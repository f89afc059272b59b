/** Numbers of years and of dollars as people say them. English. */

const UNITS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
/** Years of work are said up to the forties, ages and pay higher. */
const TENS = ['twenty', 'thirty', 'forty'];
const ALL_TENS = [...TENS, 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ONES = UNITS.slice(0, 9);
const LOOSE: Readonly<Record<string, number>> = {
  'a couple of': 2,
  'a few': 3,
  some: 3,
  several: 5,
  many: 10,
  a: 1,
  'half my life': 20,
};

/** A pattern for a number of years: "9", "nine", "twenty-six", "a few". */
export const NUMBER = String.raw`(?:\d{1,2}(?:\.5)?|(?:${TENS.join('|')})(?:[- ](?:${ONES.join('|')}))?|${[...UNITS].reverse().join('|')}|a couple of|a few|several|many)`;

/** A pattern for the words of a number from twenty to ninety-nine. */
export const TWENTY_UP = String.raw`(?:${ALL_TENS.join('|')})(?:[- ](?:${ONES.join('|')}))?`;

/** Words of the numbers from ten to nineteen, as alternatives of a pattern. */
export const TEN_TO_NINETEEN = UNITS.slice(9).join('|');

/** The number that such words say. */
export function numberSaid(words: string): number {
  const text = words.toLowerCase().trim();
  const digits = Number(text);
  if (!Number.isNaN(digits)) return digits;
  const [first = '', second = ''] = text.split(/[- ]/);
  const ten = ALL_TENS.indexOf(first);
  if (ten >= 0) return 20 + 10 * ten + UNITS.indexOf(second) + 1;
  return LOOSE[text] ?? UNITS.indexOf(text) + 1;
}

/** Working hours of a full year: pay by the hour is told as pay a year. */
const HOURS_A_YEAR = 2080;

/** A pattern for an amount of pay, in groups of its own: `amount`, and `unit` where one is said. */
export const PAY = String.raw`\$? ?(?<amount>\d[\d,]*(?:\.\d+)?) ?(?<unit>k\b|thousand|grand|an hour|per hour|\/ ?h(?:ou)?r|hourly|(?:a|per|each) month|monthly|(?:a|per|each) week|weekly)?`;

/** Less is no pay of a year, more no pay of an hour. US dollars. */
const [LEAST_A_YEAR, MOST_AN_HOUR] = [10_000, 400];

/** A bare number that somebody says they make lies between these if it is thousands a year: "I make 49". Less may be pay of an hour. */
const [LEAST_THOUSANDS, MOST_THOUSANDS] = [36, 250];

/** The same for a number of which something else shows that it is pay: "I make 49", "more than 61". Between an hour and a year nothing is guessed. */
export function payOfBare(amount: string, unit: string | undefined): number | null {
  const number = Number(amount.replaceAll(',', ''));
  const isThousands = unit === undefined && number >= LEAST_THOUSANDS && number <= MOST_THOUSANDS;
  return payAYear(amount, isThousands ? 'k' : unit);
}

/** US dollars a year, in hundreds; null for a number that is no pay. */
export function payAYear(amount: string, unit: string | undefined): number | null {
  const number = Number(amount.replaceAll(',', ''));
  const usd =
    unit === undefined
      ? number
      : /^(?:k|thousand|grand)/i.test(unit)
        ? number * 1000
        : /month/i.test(unit)
          ? number * 12
          : /week/i.test(unit)
            ? number * 52
            : number <= MOST_AN_HOUR
              ? number * HOURS_A_YEAR
              : 0;
  return usd < LEAST_A_YEAR || usd > 10_000_000 ? null : Math.round(usd / 100) * 100;
}
