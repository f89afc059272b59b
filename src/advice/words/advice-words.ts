/** Sentences about advice that a client can act on. */
import { isEarnedAtWork, isPaidWork, listed, plainName } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { RouteSearch } from '../../routes';
import type { Chain } from '../chains/beginning';
import { usdText, yearsOf, yearsText } from '../chains/chain-figures';
import { stepDownOf } from '../chains/step-facts';
import type { CredentialLeft } from '../doors/credential-left';
import { ODDS, type Odds } from '../move-rules/odds-bands';
import { MOVE_MODEL } from '../numbers/move-model';
import { WORD_MODEL } from '../numbers/words';
import { standingOf } from '../price/asker';
import type { MovePrice } from '../price/move-price';
import { hoursSentence, paperSentences, returnSentence, servedSentence, skillsSentence } from './brought';
import { comparedWith } from './compare-ways';
import { experienceSentence, isPreparing, preparingSentence } from './preparing';
import { titleOf } from './title';

/** Why a chain is advice, and what it asks: three to ten sentences. `first` is the first chain of the answer. */
export function whyChain(graph: CareerGraph, search: RouteSearch, chain: Chain, first: Chain): readonly string[] {
  return [
    placeSentence(graph, search, chain, first),
    ...chain.flatMap((_move, place) => (place < chain.length - 1 ? whatItBrings(graph, chain, place) : [])),
    heldSentence(graph, search, chain),
    ...paperSentences(graph, search, chain),
    skillsSentence(graph, search, chain),
    studySentence(chain),
    trainingSentence(chain),
    degreeSentence(graph, chain),
    paceSentence(graph, search, chain),
    hoursSentence(graph, search, chain),
    servedSentence(graph, search, chain),
    pastSentence(graph, chain),
    preparingSentence(graph, search, chain),
    experienceSentence(graph, chain),
    hiredSentence(graph, chain.at(-1)!),
    downSentence(graph, search, chain),
    oddsSentence(graph, chain),
  ].filter((sentence) => sentence !== null);
}

function placeSentence(graph: CareerGraph, search: RouteSearch, chain: Chain, first: Chain): string {
  const years = yearsText(yearsOf(chain));
  const stations = chain.slice(0, -1).map(({ to }) => titleOf(graph, to));
  const way =
    stations.length === 0
      ? chain[0]!.studyYears + chain[0]!.trainedYears >= WORD_MODEL.training
        ? 'Start the training from where you are'
        : isTrainee(chain[0]!)
          ? 'Start in a junior post of this work'
          : isPreparing(chain, chain[0]!)
            ? 'Prepare where you are, then apply'
            : 'Apply from where you are'
      : `Go by way of ${listed(stations)}`;
  const goal = titleOf(graph, search.to);
  if (chain === first) return `${way}: about ${years} to ${goal}.`;
  return `${way}: about ${years}, ${comparedWith(graph, first, chain)}.`;
}

/** True if a job asks for years of work that the job left gives nothing of. */
function isTrainee({ experienceYears, keptKind }: MovePrice): boolean {
  return experienceYears >= WORD_MODEL.served && keptKind < MOVE_MODEL.newField;
}

/** What the job at this place of a chain gives that a later step asks for. */
export function whatItBrings(graph: CareerGraph, chain: Chain, place: number): readonly string[] {
  const move = chain[place]!;
  const next = chain[place + 1];
  if (next === undefined) return [];
  const [title, goal] = [titleOf(graph, move.to), titleOf(graph, next.to)];
  const asked = next.way.door.experienceYears;
  if (asked >= WORD_MODEL.brought && next.kind >= WORD_MODEL.broughtRelevance) {
    return [`${title} gives you work of the kind that ${goal} asks for (about ${yearsText(asked)}).`];
  }
  if (next.kind > move.kind)
    return [`${title} brings you close to the work of ${goal}, and people there see what you can do.`];
  return [`From ${title}, people move on to ${goal}.`];
}

/** The credentials that the asker named and a step asks for. */
function heldSentence(graph: CareerGraph, search: RouteSearch, chain: Chain): string | null {
  const named = standingOf(graph, chain[0]!.from, search).asker?.named;
  const held = chain.flatMap(({ way }) =>
    way.credentials.flatMap(({ held, credential: { name } }) => (held && named?.has(name) ? [name] : [])),
  );
  return held.length === 0 ? null : `You already have: ${listed([...new Set(held)])}.`;
}

/** What the asker's earlier work counts for: years where a step asks for work, else that it is close. */
function pastSentence(graph: CareerGraph, chain: Chain): string | null {
  const isNearer = ({ pastJob, kind, keptKind }: MovePrice) => pastJob !== -1 && kind > keptKind;
  const move =
    chain.find(
      (each) => isNearer(each) && Math.min(each.pastYears, each.way.door.experienceYears) >= WORD_MODEL.served,
    ) ?? chain.find((each) => isNearer(each) && each.kind >= MOVE_MODEL.newField);
  if (move === undefined) return null;
  if (move.pastJob === move.to) return returnSentence(graph, move.to);
  const asked = Math.min(move.pastYears, move.way.door.experienceYears);
  const [past, to] = [titleOf(graph, move.pastJob), titleOf(graph, move.to)];
  return asked < WORD_MODEL.served
    ? `Your time as ${past} counts: it is close to the work of ${to}.`
    : `Your time as ${past} counts for about ${yearsText(asked)} of the work that ${to} asks for.`;
}

