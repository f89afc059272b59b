import { type QuizItem, type QuizTie, quizItemText } from '../../domain';
import type { NameIndex } from './names';
import type { Place, SeedFacts } from './seed-facts';
import { within } from './seed-facts';
import type { SeedQuizItem, SeedQuizTies } from './seed-file';

const TIES = ['interests', 'competencies', 'disciplines', 'figure', 'doors'] as const;

/** Adds a statement of the quiz; the names that it is tied to become ids. */
export function addQuizItem({ id, says, ties }: SeedQuizItem, place: Place, facts: SeedFacts): void {
  const given = TIES.filter((name) => ties[name] !== undefined);
  if (given.length !== 1 || (ties.reversed !== undefined && ties.figure === undefined)) {
    const expected = `exactly one of ${TIES.join(', ')}; "reversed" beside "figure" only`;
    facts.note(within(place, 'ties'), `a statement is tied to one thing: expected ${expected}`);
    return;
  }
  const tie = tieOf(ties, within(place, 'ties'), facts);
  const item: QuizItem = { id, says, tie };
  facts.addText('quiz', id, quizItemText(item), place);
}

function tieOf(ties: SeedQuizTies, place: Place, facts: SeedFacts): QuizTie {
  const { competencies, disciplines } = facts.catalogue;
  const ids = (index: NameIndex, field: 'competencies' | 'disciplines') =>
    (ties[field] ?? []).flatMap((name, at) => facts.resolve(index, name, within(place, field, at)) ?? []);
  if (ties.interests !== undefined) {
    const { R = 0, I = 0, A = 0, S = 0, E = 0, C = 0 } = ties.interests;
    return { kind: 'interests', weights: [R, I, A, S, E, C] };
  }
  if (ties.competencies !== undefined) return { kind: 'competencies', ids: ids(competencies, 'competencies') };
  if (ties.disciplines !== undefined) return { kind: 'disciplines', ids: ids(disciplines, 'disciplines') };
  if (ties.figure !== undefined) return { kind: 'figure', figure: ties.figure, reversed: ties.reversed ?? false };
  return { kind: 'doors', doors: ties.doors ?? [] };
}
