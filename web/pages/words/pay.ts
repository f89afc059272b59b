const SMALLEST_CHANGE_USD = 500;

/** US dollars: "$84,000". */
export function usd(amount: number): string {
  return `$${Math.round(amount).toLocaleString('en-US')}`;
}

/** From least to most, US dollars a year. */
export interface Range {
  readonly minUsd: number;
  readonly maxUsd: number;
}

/** A range in thousands, "$49–61k"; one figure where both ends read alike. */
export function rangeInWords({ minUsd, maxUsd }: Range): string {
  const [least, most] = [Math.round(minUsd / 1000), Math.round(maxUsd / 1000)];
  return least === most ? `$${least}k` : `$${least}–${most}k`;
}

/** The change in yearly pay: "$12,500 a year more", "about the same pay"; null if it is unknown. */
export function payChange(changeUsd: number | null): string | null {
  if (changeUsd === null) return null;
  if (Math.abs(changeUsd) < SMALLEST_CHANGE_USD) return 'about the same pay';
  return `${usd(Math.abs(changeUsd))} a year ${changeUsd > 0 ? 'more' : 'less'}`;
}

/** The same as a figure with its sign: "+$12,500", "-$4,000", "the same". */
export function payDifference(changeUsd: number): string {
  if (Math.abs(changeUsd) < SMALLEST_CHANGE_USD) return 'the same';
  return `${changeUsd > 0 ? '+' : '\u2212'}${usd(Math.abs(changeUsd))}`;
}

/** What a band pays: "$76,000 to $92,000", "$120,000 or more". */
export function bandInWords(band: {
  readonly minUsd: number;
  readonly maxUsd: number | null;
  readonly openEnded: boolean;
}): string {
  const { minUsd, maxUsd, openEnded } = band;
  const range = maxUsd === null || maxUsd === minUsd ? usd(minUsd) : `${usd(minUsd)} to ${usd(maxUsd)}`;
  return openEnded ? `${range} or more` : range;
}

/** A smaller change of pay, as a share of today's, is within what such figures know. */
const TELLING = 0.05;

/** What the start pays more or less than today, in thousands: "+$16k" and in words; null if it hardly differs. */
export function startChange(
  { minUsd, maxUsd }: Range,
  payNow: number,
): { readonly sign: string; readonly words: string } | null {
  const change = Math.round(((minUsd + maxUsd) / 2 - payNow) / 1000);
  if (Math.abs(change) * 1000 < TELLING * payNow) return null;
  const amount = `$${Math.abs(change)}k`;
  return change > 0
    ? { sign: `+${amount}`, words: `${amount} more than today` }
    : { sign: `\u2212${amount}`, words: `${amount} less than today` };
}
