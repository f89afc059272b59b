/**
 * Do people who call one job by two names get the same answer? node tools/counsel/same-job.mjs STORE [MANY] [SEED] [--show]
 *
 * STORE is a folder with every public source. MANY pairs (default 200) are drawn, half of them our title and O*NET's of the same job, half our title
 * and another name of it that people type; by turns they are where the way begins and where it ends. The other end is a random role of ours.
 * Counts where the verdict is the same, where the years of the first way lie within 15 %, and both; --show prints what differs. Ends with status 1
 * if fewer than 97 % are the same.
 */
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { inProject } from '../project.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'boolean', default: false } },
});
const [dataDir, many = '200', seed = '1'] = positionals;
if (dataDir === undefined || !/^\d+$/.test(many) || !/^\d+$/.test(seed)) {
  console.error('Give a store, and perhaps how many pairs and a seed: node tools/counsel/same-job.mjs STORE 200 1');
  process.exit(2);
}

/** Years that differ by a smaller share of the longer ones are the same. */
const SAME_YEARS = 0.15;
const REQUIRED = 0.97;

const require = createRequire(import.meta.url);
require('../typescript-hook.cjs');
const { openAtlas, openStore } = require(inProject('src', 'app', 'index.ts'));
const { readingTable } = require(inProject('src', 'network', 'index.ts'));
const { randomNumbers } = require(inProject('src', 'domain', 'random-numbers.ts'));

const store = await openStore({ dataDir, neo4j: null });
const atlas = await openAtlas(store);
const snapshot = atlas.snapshot();
const { roles } = snapshot.graph;
const random = randomNumbers(Number(seed));
const { job } = readingTable(snapshot.graph);
const anyOf = (some) => some[Math.floor(random() * some.length)];

const ours = roles.filter(({ scheme }) => scheme === 'ATLAS');
const officialTitleOf = (role) =>
  role.schemeMatches
    .filter(
      ({ relation, role: other }) => relation === 'exactMatch' && other !== null && roles[other].scheme === 'ONET',
    )
    .map(({ role: other }) => roles[other].title)[0];
const official = ours.filter((role) => officialTitleOf(role) !== undefined);

/** Its other names here and, where it is the same job, in O*NET. */
function namesOf(role) {
  const same = roles.find(({ scheme, title }) => scheme === 'ONET' && title === officialTitleOf(role));
  return [...role.alternateTitles, ...(same?.alternateTitles ?? [])];
}

const rows = [];
while (rows.length < Number(many)) {
  const byOfficial = rows.length % 2 === 0;
  const role = anyOf(byOfficial ? official : ours);
  const name = byOfficial ? officialTitleOf(role) : anyOf(namesOf(role));
  const other = anyOf(ours);
  if (name === undefined || other === role || (!byOfficial && !isPlainName(name, role))) continue;
  const isStart = rows.length % 4 < 2;
  const answer = (called) => answerTo(isStart ? { from: called, to: other.title } : { from: other.title, to: called });
  const [one, two] = [answer(role.title), answer(name)];
  const question = isStart ? `${role.title} | ${name} -> ${other.title}` : `${other.title} -> ${role.title} | ${name}`;
  rows.push({ question, one, two, isSame: one.verdict === two.verdict, isInTime: areNear(one.years, two.years) });
}

/** True if the name is clear, and one of ours or read as this job. O*NET lists names of whole families as other titles of one job. */
function isPlainName(name, role) {
  const [first] = snapshot.understand('Role', 'text', name, 1);
  if (first === undefined || first.certainty === 'GUESS') return false;
  return role.alternateTitles.includes(name) || job[first.node.index] === job[role.index];
}

function answerTo({ from, to }) {
  const found = snapshot.routes({ from, to, first: 1 });
  if (found.kind !== 'RouteSet') return { verdict: found.kind, years: null };
  const [{ years, roles: way }] = found.routes;
  return { verdict: found.judged().verdict, years, way: way.map((each) => roles[each].title) };
}

function areNear(one, other) {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= SAME_YEARS * Math.max(one, other);
}

const share = (good) => `${good} of ${rows.length} (${((100 * good) / rows.length).toFixed(1)} %)`;
const count = (isGood) => rows.filter(isGood).length;
const good = count(({ isSame, isInTime }) => isSame && isInTime);
if (values.show)
  for (const { question, one, two } of rows.filter(({ isSame, isInTime }) => !isSame || !isInTime))
    console.log(`${question}\n    ${JSON.stringify(one)}\n    ${JSON.stringify(two)}`);
console.log(`Same verdict: ${share(count(({ isSame }) => isSame))}`);
console.log(`Years within 15 %: ${share(count(({ isInTime }) => isInTime))}`);
console.log(`Both: ${share(good)}`);
await atlas.close();
await store.close();
process.exitCode = good >= REQUIRED * rows.length ? 0 : 1;
