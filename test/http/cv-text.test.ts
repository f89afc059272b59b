/** A CV that skills are looked for in leaves no trace on the server. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SKILLS_IN_TEXT } from '../../web/pages/about-me/skills';
import { ask, post, type SeededServer, startSeededServer } from './seeded-server';

const MARK = 'Zyxwanda Quorndale';
const CV = `${MARK}, Elm Road 7. Ten years with SQL, Python and Docker.`;

let server: SeededServer;
beforeAll(async () => {
  server = await startSeededServer({}, { logLevel: 'trace' });
});
afterAll(() => server.close());

test('its text is in no log and in no file of the store, whether the question is answered or refused', async () => {
  const printed: string[] = [];
  const write = (text: string | Uint8Array) => printed.push(String(text)) > 0;
  const spies = [process.stdout, process.stderr].map((out) => jest.spyOn(out, 'write').mockImplementation(write));
  try {
    // The second time, a document is compiled.
    for (let i = 0; i < 3; i++) {
      const answer = await ask(server.url, SKILLS_IN_TEXT, { text: CV });
      expect(JSON.stringify(answer.data)).toContain('"SQL"');
    }
    expect((await ask(server.url, SKILLS_IN_TEXT, { text: CV.repeat(2_000) })).errors).toHaveLength(1);
    expect((await ask(server.url, SKILLS_IN_TEXT, { text: [CV] })).errors).toHaveLength(1);
    expect((await ask(server.url, `{ skillsInText(text: "${CV}") { nothing } }`)).errors).toHaveLength(1);
    expect((await post(server.url, `{"query": "${CV}`)).status).toBe(400);
    await ask(server.url, '{ graph { revision } }');
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  expect([...server.log, ...printed].join('\n')).not.toContain(MARK);
  const files = readdirSync(server.dataDir, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(readFileSync(join(file.parentPath, file.name)).includes(MARK)).toBe(false);
});

test('the store is not asked anything', async () => {
  server.calls.clear();
  await ask(server.url, SKILLS_IN_TEXT, { text: CV });
  expect([...server.calls.keys()]).toEqual([]);
});
