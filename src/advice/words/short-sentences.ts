/** What editors say of jobs in short form, as sentences of one thought each. */
import { capital } from '../../domain';

/** A part that begins so goes on with the sentence before. */
const GOES_ON: ReadonlySet<string> = new Set(['and', 'but', 'not', 'or', 'so', 'then', 'unless']);

/** How a sentence begins that names what somebody has not done yet. */
export const NEW_TO_YOU = 'New to you: ';

/** Parts between semicolons become sentences: "You know scope; add budgets." is "You know scope. New to you: budgets." */
export function inShortSentences(text: string): string {
  const [first, ...others] = partsOf(text);
  return others.reduce<string>((told, part) => `${told}${joined(part)}`, first!);
}

function joined(part: string): string {
  const word = part.split(' ', 1)[0]!;
  if (GOES_ON.has(word)) return `, ${part}`;
  return `. ${word === 'add' ? `${NEW_TO_YOU}${part.slice('add '.length)}` : sentence(part)}`;
}

/** Names such as "iOS" keep their first letter. */
function sentence(part: string): string {
  const second = part.charAt(1);
  return second !== second.toLowerCase() ? part : capital(part);
}

/** The parts of a text between semicolons; those in parentheses part nothing. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let place = 0; place < text.length; place++) {
    const sign = text.charAt(place);
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === ';' && depth === 0) {
      parts.push(text.slice(start, place).trim());
      start = place + 1;
    }
  }
  return [...parts, text.slice(start).trim()];
}
