/** What people add to the name of a role: how long they have done it, where, at which rung, how they feel. Rules of our own. */
import { folded, nameWords } from '../../graph';
import { doersOf } from './doings';
import { everydayNames } from './everyday-names';
import { employerBefore, employerBehind, kindOfPlace } from './places';
import { leadersOf } from './rungs';
import { isVague } from './vague-words';

/** A name inside a text, without some of what surrounds it there. */
export interface ShorterName {
  readonly name: string;
  /** Words for rungs that were set aside. */
  readonly rungs: readonly string[];
  /** Where words were put together anew, what the name was made of: "manager" of "restaurant manager"; else null. */
  readonly head: string | null;
}

/** What may come before a role, again and again: "I am", "currently", "working as", "a", "burned out". */
const BEFORE = new RegExp(
  `^(?:${[
    'i am|im|i was|i work|i worked|ive been|i have been|my job is|my role is|i want to|i would like to|want to|just|been',
    'get(?:ting)? a job(?: in| as| at| with)?|find(?:ing)? (?:a job|work)(?: in| as)?|break(?:ing)? into|mov(?:e|ing) (?:in)?to|(?:transition|switch|pivot|chang)(?:e|ing)? (?:in)?to',
    '(?:a )?career in|(?:re)?train(?:ing)? as|qualify as|apply for|interested in|land a job(?: in| as)?|end up (?:in|as)',
    '(?:guy|gal|girl|man|woman|person|someone|somebody) (?:who|that)(?: is| was)?',
    'be|become|becoming|being|go into|going into|get into|working|work|worked|employed|as|a|an|the|kind of|sort of|going from',
    'currently|still|now|former|formerly|previously|ex|retired|semi retired|aspiring|future|experienced|seasoned|newly|qualified|trained',
    'full time|part time|freelance|self employed|temporary|temp|casual|remote|contract|agency|volunteer|professional|self taught',
    'burned out|burnt out|burnout|laid off|let go|out of work|unemployed|fired|furloughed|redundant|struggling|tired|exhausted|bored|miserable|unhappy',
    'frustrated|disgruntled|disillusioned|jaded|overworked|underpaid|stressed|stressed out|injured|disabled|stuck|broke|underemployed|ex military turned',
    'tired of being|sick of being|done being|thinking of becoming|used to be|hoping to be|single mom|single dad|single mother|single parent',
    '(?:\\d+|thirty|forty|fifty|mid \\d+s)(?: ?(?:years?|yrs?) old| ?yo| ?y o| ?[mf]| something)?',
  ].join('|')}) `,
);

/** Employers that stand for no kind of place, because they hire for all sorts of work. */
const EMPLOYERS =
  'amazon|ups|fedex|usps|nhs|tesla|delta|boeing|disney|verizon|comcast|apple|t mobile|big 4|big four|fortune 500|in house|faang';

/** What people say of themselves and of their employers before a role; some of the words begin names too. */
const KIND = new RegExp(
  `^(?:${[
    'union|unionized|licensed|certified|registered|chartered|bilingual|seasonal|overnight|night shift|day shift|nights|night|evening|weekend|local|corporate|indie|independent|tenured',
    'b2b|b2c|saas|mobile(?! (?:app|dev))|regional|residential|commercial(?! pilot)|industrial|in home|live in|travel(?:ing)?(?! (?:agent|guide|writer))|onsite|busy|small town|big city|inner city|rural|urban(?! plan)',
    '(?:tier|level|class|grade|band|phase|shift) ?\\d|l\\d|old|young|older|middle aged|male|female|career|long time|longtime|lifelong|veteran|new|brand new|recent|immigrant|foreign|foreign trained',
    EMPLOYERS,
    '(?:army|navy|air force|military)(?! .*officer)',
  ].join('|')}) `,
);

/** What stands for a kind of employer only behind a role: "housing officer council". */
const AT_EMPLOYER = new RegExp(
  ` (?:${EMPLOYERS}|council|govt|government|civil service|psu|mnc|hmrc|dwp|bbc|royal mail|tcs|infosys|wipro|hcl|cognizant|capgemini)$`,
);

/** Teachers of a subject are those of their school. */
const OF_SCHOOL =
  /\b(elementary|primary|middle|high|secondary) school .*teacher$|\bteach(?:ing)? (?:\w+ )?(elementary|primary|middle|high|secondary) school\b/;

