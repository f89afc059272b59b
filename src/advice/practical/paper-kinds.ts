/** What people meet at each kind of credential: which is the hardest, what to do first, how to try it. A new kind takes one line. */
import type { CredentialKind } from '../../domain';
import { aPaper } from '../words/a-paper';

/** What somebody meets at a kind of credential. */
export interface PaperKind {
  /** True if it is told even if it is held: without it the job is closed. */
  readonly isToldIfHeld: boolean;
  /** What to do first about it, a sentence; null to begin with the work instead. `job`: with its article. `isTrade`: an apprenticeship of years opens the door. */
  readonly firstStep: ((name: string, job: string, isTrade: boolean) => string) | null;
  /** How to try its study before that begins, a sentence; null if nobody can. */
  readonly trial: string | null;
}

const SAMPLE_QUESTIONS = 'Work through the free sample questions of the test before you pay for a course.';

/** By kind, the hardest first: where several are asked for, that one is the gate, and papers behind it are told with it. */
export const PAPER_KINDS: Readonly<Record<CredentialKind, PaperKind>> = {
  PROFESSIONAL_DEGREE: {
    isToldIfHeld: true,
    firstStep: (name) => `Look up which courses a school wants before ${aPaper(name)}, and which of them you have.`,
    trial: 'Before you pay for anything, shadow two people who do the work, and take a practice admission test.',
  },
  DOCTORATE: {
    isToldIfHeld: true,
    firstStep: (name) => `Write to one professor who takes students for ${aPaper(name)}, and ask what they look for.`,
    trial: 'Help with one piece of research before you apply, and ask two people in their third year how it is.',
  },
  MASTER: {
    isToldIfHeld: true,
    firstStep: (name) => `Ask two schools whether they would take you for ${aPaper(name)}, and what it costs.`,
    trial: 'Take one course of the program as a guest or online before you apply for all of it.',
  },
  APPRENTICESHIP: {
    isToldIfHeld: false,
    firstStep: (_, job, isTrade) =>
      isTrade
        ? `Ask the union hall or the state's apprenticeship office when you can next apply to become ${job}.`
        : `Ask two employers whether they train people to become ${job}, and what they pay during the training.`,
    trial: 'Ask the training center for an open day or a pre-apprenticeship class, and try the tools there.',
  },
  LICENCE: {
    isToldIfHeld: true,
    firstStep: (name) =>
      `Look up on the website of your state's board how to get ${aPaper(name)}. Note what it costs and where the next course is.`,
    trial: SAMPLE_QUESTIONS,
  },
  BACHELOR: {
    isToldIfHeld: false,
    firstStep: (name) => `Ask a college near you which of your courses and years at work count toward ${aPaper(name)}.`,
    trial:
      'Before you enroll, take one course in the subject at a community college or online. Ask whether it would count toward the degree.',
  },
  RESIDENCY: { isToldIfHeld: false, firstStep: null, trial: null },
  SECURITY_CLEARANCE: {
    isToldIfHeld: false,
    firstStep: (name) =>
      `Ask two employers whether they would apply for ${aPaper(name)} for you. Nobody can do it alone.`,
    trial: null,
  },
  EXAM: {
    isToldIfHeld: false,
    firstStep: (name) => `Look up when and where you can take ${aPaper(name)}. Try a practice test first.`,
    trial: SAMPLE_QUESTIONS,
  },
  CERTIFICATE: {
    isToldIfHeld: false,
    firstStep: (name) =>
      `Find out where you can get ${aPaper(name)}. Ask what it costs, and whether an employer pays for it.`,
    trial: 'Sit in on one class of the course before you pay for it.',
  },
  PORTFOLIO: {
    isToldIfHeld: false,
    firstStep: (_, job) =>
      `Choose one small project that shows what you can do as ${job}, and keep two evenings free for it.`,
    trial: null,
  },
};

const HARDEST_FIRST = Object.keys(PAPER_KINDS);

/** The place of a kind among all, the hardest first. */
export function hardnessPlace(kind: CredentialKind): number {
  return HARDEST_FIRST.indexOf(kind);
}
