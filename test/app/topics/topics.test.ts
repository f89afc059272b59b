/** The table of topics of working life: phrases are found, names lead back to their topic, and each topic has jobs. */
import { jobsOfTopic } from '../../../src/app/topics/jobs-of-topic';
import { Phrases } from '../../../src/app/topics/phrases';
import { topicCalled, topicsNamed, WORK_TOPICS } from '../../../src/app/topics/topics';
import { isNoTopic } from '../../../src/app/topics/work-topic';
import { seedsGraph } from '../seeds-graph';

describe('phrases', () => {
  const phrases = new Phrases([
    ['fix* car+', 'cars'],
    ['car', 'car'],
    ['cold call+', 'cold calls'],
    ['cold', 'cold'],
  ]);

  test.each([
    ['I fixed my old cars', ['cars']],
    ['fixing cars and a car', ['cars', 'car']],
    ['cold calls in the cold', ['cold calls', 'cold']],
    ['scarf, cards, coldness', []],
    ['', []],
  ])('%s', (text, found) => {
    expect(phrases.in(text).map(({ of }) => of)).toEqual(found);
  });

  test('a whole text is a name only if it says no more', () => {
    expect(phrases.whole('the car')).toBe('car');
    expect(phrases.whole('car wash')).toBeNull();
    expect(phrases.whole('')).toBeNull();
  });

  test('places are those of the text', () => {
    const text = 'never fix the cars';
    const [found] = phrases.in(text);
    expect(text.slice(found!.start, found!.end)).toBe('fix the cars');
  });
});

describe('the table', () => {
  test('each topic is found by its own phrases, or by an earlier topic that shares them', () => {
    for (const topic of WORK_TOPICS)
      for (const phrase of topic.words) expect([phrase, topicsNamed(plain(phrase)).length]).not.toEqual([phrase, 0]);
  });

  test('its name leads back to each topic that has jobs', () => {
    for (const topic of WORK_TOPICS.filter((each) => !isNoTopic(each))) {
      const called = topicCalled(topic.name);
      expect([topic.name, called?.name]).toEqual([topic.name, topic.name]);
    }
  });

  test('each topic has jobs in the careers that ship, or in classifications that have more', async () => {
    const graph = await seedsGraph();
    const without = WORK_TOPICS.filter(
      (topic) => !isNoTopic(topic) && topic.papers === null && jobsOfTopic(graph, topic).size === 0,
    );
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});

/** A phrase as somebody says it. */
const plain = (phrase: string) => phrase.replace(/[*+](?= |$)/g, '');

test('a phrase is not looked for behind a long row of small words', () => {
  expect(topicsNamed('fix my old car').length).toBe(1);
  expect(topicsNamed(`fix ${'my '.repeat(500)}car`).length).toBe(0);
});
