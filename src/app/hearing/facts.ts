/** What people say of themselves: schooling, years, earlier jobs, pay they need, that the job is gone. English, as they type it. */
import { HEARING_MODEL } from '../../advice';
import { count, grouped } from '../../domain';
import { ageIn } from './age-said';
import { formerJobs, tellsFormerWork } from './former-work';
import { type Found, foundAt } from './found';
import { NUMBER, numberSaid, PAY, payAYear, payOfBare } from './numbers-said';
import { paidToday } from './pay-now';
import { studiesTold } from './studies-told';
import { howToStudy, studyAtMost } from './study-said';

export type { Found } from './found';

/** What a clause says of somebody, in no order. Names of jobs are as they were written. @param isJob - whether a name is one */
export function factsIn(clause: string, isJob: (name: string) => boolean): readonly Found[] {
  const past = formerJobs(clause, isJob);
  const least = floors(clause);
  const studied = studiesTold(clause);
  return [
    ...past,
    ...(past.length > 0 || tellsFormerWork(clause)
      ? []
      : [...gone(clause), ...(studied.length > 0 ? [] : yearsHere(clause)), ...craftYears(clause, isJob)]),
    ...(least.length > 0 ? least : paidToday(clause)),
    ...studyAtMost(clause),
    ...schooling(clause),
    ...(studied.length > 0 ? studied : subject(clause)),
    ...age(clause),
    ...howToStudy(clause),
  ];
}

const HERE = new RegExp(
  String.raw`(?<!\b(?:in|within|next|last|another|these|every|than|than about|under|below|age|afford|take|study) )(?<years>${NUMBER})\+? ?(?:years?|yrs?)(?! (?:ago|old|of age|left|more|to work|of (?:income|paychecks|pay)|until|till|before|to go|from now|away|there|clean|sober|inside|short of|(?:to|from) (?:my |the |full )?(?:retir\w*|pension|medicare|social security)|later|degree|of (?:\w+ )?(?:school|study|college|university|training|courses)))\b`,
  'i',
);

/** Years in what somebody did before today's work. */
const BEFORE_THIS =
  /\byears?\b.*\bbefore (?!i (?:can )?retir|retir|my pension|the pension|medicare)|\bi used to (?:run|own|have|manage|work|be|do|teach|drive|sell|build)\b/i;

/** Where years are spent that are none in today's work, and what they are called. */
const ELSEWHERE =
  /\b(?:under control|in remission|cancer[- ]free|prison|jail|the joint|behind bars|locked up|incarcerated|rehab|foster care|in a wheelchair|in recovery|abroad|overseas|in (?:another|my home|my own|a different|the old) country|at home|home with|stay-at-home|in (?:school|college|university|the (?:army|navy|air force|marines?|marine corps|coast guard|guard|service|military|forces|reserves?))|on (?:disability|welfare|the streets?|unemployment)|unemployed|out of work|rais(?:ed|ing)|(?:did|served|got|pulled|doing) (?:\S+ ){1,2}(?:years?|yrs?) (?:for|in|inside|upstate|on|because)|before (?:that|this|then))\b/i;
const LIVED_IN = /\b(?:i was|[Ll]ived|[Ss]pent|was) (?:\S+ )?(?:\w+ )?years? in [A-Z]\w+/;

/** Years in the job held. */
function yearsHere(clause: string): readonly Found[] {
  const found = HERE.exec(clause);
  const years = numberSaid(found?.groups?.years ?? '0');
  if (
    found === null ||
    years < 1 ||
    BEFORE_THIS.test(clause) ||
    ELSEWHERE.test(clause) ||
    LIVED_IN.test(clause) ||
    /\bmore years?\b|\bback to (?:school|college)\b/i.test(clause)
  )
    return [];
  return [foundAt(found, 'profile.pastRoles', String(years), `${count(years, 'year')} in this work`)];
}

const OF_CRAFTS = new RegExp(
  String.raw`\b(?<years>${NUMBER})\+? ?(?:years?|yrs?) (?:of|doing) (?!(?:\w+ )?\w*(?:school|college|study|training|service|experience|university|work)\b)(?<crafts>(?!(?:it|that|this|them|those)\b)[a-z]+(?: [a-z]+)?(?:(?:,| and|, and) [a-z]+(?: [a-z]+)?){0,3})$`,
  'i',
);

