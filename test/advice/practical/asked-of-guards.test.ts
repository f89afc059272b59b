import { hardFactsOf } from '../../../src/advice/practical/hard-facts';
import type { CareerGraph } from '../../../src/graph';
import { keptSeedsGraph } from '../../kept/graphs';

describe('what a line of work asks of a person', () => {
  let graph: CareerGraph;
  beforeAll(async () => {
    graph = await keptSeedsGraph();
  }, 60_000);

  const factsOf = (title: string) => {
    const role = (name: string) => graph.roles.find((each) => each.title === name)!.index;
    return hardFactsOf(graph, role('Journalist'), role(title)).join(' ');
  };

  test('is the polygraph and the age of police officers, not of those who guard', () => {
    expect(factsOf('Police Sergeant')).toContain('polygraph');
    expect(factsOf('Security Supervisor')).not.toContain('polygraph');
    expect(factsOf('Security Supervisor')).toContain('guard card');
  });

  test('is the same of supervisors as of those whom they lead', () => {
    expect(factsOf('Security Supervisor')).toContain('most states issue no guard card after a felony');
    expect(factsOf('Security Guard')).toContain('most states issue no guard card after a felony');
  });
});