/** Where people work, said before a role. */
const WHERE =
  /^(?:airport|casino|hospital|college|university|prison|jail|county|city|state|federal|municipal|government|village|town|hotel|resort|cruise ship|country club|museum|church|mall|shipyard|nursing home|clinic|charter school|private school|public school|brewery|brewpub|winery|cafeteria|warehouse|nonprofit|agency|startup|union hall) /;

/** The name without what people say before it; null if nothing stands there, or what is left says nothing. */
function plainerOf(name: string): string | null {
  const plainer = untilStable(name, (longer) => longer.replace(KIND, '').replace(WHERE, ''));
  if (plainer === name) return null;
  // A museum director is no director of anything.
  return WHERE.test(name.replace(KIND, '')) && nameWords(plainer).every(isVague) ? null : plainer;
}

/** Levels that the same role is done at. */
const LEVEL =
  /^(senior(?! center)|sr|snr|junior(?! high)|jr|jnr|lead|principal|staff|entry level|mid level|midlevel|mid career|middle(?! school)|mid|associate|graduate|grad|trainee|intern|apprentice|journeyman|master|student|head(?! of)|chief|sub(?= inspector)|expert|assistant|deputy|vice|1st year|first year|2nd year|second year) /;

/** Levels behind a role: "electrician apprentice", "nurse III", "roofer crew lead", "apprentice third year". */
const LEVEL_BEHIND =
  / (i|ii|iii|iv|v|1|2|3|4|5|l\d|(?:level|grade|band|class|tier|step) [\da-z]|trainee|intern|apprentice|student|graduate|grad|junior|senior|(?:(?:crew|team|shift) )?lead(?:er)?|crew chief|(?:first|second|third|fourth|fifth|sixth|final|last|1st|2nd|3rd|4th|5th|6th) year)$/;

/** Hours, contracts and tools of a role. */
const BEHIND =
  /(?: (?:(?:for|with|over|about|around|nearly|almost) )?(?:\d+\+?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|some|many|a few|several) (?:years?|yrs?|months?|decades?)\b.*| (?:since|with experience|by training|by trade|right now|at the moment|these days|nowadays|currently|now|full time|part time|fulltime|parttime|remote|freelance|seasonal|nights?|night shifts?|days|on nights|abroad|overseas|online|job|jobs|position|role|work|career|again|too))$/;

/** Words with which people begin to tell of themselves; no name of a role goes on behind them. */
const ASIDE = new RegExp(
  `^(.+?) (?:${[
    // Clauses
    'who|that|whos|thats|where|when|while|whilst|but|because|since|after|before|until|so|if|though|although|im|i|ive|my|we|u|you|your|it|its',
    // What people want, do and feel
    'wants?|wanting|hop(?:es?|ing)|tr(?:y|ying|ies)|think(?:s|ing)?|consider(?:s|ing)?|look(?:s|ing)?|seek(?:s|ing)?|need(?:s|ing)?|plann?(?:s|ing)|wonder(?:s|ing)',
    'leaving|left|quit|quits|quitting|get|gets|getting|got|going|go|goes|went|starting|started|switching|changing|transitioning|moving|moved|returning|returned|pivoting',
    'working|works|worked|making|makes|earning|earns|paid|living|lives|lived|studying|doing|does|did|having|has|had|running|stuck|trapped|burn(?:ed|t|ing)?|burnout',
    'lost|losing|failed|failing|denied|laid|fired|furloughed|redundant|retiring|retired|separating|discharged|injured|disabled|sick|tired|fed|bored|exhausted|miserable|unhappy|stressed|dead|done|over it',
    'hates?|hating|loves?|loving|dreading|struggling|nearing|approaching|turning|turned|facing|finishing|finished|ready|unemployed|underpaid|overworked|replaced',
    'aged|age|currently|recently|lately|please|thanks|advice|never|always|not|no|about|without|despite|only|now|am|is|are|was|were|been|be|cant|dont|wont|didnt',
    'male|female|m|f|yo|looking|hit|hitting|feeling|feel|feels|dealing|raising|supporting|relocating|immigrating|coming|came|interested|open|willing|able',
    '\\$?(?:\\d\\d+(?=$|/)|\\d+(?:k|m|f|yo|yrs?|hr|h|s|\\+)?(?=$|/| (?:years?|yrs?|months?|yoe?|hours?|hrs?|an?|per)\\b)(?<! \\d))',
  ].join('|')})(?: .*|/.*)?$`,
);

