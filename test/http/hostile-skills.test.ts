import { type Answer, ask, expectUserError, type SeededServer, startSeededServer } from './seeded-server';

let server: SeededServer;
beforeAll(async () => {
  server = await startSeededServer({ development: false });
});
afterAll(() => server.close());

afterEach(() => {
  expect(server.log).toEqual([]);
});

describe('what skills are asked is checked as well', () => {
  test.each([
    ['{ skillAdjacency(input: { minSupport: 0 }) { totalCount } }', /input\.minSupport is 0; .* from 1 to 10,000/],
    ['{ skillAdjacency(input: { minLift: 1e999 }) { totalCount } }', /input\.minLift is Infinity/],
    ['{ skillAdjacency(input: { schemes: [] }) { totalCount } }', /input\.schemes is empty/],
    [
      '{ skillAdjacency(input: { discipline: "a\\u0000b" }) { totalCount } }',
      /input\.discipline has control characters/,
    ],
    ['{ technology(ref: "Docker") { adjacent(minLift: 1e308) { totalCount } } }', /minLift is 1e\+308/],
    ['{ role(ref: "Data Analyst") { similar(first: 0) { totalCount } } }', /first must be 1 to 100/],
    [
      '{ role(ref: "Data Analyst") { nextMoves(profile: { weeklyHours: 1e9 }) { totalCount } } }',
      /profile\.weeklyHours/,
    ],
    ['{ role(ref: "Data Analyst") { nextSkills(withinHours: -1) { totalCount } } }', /^withinHours is -1/],
    ['{ skillValue(ref: "Dockr") { __typename } }', /Unknown skill or technology "Dockr"\. Did you mean "Docker"/],
    ['{ skillValue(ref: "Docker", level: 1e999) { __typename } }', /level is Infinity/],
    ['{ skillValue(ref: "Docker", towards: "Data Analyst") { __typename } }', /towards needs role/],
    ['{ learningPlan(input: { to: "Data Analyst", withinHours: -1 }) { weeks } }', /^input\.withinHours is -1/],
    [
      '{ learningPlan(input: { to: "Data Analyst", through: ["UX Designer"] }) { weeks } }',
      /input\.through needs input\.from/,
    ],
    ['{ skillCommunities(input: { resolution: 1e308 }) { __typename } }', /input\.resolution is 1e\+308/],
    ['{ skillCommunities(input: { seed: -1 }) { __typename } }', /input\.seed is -1/],
    ['{ bridgingSkills(input: { neighbours: 999 }) { totalCount } }', /input\.neighbours is 999; .* from 1 to 100/],
  ])('%s', async (query, message) => {
    expectUserError(await ask(server.url, query), message);
  });

  test('a text of halves of characters and control characters is searched as any other', async () => {
    const query =
      'query($text: String!) { skillsInText(text: $text) { competencies { nodes { mentions { words start } } } } }';
    const { data, errors } = await ask(server.url, query, { text: '\ud83d\u0000 Python \udc00' });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      skillsInText: { competencies: { nodes: [{ mentions: [{ words: 'Python', start: 3 }] }] } },
    });
  });
});

test.each([
  ['/export/%', 400, /The address \/export\/% has escapes that stand for no text/],
  ['/export/%ff%fe', 400, /escapes that stand for no text/],
  [`/export/${'a'.repeat(3000)}`, 414, /a part that is too long/],
  ['/export/..%2f..%2fpackage.json', 404, /There is no export ""/],
  ['/export/graph.csv.gz', 404, /graph has no format "csv\.gz"/],
  ['/export/moves.csv%00', 404, /moves has no format "csv/],
])('the address %s is answered in the form of all errors', async (path, status, message) => {
  const response = await fetch(server.url + path);
  const { errors } = (await response.json()) as Answer;
  expect(response.status).toBe(status);
  expect(errors[0]?.message).toMatch(message);
});
