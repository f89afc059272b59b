import { usd } from '../words/pay';
import type { Way } from './routes-query';
import type { Aim, TradeOff } from './trade-offs-query';

/** A way as the comparison shows it. */
export interface Compared {
  /** Of its card on the page: listed ways have theirs, the others follow. */
  readonly number: number;
  /** Whether the search lists it anyway. */
  readonly isListed: boolean;
  /** Whether another is at least as good in years, study, pay and odds, and better in one. */
  readonly isBeaten: boolean;
  readonly name: string;
  readonly bestIn: readonly Aim[];
  readonly way: Way;
}

const LIST = new Intl.ListFormat('en');

/** "By way of Junior Data Analyst", "Straight in". */
export function nameOfWay({ roles }: Way): string {
  const between = roles.slice(1, -1).map(({ title }) => title);
  return between.length === 0 ? 'Straight in' : `By way of ${LIST.format(between)}`;
}

/** The ways that no other beats and those that the search lists, in the order of their numbers. */
export function comparedWays(tradeOffs: readonly TradeOff[], listed: readonly Way[]): readonly Compared[] {
  const keyOf = ({ roles }: Way) => roles.map(({ id }) => id).join();
  const bestOf = new Map(tradeOffs.map(({ route, bestIn }) => [keyOf(route), bestIn]));
  const known = new Set(listed.map(keyOf));
  const others = tradeOffs.map(({ route }) => route).filter((way) => !known.has(keyOf(way)));
  return [...listed, ...others].map((way, place) => ({
    number: place + 1,
    isListed: place < listed.length,
    isBeaten: !bestOf.has(keyOf(way)),
    name: nameOfWay(way),
    bestIn: bestOf.get(keyOf(way)) ?? [],
    way,
  }));
}

/** Pay lost on the way, in words. */
export function payLost({ earningsForgoneUsd: forgoneUsd }: Way): string {
  if (forgoneUsd === null) return 'not known';
  const rounded = Math.round(forgoneUsd / 1000) * 1000;
  if (rounded === 0) return 'none';
  return rounded > 0 ? usd(rounded) : `none, you earn ${usd(-rounded)} more`;
}