/** What is left at the end where an aside was cut off. */
const LOOSE_END = /(?: (?:with|for|at|in|on|of|to|and|from|over|about|as|a|an|the|my|who|almost|nearly|only))+$/;

/** Where a name ends and the place of the work begins. */
const PLACE =
  /^(.+?) (?:at|in|for|with|w|from|on|within|inside|near|of|out of|to|by|via|under|plus|as|specializing|focused) (.+)$/;

const PLACE_NOISE =
  /^(?:(?:a|an|the|my|our|some|big|large|small|local|busy|public|private|major|regional|national|international|city|town|little|medium|sized) )+/;

/** Places that make no other role. */
const ANYWHERE =
  /^(?:tech|technology|industry|company|firm|startup|start up|business|corporate|town|city|usa|us|uk|america|general|world|field|my \w+|place|job)\b/;

/** What stands before the place of the work, if the text names one. */
export function headOf(text: string): string | null {
  return PLACE.exec(folded(text).trim())?.[1] ?? null;
}

/** What stands before the place of the work or brackets, or behind what people say of it: the delivery driver of a local one. */
export function clearerOf(text: string): string | null {
  const bare = folded(text).replace(/\s*\([^()]*\)\s*$/, '');
  return headOf(text) ?? (bare === folded(text) ? plainerOf(spaced(bare)) : bare);
}

