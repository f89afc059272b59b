/** For each number of advice and each rule, the question that showed that it decides an answer: `--dead` asks it first next time. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject } from '../project.mjs';

const FILE = inProject('counsel', 'witnesses.json');

/** The key of a question by what it showed, such as "moves.listedSure more". */
export function readWitnesses() {
  return new Map(existsSync(FILE) ? Object.entries(JSON.parse(readFileSync(FILE, 'utf8'))) : []);
}

/** Keeps pairs of what was changed and the question that showed it, with those of changes that were not looked at. */
export function writeWitnesses(found) {
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(withWitnesses(readWitnesses(), found)), null, 2)}\n`);
}

/** Known pairs with those that were found, which win, in order of what they showed. */
export function withWitnesses(known, found) {
  return [...new Map([...known, ...found])].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What a witness is kept under: the number or rule, and how it was changed. */
export function labelOf({ name, way }) {
  return `${name} ${way}`;
}
