/** The moves of people who ask, priced once: those of people as most are for all, those of others for themselves. */
import { oncePer } from '../../domain';
import { type CareerGraph, oncePerFigures } from '../../graph';
import { EDUCATION_LEVELS } from '../doors/education-levels';
import { isAccepted } from '../doors/entry';
import { type Asker, newHolder, type Standing, usualHolder } from '../doors/standing';
import { WORK_MODEL } from '../numbers/work';
import { countsFor } from './asker';
import { type MovePrice, pricedLater, priceOf } from './move-price';

/** The move of someone with this standing out of the job they hold now. */
export function firstMove(graph: CareerGraph, standing: Standing, from: number, to: number): MovePrice {
  const holder = usualHolder(graph, from);
  const kept = firstPrices(graph);
  const key = keyOf(graph, from, to);
  const usual =
    kept.get(key) ?? keep(kept, WORK_MODEL.firstPricesKept, key, pricedLater(graph, from, to, holder, true));
  return standing === holder ? usual : pricedLater(graph, from, to, standing, true, usual);
}

/** What of someone's standing at the start later moves depend on. */
export type LaterStart = Pick<Standing, 'education' | 'asker'>;

/** The move of someone who came into the first job on the way. `start` is what they had at the start, or their education alone. */
export function laterMove(graph: CareerGraph, start: LaterStart | number, from: number, to: number): MovePrice {
  return typeof start === 'number'
    ? laterMoveOf(graph, start, undefined, from, to)
    : laterMoveOf(graph, start.education, start.asker, from, to);
}

function laterMoveOf(
  graph: CareerGraph,
  education: number,
  asker: Asker | undefined,
  from: number,
  to: number,
): MovePrice {
  const kept = laterPrices(graph)[education]!;
  const key = keyOf(graph, from, to);
  const usual =
    kept.get(key) ??
    keep(kept, WORK_MODEL.pricesKept, key, pricedLater(graph, from, to, newHolder(graph, from, education), false));
  if (asker === undefined || !isMoved(graph, asker, usual)) return usual;
  // Prices of people who say more of themselves are theirs alone.
  const own = ownPrices(asker);
  return (
    own.get(key) ??
    keep(
      own,
      WORK_MODEL.pricesKept,
      key,
      pricedLater(graph, from, to, newHolder(graph, from, education, asker), false, usual),
    )
  );
}

/** The price of a later move, worked out from all that someone says of themselves, and not kept. */
export function laterMoveAnew(
  graph: CareerGraph,
  { education, asker }: LaterStart,
  from: number,
  to: number,
): MovePrice {
  return priceOf(graph, from, to, newHolder(graph, from, education, asker), false);
}

/**
 * A later move of somebody who came into the job left as they did: through one of its doors, with what it asked of them. It never counts for less than that
 * of people as most are, by which searches go.
 */
export function earnedMove(graph: CareerGraph, standing: Standing, usual: MovePrice): MovePrice {
  const earned = priceOf(graph, usual.from, usual.to, standing, false, usual);
  return earned.cost < usual.cost ? { ...earned, cost: usual.cost } : earned;
}

function keyOf({ roles }: CareerGraph, from: number, to: number): number {
  return from * roles.length + to;
}

/** Keeps a price that is not known yet, up to a maximum. @returns the price */
function keep(prices: Map<number, MovePrice>, most: number, key: number, price: MovePrice): MovePrice {
  if (prices.size >= most) prices.clear();
  prices.set(key, price);
  return price;
}

/** False if a later move into a job surely costs someone what it costs others; its door need not be looked at to know. */
export function mayBeOwn(graph: CareerGraph, asker: Asker, to: number): boolean {
  return isPaced(asker) || asker.study !== 'ANY' || countsFor(graph, asker, to);
}

/** True if what an asker says makes a difference to a move: most moves cost them what they cost others. */
function isMoved(graph: CareerGraph, asker: Asker, move: MovePrice): boolean {
  if (countsFor(graph, asker, move.to)) return true;
  // Its door is looked at only where that can matter.
  // What is learnt beside work before a move goes by the pace of evenings, too.
  const isSlower = isPaced(asker) && (move.way.study > 0 || move.experienceYears > 0);
  return isSlower || (asker.study !== 'ANY' && !isAccepted(move.way, asker.study));
}

/** True if study takes someone another time than most. */
function isPaced({ isBesideWork, pace }: Asker): boolean {
  return isBesideWork || pace !== 1;
}

/** First moves of those who hold their job as most do. */
const firstPrices = oncePerFigures((_: CareerGraph) => new Map<number, MovePrice>());

const laterPrices = oncePerFigures((_: CareerGraph) => EDUCATION_LEVELS.map(() => new Map<number, MovePrice>()));

const ownPrices = oncePer((_: Asker) => new Map<number, MovePrice>());
