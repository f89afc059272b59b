import { type AdvisorFilter, advisorChoices, findAdvisors } from '../../src/app';
import type { AdvisorServiceNode, CareerGraph } from '../../src/graph';
import { seedsGraph } from './seeds-graph';

describe('finding advisors', () => {
  let graph: CareerGraph;
  beforeAll(async () => {
    graph = await seedsGraph();
  });

  const ids = (services: readonly AdvisorServiceNode[]) => services.map(({ id }) => id.replace('advisor:', ''));
  const found = (filter: AdvisorFilter) => ids(findAdvisors(graph, filter).advisors);
  const gaps = (filter: AdvisorFilter) =>
    findAdvisors(graph, filter).gaps.map(({ says, instead }) => ({ says, instead: ids(instead) }));

  test('without wishes has all, those that cost nothing first, of these the public ones, paid ones last', () => {
    const { advisors, gaps: missing } = findAdvisors(graph, {});
    expect(advisors).toHaveLength(graph.advisors.length);
    expect(missing).toEqual([]);
    const costs = advisors.map(({ cost }) => ['FREE', undefined, 'MEMBERS', 'PAID'].indexOf(cost));
    expect(costs).toEqual([...costs].sort((one, other) => one - other));
    expect(advisors[0]).toMatchObject({ cost: 'FREE', serviceKind: 'PUBLIC' });
    expect(advisors.at(-1)).toMatchObject({ name: 'MentorCruise', cost: 'PAID' });
  });

  test('by country has its own, those of the European Union for a member, and those for everybody', () => {
    expect(found({ country: 'ie' }).sort()).toEqual([
      'careersportal',
      'cedefop-lifelong-guidance',
      'chartered-accountants-ireland-mentoring',
      'euroguidance',
      'exercism-mentoring',
      'first-ruby-friend',
      'mentorcruise',
      'youthwiki-guidance',
    ]);
    expect(found({ country: 'HK' })).not.toContain('euroguidance');
  });

  test('by discipline has only those that know it well', () => {
    expect(found({ disciplines: ['Data'] })).toEqual(['asa-mentoring']);
    expect(found({ disciplines: ['accounting', 'Product'] }).sort()).toEqual([
      'chartered-accountants-ireland-mentoring',
      'colorado-product-mentorship',
      'hkicpa-mentorship',
      'icas-mentoring',
    ]);
  });

  test('by language, cost and mode takes only what is known to fit', () => {
    expect(found({ language: 'FR' }).sort()).toEqual([
      'avenir-actifs-auvergne-rhone-alpes',
      'mon-cep',
      'transitions-pro',
    ]);
    expect(found({ language: 'fr', free: true })).not.toContain('transitions-pro');
    expect(found({ mode: 'IN_PERSON' })).toEqual(['american-job-centers']);
    expect(found({ free: false })).toHaveLength(graph.advisors.length);
  });

  test('a discipline without any in a country says so and leads to its public services', () => {
    expect(gaps({ disciplines: ['Marketing'], country: 'DE' })).toEqual([
      {
        says: 'We know no advisor for Marketing in Germany.',
        instead: [
          'berufsberatung',
          'berufsberatung-im-erwerbsleben',
          'new-plan',
          'cedefop-lifelong-guidance',
          'euroguidance',
          'youthwiki-guidance',
        ],
      },
    ]);
  });

  test('those for everybody do not hide that a country has none of its own', () => {
    const filter = { disciplines: ['Software Engineering'], country: 'US' };
    expect(found(filter)).toContain('exercism-mentoring');
    expect(gaps(filter)).toEqual([
      {
        says: 'We know no advisor for Software Engineering in the United States.',
        instead: ['american-job-centers'],
      },
    ]);
  });

  test('what is known but does not fit is told from what is not known', () => {
    expect(gaps({ disciplines: ['Accounting'], country: 'IE', free: true })[0]?.says).toBe(
      'No advisor for Accounting in Ireland fits these wishes.',
    );
    expect(gaps({ disciplines: ['Marketing'] })).toEqual([{ says: 'We know no advisor for Marketing.', instead: [] }]);
  });

  test('a country without any says so', () => {
    expect(gaps({ country: 'BR' })).toEqual([{ says: 'We know no advisor in Brazil.', instead: [] }]);
    expect(gaps({ country: 'FI' })).toEqual([]);
  });

  test.each([
    ['Ireland', 'IE'],
    ['united kingdom', 'GB'],
    ['UK', 'GB'],
    ['Germany', 'de'],
    ['everywhere', 'global'],
  ])('the country "%s" is the same as %s', (name, code) => {
    expect(findAdvisors(graph, { country: name })).toEqual(findAdvisors(graph, { country: code }));
  });

  test('a language may be named in English', () => {
    expect(findAdvisors(graph, { language: 'German' })).toEqual(findAdvisors(graph, { language: 'de' }));
  });

  test('services of the country come before those that it shares', () => {
    const countries = findAdvisors(graph, { country: 'Ireland' }).advisors.map(({ country }) => country);
    expect(countries[0]).toBe('IE');
    expect(countries).toEqual([
      ...countries.filter((each) => each === 'IE'),
      ...countries.filter((each) => each !== 'IE'),
    ]);
  });

  test.each([
    [
      { country: 'Atlantis' },
      'filter.country is no country; give its name in English or an ISO code, such as Ireland or IE.',
    ],
    [
      { country: 'QQ' },
      'filter.country is no country; give its name in English or an ISO code, such as Ireland or IE.',
    ],
    [
      { language: 'xx' },
      'filter.language is no language; give its name in English or an ISO code, such as German or de.',
    ],
    [{ disciplines: ['Sorcery'] }, 'Sorcery'],
  ])('%j is refused', (filter, problem) => {
    expect(() => findAdvisors(graph, filter)).toThrow(problem);
  });

  test('the choices are the countries and languages that some service has, by name', () => {
    const { countries, languages } = advisorChoices(graph);
    const names = countries.map(({ name }) => name);
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'en')));
    expect(names).toEqual(expect.arrayContaining(['Finland', 'Ireland', 'New Zealand', 'United States']));
    expect(languages.map(({ name }) => name)).toEqual(['Dutch', 'English', 'French', 'German', 'Norwegian']);
  });
});
