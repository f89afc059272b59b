import { doorOf, doorText } from '../../src/domain';

/** A door as version 1.0.0-rc.1 wrote it. */
const old = (...credentials: readonly object[]) =>
  doorOf(JSON.stringify({ door: 'LICENCE', hiredFor: 'A licence.', credentials })).credentials;

describe('a door in a store of version 1.0.0-rc.1', () => {
  test.each([
    ['paid training', { kind: 'RESIDENCY', name: 'Residency (paid training)', years: 3 }, { by: 'PAID_TRAINING' }],
    ['paid work', { kind: 'CERTIFICATE', name: 'Classes taught (paid work)', years: 1 }, { by: 'PAID_WORK' }],
    ['any subject', { kind: 'BACHELOR', name: "Bachelor's degree in any subject", years: 4 }, { subject: 'ANY' }],
    [
      'subjects',
      { kind: 'BACHELOR', name: "Bachelor's degree in accounting or finance", years: 4 },
      { subject: ['accounting', 'finance'] },
    ],
    [
      'one technical subject',
      { kind: 'BACHELOR', name: "Bachelor's degree in civil engineering", years: 4 },
      { subject: ['civil', 'engineering'], isTechnical: true },
    ],
    [
      'work in the place of a degree',
      { kind: 'BACHELOR', name: 'Degree', years: 4, or: ['Proven work with data'], orYears: 2 },
      { insteadOf: [{ kind: 'WORK', name: 'Proven work with data', years: 2 }] },
    ],
    [
      'college in its place',
      { kind: 'BACHELOR', name: 'Degree', years: 4, or: ['Associate Degree in Nursing'] },
      { insteadOf: [{ kind: 'COLLEGE', name: 'Associate Degree in Nursing' }] },
    ],
    [
      'work that nobody shows on their own',
      { kind: 'PORTFOLIO', name: 'Teams that you led', years: 2, or: ['The same from work'] },
      { shown: 'FROM_WORK' },
    ],
  ])('tells of %s in fields', (_, written, fields) => {
    const { or, orYears, ...same } = written as Record<string, unknown>;
    expect(old(written)).toEqual([{ ...same, ...fields }]);
  });

  test('and one that is written now comes back as it is', () => {
    const door = {
      door: 'LICENCE' as const,
      hiredFor: 'A licence.',
      credentials: [{ kind: 'BACHELOR' as const, name: "Bachelor's degree in any subject", years: 4 }],
      studyYears: 4,
      experienceYears: 0,
      experienceIn: [],
      trainingYears: 0,
      source: 'source:career-atlas',
      evidence: 'EDITORIAL' as const,
    };
    expect(doorOf(doorText(door))).toEqual(door);
  });
});
