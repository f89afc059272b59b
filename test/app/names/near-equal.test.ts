import { understoodRole } from '../../../src/app/inputs/references';
import { understand } from '../../../src/app/names/understand';
import type { CareerGraph } from '../../../src/graph';
import { seedsGraph } from '../seeds-graph';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await seedsGraph();
});

const asked = (text: string): readonly string[] =>
  understand(graph, 'Role', text, 5)
    .filter(({ isAmbiguous }) => isAmbiguous)
    .map(({ node }) => (node.kind === 'Role' ? node.title : node.id));

describe('a name that means several jobs', () => {
  test.each([
    ['route driver', ['Route Sales Driver', 'Delivery Driver']],
    ['Kitchen Manager', ['Chef', 'Sous Chef', 'Restaurant Supervisor']],
    // The table has one, and another role of ours is called so too.
    ['visual designer', ['Graphic Designer', 'UI Designer']],
  ])('%s asks back', (text, titles) => {
    expect(asked(text)).toEqual(titles);
    expect(understoodRole(graph, 'from', text)).toMatchObject({ isAmbiguous: true, certainty: 'GUESS' });
  });

  test.each(['Registered Nurse', 'RN', 'truck drivers', 'data analyst at a bank', 'senior product designer'])(
    '%s does not',
    (text) => {
      expect(asked(text)).toEqual([]);
      expect(understoodRole(graph, 'from', text).isAmbiguous).toBe(false);
    },
  );
});

describe('two jobs in one line', () => {
  test.each([
    ['dental hygienist and part-time yoga teacher', ['Dental Hygienist', 'Fitness Trainer']],
    ['plumber & roofer', ['Plumber', 'Roofer']],
    ['paralegal/barista', ['Paralegal', 'Barista']],
    ['cashier plus weekends as a bartender', ['Cashier', 'Bartender']],
  ])('%s: both are offered, the first first', (text, titles) => {
    expect(asked(text)).toEqual(titles);
    expect(understoodRole(graph, 'from', text)).toMatchObject({ certainty: 'GUESS', role: { title: titles[0] } });
  });

  test.each([
    ['painter and decorator', 'House Painter'],
    ['health and safety officer', 'Safety Specialist'],
  ])('%s is one', (text, title) => {
    expect(asked(text)).toEqual([]);
    expect(understoodRole(graph, 'from', text).role.title).toBe(title);
  });
});
