/**
 * Moves between occupations: those in O*NET's lists of related occupations, and those that follow from what the
 * occupations require. Each is evidence of its own.
 */
import type { LinkFactOf, ProgressesProperties } from '../../domain';
import { coverage, levelOf, linkFact, typicalYears } from '../../domain';
import type { Profile } from './competencies';
import { requirementsOf } from './competencies';
import { roundTo } from './experience';
import type { Likeness } from './likeness';
import { likenessOf } from './likeness';
import { ONET_MODEL } from './model';
import { programmeYears } from './programmes';
import type { Related } from './related';
import { majorGroup, minorGroup, moveKindOf } from './soc';

type ProgressionFact = LinkFactOf<'PROGRESSES_TO'>;

/**
 * All progressions, in order of source and target. None leads into a role without known needs, because the step would
 * look free.
 */
export function progressionsOf(
  profiles: ReadonlyMap<string, Profile>,
  asOf: string,
  roleId: (code: string) => string,
  source: string,
): readonly ProgressionFact[] {
  const measure = coverageAmong(profiles);
  const links: ProgressionFact[] = [];
  const add = (from: Profile, to: Profile, covered: number, evidence: Stated) => {
    const [left, right] = [roleId(from.occupation.code), roleId(to.occupation.code)];
    links.push(
      linkFact('PROGRESSES_TO', left, right, source, {
        ...stepOf(from, to, covered, evidence.confidence),
        ...evidence,
        asOf,
      }),
    );
  };
  for (const { from, to, related } of listedMoves(profiles)) {
    const covered = measure(from.occupation.code, to.occupation.code);
    if (!Number.isNaN(covered)) add(from, to, covered, listedEvidence(from, to, related));
  }
  for (const { from, to, covered, note } of derivedMoves(profiles, measure)) {
    add(from, to, covered, derivedEvidence(from, to, covered, note));
  }
  return links.sort((a, b) => (a.key < b.key ? -1 : 1));
}

type Stated = Pick<ProgressesProperties, 'evidence' | 'confidence' | 'value' | 'note'>;
type Coverage = (source: string, target: string) => number;

/** Coverage of a target's needs by what a source's holders have; NaN if the target has no known need. */
function coverageAmong(profiles: ReadonlyMap<string, Profile>): Coverage {
  const requirements = new Map([...profiles].map(([code, profile]) => [code, requirementsOf(profile)]));
  const levels = new Map(
    [...requirements].map(([code, all]) => [code, new Map(all.map((one) => [one.competency, levelOf(one)]))]),
  );
  return (source, target) => coverage(levels.get(source) ?? new Map(), requirements.get(target) ?? []);
}

function stepOf(
  from: Profile,
  to: Profile,
  covered: number,
  confidence: number,
): Pick<ProgressesProperties, 'move' | 'typicalYears'> {
  const study = programmeYears(from.occupation.code, to.occupation.code);
  const schooling = Math.max(0, (to.schoolingYears ?? 0) - (from.schoolingYears ?? 0));
  const years = Math.max(
    typicalYears(to.experienceYears ?? 0, from.experienceYears ?? 0, covered, confidence),
    study - schooling,
  );
  return { move: moveKindOf(from, to), typicalYears: roundTo(years, 1) };
}

function* listedMoves(
  profiles: ReadonlyMap<string, Profile>,
): Generator<{ from: Profile; to: Profile; related: Related }> {
  for (const from of profiles.values()) {
    for (const related of from.related) {
      const to = profiles.get(related.code);
      if (to !== undefined && to !== from) yield { from, to, related };
    }
  }
}

function listedEvidence(from: Profile, to: Profile, { tier, rank }: Related): Stated {
  const { first, perRank, firstRank } = ONET_MODEL.listedConfidence[tier];
  const confidence = first - perRank * Math.max(0, rank - firstRank);
  return {
    evidence: 'EXPERT_LIST',
    value: `${tier}, rank ${rank}`,
    confidence: roundTo(Math.max(ONET_MODEL.leastConfidence, confidence * certaintyOf(from, to)), 2),
    ...modelledNote(from, to),
  };
}

