import { settingsIn } from '../../src/domain';
import { SeedMistakesError } from '../../src/importers';
import { file, readFiles, role } from './seed-files';

const ROLES = `roles:\n${role('Nurse')}\n${role('Coder')}`;
const setting = (title: string, more = '') =>
  `{ title: ${title}, meets: [REGULAR_HOURS], pay: SAME, at: clinics, why: Weekdays and no more nights., step: Call a clinic this week.${more} }`;
const sameWork = (first: string, of = 'codes: ["29-1141"]') =>
  `asOf: "2026-11"\nsameWork:\n  - ${of}\n    settings:\n${[first, setting('School nurse'), setting('Clinic nurse')].map((line) => `      - ${line}`).join('\n')}\n`;
const read = (text: string) => readFiles({ 'a.yaml': file(ROLES), 'same-work/a.yaml': text });

describe('the same work in other places', () => {
  test('is kept on the source of the editors, by codes and by roles of ours', async () => {
    const contents = await read(
      sameWork(
        setting('Own practice', ', role: Coder, misses: [SECURE], asks: a license'),
        'codes: ["29-1141"]\n    roles: [Nurse]',
      ),
    );
    const editors = contents.find(({ source }) => source.id === 'source:career-atlas')!.source;
    const [work] = editors.properties.sameWork!.map(settingsIn);
    expect(work).toMatchObject({ codes: ['29-1141'], roles: ['role:nurse'] });
    expect(work!.settings).toHaveLength(3);
    expect(work!.settings[0]).toEqual({
      title: 'Own practice',
      role: 'role:coder',
      meets: ['REGULAR_HOURS'],
      misses: ['SECURE'],
      pay: 'SAME',
      asks: 'a license',
      employers: 'clinics',
      why: 'Weekdays and no more nights.',
      firstStep: 'Call a clinic this week.',
    });
    expect(work!.settings[1]).toMatchObject({ role: null, misses: [], asks: null });
  });

  test.each([
    ['a title named twice', sameWork(setting('School nurse')), '"School nurse" is named twice. Keep one of the two'],
    [
      'a wish both met and missed',
      sameWork(setting('Clinic', ', misses: [REGULAR_HOURS]')),
      'REGULAR_HOURS is both met and missed. Keep one of the two',
    ],
    ['an unknown role', sameWork(setting('Clinic', ', role: Codr')), 'unknown role "Codr". Did you mean "Coder"?'],
    [
      'an unknown wish',
      sameWork(setting('Clinic').replace('REGULAR_HOURS', 'REGULAR_HOUR')),
      'Did you mean "REGULAR_HOURS"?',
    ],
    ['a wish that follows from the pay', sameWork(setting('Clinic').replace('REGULAR_HOURS', 'MORE_PAY')), 'MORE_PAY'],
    ['no code and no role', sameWork(setting('Clinic'), 'roles: []'), 'roles'],
  ])('names the mistake: %s', async (_, text, message) => {
    const error = await read(text).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SeedMistakesError);
    expect((error as SeedMistakesError).mistakes.map((mistake) => mistake.message).join('\n')).toContain(message);
  });
});
