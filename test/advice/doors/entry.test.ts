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
});
