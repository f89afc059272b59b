import type { CareerGraph } from '../../src/graph';
import { type QuizModel, type QuizReply, quizState, STOP_RULE } from '../../src/quiz';
import { bitsFor } from '../../src/quiz/because';
import { placeOf, seedsModel } from './seeds-model';

let graph: CareerGraph;
let model: QuizModel;
beforeAll(async () => {
  ({ graph, model } = await seedsModel());
});

/** Answers as somebody does who suits a role exactly. */
function answeredAs(title: string, skips: readonly number[] = []): readonly QuizReply[] {
  const place = placeOf(model, title);
  const replies: QuizReply[] = [];
  for (let state = quizState(graph, replies); state.question !== null; state = quizState(graph, replies)) {
    const item = model.itemAt.get(state.question.item.id)!;
    const value = skips.includes(replies.length) ? null : Math.round(1.5 + 3.1 * model.affinity[item]![place]!);
    replies.push({ item, value });
  }
  return replies;
}

const first = (replies: readonly QuizReply[]) => quizState(graph, replies).matches(1)[0]!;

test('answers in the middle are no reason, and only with three others there is enough to name a job', () => {
  const middle = model.items.slice(0, 8).map((_, item): QuizReply => ({ item, value: 3 }));
  const none = quizState(graph, middle);
  expect(none.isEnough).toBe(false);
  expect(none.matches(5).flatMap((match) => match.because())).toEqual([]);
  const others = [8, 9, 10].map((item): QuizReply => ({ item, value: 5 }));
  expect(quizState(graph, [...middle, ...others.slice(1)]).isEnough).toBe(false);
  expect(quizState(graph, [...middle, ...others]).isEnough).toBe(true);
});

test('before any answer every job is as likely, nothing is said for any, and a question is there', () => {
  const state = quizState(graph, []);
  expect(state).toMatchObject({ asked: 0, answered: 0, done: false });
  expect(state.question).not.toBeNull();
  expect(state.matches(5).every(({ probability }) => Math.abs(probability - 1 / model.jobs.length) < 1e-12)).toBe(true);
  expect(state.matches(5).flatMap((match) => match.because())).toEqual([]);
  expect(state.changes()).toEqual([]);
});

test.each([
  'Carpenter',
  'Registered Nurse',
  'UX Researcher',
  'Actuary',
  'Penetration Tester',
  'Tax Accountant',
  'Recruiter',
])('somebody who answers as %s does is told so within 12 questions', (title) => {
  const replies = answeredAs(title);
  expect(replies.length).toBeLessThanOrEqual(STOP_RULE.mostAnswered);
  const jobOf = (each: string) => model.jobOf[placeOf(model, each)];
  expect(jobOf(first(replies).role.title)).toBe(jobOf(title));
});

test('the order of answers makes no difference, and the same answers give the same state', () => {
  const replies = answeredAs('Data Engineer');
  const [there, back] = [quizState(graph, replies), quizState(graph, [...replies].reverse())];
  for (const [at, { role, probability }] of there.matches(5).entries()) {
    expect(back.matches(5)[at]).toMatchObject({ role, probability: expect.closeTo(probability, 9) });
  }
  expect(
    JSON.stringify(
      quizState(graph, replies)
        .matches(20)
        .map(({ role, probability }) => [role.id, probability]),
    ),
  ).toBe(JSON.stringify(there.matches(20).map(({ role, probability }) => [role.id, probability])));
});

test('going back is leaving out the last answer: the same question comes again', () => {
  const replies = answeredAs('Data Engineer').slice(0, 5);
  const asked = quizState(graph, replies).question!.item.id;
  const again = quizState(graph, [...replies, { item: model.itemAt.get(asked)!, value: 5 }].slice(0, -1));
  expect(again.question!.item.id).toBe(asked);
});

test('a skipped question says nothing and is not asked again', () => {
  const replies = answeredAs('Data Engineer').slice(0, 4);
  const before = quizState(graph, replies);
  const item = model.itemAt.get(before.question!.item.id)!;
  const after = quizState(graph, [...replies, { item, value: null }]);
  expect(after).toMatchObject({ asked: 5, answered: 4, confidence: before.confidence });
  expect(after.question!.item.id).not.toBe(before.question!.item.id);
  const whole = answeredAs('Data Engineer', [0, 3, 6]);
  expect(whole.filter(({ value }) => value !== null).length).toBeLessThanOrEqual(STOP_RULE.mostAnswered);
  expect(new Set(whole.map(({ item: each }) => each)).size).toBe(whole.length);
});

