/** States that people write where a job is asked for: out of work, a student, retired, at home with children. */
import { type CareerGraph, nameKey, nameWords, type RoleNode } from '../../graph';
import { isNoOccupation } from './candidates';
import { clearReadingOf, readingsOf } from './understand';

/** What somebody is who names no job. */
export const LIFE_STATES = [
  'OUT_OF_WORK',
  'STUDENT',
  'RETIRED',
  'AT_HOME',
  'CARER',
  'AFTER_PRISON',
  'MILITARY_FAMILY',
  'ILL_OR_ON_LEAVE',
  'NEWCOMER',
  'OTHER',
] as const;
export type LifeState = (typeof LIFE_STATES)[number];

/** A state instead of a job, and what to ask. */
export interface StateNotJob {
  readonly kind: 'StateNotJob';
  readonly asked: string;
  readonly state: LifeState;
  /** One or two sentences: what to tell instead. */
  readonly question: string;
  /** Jobs that what they learn leads to, likeliest first; empty if they name no subject. */
  readonly suggestions: readonly RoleNode[];
}

const LAST = 'What did you do last, or what did you learn? Give that job instead';

const QUESTIONS: Readonly<Record<LifeState, string>> = {
  OUT_OF_WORK: `${LAST}, whether it was last month or years ago.`,
  STUDENT:
    'What do you learn, and what job does it lead to? Give that job, and the job you have beside your studies or had before as an earlier role.',
  RETIRED: 'What did you do before you retired? Give that job: your years in it still count.',
  AT_HOME: `${LAST}; what you did besides, such as a club's books or a school's parties, goes into your skills.`,
  CARER: `${LAST}. If you would care for people as a job, ask from "home health aide".`,
  AFTER_PRISON: `${LAST}. What you learnt inside counts too: kitchen, welding, fork lift, cleaning, teaching others.`,
  MILITARY_FAMILY: `${LAST}. Work that moves with you, such as bookkeeping or billing, comes first if you wish for it.`,
  ILL_OR_ON_LEAVE: `${LAST}, and say with your wishes what it must spare you.`,
  NEWCOMER:
    'What did you do or learn in the country you come from? Give that job; a foreign degree or licence goes into your credentials.',
  OTHER: 'What is the work that you do, or did last? Give its everyday name, such as "bookkeeper" or "truck driver".',
};

/** Words for states. What is left of a text without them and the words around them is a job, or nothing. */
const WORDS: readonly (readonly [LifeState, RegExp])[] = [
  [
    'AFTER_PRISON',
    /\b(out|home|back|released|from|of|in|left) (of |from )?(the )?(prison|jail|incarceration)\b|^(prison|jail)$|\bincarcerated\b|\binmate\b|\bex[- ]?(con|convict|offender|prisoner|felon)\b|\bconvicted felon\b|\bfelon\b/i,
  ],
  ['MILITARY_FAMILY', /\b(military|army|navy|marine|marines|air force|coast guard) (spouse|wife|husband|partner)\b/i],
  [
    'AT_HOME',
    /\b(stay(ing)?[- ])?at[- ]home( with)?( my| the| our)?( \w+)?( small| young)?( kids?| child(ren)?| baby| mom| mum| dad| parent| mother| father)\b|\b(home ?maker|house ?wife|house ?husband)\b|\bparental leave\b|\bmaternity leave\b|\braising (my |our |the )?(kids|children|family)\b/i,
  ],
  ['CARER', /\b(caring|carer|caregiver|looking after|care) (for|of) (my|our|a|an) .+$/i],
  ['RETIRED', /\b(early )?(retired|retiree|pensioner)\b|\bin retirement\b/i],
  [
    'ILL_OR_ON_LEAVE',
    /\bon (disability|sick leave|leave)\b|\bdisabled\b|\bcareer break\b|\bgap year\b|\blong[- ]term sick\b/i,
  ],
  ['NEWCOMER', /\b(immigrant|refugee|asylum seeker|newcomer|migrant)\b/i],
  [
    'OUT_OF_WORK',
    /\b(unemployed|jobless|job ?less|out of (work|a job)|between jobs|no job|without (a )?(job|work)|job ?-?seekers?|looking for (a )?(new )?(work|job)|laid off|made redundant|lost my job|not working)\b/i,
  ],
];

/** A student, with the subject. "Student" before another word is part of a job's name: student advisor, student nurse. */
const STUDENT = [
  /^(?:a |an )?(?:\w+ )?(?:student|studying|graduate|degree|major(?:ing)?|diploma|freshman|sophomore|senior|pupil)(?: of| in| at)? (?:of |in )?(?<subject>\p{L}.*)$/iu,
  /^(?:a |an )?(?<subject>\p{L}[\p{L} ]*?) (?:student|undergrad(?:uate)?|graduate|major|grad)$/iu,
];

/** What people write around a job or a state. */
const AROUND =
  /\b(i|i'm|im|am|was|been|have|currently|now|right now|at the moment|just|recently|newly|for|since|years?|months?|weeks?|two|three|a few|few|long|term|person|people|mom|mum|dad|parent|full[- ]time|with|and|my|the|a|an|of|at|in|from|out|got|getting|back|home|after|age|old|aged|kids?|children|child|two|three|one)\b|[\d.,;:!?'’()-]+/gi;

/** The state that a text names instead of a job; null if it names a job, or nothing we know. */
export function stateIn(graph: CareerGraph, text: string): StateNotJob | null {
  if (isNamed(graph, text)) return null;
  const plain = text.trim().replace(/^(i am|i'm|im|i was)\s+/i, '');
  for (const [state, words] of WORDS) {
    if (!words.test(plain)) continue;
    const rest = plain.replace(words, ' ').replace(AROUND, ' ').replace(/\s+/g, ' ').trim();
    if (rest !== '' && readingsOf(graph, 'Role', rest).length > 0) return null;
    return told(text, state, []);
  }
  const subject = STUDENT.map((pattern) => pattern.exec(plain)?.groups?.subject).find((found) => found !== undefined);
  if (subject !== undefined && !/^(advisor|adviser|affairs|services|success|support|nurse|teacher)\b/i.test(subject))
    return told(text, 'STUDENT', jobsAfter(graph, subject));
  if (!isNoOccupation(plain)) return null;
  return told(text, /student|grad|school|dropout/i.test(plain) ? 'STUDENT' : 'OTHER', []);
}

/** True if the text as it stands is a job's name or another one of its titles, not only like one. */
function isNamed(graph: CareerGraph, text: string): boolean {
  return clearReadingOf(graph, 'Role', text)?.certainty === 'EXACT';
}

function told(asked: string, state: LifeState, suggestions: readonly RoleNode[]): StateNotJob {
  return { kind: 'StateNotJob', asked, state, question: QUESTIONS[state], suggestions };
}

const MOST_SUGGESTED = 4;

/** Jobs that are called after a subject: chemistry leads to chemist. */
function jobsAfter(graph: CareerGraph, subject: string): readonly RoleNode[] {
  const readings = [subject, `${subject} graduate`].map((text) => readingsOf(graph, 'Role', text));
  const found = new Map<string, RoleNode>();
  for (const { node } of readings.flat()) {
    if (node.kind !== 'Role') continue;
    // "Chemist", "Chemists" and "chemist" of three classifications are one suggestion.
    const title = nameKey(nameWords(node.title));
    if (!found.has(title)) found.set(title, node);
  }
  return [...found.values()].slice(0, MOST_SUGGESTED);
}
