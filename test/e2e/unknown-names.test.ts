import { ask, type SeededServer, startSeededServer } from '../http/seeded-server';

let server: SeededServer;
beforeAll(async () => {
  server = await startSeededServer();
});
afterAll(() => server.close());

describe('a look-up of a name that nothing has is null, without an error', () => {
  test.each([
    ['role(ref: "Bckend Devlopperr") { id }'],
    // Questions read it as Back-End Developer; a look-up takes no guess.
    ['role(ref: "Back-End Developr") { id }'],
    ['skill(ref: "no such skill") { id }'],
    ['technology(ref: "Dockr") { id }'],
    ['competency(ref: "Dockr") { id }'],
    ['company(ref: "no such company") { id }'],
    ['node(id: "role:no-such-role") { id }'],
    // A technology is no skill, and a skill no technology.
    ['skill(ref: "Docker") { id }'],
    ['technology(ref: "SQL databases") { id }'],
  ])('%s', async (field) => {
    const { status, data, errors } = await ask(server.url, `{ found: ${field} }`);
    expect({ status, data, errors }).toEqual({ status: 200, data: { found: null }, errors: [] });
  });
});

const DOCKER = { id: 'technology:docker', name: 'Docker' };
const BACK_END = { id: 'role:back-end-developer', name: 'Back-End Developer' };
const DESIGN = { id: 'discipline:design', name: 'Design' };
const PROFILE = 'profile: { competencies: [{ ref: "Dockr" }] }';

describe('a question about a name that nothing has is one error that says which name, and what was perhaps meant', () => {
  test.each([
    ['skillGap(to: "Bckend Devlopperr", profile: {}) { weeks }', 'to', BACK_END],
    [`skillGap(to: "Back-End Developer", ${PROFILE}) { weeks }`, 'profile.competencies', DOCKER],
    ['learningPlan(input: { to: "Bckend Devlopperr" }) { weeks }', 'input.to', BACK_END],
    ['learningPlan(input: { to: "Data Analyst", from: "Bckend Devlopperr" }) { weeks }', 'input.from', BACK_END],
    ['skillValue(ref: "Dockr") { roleCount }', 'ref', DOCKER],
    ['skillValue(ref: "Docker", role: "Bckend Devlopperr") { roleCount }', 'role', BACK_END],
    ['skillAdjacency(input: { competencies: ["Dockr"] }) { totalCount }', 'input.competencies', DOCKER],
    ['skillCommunities(input: { discipline: "Disign" }) { name }', 'input.discipline', DESIGN],
    ['bridgingSkills(input: { discipline: "Disign" }) { totalCount }', 'input.discipline', DESIGN],
    ['roles(filter: { disciplines: ["Disign"] }) { totalCount }', 'filter.disciplines', DESIGN],
    ['roles(filter: { requires: ["Dockr"] }) { totalCount }', 'filter.requires', DOCKER],
    [`role(ref: "Data Analyst") { nextMoves(${PROFILE}) { totalCount } }`, 'profile.competencies', DOCKER],
    [`role(ref: "Data Analyst") { nextSkills(${PROFILE}) { totalCount } }`, 'profile.competencies', DOCKER],
    ['technology(ref: "Docker") { adjacent(discipline: "Disign") { totalCount } }', 'discipline', DESIGN],
  ])('%s', async (field, argument, meant) => {
    const { errors } = await ask(server.url, `{ ${field} }`);
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(/^Unknown [a-z ]+ ".+"\. Did you mean "/),
        extensions: {
          code: 'UNKNOWN_REFERENCE',
          argument,
          ref: expect.stringMatching(/^(Bckend Devlopperr|Dockr|Disign)$/),
          suggestions: expect.arrayContaining([meant]),
        },
      }),
    ]);
  });
});

test('routes answer with the type UnknownReference', async () => {
  const { data, errors } = await ask(
    server.url,
    '{ routes(input: { from: "Bckend Devlopperr", to: "Data Analyst" }) { ... on UnknownReference { argument ref suggestions { id } } } }',
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({
    routes: {
      argument: 'input.from',
      ref: 'Bckend Devlopperr',
      suggestions: expect.arrayContaining([{ id: BACK_END.id }]),
    },
  });
});

describe('competency finds a skill or a technology by one name', () => {
  test.each([
    ['Docker', 'Technology'],
    ['SQL databases', 'Skill'],
    ['technology:python', 'Technology'],
  ])('%s is a %s', async (ref, type) => {
    const { data } = await ask(
      server.url,
      'query($ref: String!) { competency(ref: $ref) { __typename ... on Skill { kind } ... on Technology { family } } }',
      { ref },
    );
    const sort = type === 'Skill' ? { kind: 'KNOWLEDGE' } : { family: expect.stringMatching(/\w/) };
    expect(data).toMatchObject({ competency: { __typename: type, ...sort } });
  });
});
