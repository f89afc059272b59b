import { count } from '../../domain';
import { readText } from '../options/read-text';
import { print, printJson } from '../print/print';
import { table } from '../print/table';
import { withSnapshot } from '../program/with-store';

/** Spellings that a row of the table shows. */
const MOST_SPELLINGS = 4;

/** `career-atlas skills`. */
export async function skillsCommand(file: string, options: { json?: true }): Promise<number> {
  const text = await readText('file', file);
  return withSnapshot(async (snapshot) => {
    const { competencies } = snapshot.graph;
    const found = snapshot.skillsInText(text).map(({ competency, mentions }) => {
      const { id, name } = competencies[competency]!;
      return { id, name, count: mentions.length, mentions };
    });
    if (options.json) {
      printJson({ competencies: found });
    } else if (found.length === 0) {
      print('The text names no skill or technology that is known here.');
    } else {
      const rows = found.map(({ id, name, count: times, mentions }) => {
        const spellings = [...new Set(mentions.map(({ words }) => words.replace(/\s+/g, ' ')))];
        return [name, times, spellings.slice(0, MOST_SPELLINGS).join(', '), id];
      });
      print(table(['competency', 'times', 'as', 'id'], rows));
      print(`\n${count(found.length, 'skill or technology', 'skills and technologies')}`);
    }
    return found.length === 0 ? 1 : 0;
  });
}
