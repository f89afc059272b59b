/** What somebody studied, finished or not: "I was studying accounting", "my degree is in geology", "40 credits short". English. */
import { topicCalled } from '../topics/topics';
import { type Found, foundAt } from './found';
import { NUMBER, numberSaid } from './numbers-said';

const SUBJECT = String.raw`(?<in>(?:(?!and\b|but\b|in\b|at\b|for\b|there\b|when\b|never\b|not\b|un\w+\b|that\b|which\b|who\b|with\b|without\b|from\b|on\b|until\b|till\b|before\b|once\b|back\b|nobody\b|${NUMBER}\b)[a-z]+(?:$| |(?=[,.]))){1,3})`;

/** How study is told that was begun, and may be finished or not. */
const BEGUN: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:was|had been) studying ${SUBJECT}`, 'i'),
  new RegExp(
    String.raw`\b(?:dropped out of|quit|left|started|began) (?!school\b|college\b|high\b|art school\b)${SUBJECT}(?<=(?:school|program|degree) ?)`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:did|have|had|got|finished|completed|after) (?:about |almost )?(?<years>${NUMBER}) (?<unit>years?|semesters?|terms?) (?:of|in|studying) (?!(?:\w+ )?(?:experience|service|training|work)\b)${SUBJECT}(?=$|\b)(?= ?(?:$|at |in (?:college|school|university)|before|without|and|but))`,
    'i',
  ),
  new RegExp(
    String.raw`(?:^|\bi |\band )(?:studied|went to (?:school|college|university) for) ${SUBJECT}(?:for (?<years>${NUMBER}) (?<unit>years?|semesters?|terms?))?`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:half|part|most) (?:of )?(?:an? |my |the )?(?<level>degree|bachelor'?s?|associate'?s?)(?: degree)? in ${SUBJECT}`,
    'i',
  ),
];

/** How study is told that was finished. */
const FINISHED: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:my|the) degree (?:is|was) in ${SUBJECT}`, 'i'),
  new RegExp(String.raw`\b(?:i |and |^)graduated (?:in|with a degree in|from college in) ${SUBJECT}`, 'i'),
  new RegExp(
    String.raw`\b(?:have|hold|holding|got|with|earned) (?:an? |my )?(?:university |college )?diploma in ${SUBJECT}`,
    'i',
  ),
];

/** How much of a degree is missing, or done. */
const CREDITS = new RegExp(
  String.raw`\b(?<credits>\d{1,3}) (?:\w+ )?credits? (?:hours )?(?<is>short|shy|left|away|to go|missing)\b|\b(?<terms>${NUMBER}) (?<unit>semesters?|terms?|years?) (?:short|shy|left|away|to go) (?:of|on|from|in|to) (?:an? |my |the )?(?:\w+ )?(?:degree|bachelor'?s?)\b`,
  'i',
);

/** A bachelor's degree takes so many credits, and years, as a rule. */
const [ALL_CREDITS, ALL_YEARS] = [120, 4];

/** What is done of a degree of which somebody says what is missing. */
function creditsTold(clause: string): readonly Found[] {
  const found = CREDITS.exec(clause);
  if (found === null || /\bassociate/i.test(clause)) return [];
  const { credits, terms = '', unit = '' } = found.groups ?? {};
  const [done, all, what, toward] =
    credits === undefined
      ? [ALL_YEARS - studyYears(terms, unit), ALL_YEARS, 'years', 'of']
      : [ALL_CREDITS - Number(credits), ALL_CREDITS, 'credits', 'toward'];
  if (done <= 0) return [];
  const paper = `${done} ${what} ${toward} a bachelor's degree`;
  return [foundAt(found, 'profile.credentials', paper, `about ${done} of ${all} ${what} of a degree are done`)];
}

/** Words that leave study undone or only wished for. */
const NOT_DONE =
  /\b(?:want|would|will|like to|plan\w*|hope|think\w*|maybe|never|not|should|could|wife|husband|son|daughter|my (?:mom|dad|brother|sister))\b/i;

/** Words of a subject that is none. */
const NO_SUBJECT =
  /^(?:it|that|this|something|anything|abroad|hard|here|full|part|nothing|college|school|university|business school|high school|the|a|an|my|work|more|some|english)\b/i;

/** What a clause says of somebody's studies; none if it says nothing of them. */
export function studiesTold(clause: string): readonly Found[] {
  for (const words of FINISHED) {
    const [found, subject] = subjectAt(clause, words);
    if (found === null) continue;
    return [
      foundAt(found, 'profile.credentials', `Bachelor's degree in ${subject}`, `a degree in ${subject}`),
      foundAt(found, 'brings', `degree in ${subject}`, `your degree is in ${subject}`),
    ];
  }
  for (const words of BEGUN) {
    const [found, subject] = subjectAt(clause, words);
    if (found === null) continue;
    const years = yearsOf(found);
    const done = years === null ? 'part of' : `${years} years of`;
    return [
      foundAt(
        found,
        'profile.credentials',
        `${done} a bachelor's degree in ${subject}`,
        `part of a degree in ${subject}`,
      ),
      foundAt(found, 'brings', `studies of ${subject}`, `you studied ${subject}`),
    ];
  }
  return creditsTold(clause);
}

/** True for a name that people study under. */
function isSubject(name: string): boolean {
  return topicCalled(`degree in ${name}`) !== null || SUBJECTS.test(name);
}

const SUBJECTS =
  /(?:ology|ography|onomy|onomics|science|sciences|engineering|studies|education|administration|management|hygiene|therapy|arts?|design|technology)$|^(?:nursing|law|pre-?law|pre-?med|medicine|pharmacy|forestry|architecture|film|theater|drama|dance|music|culinary|agriculture|philosophy|religion|college)$/i;

function subjectAt(clause: string, words: RegExp): readonly [RegExpExecArray, string] | readonly [null, ''] {
  const found = words.exec(clause);
  const subject = (found?.groups?.in ?? '')
    .trim()
    .toLowerCase()
    .replace(/ (?:school|program|degree)$/, '');
  if (found === null || subject.length < 3 || NO_SUBJECT.test(subject) || NOT_DONE.test(clause.slice(0, found.index)))
    return [null, ''];
  // Who did two years of night shifts did not study.
  if (/^(?:did|have|had|got|finished|completed|after)\b/i.test(found[0]) && !isSubject(subject)) return [null, ''];
  return [found, subject];
}

/** Years of study that were done. */
function yearsOf(found: RegExpExecArray): number | null {
  const { years, unit = '' } = found.groups ?? {};
  return years === undefined ? null : studyYears(years, unit);
}

/** A semester is half a year of study. */
function studyYears(said: string, unit: string): number {
  return numberSaid(said) / (/year/i.test(unit) ? 1 : 2);
}
