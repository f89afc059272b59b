/**
 * Writes seeds/bureau/wages.yaml: national wages by percentile and employment, as the Bureau of Labor Statistics publishes them, that ship with the
 * seeds. Figures and codes only.
 *
 *   node tools/bureau/wages.mjs ../shared/data/oews-may-2025/national_M2025_dl.csv
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildIfStale } from '../build.mjs';
import { inProject } from '../project.mjs';

const [national] = process.argv.slice(2);
if (national === undefined)
  throw new Error('Give the national file: node tools/bureau/wages.mjs national_M2025_dl.csv');
if (!(await buildIfStale())) process.exit(1);
const { readWageFile } = createRequire(import.meta.url)('../../dist/importers/index.js');

const { release, rows } = await readWageFile(national);
const detailed = rows.filter(({ group, pay }) => group === 'detailed' && pay.length > 0);
const line = ({ code, employment, pay }) => {
  const at = (percentile) => pay.find((each) => each.percentile === percentile)?.usd ?? null;
  return `  - [${[code, employment, ...[10, 25, 50, 75, 90].map(at)].map((cell) => cell ?? 'null').join(', ')}]`;
};
const capped = detailed.flatMap(({ pay }) => pay.filter(({ openEnded }) => openEnded).map(({ usd }) => usd));
const text = `# Figures of the U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, ${release.name}, national; in the public domain.
# Codes are those of the SOC of 2018. Written by tools/bureau/wages.mjs from the Bureau's file: don't correct by hand. "career-atlas import oews"
# reads newer ones.
#
# code, people employed, then what the 10th, 25th, 50th, 75th and 90th percentile is paid, US dollars a year; mostUsd, if given, means "or more"
asOf: "${release.asOf}"
sources:
  - name: Wages of ${release.name}, as shipped
    publisher: U.S. Bureau of Labor Statistics
    note: Occupational Employment and Wage Statistics, ${release.name}
    licence: public domain
    release: ${release.name}
${capped.length === 0 ? '' : `mostUsd: ${Math.max(...capped)}\n`}wages:
${detailed.map(line).join('\n')}
`;
writeFileSync(inProject('seeds', 'bureau', 'wages.yaml'), text);
console.log(`Wrote ${detailed.length} codes to seeds/bureau/wages.yaml.`);
