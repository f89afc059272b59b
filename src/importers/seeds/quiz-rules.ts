/** What must hold for the statements of the quiz beyond their form. */
import { isNeed, quizItemOf } from '../../domain';
import type { SeedFacts } from './seed-facts';

/** Two statements are too alike if they share this part of their words. */
const TOO_ALIKE = 0.5;

/** Notes statements whose wording is near another's, and those tied to competencies that no role needs. */
export function noteQuiz(facts: SeedFacts): void {
  const items = facts.textsIn('quiz').map(({ text, place }) => {
    const { says, tie } = quizItemOf(text);
    return { says, tie, place, words: wordsOf(says) };
  });
  const needed = new Set(
    [...facts.linksOf('REQUIRES')].flatMap(({ fact }) => (isNeed(fact.properties.importance) ? [fact.to] : [])),
  );
  for (const [at, { says, tie, words, place }] of items.entries()) {
    const other = items.slice(0, at).find((each) => sharedPart(words, each.words) >= TOO_ALIKE);
    if (other !== undefined) {
      facts.note(place, `"${says}" is nearly the same as "${other.says}". Say it in other words, or leave it out`);
    }
    if (tie.kind === 'competencies' && !tie.ids.some((id) => needed.has(id))) {
      facts.note(place, `no role needs what "${says}" is tied to. Name competencies that some role needs`);
    }
  }
}

function wordsOf(says: string): ReadonlySet<string> {
  return new Set(says.toLowerCase().match(/\p{L}+/gu));
}

function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return common / (one.size + other.size - common);
}
