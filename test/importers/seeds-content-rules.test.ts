import { readSoundSeeds, SeedMistakesError } from '../../src/importers';
import { readFiles } from './seed-files';

type Item = Record<string, unknown>;
interface Seeds {
  readonly skills: Item[];
  readonly technologies: Item[];
  readonly certifications: Item[];
  readonly companies: Item[];
  readonly roles: [Item, Item, Item];
  readonly progressions: [Item, Item, Item, Item];
}

const COOKING = ['Knives', 'Fire', 'Stock', 'Sauces', 'Dough', 'Menus', 'Orders', 'Hygiene'];

/** Three roles that lack nothing. */
function soundSeeds(): Seeds {
  const role = (title: string, seniority: string, experienceYears: number, min: number): Item => ({
    title,
    seniority,
    summary: 'Does some of the cooking.',
    outlook: 'People will always eat.',
    interests: { R: 5, I: 2, A: 4, S: 3, E: 3, C: 4 },
    experienceYears,
    schoolingYears: 2,
    responsibilities: ['Chop.', 'Stir.', 'Taste.', 'Serve.', 'Clean.'],
    requires: COOKING.map((name) => [name, 4, 4]),
    pay: [{ level: seniority, min, max: min + 10_000 }],
    certifications: ['Food handler'],
    matches: { closeMatch: ['35-2014.00'] },
  });
  const step = (from: string, to: string, move: string, years: number) => ({ from, to, move, years, confidence: 0.5 });
  return {
    skills: COOKING.map((name) => ({ name, description: `${name}.`, learningHours: 40 })),
    technologies: [
      { name: 'AWS', kind: 'Cloud', description: 'A cloud.', learningHours: 80, skills: ['Orders'] },
      { name: 'Azure', kind: 'Cloud', description: 'A cloud.', learningHours: 80, skills: ['Orders'] },
    ],
    certifications: [{ name: 'Food handler', issuer: 'A county' }],
    companies: [{ name: 'Inn', category: 'INDUSTRY', employs: [{ role: 'Cook', purpose: 'Dinner.' }] }],
    roles: [
      role('Kitchen hand', 'ENTRY', 0, 20_000),
      role('Cook', 'MID', 2, 30_000),
      role('Sous-chef', 'SENIOR', 4, 40_000),
    ],
    progressions: [
      step('Kitchen hand', 'Cook', 'PROMOTION', 2),
      step('Kitchen hand', 'Sous-chef', 'PIVOT', 4),
      step('Cook', 'Sous-chef', 'PROMOTION', 2),
      step('Sous-chef', 'Cook', 'STEP_BACK', 1),
    ],
  };
}

/** What is wrong with the seeds, without file and line. YAML takes JSON. */
async function mistakesIn(seeds: Seeds): Promise<readonly string[]> {
  const discipline = { name: 'Kitchen', summary: 'Cooking.' };
  const text = JSON.stringify({ asOf: '2026-11', discipline, ...seeds }, null, 1);
  const error = await readFiles({ 'a.yaml': text }, readSoundSeeds).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error === null) return [];
  if (!(error instanceof SeedMistakesError)) throw error;
  return error.mistakes.map(({ message }) =>
    message.replace(/^a\.yaml:\d+, /, '').replace(/a\.yaml:\d+/, 'a.yaml:LINE'),
  );
}

test('sound seeds pass', async () => {
  expect(await mistakesIn(soundSeeds())).toEqual([]);
});

test('content is not asked for when seeds are only imported', async () => {
  const seeds = soundSeeds();
  seeds.roles[0].responsibilities = ['Chop.'];
  const text = JSON.stringify({ asOf: '2026-11', discipline: { name: 'Kitchen', summary: 'Cooking.' }, ...seeds });
  expect(await readFiles({ 'a.yaml': text })).toHaveLength(1);
});

test('a move to a lower rung that pays more may be lateral', async () => {
  const seeds = soundSeeds();
  seeds.roles[1].pay = [{ level: 'MID', min: 60_000, max: 70_000 }];
  for (const progression of seeds.progressions.slice(2)) progression.move = 'LATERAL';
  expect(await mistakesIn(seeds)).toEqual([]);
});

