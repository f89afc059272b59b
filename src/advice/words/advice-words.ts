/** Sentences about advice that a client can act on. */
import { isEarnedAtWork, listed } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { RouteSearch } from '../../routes';
import type { Chain } from '../chains/beginning';
import { yearsOf, yearsText } from '../chains/chain-figures';
import { staysWithoutDegree } from '../chains/step-facts';
import { wayOddsRule } from '../chains/way-odds';
import { howFewGetIn } from '../jobs/few-get-in';
import { ODDS, type Odds } from '../move-rules/odds-bands';
import { MOVE_MODEL } from '../numbers/move-model';
import { WORD_MODEL } from '../numbers/words';
import { standingOf } from '../price/asker';
import type { MovePrice } from '../price/move-price';
import { aPaper } from './a-paper';
import { inAmerican } from './american';
import { besideWorkSentence } from './beside-work';
import { hoursSentence, paperSentences, returnSentence, servedSentence, skillsSentence } from './brought';
import { comparedWith } from './compare-ways';
import { shownSentence, studySentence, trainingSentence } from './credential-words';
import { explainedOnce } from './glossary';
import { pensionSentence } from './leaving';
import { meantSentences } from './meant';
import { hybridSentence, ownBranchOf } from './own-branch';
import { ownLevelSentence } from './own-level';
import { jobsInTalk } from './plural-title';
import { experienceSentence, firstJobs, isPreparing, preparingSentence, wantedFor, wantedYears } from './preparing';
import { shortcutSentence } from './shortcuts';
import { downSentence } from './step-down';
import { tasksSentence } from './tasks';
import { aJob } from './title';
import { tradeSentence } from './trade-known';
import { transfersSentence } from './transfers';
import { veteranSentence } from './veterans';
import { hirersSentence } from './who-hires';

/** Why a chain is advice, and what it asks: three to ten sentences. `first` is the first chain of the answer. */
export function whyChain(graph: CareerGraph, search: RouteSearch, chain: Chain, first: Chain): readonly string[] {
  const isFirst = chain === first;
  const place = isFirst ? ownBranchOf(graph, search, chain) : null;
  const brought = [
    transfersSentence(graph, search, chain),
    isFirst ? tradeSentence(graph, search, chain, place !== null) : null,
  ];
  const before = broughtSentences(graph, chain);
  const said = [
    ...meantSentences(graph, search, chain),
    placeSentence(graph, search, chain, first),
    isFirst && place === null ? hirersSentence(graph, chain) : null,
    ...before,
    ...brought,
    ownLevelSentence(graph, search, chain, place),
    place?.says ?? null,
    isFirst ? hybridSentence(graph, search, chain, place) : null,
    veteranSentence(graph, search, chain),
    heldSentence(graph, search, chain),
    ...paperSentences(graph, search, chain),
    skillsSentence(graph, search, chain),
    studySentence(chain),
    shownSentence(chain),
    trainingSentence(chain),
    degreeSentence(graph, search, chain),
    paceSentence(graph, search, chain),
    isFirst ? besideWorkSentence(graph, search, chain) : null,
    isFirst ? shortcutSentence(graph, search, chain) : null,
    hoursSentence(graph, search, chain),
    servedSentence(graph, search, chain),
    pastSentence(graph, chain),
    preparingSentence(graph, search, chain),
    experienceSentence(graph, search, chain, {
      somethingCounts: place !== null || brought.some((each) => each !== null),
      sentences: before.join(' '),
    }),
    isFirst ? tasksSentence(graph, search.to) : null,
    downSentence(graph, search, chain),
    isFirst ? pensionSentence(graph, search) : null,
    oddsSentence(graph, search, chain),
  ].flatMap((sentence) => (sentence === null ? [] : [inAmerican(sentence)]));
  return explainedOnce(said);
}

function placeSentence(graph: CareerGraph, search: RouteSearch, chain: Chain, first: Chain): string {
  const years = yearsText(yearsOf(chain));
  const way = chain.length === 1 ? directText(graph, chain) : throughText(graph, chain);
  if (chain === first)
    return `${way}. It takes about ${years} to become ${aJob(graph, search.to)}.${searchText(chain)}`;
  return `${way}. This takes about ${years} in all, ${comparedWith(first, chain)}.`;
}

/** How much of the years is spent on applications, where that is a large part: "About 3 months of that is the job search.". */
function searchText(chain: Chain): string {
  const { least, share } = WORD_MODEL.search;
  const search = chain.reduce((sum, { way }) => sum + way.search, 0);
  if (search < least || search < share * yearsOf(chain) || startOf(chain) === 'AT_ONCE') return '';
  return ` About ${yearsText(search)} of that is the job search.`;
}

function directText(graph: CareerGraph, chain: Chain): string {
  const start = startOf(chain);
  const [{ from, to }] = chain as readonly [MovePrice];
  const junior = start === 'JUNIOR_JOB' ? firstJobs(graph, from, to) : null;
  return junior === null ? DIRECT[start] : `Start as ${junior}`;
}