/** What people are called who do a craft: "framing" is done by framers, "concrete" by concrete finishers. */
function doersOf(craft: string): readonly string[] {
  return [...(/ing$/i.test(craft) ? [craft.replace(/ing$/i, 'er')] : []), `${craft} finisher`, `${craft} installer`];
}

/** A craft that has a job of its own, where somebody tells years of it: "ten years of concrete and framing". */
function craftYears(clause: string, isJob: (name: string) => boolean): readonly Found[] {
  const found = OF_CRAFTS.exec(clause);
  const years = numberSaid(found?.groups?.years ?? '0');
  if (found === null || years < 1) return [];
  return (found.groups?.crafts ?? '').split(/,? and |, ?/i).flatMap((craft) => {
    const job = doersOf(craft.trim().toLowerCase()).find(isJob);
    return job === undefined
      ? []
      : [foundAt(found, 'towards', job, `towards ${job}: you have ${count(years, 'year')} of it`)];
  });
}

const WORKPLACE = String.raw`(?:plant|mill|factory|store|shop|center|centre|company|firm|branch|office|mine|school|college|hospital|restaurant|hotel|warehouse|call center|my (?:job|position|department|team)|the (?:job|position|department|chain|line)|paper|newspaper|chain|contract|position|base|program|employer)`;
/** Behind "let go" they say that somebody let another one go and do something. */
export const NO_END = String.raw`(?:sample|see|to\b|out|there|home|do|help|work|outside|with)`;
const GONE = new RegExp(
  String.raw`\b(?:(?:was |been |got |being |just |am )?(?:laid off|let go(?! ${NO_END})|fired|made redundant|downsized|outsourced|furloughed|on furlough|medically (?:retired|discharged|disqualified))(?! again)|los(?:t|ing) my (?:\w+ )?(?:job|medical|licen[sc]e|position|clearance|post|contract|certificat\w+)|${WORKPLACE} (?:just |has |have |was |is |will |got |to |be |being )*(?:clos(?:ed|es|ing)|shut(?:s|ting)?(?: down)?|go(?:es|ing)? under|went (?:under|bankrupt)|bankrupt|gone|mov(?:ed|es|ing) (?:overseas|abroad|away|to \w+)|relocat(?:ed|es|ing)|eliminated|end(?:s|ed|ing)|cut)|(?:can(?:no|')?t|can not) (?:\w+ )?(?:do (?:it|this|the work|my job|that)|fly|drive|work|climb|lift|stand|practi[cs]e|teach|dance|play|perform|nurse|cook|weld|kneel|paint|operate)(?! (?:at night|nights|in the dark|that far|far|long|weekends|doubles|full))(?: \w+){0,3} (?:any ?more|again|any longer)|no longer (?:able to|can|fly|drive|do (?:it|this|that|the|my))|failed (?:my|the)(?: \w+)? (?:medical|physical)|had to (?:quit|stop|give it up|leave the job)|(?:pushed|forced) out|shown the door|(?:shut|closed) (?:the|our|my) (?:doors|plant|mill|factory|store|shop|office|branch|mine|school|hospital|restaurant|place)|(?:plant|mill|factory|store|shop|company|firm|paper|newspaper|restaurant|place)(?: i worked (?:for|at))? folded|(?:cut|closed|axed|eliminated) (?:my|our|the) (?:branch|department|position|program|library|unit|team|desk)|unemployed|out of work|between jobs|^(?:i )?(?:just )?(?:quit|walked out|resigned|got out)(?= (?:in|last|on|after|my|without|this|two|three)\b|$))(?!\w)`,
  'i',
);

/** What somebody fears, or never saw. */
const ONLY_FEARED = /\b(?:(?<!\bin )may|might|could|probably|afraid|worried|scared|if|never(?: been)?|not)\b/i;

