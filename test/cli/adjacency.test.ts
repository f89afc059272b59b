import { type OwnStore, openOwnSeededStore } from './own-store';
import { run } from './run-command';

describe('career-atlas adjacency', () => {
  let store: OwnStore;

  beforeAll(async () => {
    store = await openOwnSeededStore();
  });
  afterAll(async () => {
    await store.close();
  });

  test('shows the neighbours of a competency with the counts behind each score', async () => {
    const { status, out } = await run('adjacency', 'docker', '--first', '3');
    expect(status).toBe(0);
    expect(out).toMatch(/^By proximity, in \d+ roles of ATLAS, from importance 3:$/m);
    expect(out).toMatch(/^Docker +Kubernetes +0\.\d\d +\d+ +\d+ +\d+ +\d+\.\d +\d+ of \d+: \d+-\d+ %$/m);
    expect(out.trim().split('\n')).toHaveLength(2 + 2 + 3);
  });

  test('shows the strongest pairs as JSON', async () => {
    const { status, out } = await run(
      ...['adjacency', '--measure', 'npmi', '--discipline', 'Data', '--kind', 'technology', '--first', '2', '--json'],
    );
    expect(status).toBe(0);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ measure: 'NPMI', schemes: ['ATLAS'], importance: 3 });
    expect(answer.pairs).toHaveLength(2);
    expect(answer.pairs[0]).toMatchObject({ x: expect.any(String), y: expect.any(String), roles: expect.any(Number) });
  });

  test('exits with 1 if nothing is near, and with 2 for what it does not know or take', async () => {
    expect(await run('adjacency', 'Docker', '--min-support', '500')).toMatchObject({ status: 1 });
    expect(await run('adjacency', 'Dockre')).toMatchObject({
      status: 2,
      err: expect.stringContaining('Unknown skill or technology "Dockre". Did you mean "Docker"'),
    });
    expect(await run('adjacency', '--discipline', 'Acounting')).toMatchObject({
      status: 2,
      err: expect.stringContaining('Unknown discipline "Acounting". Did you mean "Accounting"?'),
    });
    expect(await run('adjacency', 'Docker', '--measure', 'feeling')).toMatchObject({ status: 2 });
    expect(await run('adjacency', 'Docker', '--min-lift', '-1')).toMatchObject({ status: 2 });
  });
});
