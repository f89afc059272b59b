import { wayThrough } from '../../../src/advice/doors/entry';
import type { Standing } from '../../../src/advice/doors/standing';
import type { Credential, Door } from '../../../src/domain';
import { aDoor } from './a-door';

const standing = (figures: Partial<Standing> = {}): Standing => ({
  education: 0,
  credentials: new Set(),
  proofs: { subjects: new Set(), isQuantitative: false, hasLicence: false },
  experienceYears: 0,
  isRecent: true,
  ...figures,
});
const footing = {
  relevance: 0.75,
  relatedYears: 0,
  subjectLevel: 0,
  isClinical: false,
  isBack: false,
  knowsOffices: false,
  practised: 0,
};
const door = (of: Door['door'], ...credentials: readonly Credential[]): Door => aDoor(of, credentials);

describe('a way through a door', () => {
  const degree: Credential = {
    kind: 'BACHELOR',
    name: "Bachelor's degree in any subject",
    years: 4,
    subject: 'ANY',
    insteadOf: [{ kind: 'WORK', name: 'Proven work with customers' }],
  };

  test('takes a year of work where work stands in for a degree: the first weeks prove nothing', () => {
    const newcomer = wayThrough(door('DEGREE', degree), standing(), footing);
    expect(newcomer.credentials).toEqual([]);
    expect(newcomer.proving).toBe(1);
    expect(wayThrough(door('DEGREE', degree), standing({ experienceYears: 2 }), footing).proving).toBe(0);
    expect(wayThrough(door('DEGREE', degree), standing({ education: 2 }), footing).proving).toBe(0);
  });

  test('takes the whole of a degree that is made for graduates where the law asks for it, and no courses in its place', () => {
    const accelerated: Credential = {
      kind: 'BACHELOR',
      name: 'Accelerated Bachelor of Science in Nursing',
      years: 1.8,
      subject: ['nursing'],
    };
    const graduate = standing({ education: 2 });
    const byLaw = wayThrough(door('LICENCE', accelerated), graduate, { ...footing, relevance: 0.1 });
    expect(byLaw.credentials).toMatchObject([{ yearsLeft: 1.8, by: null }]);
  });

  test('asks for the subject of a technical degree, however near the work is, unless it is the same profession', () => {
    const geology: Credential = {
      kind: 'BACHELOR',
      name: 'Geology',
      years: 4,
      subject: ['geology'],
      isTechnical: true,
    };
    const near = { ...footing, relevance: 0.6, subjectLevel: 2 };
    const of = (...subjects: readonly string[]) =>
      standing({ education: 2, proofs: { subjects: new Set(subjects), isQuantitative: false, hasLicence: false } });
    const studyIn = (asker: Standing, work = near) => wayThrough(door('DEGREE', geology), asker, work).study;
    expect(studyIn(of('physics'))).toBeGreaterThan(2);
    expect(studyIn(of('geology'))).toBe(0);
    expect(studyIn(of('physics'), { ...near, relevance: 0.7 })).toBe(0);
    // Other degrees are as good as one of the subject where the work is near.
    const finance: Credential = { ...geology, name: 'Finance', subject: ['finance'], isTechnical: false };
    expect(wayThrough(door('DEGREE', finance), of('physics'), near).study).toBe(0);
  });

  test('asks for the degree before a licence also where work comes first: a graduate of another subject is no nurse', () => {
    const nursing: Credential = { kind: 'BACHELOR', name: 'Nursing', years: 4, subject: ['nursing'] };
    const licence: Credential = { kind: 'LICENCE', name: 'Registered nurse licence', years: 0.2 };
    const graduate = standing({ education: 2 });
    const strange = { ...footing, relevance: 0.1, subjectLevel: 2 };
    expect(wayThrough(door('EXPERIENCE', nursing, licence), graduate, strange).study).toBeGreaterThan(1);
    expect(wayThrough(door('EXPERIENCE', nursing), graduate, strange).study).toBe(0);
  });
});
