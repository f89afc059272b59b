import { SENIORITIES, type Seniority } from '../../domain';
import type { PayBand, RoleNode } from './career-graph';

/**
 * The band that stands for what a role pays, or null if there is none of its own: pay of a wider group says little of one role in it. It is the strongest source's median if it gives
 * percentiles, else its band for the role's own seniority, else its middle band. `bands` are in `payOrder`.
 */
export function typicalBand(bands: readonly PayBand[], seniority: Seniority | undefined): PayBand | null {
  return typicalOf(
    bands.filter(({ groupTitle }) => groupTitle === undefined),
    seniority,
  );
}

/** What the wider group pays that a role belongs to. */
export interface GroupPay {
  readonly groupTitle: string;
  /** Middle of the typical band, whole US dollars a year. */
  readonly typicalUsd: number;
}

/** The pay of the wider group around a role, for people to read, where no source says what the role itself pays; else null. */
export function groupPayOf(role: RoleNode): GroupPay | null {
  const band = groupBand(role);
  return band?.groupTitle === undefined ? null : { groupTitle: band.groupTitle, typicalUsd: middleOf(band) };
}

/** The band that stands for what the wider group around a role pays, where no source says what the role itself pays; else null. */
export function groupBand({ pay, typicalPayUsd, seniority }: RoleNode): PayBand | null {
  if (typicalPayUsd !== null) return null;
  const band = typicalOf(pay, seniority);
  return band?.groupTitle === undefined ? null : band;
}

function typicalOf(bands: readonly PayBand[], seniority: Seniority | undefined): PayBand | null {
  const first = bands[0];
  const own = bands.filter((band) => band.source === first?.source && band.region === first?.region);
  return (
    own.find((band) => band.percentile === 50) ??
    own.find((band) => band.level !== undefined && band.level === seniority) ??
    own[Math.floor((own.length - 1) / 2)] ??
    null
  );
}

/** The middle of the typical band, whole US dollars a year, or null; a band without an upper end counts as its lower end. */
export function typicalPayUsd(bands: readonly PayBand[], seniority: Seniority | undefined): number | null {
  const band = typicalBand(bands, seniority);
  return band === null ? null : middleOf(band);
}

function middleOf(band: PayBand): number {
  return band.percentile === undefined ? middle(band) : band.minUsd;
}

/**
 * True if a role pays at least a floor, US dollars a year; null is no floor. Whatever the floor, 0 too, it leaves out roles whose pay is
 * unknown.
 */
export function paysAtLeast({ typicalPayUsd }: Pick<RoleNode, 'typicalPayUsd'>, floorUsd: number | null): boolean {
  return floorUsd === null || (typicalPayUsd !== null && typicalPayUsd >= floorUsd);
}

function middle(band: PayBand): number {
  return band.openEnded || band.maxUsd === undefined ? band.minUsd : Math.round((band.minUsd + band.maxUsd) / 2);
}

/**
 * The bands without the percentiles of weaker sources, where a stronger one gives percentiles for the same region and group: two editions of one survey
 * are no two opinions. `bands` are in `payOrder`.
 */
export function withoutOlderSurveys(bands: readonly PayBand[]): readonly PayBand[] {
  const surveys = new Map<string, number>();
  const keyOf = ({ region, groupTitle }: PayBand) => `${region} ${groupTitle ?? ''}`;
  for (const band of bands) {
    if (band.percentile !== undefined && !surveys.has(keyOf(band))) surveys.set(keyOf(band), band.source);
  }
  return bands.filter((band) => band.percentile === undefined || surveys.get(keyOf(band)) === band.source);
}

/** The order that bands are shown in: strongest source first, then level or percentile, lowest first. */
export function payOrder(precedenceOf: (source: number) => number): (a: PayBand, b: PayBand) => number {
  return (a, b) =>
    precedenceOf(a.source) - precedenceOf(b.source) || a.source - b.source || rank(a) - rank(b) || a.minUsd - b.minUsd;
}

function rank(band: PayBand): number {
  return band.level === undefined ? (band.percentile ?? 0) / 100 : SENIORITIES.indexOf(band.level);
}
