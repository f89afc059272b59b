import { usualHolder } from '../../../src/advice/doors/standing';
import { doorText, type OutlookFigures, outlookText } from '../../../src/domain';
import { graphOf } from '../../network/roles-graph';

const FIGURES: OutlookFigures = {
  ...{ soc: '17-1021', year: 2024, yearThen: 2034, employment: 1000, employmentThen: 1100, growthPercent: 10 },
  ...{ openingsYearly: 90, selfEmployedPercent: 3, workExperience: null, onTheJobTraining: null },
  ...{ medianPayUsd: 60_000, transferRatePercent: null, usualEducation: 'BACHELOR' },
};
const DEGREE = { kind: 'BACHELOR', name: "Bachelor's degree in geography", years: 4, subject: ['geography'] } as const;
const DOOR = {
  ...{ door: 'DEGREE', hiredFor: '', studyYears: 4, trainingYears: 0, experienceYears: 0, experienceIn: [] },
  ...{ credentials: [{ ...DEGREE, insteadOf: [{ kind: 'COLLEGE', name: 'Some college' }] }], source: 'source:editors' },
} as const;
const doors = [doorText(DOOR as unknown as Parameters<typeof doorText>[0])];

/** Education of people in an occupation of O*NET, whose average of answers is below a bachelor's degree. */
const educationOf = (usualEducation: OutlookFigures['usualEducation'], given = { doors }) => {
  const roles = { 'onet/17-1021.00': { title: 'Cartographers', schoolingYears: 2.6, experienceYears: 1, ...given } };
  const graph = graphOf(roles, { outlook: [outlookText({ ...FIGURES, usualEducation })] });
  return usualHolder(graph, 0).education;
};

test('people hold the bachelor’s degree that their door asks for and the Bureau counts as usual', () => {
  expect(educationOf('BACHELOR')).toBe(2);
  expect(educationOf('ASSOCIATE')).toBe(1);
  expect(educationOf('BACHELOR', { doors: [] })).toBe(1);
});
