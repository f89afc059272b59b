/** Reads what somebody rules out by name: fields of work, schools and papers, long study, leading people. English. */
import { leadingJobs, REFUSES_NOTHING, type Refusal } from '../../advice';
import type { Credential } from '../../domain';
import type { CareerGraph } from '../../graph';
import { isFieldOfWork, jobsInField } from './fields-of-work';

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

/** True if the words name something that can be ruled out and is no job, whatever a graph knows. */
export function isRefusable(text: string): boolean {
  const name = text.toLowerCase();
  return (
    [LEADING, STUDY, OWN_ACCOUNT].some((words) => words.test(name)) ||
    PAPERS.some(([called]) => called.test(name)) ||
    isFieldOfWork(name)
  );
}

/** What a name rules out; null if it names no field, paper, study or duty. */
export function refusalNamed(graph: CareerGraph, text: string): Refusal | null {
  const name = text.toLowerCase();
  const said = name.replace(/^(?:an?|another|any|the) /, '');
  const paper = PAPERS.find(([called]) => called.test(name))?.[1];
  if (paper !== undefined) return { ...REFUSES_NOTHING, said, paper };
  if (LEADING.test(name)) return { ...REFUSES_NOTHING, said: 'leading people', jobs: leadingJobs(graph) };
  if (STUDY.test(name)) return { ...REFUSES_NOTHING, said: 'long study', isLongStudy: true };
  if (OWN_ACCOUNT.test(name)) return { ...REFUSES_NOTHING, said, isOwnAccount: true };
  return isFieldOfWork(name) ? { ...REFUSES_NOTHING, said, jobs: new Set(jobsInField(graph, name)) } : null;
}
