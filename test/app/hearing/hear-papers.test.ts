/** Papers by the names that people give them, as the doors call them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hearInSlices } from '../../../src/app';
import { futuresOf } from '../../../src/app/hearing/futures-heard';
import { readProfile } from '../../../src/app/inputs/profile';
import { PAPER_NAMES } from '../../../src/app/names/paper-names';
import { atOnce } from '../../../src/graph';
import { seedsGraph } from '../seeds-graph';
import { heardIn } from './sentences';

const papersIn = (text: string) =>
  heardIn(text).flatMap((each) => (each.startsWith('paper ') ? [each.slice('paper '.length)] : []));

test.each([
  ['forklift licensed', 'Powered industrial truck operator training, given or checked by the employer'],
  ['forklift operator certification', 'Powered industrial truck operator training, given or checked by the employer'],
  ['LCSW', 'State social work licence'],
  ['I have a real estate license', 'State real estate salesperson licence'],
  ['CDL class A', "Commercial driver's license class A"],
  ['CDL with passenger endorsement', "Commercial driver's license class B with passenger endorsement"],
  ['have my guard card', 'State guard card with background check'],
  ["I'm ServSafe certified", 'Food handler card'],
  ["I've got my A+", 'CompTIA A+ or Google IT Support certificate'],
  ['CNA license is current', 'State test for nursing assistants'],
  ['licensed esthetician in Texas', 'State esthetician licence'],
  ['master electrician license', 'Journeyman electrician licence or examination'],
  ['teaching certificate, expired in 2020', 'State teaching licence, lapsed'],
  ['let my cosmetology license lapse', 'State cosmetology licence, lapsed'],
])('%s', (text, paper) => {
  expect(papersIn(text)).toContain(paper);
});

test.each([
  'have a visa',
  'studying for my series 7',
  'want my RN license',
  'lost my real estate license',
  'no CDL',
  'failed the NCLEX',
])('no paper is held: %s', (text) => {
  expect(papersIn(text)).toEqual([]);
});

test('each paper of the table is one that a door or an origin of the seeds names', () => {
  const files = [...readdirSync('seeds/origins'), ...readdirSync('seeds/entry').map((file) => `../entry/${file}`)];
  const seeds = files.map((file) => readFileSync(join('seeds/origins', file), 'utf8').replaceAll("''", "'")).join('\n');
  expect(PAPER_NAMES.filter((name) => !seeds.includes(name))).toEqual([]);
});

test('a paper that lapsed is heard as such', async () => {
  const graph = await seedsGraph();
  const { heard } = atOnce(hearInSlices(graph, 'my nursing license lapsed in 2021'));
  expect(heard.map(({ value }) => value)).toEqual(['Registered nurse licence (NCLEX-RN), lapsed']);
});

test.each([
  ['CDL Class A', ["Commercial driver's license class A"]],
  ['ServSafe, expired in 2023', ['Food handler card, expired in 2023']],
  ['CompTIA A+', ['CompTIA A+']],
  ['Hazmat endorsement', ['Hazmat endorsement']],
])('a paper that is filled in counts by the names that doors have for it: %s', async (text, names) => {
  const profile = atOnce(readProfile(await seedsGraph(), 'profile', { credentials: [text] }));
  expect(profile.background?.credentials).toEqual(expect.arrayContaining(names));
});

test('of a paper that nothing asks for it is said that employers may', async () => {
  const answer = atOnce(
    futuresOf(await seedsGraph(), {
      from: 'truck driver',
      profile: { credentials: ['CDL Class A', 'Hazmat endorsement'] },
    }),
  );
  expect(answer.kind === 'Futures' && answer.notes.join(' ')).toMatch(
    /Nothing in this list turns on "Hazmat endorsement": .* Put it on your resume/,
  );
});