const NOT_RENEWED =
  /\b(?:contract|grant|position|post) (?:(?:is|was|will)(?: not|n'?t)|won'?t|not) (?:be |being |been |get )*renewed\b|\b(?:contract|grant|funding) (?:ran|runs|is running) out\b/i;

/** A layoff that ends each year is not the end of the job. */
const COMES_BACK =
  /\b(?:every|each) (?:year|winter|summer|fall|spring|season|off-?season|january|november|december|october)\b|\b(?:for|over|in) the (?:winter|summer|off-?season)\b|\bseasonal\b/i;

/** That the job is lost, or can't be done any more. "May close" is a worry: it is heard as a wish for secure work. */
function gone(clause: string): readonly Found[] {
  const found = GONE.exec(clause);
  const ends = found ?? NOT_RENEWED.exec(clause);
  if (ends === null || (found !== null && ONLY_FEARED.test(clause)) || COMES_BACK.test(clause)) return [];
  return [foundAt(ends, 'profile.jobIsGone', 'true', 'that job is over: nothing is held against what it paid')];
}

const FLOOR = new RegExp(
  String.raw`\b(?:above|over|at least|no less than|not (?:less|below|under)(?: than)?|(?:has|have|needs?|got) to (?:stay|be|remain) (?:at(?: least)?|above|over|around|no less than)|(?:must|may|should|could)(?: not|n'?t) (?:fall|go|drop|get|be|pay|earn)(?: any)? (?:below|under|less than|lower than)|(?:nothing|no) (?:below|under|less than|lower than)|(?:can(?:no|')?t|can not|won'?t|will not|would ?n'?t|not going to|refuse to) (?:go|drop|live|earn|make|take|accept|work for|work|be paid|fall|do it for|get out of bed for) (?:below|under|(?:on |for )?less than)|(?:go |drop )?as low as|floor (?:is|of)(?: about)?|minimum(?: of)?|more than(?: the)?|upwards of|need(?: to (?:make|earn|clear|keep|have|get|bring home|stay (?:at|above|over)))?(?: at least)?|not for less than|(?:must|have to|got to|gotta) (?:make|earn|pay|keep|clear)(?: at least)?|want at least|north of|settle for|get by on|live on|be (?:fine|ok|okay|happy) (?:with|at)|happy with) (?:about |around |roughly )?${PAY}`,
  'i',
);

/** An amount that is called the least behind it: "$49k floor". */
const FLOOR_BEHIND = new RegExp(
  String.raw`(?:^|\b(?:is|at|about|have an?|with an?|my) |\s)${PAY},? (?:is (?:my |the |about my )?|(?:as |at )?(?:my |the |a )?)(?:floor|minimum|bottom line|least i can (?:take|live on|accept))\b`,
  'i',
);

const NO_LESS_THAN_NOW = new RegExp(
  String.raw`\b(?:mak(?:e|ing)|earn(?:ing)?|get(?:ting)?|am at|i'm at|(?:tak|bring)(?:e|ing)? home|clear(?:ing)?|paid|pays|pull(?:ing)?(?: in| down)?) (?:about |around |roughly )?${PAY}.*\b(?:need (?:all|every (?:cent|penny|dollar|bit)) of it|(?:need|have|want|got) to (?:keep|match|hold(?: on to)?|stay|make) (?:at |near |around )?(?:that|it|this|there)|(?:can(?:no|')?t|can not|won'?t) (?:\w+ ){0,2}?(?:go back(?:wards?)?|go (?:down|lower)|drop|lose (?:that|it|any))|(?:can(?:no|')?t|can not|won'?t|don'?t want to|must not) (?:\w+ ){0,3}?(?:below|under|less(?: than)?|lower|down)(?: than)?(?: (?:that|it|this))?)\b`,
  'i',
);

/** A bare number is pay where the clause speaks of pay, and nothing is counted behind it: "over 50" is an age. */
const SPEAKS_OF_PAY =
  /\b(?:mak(?:e|es|ing)|pay(?:s|ing)?|earn\w*|(?:take|bring|pull|clear)\w*|go|drop|live|get by|floor|minimum|low as|settle|salary|happy with)\b/i;
const ENDS_THERE = /^ ?(?:$|,|(?:i (?:make|earn|get)|now|that|a year|or|and|the|because|if|as|before)\b)/i;

/** The least pay that somebody needs. */
function floors(clause: string): readonly Found[] {
  const found = FLOOR_BEHIND.exec(clause) ?? FLOOR.exec(clause) ?? NO_LESS_THAN_NOW.exec(clause);
  const { amount = '', unit } = found?.groups ?? {};
  const isPay =
    found !== null && SPEAKS_OF_PAY.test(clause) && ENDS_THERE.test(clause.slice(found.index + found[0].length));
  const usd = found === null ? null : (isPay ? payOfBare : payAYear)(amount, unit);
  if (found === null || usd === null) return [];
  return [foundAt(found, 'minPayUsd', String(usd), `at least $${grouped(usd)} a year`)];
}

/** Levels of education, highest first; a degree that somebody thinks of or has not finished is none. */
const SCHOOLING: readonly (readonly [level: string, meaning: string, words: RegExp])[] = [
  [
    'DOCTORATE',
    'a doctorate or professional degree',
    /(?<![\w-])(?:ph\.?d\.?|doctorate|law degree|j\.?d\.?|medical degree)(?![\w-])/i,
  ],
  [
    'MASTER',
    "a master's degree",
    // "Med" is medicine.
    /(?<![\w-])M\.? ?Ed(?![\w-])/,
  ],
  [
    'MASTER',
    "a master's degree",
    /(?<![\w-])(?:master(?:'s|s'?)?(?: degree)?(?= (?:of|in)\b)|master'?s(?: degree)?(?! (?:exam|test|card|ticket|licen[sc]e|electrician|plumber))|(?<=\b(?:a|my|the|and|or|have|got|with|finished|earned) )master$|master degree|mba|msw|m\. ?ed\.?|med degree|mph|mlis|mls|mfa|macc|mpa)(?![\w-])/i,
  ],
  [
    'BACHELOR',
    "a bachelor's degree",
    /(?<![\w-])(?:bachelor'?s?|bsn|b\.?s\.?(?= in)|b\.?a\.?(?= in)|bfa|bsw|bba|college degree|university degree|(?:4|four)[- ]year degree|undergrad(?:uate)? degree|college graduate|(?:engineering|science|business|arts?|history|english|nursing|economics|finance|accounting|biology|chemistry|physics|math|psychology|communications?|marketing|design|computer science) degree)(?![\w-])/i,
  ],
  [
    'COLLEGE',
    'some college or an associate degree',
    /\b(?:associate'?s?(?: degree| (?:of|in))|some college|community college|(?:2|two)[- ]year degree|trade school)\b/i,
  ],
  [
    'COLLEGE',
    'some college',
    /\b(?:(?:half|part|most|a third|two thirds|three quarters|a year|two years|three years|a semester|a few semesters|some|\d+ credits?|credits?) (?:of )?(?:an? |the |my |into |toward |towards |my )*(?:(?:\w+ )?degree|bachelor'?s|associate'?s|college)(?! graduate)|(?:half|part)[- ]?way (?:through|to|done with|into) (?:an? |the |my )?(?:\w+ )?(?:degree|bachelor'?s|associate'?s|college)|(?:degree|bachelor'?s|associate'?s|college) half (?:done|finished)|dropped out (?:of (?:college|university)|(?:my )?(?:freshman|sophomore|junior|senior|first|second|third) year)|(?:left|quit) college|(?:did ?n'?t|never|did not) finish (?:college|my degree|my bachelor'?s)|\w+ (?:credits|classes|courses|semesters) (?:short|left|shy|away|to go)|(?:after |did |have |got )?(?:one|two|three|four|five|six|[1-6]) (?:semesters?|terms) of \w+)\b/i,
  ],
  [
    'SCHOOL',
    'no degree',
    /\b(?:high school|ged|no (?:college )?degree(?! (?:required|needed|jobs?))|without a degree|(?:do ?n'?t|do not) have a degree|never (?:went to|finished) college|dropped out|no college)\b/i,
  ],
];

/** Words of a degree that was begun. */
const UNFINISHED =
  /\b(?:half|part of|most of|(?:did ?n'?t|never|did not) (?:finish|complete)|dropped out|credits|short of|shy of|left on|half[- ]?way|working on|in the middle of)\b/i;

/** Words before study that is not begun. */
const ONLY_THOUGHT_OF =
  /\b(?:no more than|at most|up to|max\w*|would|want|will|could|can|need|another|if|without|to)\b/i;
const NOT_HAD =
  /\b(?:want|will|would|wish|finish(?:ing)?|think(?:ing)?|plan(?:ning)?|get(?:ting)?|pursu\w+|start(?:ing)?|credits|almost|half|halfway|working on|if|or|maybe|teach(?:er|ing)?|at a|should i)\b/i;

/** Words before a degree that somebody has not, or won't have. */
const REFUSED = /\b(?:no|not|never|without|another|won'?t)\b/i;

function schooling(clause: string): readonly Found[] {
  for (const [level, meaning, words] of SCHOOLING) {
    const found = words.exec(clause);
    if (found === null || (level === 'BACHELOR' && UNFINISHED.test(clause))) continue;
    const isSaid =
      level !== 'SCHOOL' ||
      !/^high school/i.test(found[0]) ||
      !/^ (?:teacher|principal|counselor|student|kids)/i.test(clause.slice(found.index + found[0].length));
    const before = clause.slice(0, found.index);
    // Of a degree that is not finished, what is done counts.
    const isBegun = meaning === 'some college' && !ONLY_THOUGHT_OF.test(before);
    if (isSaid && (isBegun || (!NOT_HAD.test(before) && (level === 'SCHOOL' || !REFUSED.test(before)))))
      return [foundAt(found, 'profile.education', level, meaning)];
  }
  return [];
}

const SUBJECT =
  /\b(?:bachelor'?s?(?: degree)?|(?:college |university |four[- ]year )?degree|majored|major|b\.?[as]\.?) in (?<in>[a-z][a-z ]{2,30}?)(?=$| (?:never|not|un|from|but|and|that|which|i|with)\b)|\b(?<before>(?:computer science|political science|criminal justice|social work|[a-z]{4,20})) (?:degree|major)(?=$| (?:never|not|that|i|from|but|un)\b)/i;
const NO_SUBJECT =
  /^(?:college|university|associate\w*|bachelor\w*|master\w*|year|law|medical|professional|some|another|without|this|that|have|my|advanced|graduate|usable|unused)$/i;

/** A degree that somebody says they haven't. */
const LACKS =
  /(?:\b(?:never|not|without)|n't) (?:have |had |got |finish(?:ed)? |complet(?:e|ed) |earn(?:ed)? |get )?(?:an? |any |my |the )?(?:degree|bachelor)/i;

/** In what a bachelor's degree is; it is a paper of its own. */
function subject(clause: string): readonly Found[] {
  const found = SUBJECT.exec(clause);
  const name = (found?.groups?.in ?? found?.groups?.before)?.trim();
  if (found === null || name === undefined || NO_SUBJECT.test(name) || NOT_HAD.test(clause.slice(0, found.index)))
    return [];
  if (/\b(?:associate|master|doctor|ph\.?d|no)\b/i.test(clause) || LACKS.test(clause)) return [];
  return [foundAt(found, 'profile.credentials', `Bachelor's degree in ${name.toLowerCase()}`, `a degree in ${name}`)];
}

const FEW_YEARS_LEFT = new RegExp(
  String.raw`\b(?:(?<left>${NUMBER}) (?:more|good) years|(?<until>${NUMBER}) (?:years?|yrs?|months?) (?:left|to go|(?:away |short )?(?:to|until|till|before|from|of)(?: (?:i )?(?:can |get )?(?:my |the |full )?(?:retire\w*|pension|medicare|social security)))|(?:pension|medicare|social security)(?: is| starts| vests| begins)? in (?:about )?${NUMBER} (?:years?|yrs?)|(?:until|till|to|before) medicare|(?:near|close to|before|until i|nearly) retire\w*|retir(?:e|ing) (?:in|soon)[\w ]{0,12}|last (?:few )?years (?:of|before)[\w ]{0,15})`,
  'i',
);

/** Age says a wish only near retirement: there long study hardly pays back. */
function age(clause: string): readonly Found[] {
  const last = FEW_YEARS_LEFT.exec(clause);
  if (last !== null) return [foundAt(last, 'wishes', 'NO_LONG_STUDY', 'a few years are left: no long study')];
  const said = ageIn(clause);
  if (said === null) return [];
  const { years, ...stretch } = said;
  return [
    years < HEARING_MODEL.late
      ? { ...stretch, field: null, value: '', meaning: `${years} years old` }
      : { ...stretch, field: 'wishes', value: 'NO_LONG_STUDY', meaning: `${years}: no long study` },
  ];
}