test('whoever skips everything is done after forty questions', () => {
  const replies: QuizReply[] = [];
  for (let state = quizState(graph, replies); state.question !== null; state = quizState(graph, replies)) {
    replies.push({ item: model.itemAt.get(state.question.item.id)!, value: null });
  }
  expect(replies).toHaveLength(STOP_RULE.mostAsked);
  expect(quizState(graph, replies)).toMatchObject({ answered: 0, done: true, expectedRemaining: 0 });
});

test('it ends early only once a job is certain enough, and says how many questions are left', () => {
  const replies = answeredAs('Carpenter');
  for (let asked = 0; asked <= replies.length; asked++) {
    const state = quizState(graph, replies.slice(0, asked));
    const best = state.matches(1)[0]!.probability;
    const isEnd = asked >= STOP_RULE.mostAnswered || (asked >= STOP_RULE.leastAnswered && best >= STOP_RULE.certain);
    expect([asked, state.done]).toEqual([asked, isEnd]);
    if (isEnd) expect(state).toMatchObject({ question: null, expectedRemaining: 0 });
    else expect(state.expectedRemaining).toBeGreaterThanOrEqual(1);
    expect(asked + state.expectedRemaining).toBeLessThanOrEqual(STOP_RULE.mostAnswered);
  }
});

test('each reason names an answer that makes the role likelier, the strongest first', () => {
  const replies = answeredAs('Penetration Tester');
  const match = first(replies);
  const reasons = match.because();
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons.length).toBeLessThanOrEqual(3);
  const place = placeOf(model, match.role.title);
  const bits = reasons.map((reason) => {
    const reply = replies.find(({ item }) => reason.includes(model.items[item]!.says.slice(0, -1)))!;
    expect(reply.value).not.toBe(3);
    expect(reason).toMatch(reply.value! >= 4 ? /^You agree/ : /^You don't agree/);
    return bitsFor(model, { item: reply.item, value: reply.value! }, place);
  });
  expect(bits).toEqual([...bits].sort((a, b) => b - a));
  expect(Math.min(...bits)).toBeGreaterThan(0);
});

test('what would change the result does change it, and nothing nearer does', () => {
  const replies = answeredAs('Product Manager');
  const changes = quizState(graph, replies).changes();
  expect(changes.length).toBeGreaterThan(0);
  const winner = (item: number, value: number) =>
    first(replies.map((reply) => (reply.item === item ? { item, value } : reply))).role;
  for (const { item, value, instead, role } of changes) {
    const place = model.itemAt.get(item.id)!;
    expect(winner(place, instead).id).toBe(role.id);
    expect(role.id).not.toBe(first(replies).role.id);
    const nearer = [1, 2, 3, 4, 5].filter((other) => Math.abs(other - value) < Math.abs(instead - value));
    const job = (title: string) => model.jobOf[placeOf(model, title)];
    for (const other of nearer) expect(job(winner(place, other).title)).toBe(job(first(replies).role.title));
  }
});

test('interests stay on the scale and lean to those of the role', () => {
  const [none, carpenter] = [quizState(graph, []), quizState(graph, answeredAs('Carpenter'))];
  expect(carpenter.interests[0]).toBeGreaterThan(none.interests[0]! + 1);
  for (const value of [...none.interests, ...carpenter.interests]) {
    expect(value).toBeGreaterThanOrEqual(1);
    expect(value).toBeLessThanOrEqual(7);
  }
});

test('disciplines and work elsewhere are all there is; a data engineer is led to Data', () => {
  const { disciplines, elsewhere } = quizState(graph, answeredAs('Data Engineer'));
  expect(disciplines[0]!.discipline.name).toBe('Data');
  expect(disciplines.reduce((sum, { probability }) => sum + probability, elsewhere)).toBeCloseTo(1, 9);
});
