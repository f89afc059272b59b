/** What each occupation requires: rated, or modelled from related occupations if O*NET has no ratings. */
import type { StepRequirement } from '../../domain';
import type { Preparation } from './experience';
import { roundTo } from './experience';
import { ONET_MODEL } from './model';
import type { Occupation } from './occupations';
import type { Rating } from './ratings';
import type { Related } from './related';
import type { TechnologyUse } from './technologies';

/** An occupation with everything that is known or modelled about it. */
export interface Profile extends Preparation {
  readonly occupation: Occupation;
  /** In order of element ids; empty if nothing is known. */
  readonly ratings: readonly Rating[];
  /** True if `ratings` come from related occupations. */
  readonly modelled: boolean;
  /** In order of technology ids. */
  readonly technologies: readonly TechnologyUse[];
  readonly related: readonly Related[];
}

export interface Known {
  readonly occupations: ReadonlyMap<string, Occupation>;
  readonly ratings: ReadonlyMap<string, readonly Rating[]>;
  readonly preparation: ReadonlyMap<string, Preparation>;
  readonly technologies: ReadonlyMap<string, readonly TechnologyUse[]>;
  readonly related: ReadonlyMap<string, readonly Related[]>;
}

/** Profiles of all occupations, by code, in order of codes. */
export function profilesOf(known: Known): ReadonlyMap<string, Profile> {
  const profiles = new Map<string, Profile>();
  for (const occupation of known.occupations.values()) {
    const rated = known.ratings.get(occupation.code);
    profiles.set(occupation.code, {
      ...preparationOf(occupation, known),
      occupation,
      ratings: rated ?? modelledRatings(occupation, known),
      modelled: rated === undefined,
      technologies: known.technologies.get(occupation.code) ?? [],
      related: known.related.get(occupation.code) ?? [],
    });
  }
  return profiles;
}

/** Everything that an occupation requires, for the step model; empty if nothing is known. */
export function requirementsOf(profile: Profile): readonly StepRequirement<string>[] {
  if (profile.ratings.length === 0) return [];
  return [
    ...profile.ratings.map((rating) => ({
      competency: rating.element,
      importance: rating.importance,
      level: rating.level,
      ...(rating.levelError === undefined ? {} : { levelError: rating.levelError }),
    })),
    ...profile.technologies.map((use) => ({ competency: use.technology, importance: use.importance })),
  ];
}

interface Donor {
  readonly occupation: Occupation;
  readonly weight: number;
}

/** The closest related occupations for which `has` is true and whose preparation is similar. Weight falls with rank. */
function donorsOf(occupation: Occupation, known: Known, has: (code: string) => boolean): readonly Donor[] {
  const donors: Donor[] = [];
  for (const { code, rank } of known.related.get(occupation.code) ?? []) {
    const donor = known.occupations.get(code);
    if (donor === undefined || rank > ONET_MODEL.primaryRanks || !has(code)) continue;
    const distance = Math.abs((donor.jobZone ?? 0) - (occupation.jobZone ?? 0));
    if (distance > ONET_MODEL.donorZoneDistance) continue;
    donors.push({ occupation: donor, weight: ONET_MODEL.primaryRanks + 1 - rank });
  }
  return donors.slice(0, ONET_MODEL.donorsKept);
}

/**
 * Weighted means of the donors' ratings. An element is left out if donors with half of the weight do not ask for it.
 * Otherwise those donors count as level 0, so one donor's speciality does not become a need. Means of several lie
 * closer to the middle than each one, which understates specialists' peaks. They are not stretched, because nothing
 * says by how much.
 */
function modelledRatings(occupation: Occupation, known: Known): readonly Rating[] {
  const donors = donorsOf(occupation, known, (code) => known.ratings.has(code));
  const total = donors.reduce((sum, donor) => sum + donor.weight, 0);
  if (total === 0) return [];
  const sums = new Map<string, { weight: number; importance: number; level: number }>();
  for (const donor of donors) {
    for (const rating of known.ratings.get(donor.occupation.code) ?? []) {
      const sum = sums.get(rating.element) ?? { weight: 0, importance: 0, level: 0 };
      sums.set(rating.element, {
        weight: sum.weight + donor.weight,
        importance: sum.importance + donor.weight * rating.importance,
        level: sum.level + donor.weight * rating.level,
      });
    }
  }
  const note = `modelled on ${donors.map((donor) => donor.occupation.title).join('; ')}`;
  return [...sums]
    .filter(([, sum]) => sum.weight * 2 > total)
    .map(([element, sum]): Rating => {
      // Donors that do not ask for the element rate it 1, "not important".
      const importance = roundTo((sum.importance + (total - sum.weight)) / total, 2);
      return { element, importance, level: roundTo(sum.level / total, 2), evidence: 'MODELLED', note };
    })
    .sort((a, b) => (a.element < b.element ? -1 : 1));
}

/**
 * Years of experience and schooling: as asked for, or else the weighted means of the closest related occupations. Job
 * zones are defined by degrees, so for schooling only donors of the same zone count, if there are any.
 */
function preparationOf(occupation: Occupation, known: Known): Preparation {
  const own = known.preparation.get(occupation.code) ?? {};
  const experienceYears = own.experienceYears ?? donatedYears(occupation, known, 'experienceYears', false);
  const schoolingYears = own.schoolingYears ?? donatedYears(occupation, known, 'schoolingYears', true);
  return {
    ...(experienceYears === undefined ? {} : { experienceYears }),
    ...(schoolingYears === undefined ? {} : { schoolingYears }),
  };
}

function donatedYears(
  occupation: Occupation,
  known: Known,
  field: keyof Preparation,
  preferSameZone: boolean,
): number | undefined {
  const all = donorsOf(occupation, known, (code) => known.preparation.get(code)?.[field] !== undefined);
  const sameZone = all.filter((donor) => donor.occupation.jobZone === occupation.jobZone);
  const donors = preferSameZone && sameZone.length > 0 ? sameZone : all;
  const total = donors.reduce((sum, donor) => sum + donor.weight, 0);
  if (total === 0) return undefined;
  const years = donors.map((donor) => donor.weight * (known.preparation.get(donor.occupation.code)?.[field] ?? 0));
  return roundTo(years.reduce((sum, part) => sum + part, 0) / total, 2);
}
