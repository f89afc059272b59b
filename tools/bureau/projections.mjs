/**
 * Writes seeds/bureau/projections.yaml: the figures of the Bureau of Labor Statistics that ship with the seeds, from its workbook of occupational
 * projections. Figures and codes only.
 *
 *   node tools/bureau/projections.mjs ../shared/data/bls-projections-2024-34/occupation.xlsx
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildIfStale } from '../build.mjs';
import { inProject } from '../project.mjs';

const [workbook] = process.argv.slice(2);
if (workbook === undefined) throw new Error('Give the workbook: node tools/bureau/projections.mjs occupation.xlsx');
if (!(await buildIfStale())) process.exit(1);
const { readProjections } = createRequire(import.meta.url)('../../dist/importers/index.js');
const { outlookOfText } = createRequire(import.meta.url)('../../dist/domain/index.js');

const { source } = await readProjections(workbook);
const { outlook, release, asOf } = source.properties;
const figures = outlook.map(outlookOfText);
const cell = (value) => value ?? 'null';
const line = (each) =>
  `  - [${[
    each.soc,
    each.employment,
    each.employmentThen,
    each.growthPercent,
    each.openingsYearly,
    each.selfEmployedPercent,
    each.usualEducation,
    each.workExperience,
    each.onTheJobTraining,
    each.medianPayUsd,
    each.transferRatePercent,
  ]
    .map(cell)
    .join(', ')}]`;
const text = `# Figures of the U.S. Bureau of Labor Statistics, Employment Projections ${release}; in the public domain. Codes are those of the SOC of 2018.
# Written by tools/bureau/projections.mjs from the Bureau's workbook: don't correct by hand. "career-atlas import projections" reads newer ones.
#
# code, people employed, people employed in the year projected, growth in percent, openings a year, percent self-employed, usual education,
# work experience, training after the hire, median pay in US dollars a year, percent who leave for other occupations in a year
asOf: "${asOf}"
sources:
  - name: Employment Projections ${release}, as shipped
    publisher: U.S. Bureau of Labor Statistics
    licence: public domain
    release: ${release}
years: [${figures[0].year}, ${figures[0].yearThen}]
projections:
${figures.map(line).join('\n')}
`;
writeFileSync(inProject('seeds', 'bureau', 'projections.yaml'), text);
console.log(`Wrote ${figures.length} codes to seeds/bureau/projections.yaml.`);
