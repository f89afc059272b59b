/** What somebody was before today's job, as they tell it: "civil engineer there for eleven years", "taught third grade". English. */
import { HEARING_MODEL } from '../../advice';
import { count } from '../../domain';
import type { Found } from './found';
import { NUMBER, numberSaid } from './numbers-said';
import { workDone } from './work-done';

const JOB = String.raw`(?<job>[a-z][a-z/&' -]{1,40}?)`;
const ENDS = String.raw`(?=$| (?:for|from|until|till|before|by trade|and|then|when|in|at|with|on|years?|now|once|first|over|during|after|earlier|there|here|abroad|overseas|back|myself|but|\d)\b)`;

/** Where somebody was before they came here. */
const THERE = String.raw`(?:(?:over )?there(?= ?$|,| for| until| before| years)|back there|back home|back in [a-z]+|in my (?:own |home )?country|in the old country|where i (?:come|came) from)`;

/** How an earlier job is told; its years may stand before or behind it. */
const EARLIER: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:i )?(?:(?:was|used to be|used to do|used to work (?:in|as)|had been|worked as|started (?:out )?as|trained as|formerly|previously|earlier|before that|once|former|retired)\b|ex[- ]) ?(?:an? |the |as an? )?${JOB}${ENDS}`,
    'i',
  ),
  new RegExp(
    String.raw`^(?:and |also |an? |i was an? |i'?m an? |i am an? )*${JOB} (?:for (?<years>${NUMBER})\+? (?:years?|yrs?) )?(?:before|beforehand|earlier|by (?:trade|training|profession|education)|in (?:a |my )?(?:former|earlier|previous|past|other) (?:life|job|career))\b`,
    'i',
  ),
  new RegExp(String.raw`\b(?:i'?m|i am) an? (?:trained|qualified|educated) ${JOB}${ENDS}`, 'i'),
  new RegExp(
    String.raw`^(?:and |but |an? |i was an? )*(?!(?:i|my|the|our|which|what|who|no|not|got|get|went|go|lived?|worked|been|born|up)\b)${JOB} ${THERE}\b`,
    'i',
  ),
  new RegExp(String.raw`\bc[ao]me from (?:being )?(?:an? )?${JOB}${ENDS}`, 'i'),
  new RegExp(
    String.raw`\b(?:before that|before this|previously|earlier)[: ]+(?<years>${NUMBER})\+? (?:years?|yrs?) (?:as |of |in )(?:an? )?${JOB}${ENDS}`,
    'i',
  ),
  new RegExp(String.raw`\b(?<years>${NUMBER})\+? (?:years?|yrs?) (?:as |of being )(?:an? )?${JOB}${ENDS}`, 'i'),
  new RegExp(String.raw`\bmy (?:first|last|old|former) (?:job|career|trade|profession) was ${JOB}${ENDS}`, 'i'),
  new RegExp(
    String.raw`^(?<years>${NUMBER})\+? (?:years?|yrs?) (?:in|of) ${JOB} before (?:this|that|i c[ao]me|coming|moving|the move|i moved)\b`,
    'i',
  ),
];

/** The second of two jobs: "a line cook and a florist". */
const AND_ANOTHER = new RegExp(String.raw`^ (?:and|then)(?: then| later)* (?:an? )${JOB}${ENDS}`, 'i');

const SOME_YEARS = new RegExp(String.raw`(?:for |about )?(${NUMBER})\+? (?:years?|yrs?)`, 'i');

/** Words after "was" that are no job. */
const NO_JOB =
  /\b(?:studying|i|we|my|me|want\w*|\d+|(?:(?:six|seven|eight|nine)?teen|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty)(?: ?-? ?\w+)?|fourteen|one|two|three|four|five|six|seven|eight|nine|young(?:er)?|little|small|kid|child|teenager|married|single|homeless|drunk|stupid|in|on|at|shy|nervous|hit|robbed|attacked|assaulted|yelled|abused|laid|fired|let|born|told|made|hurt|injured|diagnosed|divorced|deported|good|bad|great|promoted|sick|ill|it|there|always|never|not|able|burned|going|cut|sold|closed|eliminated|gone|done|raised|years?|killing|ruining|thinking)\b/i;

/** What was, was no job: "my favorite class was chemistry". */
const OF_A_THING =
  /^(?:and )?(?:my|the|our) (?!last|first|previous|old|earlier|former|trade|profession)(?:\w+ ){1,3}(?:was|were)\b/i;

/** True for a clause that tells what somebody was, whether or not a job is called so: its years are none of today's work. */
export function tellsFormerWork(clause: string): boolean {
  return EARLIER.some((pattern) => jobAt(clause, pattern.exec(clause)) !== null);
}

function jobAt(clause: string, found: RegExpExecArray | null): string | null {
  const job = found?.groups?.job?.trim();
  const isNone = job === undefined || NO_JOB.test(job) || OF_A_THING.test(clause);
  return isNone || /\bwhat (?:i|got|made|kept)\b/i.test(clause) ? null : job;
}

/** Earlier jobs. @param isJob - whether a name is that of a job */
export function formerJobs(clause: string, isJob: (name: string) => boolean): readonly Found[] {
  for (const pattern of EARLIER) {
    const found = pattern.exec(clause);
    const job = jobAt(clause, found);
    if (found === null || job === null) continue;
    const name = knownAs(job, isJob);
    if (name === undefined) continue;
    const another = AND_ANOTHER.exec(clause.slice(found.index + found[0].length))?.groups?.job?.trim();
    const names = [name, ...(another !== undefined && isJob(another) ? [another] : [])];
    return names.map((each, at) => earlierJob(clause, each, at === 0 ? found.groups?.years : undefined));
  }
  const done = workDone(clause).find(isJob);
  return done === undefined ? [] : [earlierJob(clause, done, undefined)];
}

/** The name under which a job is known: its own, or that of who does such work; undefined for none. */
function knownAs(job: string, isJob: (name: string) => boolean): string | undefined {
  return [job, ...(/ing$/i.test(job) ? [job.replace(/ing$/i, 'er')] : [])].find(isJob);
}

function earlierJob(clause: string, job: string, years: string | undefined): Found {
  const said = years ?? SOME_YEARS.exec(clause)?.[1];
  const counted = said === undefined ? HEARING_MODEL.earlier.years : numberSaid(said);
  return {
    start: 0,
    end: clause.length,
    field: 'profile.pastRoles',
    value: `${job}:${counted}`,
    meaning: `an earlier job: ${job}, ${said === undefined ? 'taken as ' : ''}${count(counted, 'year')}`,
  };
}
