/** Are names of jobs read as a person means them? counsel/README.md says how readings were judged. */
import { readFileSync } from 'node:fs';
import { dataOf } from './ask.mjs';

export const NAME_MARKS = ['notWrong', 'somethingFound', 'judged'];
export const FOREIGN_MARKS = ['amongFive'];

const QUERY = `query ($text: String!, $language: String) { understand(text: $text, kind: ROLE, first: 5, language: $language) { certainty node { id ... on Role { title
  readings(first: 200) { relation role { id title } } } } } }`;

/** The rows of names.tsv: what was typed, and by title what a first reading is worth: R right, N near, W wrong; 0 for nothing. */
export function readJudgedNames(file) {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [id, typed, judged, remark, readings] = line.split('\t');
    const titles =
      readings === 'NOTHING' ? [] : readings.split(' | ').map((each) => /^\d+\. (.*) \[\w+\]$/.exec(each)[1]);
    // "L ... 3rd-4th": right ones stand lower.
    const lower = /\bL\b/.test(remark)
      ? [...remark.matchAll(/\b([2-5])(?:nd|rd|th)\b/g)].map(([, place]) => titles[place - 1])
      : [];
    const worth = new Map(lower.map((title) => [title, 'R']));
    if (titles.length > 0) worth.set(titles[0], judged);
    return { id, typed, remark, worth };
  });
}

/** One row for each name. A reading that nobody has judged is not right. */
export async function scoreNames(ask, names) {
  const rows = [];
  for (const { id, typed, remark, worth } of names) {
    const { understand } = await dataOf(ask, QUERY, { text: typed });
    const first = understand[0]?.node.title;
    const judged = first === undefined ? '0' : judgedAs(understand[0].node, worth);
    const marks = {
      notWrong: judged !== 'W',
      somethingFound: judged !== '0',
      judged: judged !== undefined,
    };
    const told = [typed, `${first ?? 'nothing'}: ${judged ?? 'not judged'}`, remark];
    rows.push({ id, group: 'names', marks, isSigned: judged === 'R', told });
  }
  return rows;
}

/** What a reading is worth: by its title, or else by that of the same job in another classification. */
function judgedAs({ title, readings = [] }, worth) {
  const same = readings.flatMap(({ relation, role }) => (relation === 'EXACT' && role !== null ? [role.title] : []));
  return [title, ...same].map((each) => worth.get(each)).find((judged) => judged !== undefined);
}

/** One row for each title of another language, with the occupations of ESCO that its office mapped it to. */
export async function scoreForeignNames(ask, names) {
  const rows = [];
  for (const { language, text, esco } of names) {
    const { understand } = await dataOf(ask, QUERY, { text, language });
    const wanted = esco.map((uri) => `role:esco/${uri.split('/').at(-1)}`);
    const hits = understand.map(({ node }) => isSameWork(node, wanted));
    const marks = { amongFive: hits.includes(true) };
    const told = [text, understand.map(({ node }) => node.title).join(' | ') || 'nothing', wanted.join(', ')];
    rows.push({ id: text, group: language, marks, isSigned: hits[0] === true, told });
  }
  return rows;
}

function isSameWork({ id, readings }, wanted) {
  const same = readings.filter(({ relation }) => relation === 'EXACT' || relation === 'CLOSE');
  return [id, ...same.flatMap(({ role }) => (role === null ? [] : [role.id]))].some((each) => wanted.includes(each));
}