function derivedEvidence(from: Profile, to: Profile, covered: number, note: string): Stated {
  const { least, most } = ONET_MODEL.derivedConfidence;
  const floor = ONET_MODEL.derivedFromCoverage;
  const confidence = least + ((most - least) * (covered - floor)) / (1 - floor);
  const modelled = modelledNote(from, to).note;
  return {
    evidence: 'DERIVED',
    value: `covers ${Math.floor(covered * 100)} % of what it requires`,
    confidence: roundTo(confidence * certaintyOf(from, to), 2),
    note: modelled === undefined ? note : `${note}; ${modelled}`,
  };
}

function certaintyOf(from: Profile, to: Profile): number {
  return (from.modelled ? ONET_MODEL.modelledConfidence : 1) * (to.modelled ? ONET_MODEL.modelledConfidence : 1);
}

function modelledNote(from: Profile, to: Profile): { readonly note?: string } {
  const titles = [from, to].filter((profile) => profile.modelled).map((profile) => profile.occupation.title);
  return titles.length === 0 ? {} : { note: `the needs of ${titles.join(' and of ')} are modelled` };
}

interface DerivedMove {
  readonly from: Profile;
  readonly to: Profile;
  readonly covered: number;
  readonly note: string;
  readonly nearness: number;
}

function* derivedMoves(profiles: ReadonlyMap<string, Profile>, measure: Coverage): Generator<DerivedMove> {
  const known = [...profiles.values()].filter((profile) => profile.ratings.length > 0);
  const likeness = likenessOf(known);
  for (const from of known) {
    const listed = new Set(from.related.map((related) => related.code));
    const moves: DerivedMove[] = [];
    for (const to of known) {
      if (to === from || listed.has(to.occupation.code) || !isOpen(from, to)) continue;
      const near = nearnessOf(from, to, likeness);
      if (near === null) continue;
      const covered = measure(from.occupation.code, to.occupation.code);
      if (covered >= ONET_MODEL.derivedFromCoverage) moves.push({ from, to, covered, ...near });
    }
    // The sort is stable, so equals stay in order of codes.
    yield* moves.sort((a, b) => b.nearness - a.nearness).slice(0, ONET_MODEL.derivedKept);
  }
}

/** True in the same job zone or the next, without going back to school. */
function isOpen(from: Profile, to: Profile): boolean {
  const zones = (to.occupation.jobZone ?? 0) - (from.occupation.jobZone ?? 0);
  const schooling = (to.schoolingYears ?? 0) - (from.schoolingYears ?? 0);
  return (zones === 0 || zones === 1) && schooling <= ONET_MODEL.derivedSchoolingYears;
}

/** Why a move is more than shared general skills, and how near the two are; null if it is not. */
function nearnessOf(from: Profile, to: Profile, likeness: Likeness): Pick<DerivedMove, 'note' | 'nearness'> | null {
  const [source, target] = [from.occupation.code, to.occupation.code];
  const skills = likeness.skills(source, target);
  const technologies = likeness.technologies(source, target);
  const nearness = skills + technologies;
  const back = to.related.find((related) => related.code === source);
  if (back !== undefined && back.tier === 'Primary-Short') {
    return { nearness, note: `listed the other way round: ${back.tier}, rank ${back.rank}` };
  }
  if (!isAlike(source, target, skills, technologies)) return null;
  const shared = technologies > 0 ? `, ${Math.floor(technologies * 100)} % of its hot technologies shared` : '';
  return { nearness, note: `skills and knowledge alike by ${skills.toFixed(2)}${shared}` };
}

function isAlike(source: string, target: string, skills: number, technologies: number): boolean {
  if (ONET_MODEL.derivedNeverInto.some((family) => target.startsWith(family))) return false;
  const sameMinor = minorGroup(source) === minorGroup(target);
  if (sameMinor && skills >= ONET_MODEL.derivedLikenessInMinorGroup) return true;
  const sameMajor = majorGroup(source) === majorGroup(target);
  const least = sameMajor ? ONET_MODEL.derivedLikenessInMajorGroup : ONET_MODEL.derivedLikenessAcross;
  return skills >= least && technologies >= ONET_MODEL.derivedTechnologyShare;
}
