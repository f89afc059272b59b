/** Technologies that O*NET's occupations use, under our names. */
import { idPrefix, slugOf } from '../../domain';
import type { TechnologyNames } from '../names/technology-names';
import { ONET_MODEL } from './model';
import { CODE, knownCode } from './occupation-codes';
import type { Release } from './release';

export interface Technology {
  /** `technology:postgresql` */
  readonly id: string;
  readonly name: string;
  readonly alternateNames: readonly string[];
  /** The commodity that most occupations list it under. */
  readonly commodity: string;
}

export interface TechnologyUse {
  /** Id of the technology. */
  readonly technology: string;
  readonly importance: number;
  readonly hot: boolean;
  readonly inDemand: boolean;
}

export interface Technologies {
  /** In order of ids. */
  readonly technologies: readonly Technology[];
  /** By O*NET-SOC code, in order of technology ids; one entry a technology. */
  readonly byCode: ReadonlyMap<string, readonly TechnologyUse[]>;
}

interface Tally {
  readonly name: string;
  readonly spellings: Set<string>;
  readonly commodities: Map<string, number>;
}

/**
 * Technologies of all occupations. Rows that mean one technology in one role are joined, and the strongest flags win.
 */
export async function readTechnologies(
  release: Release,
  known: { has(code: string): boolean },
  names: TechnologyNames,
): Promise<Technologies> {
  const tallies = new Map<string, Tally>();
  const uses = new Map<string, Map<string, TechnologyUse>>();
  const { file, example: exampleColumn, category } = release.layout.technologies;
  const stated = new Set<string>();
  for await (const row of release.rows(file, [CODE, exampleColumn, category, 'Hot Technology', 'In Demand'])) {
    const code = knownCode(row, CODE, known);
    const [example, commodity] = [row.text(exampleColumn), row.text(category)];
    const key = `${code} ${example.toLowerCase()}`;
    if (stated.has(key)) throw row.problem(exampleColumn, `"${example}" is stated twice for ${code}.`);
    stated.add(key);
    const name = names.canonical(example);
    const slug = slugOf(name);
    if (slug === '') throw row.problem(exampleColumn, `"${example}" has no letter or digit to make an id of.`);
    const id = idPrefix('Technology') + slug;
    const tally = tallies.get(id) ?? { name, spellings: new Set(), commodities: new Map() };
    tallies.set(id, tally);
    tally.spellings.add(example);
    tally.commodities.set(commodity, (tally.commodities.get(commodity) ?? 0) + 1);
    const ofRole = uses.get(code) ?? new Map<string, TechnologyUse>();
    uses.set(code, ofRole);
    const before = ofRole.get(id);
    const hot = row.oneOf('Hot Technology', ['Y', 'N']) === 'Y' || before?.hot === true;
    const inDemand = row.oneOf('In Demand', ['Y', 'N']) === 'Y' || before?.inDemand === true;
    ofRole.set(id, { technology: id, importance: importanceOf(hot, inDemand), hot, inDemand });
  }
  const byCode = new Map<string, readonly TechnologyUse[]>();
  for (const [code, ofRole] of uses) {
    byCode.set(
      code,
      [...ofRole.values()].sort((a, b) => (a.technology < b.technology ? -1 : 1)),
    );
  }
  return { technologies: technologiesOf(tallies), byCode };
}

function importanceOf(hot: boolean, inDemand: boolean): number {
  const { inDemand: demanded, hot: fashionable, used } = ONET_MODEL.technologyImportance;
  if (inDemand) return demanded;
  return hot ? fashionable : used;
}

function technologiesOf(tallies: ReadonlyMap<string, Tally>): readonly Technology[] {
  const technologies = [...tallies].map(([id, { name, spellings, commodities }]) => {
    const [mostFrequent] = [...commodities].sort(([a, na], [b, nb]) => nb - na || (a < b ? -1 : 1));
    return {
      id,
      name,
      alternateNames: [...spellings].filter((spelling) => spelling !== name).sort(),
      commodity: mostFrequent?.[0] ?? '',
    };
  });
  return technologies.sort((a, b) => (a.id < b.id ? -1 : 1));
}
