import { SENIORITIES, type Seniority } from '../domain';
import type { PayBand } from './career-graph';

/**
 * The middle of what a role pays, whole US dollars a year, or null if there is no band: the strongest source's median if it
 * gives percentiles, else the middle of its band for the role's own seniority, else of its middle band. A band without an
 * upper end counts as its lower end.
 */
export function typicalPayUsd(bands: readonly PayBand[], seniority: Seniority | undefined): number | null {
  const first = bands[0];
  if (first === undefined) return null;
  const own = bands.filter((band) => band.source === first.source && band.region === first.region);
  const median = own.find((band) => band.percentile === 50);
  if (median !== undefined) return median.minUsd;
  const levelled = own.filter((band) => band.level !== undefined);
  const chosen = levelled.find((band) => band.level === seniority) ?? levelled[Math.floor((levelled.length - 1) / 2)];
  return chosen === undefined ? null : middle(chosen);
}

function middle(band: PayBand): number {
  return band.openEnded || band.maxUsd === undefined ? band.minUsd : Math.round((band.minUsd + band.maxUsd) / 2);
}

/** Bands in the order they are shown: by source, then level or percentile, lowest first. */
export function payOrder(a: PayBand, b: PayBand): number {
  return a.source - b.source || rank(a) - rank(b) || a.minUsd - b.minUsd;
}

function rank(band: PayBand): number {
  return band.level === undefined ? (band.percentile ?? 0) / 100 : SENIORITIES.indexOf(band.level);
}
