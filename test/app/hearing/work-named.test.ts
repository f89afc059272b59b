/** Words that name the work of jobs draw to them, said as liked or known; complaints and refusals do not. */
import { hearInSlices } from '../../../src/app/hearing/hear-names';
import { atOnce, type CareerGraph } from '../../../src/graph';
import { seedsGraph } from '../seeds-graph';
import { heardIn, sentences } from './sentences';

test.each(
  sentences(`
  I'm the one who can settle upset patients -> brings settle upset
  I talk angry callers down every day -> brings talk angry callers down
  the inventory is in my head -> brings inventory
  I love watching the procedures -> towards watching the procedures
  I could talk about bikes all day -> towards bikes
  I don't know if that's networks or railways -> towards networks, towards railways
  I'd like my evenings back -> REGULAR_HOURS
  I like it when everybody is gone and quiet -> FEWER_PEOPLE
  I had surgery in May -> -
  I wear hearing aids -> not work that needs good ears
  I'd like to work with hearing aids -> -
  `),
)('%s', (text, heard) => {
  expect(heardIn(text).filter((each) => !/hearing aids$/.test(each))).toEqual(heard);
});

describe('over the seeds', () => {
  let graph: CareerGraph;
  beforeAll(async () => {
    graph = await seedsGraph();
  });
  const meaningsOf = (text: string) => atOnce(hearInSlices(graph, text)).heard.map(({ meaning }) => meaning);

  test('what only jobs are made of says how it was understood', () => {
    expect(meaningsOf('I like wound care')).toEqual([
      'towards wound care: jobs come first that have it in their name, their skills or their tasks',
    ]);
  });

  test.each(["I'm sick of wound care", 'I like my coworkers and the parking'])('%s', (text) => {
    expect(meaningsOf(text).join()).not.toMatch(/care:|parking/);
  });
});
