/**
 * Writes random questions with their answers as a person sees them, for blind readers: counsel/READERS.md says how they are read.
 *
 *   node tools/counsel/sample.mjs SEED OUT [ADDRESS] [SPEC]
 *
 * SPEC says how many from where to where: ATLAS>ATLAS:45,OTHER>ATLAS:15,ESCO>ATLAS:6. OTHER: O*NET's jobs without a role of ours.
 * Use a new seed for each round.
 */

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inProject } from '../project.mjs';
import { askerOf, dataOf } from './ask.mjs';

const [seed, out, url = 'http://127.0.0.1:4000/graphql', spec = 'ATLAS>ATLAS:50'] = process.argv.slice(2);
const parts = spec.split(',').map((part) => /^(ATLAS|ONET|ESCO|OTHER)>(ATLAS|ONET|ESCO|OTHER):(\d+)$/.exec(part));
if (!/^\d+$/.test(seed ?? '') || out === undefined || parts.includes(null)) {
  console.error(
    'Give a whole number, a file to write, and perhaps an address and a list such as ATLAS>ATLAS:45,ONET>ATLAS:15.',
  );
  process.exit(2);
}

createRequire(import.meta.url)('../typescript-hook.cjs');
const { aboutYears, inAmerican } = createRequire(import.meta.url)(inProject('src', 'advice', 'index.ts'));
const { randomNumbers } = createRequire(import.meta.url)(inProject('src', 'domain', 'random-numbers.ts'));
const random = randomNumbers(Number(seed));
const ask = askerOf(url);

const ROLES = `query ($scheme: Scheme!, $after: String) { roles(filter: { schemes: [$scheme] }, first: 100, after: $after) {
  nodes { id title: everydayTitle sameJob { scheme } } pageInfo { hasNextPage endCursor } } }`;
const ROUTES = `query ($from: String!, $to: String!) { routes(input: { from: $from, to: $to, first: 3 }) { __typename
  ... on RouteSet { verdict verdictWhy nearer { role { title: everydayTitle } years } routes { years odds why hardFacts
    steps { from { title: everydayTitle } to { title: everydayTitle } kind years
    odds payChangeUsd learn(first: 4) { competency { name } }
    entry { hiredFor credentials { name inItsPlace held yearsLeft } experienceYears studyYears } } } }
  ... on NoRoute { reason relaxation } } }`;

/** As the pages say them. */
const ODDS = { COMMON: 'good', POSSIBLE: 'fair', RARE: 'slim', EXCEPTIONAL: 'very slim' };

const roles = {};
for (const scheme of ['ATLAS', 'ONET', 'ESCO']) roles[scheme] = await rolesOf(scheme);
roles.OTHER = roles.ONET.filter(({ sameJob }) => !sameJob.some(({ scheme }) => scheme === 'ATLAS'));
let [questions, steps] = [0, 0];
const texts = [];
for (const [, from, to, many] of parts) {
  for (const end = questions + Number(many); questions < end; ) {
    const [start, goal] = [anyOf(roles[from]), anyOf(roles[to])];
    if (start.id !== goal.id) texts.push(await asked(start, goal));
  }
}
writeFileSync(out, `${texts.join('\n\n')}\n`);
console.log(`Wrote ${questions} questions with ${steps} steps to ${out}.`);

async function rolesOf(scheme) {
  const found = [];
  for (let after = null; ; ) {
    const page = (await dataOf(ask, ROLES, { scheme, after })).roles;
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}

function anyOf(list) {
  if (list.length === 0) throw new Error(`${url} lacks roles that ${spec} asks for: import the public sources.`);
  return list[Math.floor(random() * list.length)];
}

async function asked(from, to) {
  const { routes: answer } = await dataOf(ask, ROUTES, { from: from.id, to: to.id });
  questions++;
  const head = `=== Q${questions}: I am: ${from.title}. I want to be: ${to.title}.`;
  if (answer.__typename !== 'RouteSet')
    return `${head}\n  NO ANSWER: ${answer.reason ?? ''} ${answer.relaxation ?? ''}`;
  const nearer = answer.nearer.map(({ role, years }) => `${role.title} (${aboutYears(years)})`).join(', ');
  const verdict = `  VERDICT ${answer.verdict}. ${answer.verdictWhy.join(' ')}${nearer && ` You could get there sooner as: ${nearer}.`}`;
  return [head, verdict, ...answer.routes.flatMap(wayLines)].join('\n');
}

function wayLines({ years, odds, why, hardFacts, steps: made }, place) {
  const way = `  Way ${place + 1}: ${aboutYears(years)}, with ${ODDS[odds]} odds. ${why.join(' ')}`;
  const facts = place === 0 && hardFacts.length > 0 ? [`    Good to know: ${hardFacts.join(' ')}`] : [];
  return [way, ...facts, ...made.map(stepLine)];
}

function stepLine({ from, to, kind, years, odds, payChangeUsd, learn, entry }) {
  steps++;
  const needs = entry.credentials.map(({ name, inItsPlace, held, yearsLeft }) =>
    held
      ? `${inItsPlace ?? name} (held)`
      : `${inItsPlace ?? name} (${yearsLeft === 0 ? 'from your work' : `${aboutYears(yearsLeft)} left`})`,
  );
  return [
    `    s${steps}: ${from.title} -> ${to.title}`,
    kind,
    aboutYears(years),
    `odds ${ODDS[odds]}`,
    `pay ${payChangeUsd ?? '?'}`,
    `study ${yearsOrNone(entry.studyYears)}, practice ${yearsOrNone(entry.experienceYears)}`,
    `needs: ${needs.join('; ') || 'nothing'}`,
    ...(learn.length > 0 ? [`learn: ${learn.map(({ competency }) => inAmerican(competency.name)).join(', ')}`] : []),
    `hired for: ${entry.hiredFor}`,
  ].join(' | ');
}

function yearsOrNone(years) {
  return years > 0 ? aboutYears(years) : 'none';
}
