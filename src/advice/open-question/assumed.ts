/** What an answer takes for granted about somebody who has not said it, and what of their question it could not keep. */
import { listed, traitsOf } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { Profile } from '../../needs';
import { jobsOf } from '../../network';
import { yearsText } from '../chains/chain-figures';
import { EDUCATION_LEVELS } from '../doors/education-levels';
import { heldCredentials } from '../doors/held-credentials';
import { usualHolder } from '../doors/standing';
import type { RungOfYears } from '../futures/rung-of-years';
import { oppositesAmong, type Wish } from '../futures/wishes';
import type { YearsOfAge } from '../futures/years-of-age';
import { WISH_MODEL } from '../numbers/wishes';
import { aPaper } from '../words/a-paper';
import { inAmerican } from '../words/american';
import { jobsInTalk } from '../words/plural-title';
import { aJob, calledInTalk } from '../words/title';

const LEVEL_WORDS: Readonly<Record<(typeof EDUCATION_LEVELS)[number], string>> = {
  SCHOOL: 'no degree',
  COLLEGE: 'some college or an associate degree',
  BACHELOR: "a bachelor's degree",
  MASTER: "a master's degree",
  DOCTORATE: 'a doctorate or a professional degree',
};

/** Sentences such as "You have a bachelor's degree, like most registered nurses." @param held - the rung that long years are taken for @param guess - years that their age stands for */
export function assumedOf(
  graph: CareerGraph,
  from: number,
  { background = {} }: Profile,
  held: RungOfYears | null = null,
  guess: YearsOfAge | null = null,
): readonly string[] {
  const job = jobsOf(graph).standIn[from]!;
  const usual = usualHolder(graph, job);
  // A degree's own name would say its level again.
  const papers = usual.earned.filter((each) => traitsOf(each).level === 0 && each.isAssociate !== true);
  const isYears = (background.pastRoles ?? []).some(({ role }) => jobsOf(graph).standIn[role] === job);
  return [
    held === null
      ? null
      : held.leads
        ? `You do the work of ${aJob(graph, from)}, since you lead people already.`
        : held.isSaid
          ? `You do the work of ${aJob(graph, from)}, since you say that you are senior.`
          : `You do the work of ${aJob(graph, from)}, since you have been ${aJob(graph, held.below)} for ${yearsText(held.years)}. If that is wrong, name fewer years.`,
    background.education === undefined
      ? `You have ${LEVEL_WORDS[EDUCATION_LEVELS[usual.education]!]}, like most ${jobsInTalk(graph, from)}.`
      : null,
    // Whether papers outlast a lost job nobody knows: a medical may be what was lost.
    papers.length > 0 && background.jobIsGone !== true
      ? `You have what your job requires: ${listed([...new Set(papers.map(({ name }) => inAmerican(aPaper(name))))])}.`
      : null,
    guess !== null
      ? `You are ${guess.age}, so you have about ${yearsText(guess.years)} in this work. If that is wrong, say how many years you have.`
      : isYears
        ? null
        : `You have about ${yearsText(usual.experienceYears)} in this work.`,
  ].filter((sentence) => sentence !== null);
}

/** A question that wishes or limits make hard to keep. */
interface Stated {
  readonly wishes: readonly Wish[];
  readonly maxStudyYears: number | null;
  readonly minPayUsd: number | null;
  readonly withinYears: number;
  readonly profile: Profile;
  readonly not: { readonly disciplines: readonly string[] };
}

/** What contradicts itself in a question, and what of it changes nothing: sentences that say what to do. */
export function contradictionsIn(graph: CareerGraph, from: number, stated: Stated): readonly string[] {
  const { wishes, maxStudyYears, profile, not } = stated;
  const own = graph.roles[from]!.discipline;
  const field =
    wishes.includes('SAME_FIELD') && own !== undefined && not.disciplines.includes(own)
      ? [
          'You wish to stay in your field and leave it out as a whole: what you leave out decides. Take one of them back.',
        ]
      : [];
  const opposite = oppositesAmong(wishes).map(
    ({ both }) => `You wish ${both}: no job is both, so neither counts. Leave one out.`,
  );
  const long =
    wishes.includes('NO_LONG_STUDY') && maxStudyYears !== null && maxStudyYears > WISH_MODEL.longStudy
      ? [
          `You wish for no long study and allow ${yearsText(maxStudyYears)} of it: jobs with long study are kept and come last. Allow 1 year of study at most to leave them out.`,
        ]
      : [];
  const unknown = (profile.background?.credentials ?? []).filter((text) => {
    const { names, education } = heldCredentials(graph, [text]);
    return names.size === 0 && education === 0;
  });
  const idle =
    unknown.length === 0
      ? []
      : [
          `Nothing in this list turns on ${listed(unknown.map((text) => `"${text}"`))}: we know no job that asks for it by that name. Put it on your resume all the same, since employers may.`,
        ];
  return [...opposite, ...field, ...long, ...idle];
}

/** What to do where nothing is within reach. */
export function nothingWithin(
  graph: CareerGraph,
  from: number,
  { withinYears, minPayUsd, maxStudyYears }: Stated,
): string {
  const limits = [
    `more than ${yearsText(withinYears)}`,
    ...(minPayUsd === null ? [] : ['less pay']),
    ...(maxStudyYears === null ? [] : ['more study']),
  ];
  return `We know of nothing that ${calledInTalk(graph, from)} leads on to within these limits. Allow ${listed(limits)}, or say what you did before and what you learnt: earlier jobs and schooling open other ways.`;
}
