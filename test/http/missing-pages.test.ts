import { type SeededServer, startSeededServer } from './seeded-server';

let server: SeededServer;
beforeAll(async () => {
  server = await startSeededServer();
});
afterAll(() => server.close());

test.each(['/', '/routes', '/roles/data-analyst'])(
  'where the pages are not built, %s says how to build them',
  async (address) => {
    const response = await fetch(server.url + address);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('npm run build');
  },
);

test('where the playground is not built, its address says how to build it', async () => {
  const response = await fetch(`${server.url}/graphiql`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('npm run build');
});