test.each<[fault: string, spoil: (seeds: Seeds) => void, mistake: string]>([
  [
    'seven needs',
    ({ roles: [hand] }) => {
      hand.requires = COOKING.map((name, at) => [name, at === 0 ? 2.9 : 3, 4]);
    },
    'roles[0].requires: "Kitchen hand" has 7 needs: expected 8 to 20',
  ],
  [
    'twenty-one needs',
    (seeds) => {
      const more = Array.from({ length: 13 }, (_, at) => `Dish ${at}`);
      seeds.skills.push(...more.map((name) => ({ name, description: 'A dish.', learningHours: 1 })));
      seeds.roles[0].requires = [...COOKING, ...more].map((name) => [name, 3, 4]);
    },
    'roles[0].requires: "Kitchen hand" has 21 needs: expected 8 to 20',
  ],
  [
    'four responsibilities',
    ({ roles: [, cook] }) => {
      cook.responsibilities = ['Chop.', 'Stir.', 'Taste.', 'Serve.'];
    },
    'roles[1].responsibilities: "Cook" has 4 responsibilities: expected 5 to 9',
  ],
  [
    'an outlook of two words',
    ({ roles: [, cook] }) => {
      cook.outlook = 'Looks good';
    },
    'roles[1].outlook: expected a sentence or more',
  ],
  [
    'no pay for the own level',
    ({ roles: [, cook] }) => {
      cook.pay = [{ level: 'SENIOR', min: 30_000 }];
    },
    'roles[1].pay: "Cook" has no pay for its own level, MID: give it, or leave pay out if it is an exact or close match of an occupation with wages',
  ],
  [
    'no match',
    ({ roles: [, cook] }) => {
      cook.matches = {};
    },
    'roles[1].matches: "Cook" matches no O*NET occupation',
  ],
  [
    'an entry role with one way out',
    ({ progressions }) => {
      progressions.splice(1, 1);
    },
    'roles[0]: "Kitchen hand" has too few ways: expected two progressions out of it',
  ],
  [
    'two clouds where one suffices',
    ({ roles: [, cook] }) => {
      cook.requires = [...COOKING, 'AWS', 'Azure'].map((name) => [name, 3, 4]);
    },
    'roles[1].requires[9]: technology:aws is a need already, and one of aws, azure, google-cloud suffices: give it less than 3',
  ],
  [
    'a promotion to less pay',
    ({ roles: [, cook] }) => {
      cook.pay = [{ level: 'MID', min: 10_000, max: 20_000 }];
    },
    'progressions[0]: a promotion must not lower the pay: from 25000 to 15000. Choose another move, or other pay',
  ],
  [
    'promotions both ways',
    ({ roles: [, cook, chef], progressions }) => {
      Object.assign(chef, { seniority: cook.seniority, pay: cook.pay });
      progressions[3].move = 'PROMOTION';
    },
    'progressions[2]: a promotion leads back at a.yaml:LINE: only one of the two can go up. Choose another move for the other',
  ],
  [
    'a pivot against a promotion',
    ({ progressions }) => {
      progressions[3].move = 'PIVOT';
    },
    'progressions[3]: a move to a lower rung of the same work is a STEP_BACK, not a PIVOT',
  ],
  [
    'a lateral move to a lower rung',
    ({ progressions }) => {
      for (const progression of progressions.slice(2)) progression.move = 'LATERAL';
    },
    'progressions[3]: a move to a lower rung of the same work is a STEP_BACK, not a LATERAL',
  ],
  [
    'a step back to the same rung',
    ({ roles: [, cook, chef] }) => {
      Object.assign(chef, { seniority: cook.seniority, pay: cook.pay });
    },
    'progressions[3]: a step back must lead to a lower seniority. Choose another move, or correct a seniority',
  ],
  [
    'a way back with the same note',
    ({ progressions }) => {
      for (const progression of progressions.slice(2)) progression.note = 'Both cook.';
    },
    'progressions[3].note: the way back has the same note: say why people go in this direction',
  ],
  [
    'a step that leaves two years of experience out',
    ({ roles: [, , chef] }) => {
      chef.experienceYears = 6;
    },
    'progressions[2]: 2 years of the experience asked for are missing after it: expected 1 at most',
  ],
  [
    'a skill that nothing uses',
    ({ skills }) => {
      skills.push({ name: 'Juggling', description: 'A pastime.', learningHours: 9 });
    },
    'skills[8]: nothing uses "Juggling": no role, technology or narrower skill',
  ],
  [
    'a company without a purpose',
    ({ companies }) => {
      companies.push({ name: 'Pub', category: 'INDUSTRY', employs: [{ role: 'Cook' }] });
    },
    'companies[1]: "Pub" employs no role for a stated purpose',
  ],
  [
    'a certification that no role names',
    ({ certifications }) => {
      certifications.push({ name: 'Sommelier', issuer: 'A guild' });
    },
    'certifications[1]: no role names the certification "Sommelier"',
  ],
  [
    'a word that stands twice in a row',
    ({ skills }) => {
      skills[1]!.description = 'Fire: expect expect heat.';
    },
    'skills[1].description: "expect" stands twice in a row. Write it once',
  ],
])('%s is a mistake', async (_, spoil, mistake) => {
  const seeds = soundSeeds();
  spoil(seeds);
  expect(await mistakesIn(seeds)).toContain(mistake);
});

test.each(['He had had that that day.', 'You work. Work is steady.', 'Learn SQL-SQL tools in 3 3-day courses.'])(
  'nothing is said twice by mistake in "%s"',
  async (description) => {
    const seeds = soundSeeds();
    seeds.skills[1]!.description = description;
    expect(await mistakesIn(seeds)).toEqual([]);
  },
);
