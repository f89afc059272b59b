/** Reads what somebody rules out by name: topics of working life, schools and papers, long study, leading people. English. */
import { type Lessened, leadingJobs, REFUSES_NOTHING, type Refusal } from '../../advice';
import type { Credential } from '../../domain';
import type { CareerGraph } from '../../graph';
import { jobsOfTopic } from '../topics/jobs-of-topic';
import { topicCalled } from '../topics/topics';
import { isNoTopic, type WorkTopic } from '../topics/work-topic';

/** Leading people, as somebody says it who won't. */
const LEADING =
  /^(?:(?:manag|lead|supervis|direct|boss)(?:e|ing)? (?:\w+ )?(?:people|others|staff|teams?|crews?|employees|workers|anyone|anybody)(?: again)?|(?:being |be |become )?(?:an? |the )?(?:manager|boss|supervisor|foreman|team lead(?:er)?|leader|people manager)s?|management(?: jobs?| roles?| positions?)?|supervision|managing|supervising|leadership)$/;

/** Study as such, not of a subject. */
const STUDY =
  /^(?:(?:go(?:ing)? )?back to (?:school|college|university)|school|schooling|college|university|study|studying|classes|(?:years of|long|more|full[- ]time) (?:study|school|training)|more (?:years of )?(?:school|study|college))(?: for (?:\w+ )?(?:years|long))?$/;

/** Work on one's own account. */
const OWN_ACCOUNT =
  /^(?:(?:my |your )?own (?:account|business|chair|shop|company)|self[- ]employment|freelanc(?:e|ing)|being self[- ]employed)$/;

/** Schools and papers, each with the papers that it means. */
const PAPERS: readonly (readonly [called: RegExp, means: (credential: Credential) => boolean])[] = [
  [/^(?:law (?:school|degree)|jd|(?:the )?bar(?: exam)?)$/, named(/\bjuris doctor\b|\bbar admission\b/i)],
  [
    /^(?:med(?:ical|icine)? (?:school|degree)|residency|being a doctor)$/,
    named(/\bdoctor of (?:medicine|osteopath)|\bmedical degree|\bresidency\b/i),
  ],
  [/^(?:nursing (?:school|degree|program(?:me)?))$/, named(/\bnurs(?:e|ing)\b/i)],
  [/^(?:(?:a |another |any )?(?:ph\.?d|doctorate|doctoral (?:degree|program(?:me)?)))$/, ofKind('DOCTORATE')],
  [
    /^(?:(?:a |another |any )?(?:master'?s?(?: degree)?|mba)|grad(?:uate)? school)$/,
    ofKind('MASTER', 'DOCTORATE', 'PROFESSIONAL_DEGREE'),
  ],
  [
    /^(?:(?:a |another |any |four[- ]year |bachelor'?s? )+(?:degree|bachelor'?s?)|bachelor'?s?(?: degree)?)$/,
    ofKind('BACHELOR', 'MASTER', 'DOCTORATE', 'PROFESSIONAL_DEGREE'),
  ],
  [/^(?:an? )?apprenticeships?$/, ofKind('APPRENTICESHIP')],
  [/^(?:trade school)$/, named(/\btrade school\b|\bprogramme\b/i)],
];

function named(words: RegExp): (credential: Credential) => boolean {
  return ({ name }) => words.test(name);
}

function ofKind(...kinds: readonly Credential['kind'][]): (credential: Credential) => boolean {
  return ({ kind }) => kinds.includes(kind);
}

/** True if the words name a duty, a school or a paper that can be ruled out. */
export function isDutyOrPaper(text: string): boolean {
  const name = text.toLowerCase();
  return (
    [LEADING, STUDY, OWN_ACCOUNT].some((words) => words.test(name)) || PAPERS.some(([called]) => called.test(name))
  );
}

/** True if the words name something that can be ruled out and is no job, whatever a graph knows. */
export function isRefusable(text: string): boolean {
  return isDutyOrPaper(text) || topicRefused(text) !== null;
}

/** Words in front of what somebody would have less of, and does not rule out. */
const LESS = /^less /;

/** The topic of working life that a refusal names; null if it names none. */
function topicRefused(text: string): WorkTopic | null {
  const topic = topicCalled(text.toLowerCase().replace(LESS, ''));
  return topic === null || isNoTopic(topic) ? null : topic;
}

/** What a name rules out; null if it names no topic, paper, study or duty. */
export function refusalNamed(graph: CareerGraph, text: string): Refusal | null {
  const name = text.toLowerCase();
  const said = name.replace(/^(?:an?|another|any|the) /, '');
  const paper = PAPERS.find(([called]) => called.test(name))?.[1];
  if (paper !== undefined) return { ...REFUSES_NOTHING, said, paper };
  if (LEADING.test(name)) return { ...REFUSES_NOTHING, said: 'leading people', jobs: leadingJobs(graph) };
  if (STUDY.test(name)) return { ...REFUSES_NOTHING, said: 'long study', isLongStudy: true };
  if (OWN_ACCOUNT.test(name)) return { ...REFUSES_NOTHING, said, isOwnAccount: true };
  const topic = LESS.test(name) ? null : topicRefused(name);
  if (topic === null) return null;
  const isStrain = STRAINS.has(topic.by ?? '') && ({ isStrain: true } as const);
  return { ...REFUSES_NOTHING, ...isStrain, said: topic.name, jobs: jobsOfTopic(graph, topic), paper: paperOf(topic) };
}

/** By which conditions a topic is one of the body. */
const STRAINS: ReadonlySet<string> = new Set(['heavy', 'standing', 'sitting', 'kneeling']);

/** What somebody would rather have less of, said as "less phones"; null if a name says no such thing. */
export function lessNamed(graph: CareerGraph, text: string): Lessened | null {
  const topic = LESS.test(text.toLowerCase()) ? topicRefused(text) : null;
  return topic === null ? null : { said: topic.name, jobs: jobsOfTopic(graph, topic), paper: paperOf(topic) };
}

const TESTS: readonly Credential['kind'][] = ['EXAM', 'LICENCE'];

function paperOf({ papers }: WorkTopic): ((credential: Credential) => boolean) | null {
  return papers === null ? null : ofKind(...TESTS);
}
