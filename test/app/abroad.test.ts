import { abroadNote } from '../../src/app';
import type { RoleNode } from '../../src/graph';
import { keptSeedsGraph } from '../kept/graphs';

describe('a name from another country', () => {
  test.each([
    [
      'solicitor',
      /^Solicitor is a title of the United Kingdom and Ireland\. This answer is for the United States, where such work is called lawyer:/,
    ],
    ['patwari', /^Patwari is a job of India\. This answer is for the United States, where the nearest job is called /],
    [' HGV Driver ', /^Hgv driver is a title of .* called truck driver/],
  ])('%s is told first', async (asked, note) => {
    const graph = await keptSeedsGraph();
    const role = graph.roles[0]!;
    expect(abroadNote(graph, { asked, role })).toMatch(note);
  });

  test('a title that we have ourselves needs no other country', async () => {
    const graph = await keptSeedsGraph();
    const role = graph.roles.find(({ title }) => title === 'Nursing Assistant')!;
    expect(abroadNote(graph, { asked: 'nursing assistant', role })).toBeNull();
  });

  test('a role that only ESCO describes is told so, and others are not', async () => {
    const graph = await keptSeedsGraph();
    const role = graph.roles[0]!;
    const read = { asked: role.title };
    expect(abroadNote(graph, { ...read, role })).toBeNull();
    const foreign: RoleNode = { ...role, scheme: 'ESCO', title: 'tree surgeon' };
    expect(abroadNote(graph, { ...read, role: foreign })).toMatch(/^“Tree surgeon” comes from ESCO/);
  });
});