/** "Work first as a nursing assistant, then as a licensed practical nurse". */
function throughText(graph: CareerGraph, chain: Chain): string {
  const [first, ...others] = chain.slice(0, -1).map(({ to }) => aJob(graph, to));
  const then = others.length === 0 ? '' : `, then as ${listed(others)}`;
  return `Work first as ${first}${then}`;
}

/** How a way without other jobs begins, by what it asks for first. */
const DIRECT = {
  TRAINING: 'Start training for it now',
  JUNIOR_JOB: 'Start in a junior job in this field',
  PREPARING: 'Prepare while you keep your job, then apply',
  YEARS: 'Work toward it in your present job',
  PAID: 'Look for an employer who trains you',
  SHORT_STUDY: 'Meet the requirements first, then apply',
  AT_ONCE: 'Apply now',
} as const;

function startOf(chain: Chain): keyof typeof DIRECT {
  const [move] = chain as readonly [MovePrice, ...MovePrice[]];
  const schooling = move.studyYears + move.trainedYears;
  if (schooling >= WORD_MODEL.training) return 'TRAINING';
  if (isTrainee(move)) return 'JUNIOR_JOB';
  if (isPreparing(chain, move)) return 'PREPARING';
  if (move.experienceYears >= WORD_MODEL.served) return 'YEARS';
  if (schooling < WORD_MODEL.course) return 'AT_ONCE';
  return move.trainedYears >= WORD_MODEL.course && move.studyYears < WORD_MODEL.course ? 'PAID' : 'SHORT_STUDY';
}

/** True if a job asks for years of work that the job left gives nothing of. */
function isTrainee({ experienceYears, keptRelevance }: MovePrice): boolean {
  return experienceYears >= WORD_MODEL.served && keptRelevance < MOVE_MODEL.newField;
}

/** What the jobs on the way give; a sentence a job where each gives experience that the next one asks for. */
function broughtSentences(graph: CareerGraph, chain: Chain): readonly string[] {
  const later = chain.slice(1);
  if (later.length < 2 || !later.every(asksForIt))
    return later.flatMap((_, place) => whatItBrings(graph, chain, place));
  const [next, ...others] = [later[0]!, ...later.slice(1)];
  const yearsFor = ({ way }: MovePrice) => yearsText(way.door.experienceYears);
  const wanted = others.map((move) => wantedFor(aJob(graph, move.to), yearsFor(move)));
  const all = [
    `Employers want about ${yearsFor(next)} of related work before they hire ${aJob(graph, next.to)}.`,
    ...wanted,
  ];
  return [`Each job gives you experience for the next one. ${all.join(' ')}`];
}

/** True if a job asks for years of work that the job before gives. */
function asksForIt({ way, relevance }: MovePrice): boolean {
  return way.door.experienceYears >= WORD_MODEL.brought && relevance >= WORD_MODEL.broughtRelevance;
}

/** What the job at this place of a chain gives that a later step asks for. */
export function whatItBrings(graph: CareerGraph, chain: Chain, place: number): readonly string[] {
  const move = chain[place]!;
  const next = chain[place + 1];
  if (next === undefined) return [];
  const [job, goal] = [aJob(graph, move.to), aJob(graph, next.to)];
  const asked = next.way.door.experienceYears;
  if (asked >= WORD_MODEL.brought && next.relevance >= WORD_MODEL.broughtRelevance) {
    const wanted = wantedYears(next);
    return wanted === null
      ? [`Employers want related work before they hire ${goal}. Your time as ${job} counts toward that.`]
      : [
          `Employers want about ${yearsText(wanted)} of related work before they hire ${goal}. Your time as ${job} counts toward that.`,
        ];
  }
  if (next.relevance > move.relevance)
    return [
      `The work of ${job} is close to the work of ${goal}. So people who hire ${jobsInTalk(graph, next.to)} can see what you can do.`,
    ];
  return [`People often go from work as ${job} to work as ${goal}.`];
}

/** The credentials that the asker named and a step asks for. */
function heldSentence(graph: CareerGraph, search: RouteSearch, chain: Chain): string | null {
  const named = standingOf(graph, chain[0]!.from, search).asker?.named;
  const held = chain.flatMap(({ way }) =>
    way.credentials.flatMap(({ held, credential: { name } }) => (held && named?.has(name) ? [name] : [])),
  );
  return held.length === 0 ? null : `You already have ${listed([...new Set(held)].map(aPaper))}.`;
}

