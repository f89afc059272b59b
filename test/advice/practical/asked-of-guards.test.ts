import { hardFactsOf } from '../../../src/advice/practical/hard-facts';
import type { CareerGraph } from '../../../src/graph';
import { keptSeedsGraph } from '../../kept/graphs';

describe('what a line of work asks of a person', () => {
  let graph: CareerGraph;
  beforeAll(async () => {
    graph = await keptSeedsGraph();
  });

  const factsOf = (title: string) => {
    const role = (name: string) => graph.roles.find((each) => each.title === name)!.index;
    return hardFactsOf(graph, role('Journalist'), role(title), { chain: [], costs: [] }).join(' ');
  };

  test('is the lie detector and the age of police officers, not of those who guard', () => {
    expect(factsOf('Police Sergeant')).toContain('lie detector');
    expect(factsOf('Security Supervisor')).not.toContain('lie detector');
    expect(factsOf('Security Supervisor')).toContain('guard card');
  });

  test('is the same of supervisors as of those whom they lead', () => {
    expect(factsOf('Security Supervisor')).toContain('In most states nobody with a felony gets the guard card');
    expect(factsOf('Security Guard')).toContain('In most states nobody with a felony gets the guard card');
  });
});
