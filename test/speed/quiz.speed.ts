/** How long one call of the quiz takes, once its model is made. */
import { type QuizReply, quizModelOf, quizState } from '../../src/quiz';
import { seedsGraph } from '../app/seeds-graph';
import { processorMs } from './least-time';
import { slowness } from './pace';

const LIMIT_MS = 10;

test('a call of the quiz with reasons and changes takes at most 10 ms of processor time', async () => {
  const graph = await seedsGraph();
  const model = quizModelOf(graph);
  const call = (turn: number) => {
    const replies: QuizReply[] = Array.from({ length: 11 }, (_, at) => ({
      item: (turn * 7 + at * 11) % model.items.length,
      value: 1 + ((turn + at * at) % 5),
    }));
    const state = quizState(graph, replies);
    return [state.matches(5).map((match) => match.because()), state.changes()];
  };
  for (let turn = 0; turn < 50; turn++) call(turn);
  const times: number[] = [];
  for (let turn = 0; turn < 100; turn++) times.push(await processorMs(() => call(turn)));
  times.sort((a, b) => a - b);
  expect(times[50]! / slowness()).toBeLessThan(LIMIT_MS);
});
