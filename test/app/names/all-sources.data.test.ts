import { join } from 'node:path';
import { understoodRole } from '../../../src/app/inputs/references';
import { searchNodes } from '../../../src/app/listing/search-nodes';
import { everydayNames } from '../../../src/app/names/everyday-names';
import { readingsOf, understand } from '../../../src/app/names/understand';
import { type CareerGraph, nodeName } from '../../../src/graph';
import { describeOnPublicData } from '../../describe-when';
import { keptImportedGraph } from '../../kept/graphs';
import { AMBIGUOUS, EVERYDAY } from './everyday-cases';
import { SEEN, tally, UNSEEN } from './forum-names';
import { firstRead, read } from './read';
import { TYPED, WIDER } from './typed-names';

describeOnPublicData('onet-29.3', 'names on the graph of our seeds, O*NET, its wages and ESCO', (release) => {
  let graph: CareerGraph;
  let withoutEsco: CareerGraph;
  beforeAll(async () => {
    const directory = join(release, '..');
    withoutEsco = await keptImportedGraph(directory, ['onet', 'oews']);
    graph = await keptImportedGraph(directory, ['onet', 'oews', 'esco']);
  });

  test.each(EVERYDAY)('"%s" is read as one of %j', (name, titles) => {
    expect(titles).toContain(firstRead(graph, name));
  });

  test.each([
    ['that the rules were written with', SEEN, 0.97, 0.98],
    ['whose mistakes were not looked at', UNSEEN, 0.94, 0.95],
  ] as const)('names as people type them %s are understood, and few are misread', (_, names, understood, precision) => {
    const { right, wrong } = tally(graph, names);
    expect(right / names.length).toBeGreaterThanOrEqual(understood);
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(precision);
  });

  test.each([
    ['seen', 0.98],
    ['unseen', 0.97],
    ['hard', 0.93],
    ['last', 0.96],
  ] as const)('%s names of the whole labour market are understood, few are misread', (list, share) => {
    const { right, wrong } = tally(graph, TYPED[list], WIDER);
    expect(right / TYPED[list].length).toBeGreaterThanOrEqual(share);
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95);
  });

  test.each(AMBIGUOUS)('"%s" is a guess, and %j are others', (name, others) => {
    const [first, ...rest] = read(graph, name);
    expect(first).toMatch(/ GUESS$/);
    expect(rest.map((reading) => reading.replace(/ (EXACT|LIKELY|GUESS)$/, ''))).toEqual(
      expect.arrayContaining([...others]),
    );
  });

  test.each([
    ['sommelier', 'sommelier EXACT'],
    ['director of photography', 'director of photography EXACT'],
    ['investment analyst', 'investment analyst EXACT'],
    // Ours, where it says the same in other words.
    ['human resources manager', 'HR Manager LIKELY'],
    ['human resources specialist', 'HR Specialist LIKELY'],
    ['retail salesperson', 'Retail Sales Associate LIKELY'],
    // An occupation's own title is itself.
    ['Human Resources Specialists', 'Human Resources Specialists EXACT'],
  ])('"%s" is read as %s', (name, reading) => {
    expect(read(graph, name)[0]).toBe(reading);
  });

  test.each(['data', 'data an'])('while somebody types "%s", titles that begin so come first', (text) => {
    for (const { node } of understand(graph, 'Role', text, 2))
      expect(nodeName(node)).toMatch(new RegExp(`^${text}`, 'i'));
  });

  test('importing ESCO changes no first reading of everyday names but those that are titles of its own', () => {
    const changed = EVERYDAY.filter(
      ([name]) => firstRead(withoutEsco, name) !== firstRead(graph, name) && !read(graph, name)[0]!.endsWith(' EXACT'),
    );
    expect(changed).toEqual([]);
  });

  test('a title is read as itself, but one of ESCO as a role of that name whose pay sources tell, if there is one', () => {
    const misread = graph.roles.flatMap((role) => {
      const { role: found } = understoodRole(graph, 'name', role.title);
      const isBetter = found.scheme !== 'ESCO' && role.scheme === 'ESCO';
      return found.title === role.title || isBetter ? [] : [`${role.title} as ${found.title}`];
    });
    expect(misread).toEqual([]);
  });

  test('an id is read as its role', () => {
    for (const role of graph.roles.filter((_, at) => at % 50 === 0)) {
      expect(readingsOf(graph, 'Role', role.id)[0]).toMatchObject({ node: role, certainty: 'EXACT' });
      expect(readingsOf(graph, 'Role', role.id.slice('role:'.length))[0]).toMatchObject({ node: role });
    }
  });

  test.each([
    ['Writing', 'Writing'],
    ['nurse', /^Registered Nurses?$/],
    ['registered nurse', /^Registered Nurses?$/],
    ['cashier', /^Cashiers?$/],
  ])('a search for "%s" has %s first', (text, name) => {
    const [first] = searchNodes(graph, text);
    expect(first?.kind === 'Role' ? first.title : first?.name).toMatch(name);
  });

  test('each entry of the table of everyday names has a job that is loaded, or says that it is none', () => {
    const titles = new Set(graph.roles.flatMap(({ id, title }) => [title, id.replace('role:onet/', '')]));
    const lost = everydayNames().all.filter(
      ({ jobs }) => jobs.length > 0 && !jobs.some((job) => job.some((title) => titles.has(title))),
    );
    expect(lost).toEqual([]);
  });
});