/** Shorter names that a text may mean, those that keep most first; without the text as it stands. */
export function withoutContext(text: string): readonly ShorterName[] {
  const found = new Map<string, ShorterName>();
  const whole = folded(text).trim();
  const add: Add = (name, rungs = [], head = null) => {
    const plain = name.trim();
    if (plain !== '' && plain !== whole && !found.has(plain)) found.set(plain, { name: plain, rungs, head });
  };
  const licence = licenceIn(text);
  const behind = spaced(folded(text)).split(/[,;]| [-–—] /);
  const employer = behind.slice(1).find((each) => kindOfPlace(each.trim(), behind[0]!) !== null);
  const brackets = /\(([^()]+)\)/.exec(folded(text))?.[1]?.replace(/[^\p{L}\p{N} +#&]+/gu, ' ');
  for (const part of partsOf(text)) {
    const bare = bareOf(part);
    const told = bareOf((ASIDE.exec(bare)?.[1] ?? bare).replace(LOOSE_END, ''));
    if (licence !== null && isAmbiguous(told)) add(licence);
    if (brackets !== undefined && !ASIDE.test(`x ${brackets}`)) addWithPlace(told, brackets, add);
    if (employer !== undefined) addWithPlace(told, employer, add);
    for (const name of [part, bare, told]) add(name, [], plainerOf(name));
    for (const named of [employerBefore(told), employerBehind(told)])
      if (named !== null) addWithPlace(named.role, named.place, add);
    add(told.replace(AT_EMPLOYER, ''));
    for (const name of new Set([part, told, bare]))
      for (const { name: doer, head } of doersOf(name)) add(doer, [], head);
    const [, head, place] = PLACE.exec(told) ?? [];
    if (head !== undefined && place !== undefined) addWithPlace(bareOf(head), place, add);
    const names = [told, ...(head === undefined ? [] : [bareOf(head)])];
    for (const name of names) {
      const [, before, behind] = OF_SCHOOL.exec(name) ?? [];
      const school = before ?? behind;
      if (school !== undefined) add(`${school} school teacher`);
    }
    for (const name of names) for (const leader of leadersOf(name)) add(leader, [], name);
    for (const name of names) {
      const plainer = plainerOf(name) ?? name;
      add(plainer);
      addWithoutLevel(name, add);
      addWithoutLevel(plainer, add);
    }
  }
  return [...found.values()];
}

/** What somebody did who says first that they do nothing now: "mom of 3, used to be a paralegal". */
const ONCE =
  /\b(?:used to be|used to work as|was|formerly|previously|worked as|working as|former|ex) (?:a |an |the )?(.+)$/;

/** What a text says that somebody did before; null if nothing. */
export function formerOf(text: string): string | null {
  return ONCE.exec(folded(text))?.[1] ?? null;
}

type Add = (name: string, rungs?: readonly string[], head?: string | null) => void;

function bareOf(text: string): string {
  return untilStable(text, (name) => name.replace(BEFORE, '').replace(BEHIND, ''));
}

/** "Manager at a restaurant" is a restaurant manager, if there is one, else a manager. */
function addWithPlace(head: string, place: string, add: Add): void {
  const at = place.replace(PLACE_NOISE, '');
  const [level = ''] = LEVEL.exec(head) ?? [];
  const role = head.slice(level.length);
  const kind = kindOfPlace(at, role);
  if (kind !== null) {
    add(`${level}${kind} ${role}`, [], head);
    if (level !== '') add(`${kind} ${role}`, [level.trim()], head);
  }
  const where = ANYWHERE.test(place) ? [] : at.split(' ').slice(0, 3);
  for (let words = where.length; words > 0; words--) {
    add(`${level}${where.slice(0, words).join(' ')} ${role}`, [], head);
    if (level !== '') add(`${where.slice(0, words).join(' ')} ${role}`, [level.trim()], head);
  }
  for (let first = 1; first < where.length; first++) add(`${level}${where.slice(first).join(' ')} ${role}`, [], head);
  add(head);
}

function addWithoutLevel(name: string, add: Add): void {
  const rungs: string[] = [];
  untilStable(name, (longer) => {
    const [, behind] = LEVEL_BEHIND.exec(longer) ?? [];
    const first = longer.replace(LEVEL_BEHIND, '');
    const [, before] = LEVEL.exec(first) ?? [];
    rungs.push(...[behind, before].flatMap((word) => word ?? []));
    if (first !== longer) add(first, [...rungs, ...(behind === undefined ? [] : [behind])]);
    const shorter = first.replace(LEVEL, '');
    if (shorter !== longer) add(shorter, [...rungs]);
    return shorter;
  });
}

function untilStable(text: string, shortened: (text: string) => string): string {
  const shorter = shortened(text);
  return shorter === text || shorter === '' ? text : untilStable(shorter, shortened);
}

/** Licences and degrees that stand behind a name of several meanings: "therapist, LCSW". */
const LICENCE =
  /(?:[,;(/]| [-–—]) ?(RN|LPN|LVN|CNA|CRNA|NP|FNP|PA-C|MD|DDS|DVM|LCSW|LICSW|LMSW|LSW|MSW|LMFT|MFT|LPC|LPCC|LMHC|BCBA|RBT|PsyD|CPA|CFP|JD|SLP|OTR|DPT|PTA|COTA|RD|CDL|EMT|PharmD|RDH|RRT|CPC|LMT)(?![A-Za-z])/;

function licenceIn(text: string): string | null {
  return LICENCE.exec(text)?.[1] ?? null;
}

/** True if the table of everyday names has several jobs for a name. */
function isAmbiguous(name: string): boolean {
  return (everydayNames().meaningOf(name)?.jobs.length ?? 0) > 1;
}

/** The text without what stands in brackets, up to its first comma or dash, and up to its first slash. */
function partsOf(text: string): readonly string[] {
  const plain = spaced(folded(text).replace(/\([^()]*\)?/g, ' '));
  const upTo = (sign: RegExp) => spaced(plain.split(sign)[0] ?? '');
  return [
    ...new Set([
      plain,
      upTo(/[,;:]| (?:[-–—]|->|→) /),
      upTo(/[,;:/|]| (?:[-–—]|->|→) /),
      upTo(/[,;:/|]| [-–—] | (?:and|or) /),
    ]),
  ].filter((part) => part !== '');
}

function spaced(text: string): string {
  return text
    .replace(/(?<=\b\d)-(?=\d\b)/g, '')
    .replace(/(?<=[\p{L}\p{N}])[-‐-―](?=[\p{L}\p{N}])/gu, ' ')
    .replace(/\bw\/ ?/g, 'with ')
    .replace(/ ?@ ?/g, ' at ')
    .replace(/(?<=\p{L})\.(?=\s|$)/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.!?]+$/, '')
    .trim();
}
