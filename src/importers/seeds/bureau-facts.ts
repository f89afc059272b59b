import { outlookText, slugOf } from '../../domain';
import type { Place, SeedFacts } from './seed-facts';
import { within } from './seed-facts';
import type { SeedFile, SeedProjection } from './seed-file';

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
