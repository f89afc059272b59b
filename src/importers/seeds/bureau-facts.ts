import { outlookText, type PaysProperties, slugOf } from '../../domain';
import type { Place, SeedFacts } from './seed-facts';
import { within } from './seed-facts';
import type { SeedFile, SeedProjection, SeedWages } from './seed-file';

/** Adds what is projected for a code. The file names one source, whose figures these are, and the two years. */
export function addProjection(item: SeedProjection, place: Place, file: SeedFile, facts: SeedFacts): void {
  const source = soleSource(file, place, facts);
  const [year, yearThen] = file.years ?? [];
  if (year === undefined || yearThen === undefined || yearThen <= year) {
    facts.note(
      within({ ...place, path: [] }, 'years'),
      'projections need "years": the year counted and a later one, [2024, 2034]',
    );
    return;
  }
  if (source === null) return;
  const [soc, employment, employmentThen, growthPercent, openingsYearly, selfEmployedPercent, ...usual] = item;
  const [usualEducation, workExperience, onTheJobTraining, medianPayUsd, transferRatePercent] = usual;
  const figures = {
    soc,
    year,
    yearThen,
    employment,
    employmentThen,
    growthPercent,
    openingsYearly,
    selfEmployedPercent,
  };
  const text = outlookText({
    ...figures,
    ...{ usualEducation, workExperience, onTheJobTraining, medianPayUsd, transferRatePercent },
  });
  facts.addText('outlook', soc, text, place, source);
}

const PERCENTILES = [10, 25, 50, 75, 90] as const;

/** Keeps what a code pays, for the roles that leave their pay to it. The file names one source, whose figures these are. */
export function addWages(item: SeedWages, place: Place, file: SeedFile, facts: SeedFacts): void {
  const source = soleSource(file, place, facts);
  if (source === null) return;
  const [soc, employment, ...usd] = item;
  const bands = PERCENTILES.flatMap((percentile, at): PaysProperties[] => {
    const minUsd = usd[at] ?? null;
    if (minUsd === null) return [];
    const openEnded = minUsd === file.mostUsd;
    const counted = percentile === 50 && employment !== null ? { employment } : {};
    return [{ evidence: 'SURVEY', asOf: file.asOf, percentile, minUsd, openEnded, region: 'US', ...counted }];
  });
  facts.addWages(soc, source, bands, place);
}

/**
 * Gives each role without pay of its own the wages of the occupation that it exactly or closely matches. Percentiles are those of all people in
 * the occupation, and no levels of experience. A role without such an occupation stays without pay.
 */
export function payByWages(facts: SeedFacts): void {
  const paid = new Set([...facts.linksOf('PAYS')].map(({ fact }) => fact.from));
  for (const { fact, place } of facts.nodesOf('Role')) {
    const code = paid.has(fact.id) ? undefined : wholeOccupation(fact.properties.matches);
    const wages = code === undefined ? null : facts.wagesOf(code);
    if (wages === null) continue;
    for (const band of wages.bands) facts.addLink('PAYS', fact.id, wages.source, wages.source, band, place);
  }
}

/** The code of the occupation that matches point to as the same work; undefined if there is none, or only a finer one. */
export function wholeOccupation(matches: readonly string[]): string | undefined {
  for (const relation of ['exactMatch', 'closeMatch']) {
    for (const match of matches) {
      const code = new RegExp(`^${relation} role:onet/(\\d\\d-\\d{4})\\.00$`).exec(match)?.[1];
      if (code !== undefined) return code;
    }
  }
  return undefined;
}

/** The id of the one source that a file of figures names; null and a mistake if it names none or several. */
function soleSource({ sources = [] }: SeedFile, place: Place, facts: SeedFacts): string | null {
  const [source] = sources;
  if (source !== undefined && sources.length === 1) return `source:${slugOf(source.name)}`;
  facts.note(
    { ...place, path: ['sources'] },
    `a file of figures names the one source that they are from, not ${sources.length}`,
  );
  return null;
}
