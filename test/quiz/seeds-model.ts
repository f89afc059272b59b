import type { CareerGraph } from '../../src/graph';
import { type QuizModel, quizModelOf } from '../../src/quiz';
import { seedsGraph } from '../app/seeds-graph';

/** The quiz of our own careers. */
export async function seedsModel(): Promise<{ readonly graph: CareerGraph; readonly model: QuizModel }> {
  const graph = await seedsGraph();
  return { graph, model: quizModelOf(graph) };
}

/** The place of the role with this title. */
export function placeOf({ roles }: QuizModel, title: string): number {
  const place = roles.findIndex((role) => role.title === title);
  if (place < 0) throw new Error(`There is no role ${title}.`);
  return place;
}
