/** The sets of questions in a folder such as counsel/, and how each is scored. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOREIGN_MARKS, NAME_MARKS, readJudgedNames, scoreForeignNames, scoreNames } from './score-names.mjs';
import { OPEN_MARKS, scoreOpen } from './score-open.mjs';
import { PROFILE_MARKS, scoreProfiles } from './score-profiles.mjs';
import { ROUTE_MARKS, scoreRoutes } from './score-routes.mjs';

const every = () => true;
const none = () => false;

/** `isForSeeds`: whether a question makes sense where the careers that come with the project are all there is. */
export const SETS = [
  {
    name: 'routes',
    file: 'questions.json',
    read: readJson,
    score: scoreRoutes,
    marks: ROUTE_MARKS,
    isForSeeds: ({ id }) => !id.startsWith('g3-'),
  },
  { name: 'open', file: 'open.json', read: readJson, score: scoreOpen, marks: OPEN_MARKS, isForSeeds: every },
  {
    name: 'profiles',
    file: 'profiles.json',
    read: readJson,
    score: scoreProfiles,
    marks: PROFILE_MARKS,
    isForSeeds: every,
  },
  {
    name: 'names',
    file: 'names.tsv',
    read: readJudgedNames,
    score: scoreNames,
    marks: NAME_MARKS,
    isForSeeds: none,
  },
  {
    name: 'foreign',
    file: 'names-de-fr.json',
    read: readJson,
    score: scoreForeignNames,
    marks: FOREIGN_MARKS,
    isForSeeds: none,
  },
];

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The rows of a set, asked of one server. @param isAlone - true for one of the seeds alone */
export function rowsOf({ file, read, score, isForSeeds }, folder, ask, isAlone) {
  return score(
    ask,
    read(join(folder, file)).filter((question) => !isAlone || isForSeeds(question)),
  );
}

/** How many rows hold each mark, and are signed, by name: { "routes, goodWay": { good: 134, of: 138 } }. */
export function figuresOf({ name, marks }, rows) {
  if (rows.length === 0) return {};
  const share = (list, test) => ({ good: list.filter(test).length, of: list.length });
  const marked = marks.map((mark) => [
    mark,
    share(
      rows.filter((row) => row.marks[mark] !== null),
      (row) => row.marks[mark] === true,
    ),
  ]);
  const signedOf = (some) => share(some, ({ isSigned }) => isSigned);
  const groups = [...new Set(rows.map(({ group }) => group))].filter((group) => group !== name);
  const signed = groups.map((group) => [`signed ${group}`, signedOf(rows.filter((row) => row.group === group))]);
  return Object.fromEntries(
    [...marked, ...signed, ['signed', signedOf(rows)]].map(([line, figure]) => [`${name}, ${line}`, figure]),
  );
}
