/** What a job pays this person: at the start, and after some years. */
import { type CareerGraph, groupBand, type PayBand, type RoleNode, typicalBand } from '../../graph';
import type { Profile } from '../../needs';
import { isOnet, jobsOf, sharesDiscipline, sharesGroup } from '../../network';
import type { Chain } from '../chains/beginning';
import { schoolingOfChain } from '../chains/step-facts';
import { EDUCATION_LEVELS } from '../doors/education-levels';
import { usualHolder } from '../doors/standing';
import { payOf } from '../jobs/pay';
import { payNowOf } from '../jobs/pay-now';
import { PAY_START } from '../numbers/futures';

/** A range of pay, US dollars a year. */
export interface PayRange {
  readonly minUsd: number;
  readonly maxUsd: number;
}

/**
 * Where people start who come from elsewhere: in strange work, and where they are trained for long after the hire, at its bottom; in near work and
 * after a promotion below its middle; in the same kind of work at its middle, unless they have to learn for it first. Whoever would gain by far
 * without having studied for it starts at the bottom too: employers look at what people earn in the job before. So nobody who earns as much
 * as the middle does there starts at the bottom for want of a degree, and nobody comes from a station on the way as if they had been there for years.
 */
type Part = 'BOTTOM' | 'BELOW_MIDDLE' | 'MIDDLE';

const BACHELOR = EDUCATION_LEVELS.indexOf('BACHELOR');

/** Percentiles of a survey that a part lies between. Percentiles are no levels of experience, so they only bound a start. */
const PERCENTILES: Readonly<Record<Part, { readonly low: number; readonly high: number }>> = {
  BOTTOM: PAY_START.bottom,
  BELOW_MIDDLE: PAY_START.belowMiddle,
  MIDDLE: PAY_START.middle,
};

/** What the job at the end of a way pays this person in the first year; null if nobody says. */
export function payAtStart(graph: CareerGraph, job: number, chain: Chain, profile?: Profile): PayRange | null {
  const before = chain.at(-1)!.from;
  const now = chain.length === 1 ? payNowOf(graph, before, profile) : payOf(graph, before);
  const later = payLater(graph, job);
  // Who earns what the middle earns there is no beginner to an employer, with or without the degree.
  const isProven = now !== null && later !== null && now >= middleOf(later);
  const isLacking = !isProven && lacksDegree(graph, job, chain, profile);
  const start = partOf(graph, job, isLacking ? 'BOTTOM' : partAtStart(graph, chain));
  const isLeap = start !== null && now !== null && middleOf(start) > PAY_START.leap * now;
  return isLeap && schoolingOfChain(chain) < PAY_START.studied ? partOf(graph, job, 'BOTTOM') : start;
}

/** True for people without the degree that most in a job have, who do not study for it: employers pay them what they pay beginners. */
function lacksDegree(graph: CareerGraph, job: number, chain: Chain, profile: Profile | undefined): boolean {
  const held = profile?.background?.education ?? usualHolder(graph, chain[0]!.from).education;
  const usual = usualHolder(graph, jobsOf(graph).standIn[job]!).education;
  return usual >= BACHELOR && held < BACHELOR && schoolingOfChain(chain) < PAY_START.studied;
}

function partAtStart(graph: CareerGraph, chain: Chain): Part {
  const { from, to, relevance, rungs, studyYears, trainedYears } = chain.at(-1)!;
  if (trainedYears >= PAY_START.trained || relevance < PAY_START.near) return 'BOTTOM';
  const isBeginner = studyYears + trainedYears >= PAY_START.learns;
  // What somebody is good at counts in other work too, but nobody is paid there as people who have done it for years.
  const isSameWork = relevance >= PAY_START.same && (sharesDiscipline(graph, from, to) || sharesGroup(graph, from, to));
  // A station on the way is held for a short while: nobody goes on from it as people do who have been there for years.
  return isSameWork && rungs <= 0 && !isBeginner && chain.length === 1 ? 'MIDDLE' : 'BELOW_MIDDLE';
}

/** What it pays after about five years; null if nobody says. */
export function payLater(graph: CareerGraph, job: number): PayRange | null {
  return partOf(graph, job, 'MIDDLE');
}

/** Who is counted together with a job whose pay is told as that of all of them: "Registered Nurses"; null if its own pay is known, or none. */
export function paidAsAll(graph: CareerGraph, job: number): string | null {
  const role = graph.roles[job]!;
  return typicalBand(role.pay, role.seniority) === null ? (bandOf(role)?.groupTitle ?? null) : null;
}

/** The band that is told of a role: its own, else that of those whom the survey counts it with; null if nobody says. */
function bandOf(role: RoleNode): PayBand | null {
  const own = typicalBand(role.pay, role.seniority);
  if (own !== null) return own;
  return isOnet(role) && role.id.startsWith(MANAGEMENT) && !LEADS.test(role.title) ? null : groupBand(role);
}

/** O*NET counts some who manage nothing with managers: what managers are paid says nothing of them. */
const MANAGEMENT = 'role:onet/11-';
const LEADS = /manager|director|administrator|executive|officer|controller/i;

function partOf(graph: CareerGraph, job: number, part: Part): PayRange | null {
  const role = graph.roles[job]!;
  const typical = bandOf(role);
  if (typical === null) return null;
  const own = role.pay.filter(
    ({ source, region, groupTitle }) =>
      source === typical.source && region === typical.region && groupTitle === typical.groupTitle,
  );
  if (typical.percentile !== undefined) {
    const at = (percentile: number) => own.find((band) => band.percentile === percentile)?.minUsd ?? typical.minUsd;
    const { low, high } = PERCENTILES[part];
    return { minUsd: at(low), maxUsd: at(high) };
  }
  // Bands are in the order of levels, so the first is where people start.
  const entry = own[0] ?? typical;
  if (part === 'MIDDLE') return rangeOf(typical);
  if (part === 'BOTTOM') return rangeOf(entry);
  const [bottom, middle] = [rangeOf(entry), rangeOf(typical)];
  return { minUsd: halfway(bottom.minUsd, middle.minUsd), maxUsd: halfway(bottom.maxUsd, middle.maxUsd) };
}

/** A band without an upper end counts as its lower end. */
function rangeOf({ minUsd, maxUsd, openEnded }: PayBand): PayRange {
  return { minUsd, maxUsd: openEnded === true || maxUsd === undefined ? minUsd : maxUsd };
}

/** The middle of a range, US dollars a year. */
export function middleOf({ minUsd, maxUsd }: PayRange): number {
  return (minUsd + maxUsd) / 2;
}

function halfway(a: number, b: number): number {
  return Math.round((a + b) / 2);
}
