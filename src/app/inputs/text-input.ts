import { InvalidOptionError } from '../../domain';
import type { CareerGraph, Sliced } from '../../graph';
import { type CompetencyInText, skillsInTextInSlices } from '../../text';

/** Longest text that is searched, in UTF-16 code units. A long CV has 10,000. */
const LONGEST_TEXT = 50_000;

/** Competencies that a text names, those named most often first. @throws {InvalidOptionError} if it is too long */
export function findSkills(graph: CareerGraph, text: string): Sliced<readonly CompetencyInText[]> {
  if (text.length <= LONGEST_TEXT) return skillsInTextInSlices(graph, text);
  const [length, most] = [text.length, LONGEST_TEXT].map((figure) => figure.toLocaleString('en'));
  throw new InvalidOptionError(
    'text',
    `text has ${length} characters; at most ${most} are allowed. Send the parts about skills, or split it.`,
  );
}
