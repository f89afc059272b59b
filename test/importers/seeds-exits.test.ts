import { exitsOf } from '../../src/domain';
import { SeedMistakesError } from '../../src/importers';
import { file, readFiles, role } from './seed-files';

const ROLES = `roles:\n${role('Nurse')}\n${role('Coder')}\n${role('Manager')}`;
const exits = (...lines: string[]) =>
  `asOf: "2026-11"\nexits:\n  - from: Nurse\n    to:\n${lines.map((line) => `      - ${line}`).join('\n')}\n`;

const mistakesIn = async (text: string): Promise<string[]> => {
  const error = await readFiles({ 'a.yaml': file(ROLES), 'exits/a.yaml': text }).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SeedMistakesError)) throw new Error(`expected mistakes, got ${String(error)}`);
  return error.mistakes.map(({ message }) => message);
};

describe('the exits of a job', () => {
  test('are kept on the source of the editors, in their order, with roles that are not loaded', async () => {
    const contents = await readFiles({
      'a.yaml': file(ROLES),
      'exits/a.yaml': exits(
        '[Manager, UP, 2, You lead shifts already.]',
        '["29-1151.00", STUDY, 4, The best pay in nursing.]',
        '[Nurse, OWN, 0.5, Families pay for home visits.]',
      ),
    });
    const editors = contents.find(({ source }) => source.id === 'source:career-atlas')!.source;
    expect(editors.properties.exits!.map(exitsOf)).toEqual([
      {
        from: 'role:nurse',
        exits: [
          { to: 'role:manager', way: 'UP', years: 2, why: 'You lead shifts already.' },
          { to: 'role:onet/29-1151.00', way: 'STUDY', years: 4, why: 'The best pay in nursing.' },
          { to: 'role:nurse', way: 'OWN', years: 0.5, why: 'Families pay for home visits.' },
        ],
      },
    ]);
  });

  test.each([
    [
      'an unknown title',
      '[Managr, UP, 2, You lead the shifts already.]',
      'unknown role "Managr". Did you mean "Manager"?',
    ],
    [
      'a job named twice',
      '[Coder, SIDEWAYS, 1, You code at the weekend already.]',
      '"Coder" is named twice for "Nurse". Keep one of the two',
    ],
    [
      'the job itself',
      '[Nurse, SIDEWAYS, 1, You nurse people already.]',
      '"Nurse" is the job that people leave. Only OWN, on your own account, may name it',
    ],
    [
      'an unknown way',
      '[Manager, SIDE, 2, You lead the shifts already.]',
      'is not UP, SIDEWAYS, TRAINING, STUDY or OWN',
    ],
    ['too many years', '[Manager, UP, 20, You lead the shifts already.]', 'expected usual years, 0 to 15'],
  ])('with %s are refused with place and remedy', async (_, line, problem) => {
    const filler = [
      '[Coder, SIDEWAYS, 0.4, You know the systems.]',
      '["15-1252.00", TRAINING, 1, A course and then practice.]',
    ];
    const [mistake] = await mistakesIn(exits(...filler, line));
    expect(mistake).toContain('exits/a.yaml:7, exits[0].to[2]');
    expect(mistake).toContain(problem);
  });
});