/** What the asker's earlier work counts for: years where a step asks for work, else that it is close. */
function pastSentence(graph: CareerGraph, chain: Chain): string | null {
  const isNearer = ({ pastJob, relevance, keptRelevance }: MovePrice) => pastJob !== -1 && relevance > keptRelevance;
  const move =
    chain.find(
      (each) => isNearer(each) && Math.min(each.pastYears, each.way.door.experienceYears) >= WORD_MODEL.served,
    ) ?? chain.find((each) => isNearer(each) && each.relevance >= MOVE_MODEL.newField);
  if (move === undefined) return null;
  if (move.pastJob === move.to) return returnSentence(graph, move.to);
  const asked = Math.min(move.pastYears, move.way.door.experienceYears);
  const [past, to] = [aJob(graph, move.pastJob), aJob(graph, move.to)];
  return asked < WORD_MODEL.served
    ? `Your time as ${past} counts, because that is close to the work of ${to}.`
    : `Employers want related work before they hire ${to}. Your time as ${past} counts for about ${yearsText(asked)} of it.`;
}

/** What someone without a degree has to know of work in which most have one. */
function degreeSentence(graph: CareerGraph, search: RouteSearch, chain: Chain): string | null {
  if (!staysWithoutDegree(chain)) return null;
  if (chain.at(-1)!.way.door.degreeOptional === true) return null;
  return `Many employers who hire ${aJob(graph, search.to)} want a bachelor's degree. Apply to those that do not, or study for one while you work.`;
}

/** What someone who wants to study beside work has to know. */
function paceSentence(graph: CareerGraph, search: RouteSearch, chain: Chain): string | null {
  const isBeside = standingOf(graph, chain[0]!.from, search).asker?.isBesideWork === true;
  return isBeside && chain.some(({ way }) => way.leavesWork)
    ? 'Part of this study leaves no time for a job. So we count it as full-time study.'
    : null;
}

const ODDS_WORDS: Readonly<Record<Odds, string>> = {
  COMMON: 'Many people make this move.',
  POSSIBLE: 'Some people get in this way. Expect to send several applications.',
  RARE: 'Few people get in this way. Expect a long search.',
  EXCEPTIONAL: 'Hardly anybody gets in this way.',
};

/** How the rarest move of a way goes; open fields say for which job they are, unless there is only one. */
function oddsSentence(graph: CareerGraph, search: RouteSearch, chain: Chain): string {
  const worst = chain.reduce((rare, move) => (ODDS.indexOf(move.odds) > ODDS.indexOf(rare.odds) ? move : rare));
  const ofAll = wayOddsRule(graph, chain);
  if (ofAll !== null) return ofAll.sentence;
  const job = aJob(graph, worst === chain.at(-1) ? search.to : worst.to);
  const isAlone = chain.length === 1;
  const isAtOnce = isAlone && ['AT_ONCE', 'PAID'].includes(startOf(chain));
  if (isAtOnce && isForBeginners(worst) && isOpenToAll(worst)) {
    const papers = worst.way.door.credentials.length === 0 ? 'You need no degree for this work. ' : '';
    return `${papers}Apply at several places, and start where they take you first.`;
  }
  if (worst.odds === 'POSSIBLE' && worst.relevance < MOVE_MODEL.newField) {
    // Who is trained at work is hired first.
    if (worst.trainedYears === 0 && worst.studyYears >= WORD_MODEL.schooled)
      return `Once you have finished the training, you still have to apply${isAlone ? '' : ` for a job as ${job}`}.`;
    return `Expect to send many applications${isAlone ? '' : ` for a job as ${job}`}.`;
  }
  const few = worst.odds === 'POSSIBLE' ? null : howFewGetIn(graph, worst.to);
  // How people are chosen for the goal itself is among the facts of the job.
  if (few !== null && few !== howFewGetIn(graph, search.to)) return few;
  if (worst.odds === 'COMMON' && chain.some((move) => move.relevance < MOVE_MODEL.common))
    return 'Employers take beginners for this work all the time.';
  if (worst.odds === 'COMMON') return isAlone ? ODDS_WORDS.COMMON : 'Many people make these moves.';
  return isHardestAlone(chain, worst)
    ? `The hardest part is becoming ${job}. ${ODDS_WORDS[worst.odds]}`
    : ODDS_WORDS[worst.odds];
}

/** True for a move that people do make, and not because their work is much the same. */
function isForBeginners({ odds, relevance }: MovePrice): boolean {
  return odds === 'POSSIBLE' || (odds === 'COMMON' && relevance < MOVE_MODEL.common);
}

/** True for a door that asks for neither years of work nor papers that take weeks. */
function isOpenToAll({ way: { door, credentials } }: MovePrice): boolean {
  const isQuick = credentials.every(
    ({ credential }) => credential.years < WORD_MODEL.course || isEarnedAtWork(credential),
  );
  return isQuick && door.experienceYears < WORD_MODEL.served && door.crowded !== true;
}

/** True for one of several moves that few manage, where more people manage each of the others. */
function isHardestAlone(chain: Chain, worst: MovePrice): boolean {
  if (chain.length === 1 || worst.odds === 'POSSIBLE') return false;
  return chain.every((move) => move === worst || move.odds !== worst.odds);
}
