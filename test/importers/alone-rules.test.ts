import { readSoundSeeds, SeedMistakesError } from '../../src/importers';
import { notAlone } from '../../src/importers/seeds/alone-rules';
import { file, readFiles, role } from './seed-files';

describe('a reason of an exit', () => {
  test.each(['Lead the team; add budgets.', 'They need people like you.', 'Show what you built in a portfolio.'])(
    'names somebody before it says more: %p does not',
    (why) => {
      expect(notAlone(why)).toMatch(/^a reason does not begin with "(lead|they|show)"/);
    },
  );

  test('calls the job "this job", not "here"', () => {
    expect(notAlone('You sell by phone; here you sell in stores.')).toMatch(/"in this job"/);
  });

  test.each([
    'You lead one team; in this job you lead several.',
    'Leaders trust you with secrets.',
    'Hospitals hire nurses to judge stays; they train them.',
  ])('may stand as it is: %p', (why) => {
    expect(notAlone(why)).toBeNull();
  });

  test('is noted with its place by the check of the content, not by an import', async () => {
    const files = {
      'a.yaml': file(`roles:\n${role('Nurse')}\n${role('Coder')}\n${role('Manager')}`),
      'exits/a.yaml': [
        'asOf: "2026-11"',
        'exits:',
        '  - from: Nurse',
        '    to:',
        '      - [Manager, UP, 2, Lead a unit of nurses and its budget.]',
        '      - [Coder, STUDY, 2, You need a course and some samples.]',
        '      - [Nurse, OWN, 1, Families pay nurses for home visits.]',
      ].join('\n'),
    };
    await expect(readFiles(files)).resolves.toBeDefined();
    const error = await readFiles(files, readSoundSeeds).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(SeedMistakesError);
    const told = (error as SeedMistakesError).mistakes.filter(({ message }) => message.includes('begin with "lead"'));
    expect(told.map(({ message }) => message)).toEqual([expect.stringContaining('exits/a.yaml:5, exits[0].to[0][3]')]);
  });
});
