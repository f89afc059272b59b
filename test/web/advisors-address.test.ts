import fc from 'fast-check';
import {
  type AdvisorWish,
  ANY,
  advisorsAddress,
  DISCIPLINES,
  isWished,
  likelyCountry,
  readAdvisorWish,
  readWay,
  SHOWN,
  wayAdvisorsAddress,
} from '../../web/pages/advisors/advisors-address';
import { linkOf } from '../../web/pages/words/advisors';
import { dayInWords } from '../../web/pages/words/dates';
import { seedsGraph } from '../app/seeds-graph';

const read = (wish: AdvisorWish) => readAdvisorWish(advisorsAddress(wish).split('?')[1] ?? '');

test('an address reproduces its wish', () => {
  const wish = fc.record<AdvisorWish>({
    disciplines: fc.subarray(Object.keys(DISCIPLINES)),
    country: fc.constantFrom('', 'IE', 'US'),
    language: fc.constantFrom('', 'en', 'fr'),
    free: fc.boolean(),
    mode: fc.constantFrom('', 'ONLINE', 'IN_PERSON'),
    first: fc.constantFrom(...SHOWN),
  });
  fc.assert(fc.property(wish, (each) => expect(read(each)).toEqual(each)));
  expect(advisorsAddress(ANY)).toBe('/advisors');
  expect(isWished(ANY)).toBe(false);
});

test('an address may bring a way that a sign-up is about', () => {
  expect(readWay('discipline=data&from=nurse&to=data-analyst')).toEqual({ from: 'nurse', to: 'data analyst' });
  expect(readWay('from=nurse')).toEqual({ from: '', to: '' });
});

test('a way leads to advisors in the fields that it crosses, and stays in mind', () => {
  const [nurse, analyst, designer] = [null, 'Data', 'Design'].map((name, at) => ({
    title: ['Nurse', 'Data Analyst', 'UX & UI'][at]!,
    discipline: name === null ? null : { name },
  }));
  const followed = (address: string) => {
    const [path, query = ''] = address.split('?');
    return [path, readAdvisorWish(query).disciplines, readWay(query)];
  };
  expect(followed(wayAdvisorsAddress(nurse!, nurse!))).toEqual(['/advisors', [], { from: 'Nurse', to: 'Nurse' }]);
  expect(wayAdvisorsAddress(nurse!, analyst!)).toBe('/advisors?discipline=data&from=Nurse&to=Data+Analyst');
  const both = followed(wayAdvisorsAddress(designer!, analyst!));
  expect(both).toEqual(['/advisors', ['data', 'design'], { from: 'UX & UI', to: 'Data Analyst' }]);
});

test('what makes no sense in an address is left out', () => {
  const query = 'discipline=sorcery,data&country=Ireland&language=&free=maybe&mode=letter&show=7';
  expect(readAdvisorWish(query)).toEqual({ ...ANY, disciplines: ['data'] });
  expect(readAdvisorWish('country=ie&language=EN')).toEqual({ ...ANY, country: 'IE', language: 'en' });
});

test('the fields of work are the disciplines of the seeds', async () => {
  const { disciplines } = await seedsGraph();
  expect(DISCIPLINES).toEqual(Object.fromEntries(disciplines.map(({ id, name }) => [id.split(':')[1], name])));
});

test.each([
  [['de-AT', 'en-US'], 'AT'],
  [['en', 'fr-FR'], 'FR'],
  [['zh-Hant-HK'], 'HK'],
  [['pt-BR', 'ie'], null],
  [[], null],
])('languages %j speak of %s', (languages, country) => {
  expect(likelyCountry(languages, ['AT', 'FR', 'HK', 'IE'])).toBe(country);
});

test('only addresses of the web become links', () => {
  expect(linkOf('https://exercism.org/mentoring')).toBe('https://exercism.org/mentoring');
  for (const text of ['javascript:alert(1)', 'data:text/html,x', '//evil', 'https://', ' https://a.example']) {
    expect([text, linkOf(text)]).toEqual([text, null]);
  }
});

test('days are said in words', () => {
  expect(dayInWords('2026-11-04')).toBe('4 November 2026');
  expect(dayInWords('2027-02-24T06:00:00.000Z')).toBe('24 February 2027');
  expect(dayInWords('soon')).toBe('soon');
});
