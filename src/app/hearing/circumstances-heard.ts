/** What somebody says that decides whatever the work is: a record, an illness, debts, a pension. English. */
import { count } from '../../domain';
import { circumstancesNamed } from '../circumstances/circumstances';
import { meantAt } from './cues';
import { type Found, NO_END } from './facts';
import type { Heard } from './heard';
import { NUMBER, numberSaid } from './numbers-said';
import { seniorityIn } from './seniority';
import { serviceCodesIn } from './service-codes';
import { isOfOthers } from './speaker';

/** "Never been arrested", "not on probation". */
const DENIED = /\b(?:no|not|never|without|nor|isn'?t|wasn'?t|aren'?t|haven'?t|don'?t|doesn'?t)(?: \w+){0,2} $/i;

/** Circumstances of the people at home are somebody's own as well. */
const OF_THE_FAMILY = [
  'people to look after',
  'a child to look after',
  'somebody sick or old to look after',
  'school hours',
  'staying where you live',
  'moving with the service',
  'a seasonal layoff',
  'fired',
  'an early retirement offer',
  'the job ends',
];

const END = String.raw`(?:i (?:can )?)?(?:get |draw |collect )?(?:my |the |a |full ){0,3}(?<end>retir\w*|pension|medicare|social security|vest\w*)`;

