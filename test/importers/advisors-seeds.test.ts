import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSoundSeeds } from '../../src/importers';
import { seedFacts } from '../kept/facts';
import { file, readFiles, role } from './seed-files';

const ADVISORS = `asOf: "2026-11"
advisors:
  - id: mentors
    name: Mentors
    country: IE
    languages: [en]
    kind: CHARITY
    disciplines: [Software Engineering]
    cost: FREE
    mode: ONLINE
    offers: Mentors for everybody.
    caution: It is small.
    url: https://mentors.example/start
    checkedOn: "2026-11-24"
    evidence: The page stood in search results.
  - id: bureau
    name: Bureau
    country: global
    kind: PUBLIC
    offers: A public bureau.
    url: https://bureau.example
    checkedOn: "2026-11-24"
    evidence: The page stood in search results.
`;

const read = (text: string) => readFiles({ 'a.yaml': file('roles:', role('Nurse')), 'advisors.yaml': text });

describe('advisors in the seeds', () => {
  test('are nodes of the editors, with disciplines as ids, and without what nothing says', async () => {
    const [editors] = await read(ADVISORS);
    const services = editors!.nodes.filter(({ kind }) => kind === 'AdvisorService');
    expect(services.map(({ id, properties }) => [id, properties])).toEqual([
      [
        'advisor:bureau',
        {
          name: 'Bureau',
          country: 'global',
          serviceKind: 'PUBLIC',
          languages: [],
          disciplines: [],
          offers: 'A public bureau.',
          url: 'https://bureau.example',
          checkedOn: '2026-11-24',
          evidence: 'EDITORIAL',
          note: 'The page stood in search results.',
        },
      ],
      ['advisor:mentors', expect.objectContaining({ disciplines: ['discipline:software-engineering'], cost: 'FREE' })],
    ]);
  });

  test.each([
    [
      'an unknown discipline',
      'Software Engineering',
      'Sofware Engineering',
      'unknown discipline "Sofware Engineering"',
    ],
    ['an id twice', 'id: bureau', 'id: mentors', 'there is an advisor "mentors" already'],
    ['an address that is not encrypted', 'https://bureau', 'http://bureau', 'an address that begins with https://'],
    [
      'an address that is none',
      'https://bureau.example',
      '"javascript:alert(1)"',
      'an address that begins with https://',
    ],
    [
      'an address with a password',
      'https://bureau',
      'https://me:secret@bureau',
      'an address that begins with https://',
    ],
    ['no day', 'checkedOn: "2026-11-24"', 'checkedOn: soon', 'the ISO date on which somebody looked'],
    ['an unknown kind', 'kind: CHARITY', 'kind: CLUB', '"CLUB" is not who runs the service'],
  ])('with %s are mistakes with file and line', async (_, before, after, problem) => {
    const text = ADVISORS.replace(before, after);
    await expect(read(text)).rejects.toThrow(/advisors\.yaml:\d+/);
    await expect(read(text)).rejects.toThrow(problem);
  });

  test.each([
    ['a country that is none', 'country: IE', 'country: QQ', '"QQ" is the code of no country'],
    ['a language that is none', 'languages: [en]', 'languages: [qq]', '"qq" is the code of no language'],
    ['a day that is none', '"2026-11-24"', '"2026-02-30"', '"2026-02-30" is no day of the calendar'],
    ['a phone number', 'It is small.', 'Call 020 7946 0000.', 'gives a phone number'],
    ['a marketplace without a price', 'kind: PUBLIC', 'kind: MARKETPLACE', 'say what it costs'],
    ['one address twice', 'https://bureau.example', 'https://mentors.example/start/', 'has this url already'],
    ['one name twice', 'name: Bureau', 'name: mentors', 'has this name already'],
  ])("with %s don't pass `seed --check`", async (_, before, after, problem) => {
    const files = { 'a.yaml': file('roles:', role('Nurse')), 'advisors.yaml': ADVISORS.replace(before, after) };
    await expect(readFiles(files, readSoundSeeds)).rejects.toThrow(problem);
  });
});

describe('the advisors of this project', () => {
  test('are the forty that were seen, each with the day on which somebody looked, and no phone number', async () => {
    const nodes = (await seedFacts()).flatMap((content) => content.nodes);
    const services = nodes.flatMap((node) => (node.kind === 'AdvisorService' ? [node.properties] : []));
    expect(services).toHaveLength(40);
    expect([...new Set(services.map(({ checkedOn }) => checkedOn))]).toEqual(['2026-11-24']);
    expect(services.filter(({ cost }) => cost === 'PAID').map(({ name }) => name)).toEqual(['MentorCruise']);
    const text = readFileSync(join(__dirname, '..', '..', 'seeds', 'advisors.yaml'), 'utf8');
    expect(text).not.toMatch(/\+\d{2}|\btel\b|phone:/i);
  });

  test('keep the cautions of what has changed or is of one region', async () => {
    const nodes = (await seedFacts()).flatMap((content) => content.nodes);
    const caution = (id: string) =>
      nodes.flatMap((node) => (node.kind === 'AdvisorService' && node.id === id ? [node.properties.caution] : []));
    expect(caution('advisor:national-careers-service')).toEqual([expect.stringContaining('1 October 2026')]);
    expect(caution('advisor:direct-career-service')).toEqual([expect.stringContaining('June 2025')]);
    expect(caution('advisor:avenir-actifs-auvergne-rhone-alpes')).toEqual([
      expect.stringContaining('this region only'),
    ]);
  });
});
