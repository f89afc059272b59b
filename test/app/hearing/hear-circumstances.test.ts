/** What decides whatever the work is, as people say it; and whose wish a clause is. */
import { hearWordsInSlices } from '../../../src/app/hearing/hear';
import { atOnce } from '../../../src/graph';
import { heardIn, sentences } from './sentences';

const hearWords = (text: string) => atOnce(hearWordsInSlices(text));
const circumstancesIn = (text: string) =>
  hearWords(text).heard.flatMap(({ field, value }) => (field === 'circumstances' ? [value] : []));

const SAID: readonly (readonly [text: string, circumstances: readonly string[]])[] = [
  ['did eighteen months for possession', ['a criminal record']],
  ['on parole until next year', ['a criminal record']],
  ['never been arrested', []],
  ['my brother is on parole', []],
  ['got my license suspended after a DUI', ['a suspended license']],
  ['waiting for my green card', ['no permit to work yet']],
  ['from Haiti, was a teacher there', ['training from abroad']],
  ['I was an engineer in Syria', ['training from abroad']],
  ['born in Mexico', ['from another country']],
  ['my English is okay', ['English still to improve']],
  ['three years clean this month', ['recovery']],
  ['clean offices for three years', []],
  ['type 2 diabetes', ['an illness that the medical card asks about']],
  ['fibromyalgia', ['an illness that comes and goes']],
  ['work with disabled people', []],
  ['trauma nurse for nine years', []],
  ["can't watch another person die", ['what must not come back']],
  ['workers comp runs out in two months', ['an injury from work']],
  ['no savings', ['no month without pay']],
  ['200k in loans', ['student loans']],
  ['debt collector for six years', []],
  ['plant closes in March', ['the job ends']],
  ['the mill closed', ['the job is over']],
  ["my contract isn't being renewed", ['the job ends']],
  ['laid off every winter', ['a seasonal layoff']],
  ['they lay us off every summer and call us back in the fall', ['a seasonal layoff']],
  ['got fired over attendance', ['fired']],
  ['they offered me a buyout', ['an early retirement offer']],
  ['company got bought out', ['the job ends']],
  ['our branch is closing', ['the job ends']],
  ['they are closing my branch', ['the job ends']],
  ['the plant is going to Mexico in June', ['the job ends']],
  ['failed my medical', []],
  ['11B, four years', ['service in the forces']],
  ['want to join the air force', []],
  ['eighteen months to my pension', ['years to the pension, 1.5']],
  ['hundreds of applications and nobody answers', ['a long search']],
  ["can't pass a drug test", ['a drug test']],
  ['on SSDI', ['benefits for a disability']],
  ["don't need benefits", []],
  ['husband is active duty', ['moving with the service']],
  ['unemployment runs out in May', ['no month without pay']],
  ["haven't worked since 2016", ['years at home']],
  ['four years Navy, ex-military', ['service in the forces']],
  ['supervise fourteen people', ['leading people already']],
  ['taking care of my dad', ['somebody sick or old to look after']],
  ['retire in five years with pension', ['years to the pension, 5']],
  ['four years until my pension', ['years to the pension, 4']],
  ['six years to retirement', ['years to retirement, 6']],
  ['57, planning to quit at 63', ['years to retirement, 6']],
  ['need health insurance until Medicare', ['health insurance', 'years to retirement']],
  ['led a squad of nine', ['leading people already']],
  ["don't want to lead a team", []],
  ['want to lead a team', []],
  ['my wife just had twins', ['a child to look after']],
  ['teach young kids', []],
  ['no car', ['no car']],
  ['small town, will not move', ['staying where you live']],
];

const WHOSE = sentences(`
  boss is a drunk -> -
  my supervisor yells at everybody -> -
  my husband travels a lot for work -> -
  my wife wants me home on weekends -> REGULAR_HOURS
  my company wants me to travel more and I won't -> LESS_TRAVEL
  my doctor says no more lifting -> EASIER_ON_THE_BODY, not lifting
  my English isn't good enough for an office yet -> -
  would take a pay cut for meaningful work -> HELP_PEOPLE
  on call every other week and I'm sick of it -> REGULAR_HOURS
  three years clean this month -> -
  home with the kids for nine years -> -
  raising three kids -> -
  no way I can afford to stop working for school -> -
  the kids are out of control -> not less kids
  I really like the old folks -> towards old folks
  love cooking but not as a job -> -
  want weekends -> REGULAR_HOURS
  like being alone with the radio -> FEWER_PEOPLE
  high blood pressure -> -
  passed the written test for the fire department -> -
  they put me on a post by myself for twelve hours -> -
  kids throw chairs at me -> not less throw chairs
  my ex won't let me move out of the state with the kids -> -
  open plan offices wear me out -> not less offices
  thinking of massage school -> towards massage
  make 42 an hour and can't go below that -> pay 87400
`);

test.each(SAID)('%s', (text, circumstances) => {
  expect([...circumstancesIn(text)].sort()).toEqual([...circumstances].sort());
});

describe('whose wish it is', () => {
  test.each(WHOSE)('%s', (text, heard) => {
    expect([...heardIn(text)].sort()).toEqual([...heard].sort());
  });
});

test('what is said of the workplace is told to be no fault of the work', () => {
  expect(hearWords('boss is a drunk').heard.map(({ meaning }) => meaning)).toEqual([
    'that is the place and not the work: the same work elsewhere may be all you need',
  ]);
});

test('small words that are left of a clause are nothing to be told back', () => {
  expect(hearWords('divorced because of it').notHeard).toEqual(['divorced']);
});