/** How many years are left, and until what. */
const YEARS_LEFT: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?<years>${NUMBER}) (?:more |good )*(?<unit>years?|yrs?|months?)(?: (?:left|to go|away|short))?(?: and)? (?:to|until|till|before|from|of) ${END}`,
    'i',
  ),
  new RegExp(String.raw`\b${END}\b.{0,20}? in (?:about )?(?<years>${NUMBER}) (?:years?|yrs?)`, 'i'),
];

function yearsLeftIn(clause: string): readonly Found[] {
  for (const pattern of YEARS_LEFT) {
    const found = pattern.exec(clause);
    const { years = '', end = '', unit = '' } = found?.groups ?? {};
    if (found === null || numberSaid(years) < 1) continue;
    const left = /month/i.test(unit) ? Math.ceil(numberSaid(years) / 6) / 2 : numberSaid(years);
    const isPension = /pension|vest/i.test(`${end} ${clause}`);
    return [{ start: found.index, end: found.index + found[0].length, ...untilThe(isPension, left) }];
  }
  const found = YEARS_TO_WORK.exec(clause);
  const { years, more, then } = found?.groups ?? {};
  const left = numberSaid(years ?? more ?? then ?? '');
  return found === null || left < 1
    ? []
    : [{ start: found.index, end: found.index + found[0].length, ...untilThe(false, left) }];
}

function untilThe(isPension: boolean, years: number): Pick<Found, 'field' | 'value' | 'meaning'> {
  const name = isPension ? 'years to the pension' : 'years to retirement';
  return { field: 'circumstances', value: `${name}, ${years}`, meaning: `${count(years, 'year')}${name.slice(5)}` };
}

/** Years that somebody will still work, without a word of what comes then. */
const YEARS_TO_WORK = new RegExp(
  String.raw`\b(?:(?<years>${NUMBER}) (?:more |good )*(?:working years? left|years? (?:to work|of (?:work(?:ing)? left|working|income|paychecks|pay))|years? left (?:to work|in me))|(?:need|have|got|want)(?: about| maybe| only)? (?<more>${NUMBER}) more (?:good |working )?years(?! (?:of (?:school|study|college)|here))|^(?<then>${NUMBER}) more years$)`,
  'i',
);

const AGE =
  /(?:^|[,.;!] ?|\bi'?m |\bi am |\bage )(?<age>[4-7]\d)(?=$|[,.;! ])(?! (?:years? (?!old)|hours?|an hour|people|k\b))/i;
const ENDS_AT =
  /\b(?:retire|quit|stop|finish|hang it up|done|leave|go|out|work(?: until| till| to)|until(?: i'?m)?|till(?: i'?m)?) (?:working )?(?:at |by |before |past |until )?(?<end>5\d|6\d|7[0-5])\b/i;

/** Years to the age at which somebody will stop: "57, planning to quit at 63". */
export function yearsToAge(text: string): readonly Heard[] {
  const age = AGE.exec(text)?.groups?.age;
  const end = ENDS_AT.exec(text);
  const years = Number(end?.groups?.end) - Number(age);
  return end !== null && years >= 1 && years <= 20 ? [{ words: end[0], ...untilThe(false, years) }] : [];
}

/** What a clause says of them, in its order. */
export function circumstancesIn(clause: string): readonly Found[] {
  const isOthers = isOfOthers(clause);
  const left = isOthers ? [] : yearsLeftIn(clause);
  const named = namedIn(clause, isOthers);
  return [
    ...left,
    ...named.filter(({ value }) => !left.some((each) => each.value.startsWith(value))),
    ...(isOthers ? [] : [...serviceCodesIn(clause, SERVICE), ...seniorityIn(clause)]),
  ];
}

const SERVICE = 'service in the forces';

/** Who would join has not served. */
const JOINS = /\b(?:join\w*|enlist\w*|sign\w* up)(?: \w+){0,3} $/i;

const A_RECORD = 'a criminal record';

/** Who works in a jail, or did years in the army, was not sentenced. */
function isNoSentence(clause: string, start: number, end: number): boolean {
  const [ahead, words, behind] = [clause.slice(0, start), clause.slice(start, end), clause.slice(end)];
  if (/\b(?:jail|prison)\b/i.test(words))
    return /\b(?:work\w*|teach\w*|taught|nurs\w*|counsel\w*|cook\w*|guard\w*|job|post|volunteer\w*|visit\w*|chaplain|officer|clean\w*|days)(?: \w+){0,2} $/i.test(
      ahead,
    );
  return (
    /^did .* in$/i.test(words) &&
    /^ (?:the (?:\w+ )?(?:army|navy|air force|marines?|coast guard|guard|reserves?|military|service|infantry|trades?|field|office|kitchen|lab)|an? (?!(?:state|county|federal) )|[a-z]+ing\b|sales|retail|construction|insurance|school|college|hospitality|finance|accounts?|it\b)/i.test(
      behind,
    )
  );
}

const LET_GO_TO = new RegExp(`^ (?:and )?${NO_END}`, 'i');

function namedIn(clause: string, isOthers: boolean): readonly Found[] {
  return circumstancesNamed(clause).flatMap(({ start, end, of }) => {
    const isDenied = DENIED.test(clause.slice(0, start));
    // Who would lead people does not lead them yet.
    const isOnlyWished = of.leads && meantAt(clause, start, end) !== 'UNCLEAR';
    const isJoining = of.name === SERVICE && JOINS.test(clause.slice(0, start));
    const isLetGo = /\blet me go$/i.test(clause.slice(start, end)) && LET_GO_TO.test(clause.slice(end));
    const isElsewhere = of.name === A_RECORD && isNoSentence(clause, start, end);
    const isOfWork =
      /insurance$/.test(clause.slice(start, end)) &&
      /^ (?:billing|claims|sales|appeals|work|jobs?|compan\w+|adjusters?|agents?|agenc\w+|polic\w+|people)\b/i.test(
        clause.slice(end),
      );
    if (
      isLetGo ||
      isElsewhere ||
      isOfWork ||
      isDenied ||
      isOnlyWished ||
      isJoining ||
      (isOthers && !OF_THE_FAMILY.includes(of.name))
    )
      return [];
    return [{ start, end, field: 'circumstances' as const, value: of.name, meaning: of.name }];
  });
}

/** A country alone says where somebody is from; with a job there it is training from abroad. */
export function withTrainingFromAbroad(heard: readonly Heard[]): readonly Heard[] {
  const isTrained = heard.some(({ field, value }) => field === 'profile.pastRoles' && value.includes(':'));
  if (!isTrained) return heard;
  return heard.map((each) =>
    each.field === 'circumstances' && each.value === 'from another country'
      ? { ...each, value: 'training from abroad', meaning: 'training from abroad' }
      : each,
  );
}
