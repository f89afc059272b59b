/** What somebody says that they earn today. English, as they type it. */
import { grouped } from '../../domain';
import type { Heard } from './heard';
import { NUMBER, numberSaid, PAY, payAYear, payOfBare } from './numbers-said';

/** Pay of an hour that is said without "an hour" lies between these, US dollars: "working concrete at $21". */
const [LEAST_AN_HOUR, MOST_AN_HOUR] = [7, 150];

/** An amount alone or in a few words: "14.25 an hour", "95k", "$63,000 a year". */
const ALONE = new RegExp(String.raw`^${PAY}(?<year> ?(?:a|per|each|\/) ?(?:year|yr)| annually)?\.?$`, 'i');

/** An amount that its mark, its unit or a verb shows to be pay. */
const SAID = new RegExp(
  String.raw`(?<verb>\b(?:i )?(?:mak(?:e|ing)|gross(?:ing)?|net(?:ting)?|earn(?:ing)?|(?:am|i'm|get(?:ting)?) paid|get(?:ting)?|pays? me|paying me|clear(?:ing)?|(?:tak|bring)(?:e|ing)? (?:home|in)|pull(?:ing)?(?: in| down)?|salary(?:'s| is| of)?) (?:(?:about|around|roughly|only|just|almost|nearly|barely|like|maybe) )*)?${PAY}(?<year> ?(?:a|per|each) (?:year|yr)\b| annually)?`,
  'i',
);

/** "Twelve dollars an hour"; larger numbers are digits by then. */
const IN_WORDS = new RegExp(String.raw`\b(?<words>${NUMBER}) (?:dollars?|bucks) (?:an|per) hour\b`, 'i');

/** Words that make an amount something else than today's pay: a wish, a floor, a loss, a debt, a price, or somebody else's. */
const OTHER_MONEY =
  /\b(?:want|like|need|hope|hoping|could|would|should|could be|can live|goal|aim\w*|at least|above|over|more than|no less|not less|minimum|up to|down to|drop\w*|cut|below|under|less than|lower|half|lose|losing|loans?|debts?|owe|owing|costs?|tuition|mortgage|rent|bills?|sav(?:ed|ings?|e)|worth|budget\w*|revenue|sales of|bonus\w*|pension|retirement|severance|million|course|degree|fees?|used to|before|start(?:s|ing)? (?:at|pay)|jobs?|offer\w*|raise|he|she|they|people|colleagues?|managers?|customers?|clients?|accounts?|quota|settle|fine|okay|happy|enough|ago|grant|scholarship|gi bill|per student)\b/i;

/** What one month brings is no pay of a year. */
const UNEVEN = /\b(?:some|good|bad|slow|most|one) (?:months?|weeks?|days?|years?)\b/i;

/** A stretch of a clause, and the pay that it says. */
interface PaidToday extends Omit<Heard, 'words'> {
  readonly start: number;
  readonly end: number;
}

/** What somebody earns now; nothing if an amount is only wished for, owed, or somebody else's. */
export function paidToday(clause: string): readonly PaidToday[] {
  const words = IN_WORDS.exec(clause);
  const found = words ?? SAID.exec(clause);
  if (found === null) return [];
  const [start, end] = [found.index, found.index + found[0].length];
  const behind = clause.slice(end);
  if (
    OTHER_MONEY.test(`${clause.slice(0, start)} | ${behind}`) ||
    /^ ?(?:more|less)\b/i.test(behind) ||
    UNEVEN.test(clause)
  )
    return [];
  const { amount = '', unit, verb, year, words: hour } = found.groups ?? {};
  const isMarked = hour !== undefined || unit !== undefined || year !== undefined || found[0].includes('$');
  if (!isMarked && verb === undefined) return [];
  const usd =
    hour === undefined
      ? isBare(verb, clause, end) && !found[0].includes('$')
        ? payOfBare(amount, unit)
        : usdOf(amount, unit, year === undefined && found[0].includes('$'))
      : payAYear(`${numberSaid(hour)}`, 'an hour');
  if (usd === null) return [];
  return [
    { start, end, field: 'profile.payNow', value: String(usd), meaning: `you earn about $${grouped(usd)} a year` },
  ];
}

/** A bare number behind a verb of earning; what follows must not make it a number of something else: "I make 80 calls". */
function isBare(verb: string | undefined, clause: string, end: number): boolean {
  return (
    verb !== undefined &&
    /mak|gross|net|earn|clear|bring|pull|salary|paid/i.test(verb) &&
    /^(?:$|,| ?(?:in|with|on|here|now|today|at|right|and|a year|doing|as|but|or so|so)\b)/i.test(clause.slice(end))
  );
}

/** US dollars a year of a phrase that is nothing but an amount: "14.25 an hour", "14/hr", "95k", "63000"; null if it is none. */
export function payInWords(text: string): number | null {
  const { amount, unit } = ALONE.exec(text.trim().replace(/(\d) ?dollars?\b/i, '$1'))?.groups ?? {};
  return amount === undefined ? null : usdOf(amount, unit, true);
}

/** As `payAYear`; a small amount without a unit is pay of an hour where something shows that it is money. */
function usdOf(amount: string, unit: string | undefined, isMoney: boolean): number | null {
  const number = Number(amount.replaceAll(',', ''));
  const isHour = unit === undefined && isMoney && number >= LEAST_AN_HOUR && number <= MOST_AN_HOUR;
  return payAYear(amount, isHour ? 'an hour' : unit);
}
