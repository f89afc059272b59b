/** Answers of one state as a file: JSON, compressed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Raised when answers get another shape, so that files of two shapes aren't compared. */
const FORM = 1;

export function writeAnswers(file, answers) {
  writeFileSync(file, gzipSync(JSON.stringify({ form: FORM, ...answers })));
}

/** @throws {Error} that says what is wrong with the file */
export function readAnswers(file) {
  if (!existsSync(file)) throw new Error(`${file} is not there. Write it: npm run advice:effect -- --save ${file}`);
  const { form, ...answers } = parsed(file);
  if (form !== FORM) throw new Error(`${file} has answers of another form. Write it again with --save.`);
  return answers;
}

function parsed(file) {
  try {
    return JSON.parse(gunzipSync(readFileSync(file)).toString());
  } catch {
    throw new Error(`${file} holds no answers. Name a file that --save wrote.`);
  }
}