function studySentence(chain: Chain): string | null {
  const left = chain.flatMap(({ way }) =>
    way.credentials.filter(({ held, credential }) => !held && !isEarnedAtWork(credential)),
  );
  const named = new Map(left.map((each) => [each.credential.name, each]));
  if (named.size === 0) return null;
  const parts = Array.from(named.values(), (each) => {
    const { credential, by, byKind, yearsLeft } = each;
    const { name, kind } = credential;
    const length = yearsLeft >= WORD_MODEL.course ? ` (about ${yearsText(yearsLeft)}${paceText(each)})` : '';
    if (by !== null && byKind === 'RENEWAL') return `${by}${length}`;
    if (kind === 'PORTFOLIO' && by === null && !name.toLowerCase().includes('portfolio'))
      return `a portfolio: ${name}${length}`;
    return by === null ? `${name}${length}` : `${by}${length} or the longer ${name}`;
  });
  return `You need: ${listed(parts)}.`;
}

function paceText({ credential, isBesideWork }: CredentialLeft): string {
  if (!isBesideWork) return '';
  return credential.eveningYears === undefined ? ' beside work' : ' in part-time or evening classes';
}

/** The paid years that follow study: residencies, classes taught by the course and the like. */
function trainingSentence(chain: Chain): string | null {
  const paid = chain.flatMap(({ way }) =>
    way.credentials.filter(
      ({ held, credential, yearsLeft }) => !held && isEarnedAtWork(credential) && yearsLeft >= WORD_MODEL.course,
    ),
  );
  if (paid.length === 0) return null;
  const parts = paid.map(({ credential, yearsLeft }) => `${plainName(credential)} (about ${yearsText(yearsLeft)})`);
  const isWork = paid.every(({ credential }) => isPaidWork(credential));
  return `Paid ${isWork ? 'work' : 'training'} follows: ${listed(parts)}.`;
}

/** What someone without a degree has to know of work in which most have one. */
function degreeSentence(graph: CareerGraph, chain: Chain): string | null {
  const goal = chain.at(-1)!;
  if (!goal.isWithoutDegree) return null;
  const title = titleOf(graph, goal.to);
  return `Most who work as ${title} have a bachelor's degree, and many employers ask for it: look for those who don't, or study for one beside work.`;
}

/** What someone who wants to study beside work has to know. */
function paceSentence(graph: CareerGraph, search: RouteSearch, chain: Chain): string | null {
  const isBeside = standingOf(graph, chain[0]!.from, search).asker?.isBesideWork === true;
  return isBeside && chain.some(({ way }) => way.leavesWork)
    ? 'A part of this study leaves no time for a job, so it has its full-time length here.'
    : null;
}

function hiredSentence(graph: CareerGraph, { to, way }: MovePrice): string | null {
  return way.door.hiredFor === '' || way.door.source === ''
    ? null
    : `What gets you hired as ${titleOf(graph, to)}: ${way.door.hiredFor}`;
}

function downSentence(graph: CareerGraph, search: RouteSearch, chain: Chain): string | null {
  const down = stepDownOf(graph, chain, search);
  if (down !== null) {
    const title = titleOf(graph, chain[down.step]!.to);
    if (down.payLostUsd < WORD_MODEL.inRank)
      return `${title} is a step down in rank: you start again in the new line of work.`;
    const until = down.years === null ? '' : ` You earn as much again after about ${yearsText(down.years)}.`;
    return `One step leads down: ${title} pays about ${usdText(down.payLostUsd)} a year less than you earn now.${until}`;
  }
  const [start, goal] = [graph.roles[search.from]!, graph.roles[search.to]!];
  const lost = (start.typicalPayUsd ?? 0) - (goal.typicalPayUsd ?? Number.POSITIVE_INFINITY);
  return lost >= WORD_MODEL.payLost
    ? `${goal.title} usually pays about ${usdText(lost)} a year less than ${start.title}.`
    : null;
}

const ODDS_WORDS: Readonly<Record<Odds, string>> = {
  COMMON: 'Many people make this move.',
  POSSIBLE: 'People do make this move; expect several applications.',
  RARE: 'Few people make this move: expect a long search, or a smaller employer that knows you.',
  EXCEPTIONAL: 'Hardly anybody makes this move.',
};

const FROM_ANYWHERE = 'People come to it from all kinds of work; little of yours counts for it.';
const SCHOOLED = 'Whoever has learned it can apply; little of your work counts for it.';

function oddsSentence(graph: CareerGraph, chain: Chain): string {
  const worst = chain.reduce((rare, move) => (ODDS.indexOf(move.odds) > ODDS.indexOf(rare.odds) ? move : rare));
  const isOpen = worst.odds === 'POSSIBLE' && worst.kind < MOVE_MODEL.newField;
  const isSchooled = worst.studyYears + worst.trainedYears >= WORD_MODEL.schooled;
  const said = isOpen ? (isSchooled ? SCHOOLED : FROM_ANYWHERE) : ODDS_WORDS[worst.odds];
  if (chain.length === 1) return said;
  if (worst.odds === 'COMMON') return said.replace('this move', 'each of these moves');
  return `The step from ${titleOf(graph, worst.from)} to ${titleOf(graph, worst.to)} decides: ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}
