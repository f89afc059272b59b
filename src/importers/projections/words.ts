/** The Bureau's words for what it usually takes to get in (Employment Projections, "Measures of education and training"). */
import type { UsualEducation, UsualExperience, UsualTraining } from '../../domain';

/** Education, by the word for it. */
export const EDUCATION_WORDS: Readonly<Record<string, UsualEducation>> = {
  'No formal educational credential': 'NONE',
  'High school diploma or equivalent': 'HIGH_SCHOOL',
  'Some college, no degree': 'SOME_COLLEGE',
  'Postsecondary nondegree award': 'CERTIFICATE',
  "Associate's degree": 'ASSOCIATE',
  "Bachelor's degree": 'BACHELOR',
  "Master's degree": 'MASTER',
  'Doctoral or professional degree': 'DOCTORATE',
};

/** Work in a related occupation, by the word for it. */
export const EXPERIENCE_WORDS: Readonly<Record<string, UsualExperience>> = {
  None: 'NONE',
  'Less than 5 years': 'UNDER_FIVE_YEARS',
  '5 years or more': 'FIVE_YEARS_OR_MORE',
};

/** Training after the hire, by the word for it. */
export const TRAINING_WORDS: Readonly<Record<string, UsualTraining>> = {
  None: 'NONE',
  'Short-term on-the-job training': 'SHORT_TERM',
  'Moderate-term on-the-job training': 'MODERATE_TERM',
  'Long-term on-the-job training': 'LONG_TERM',
  'Internship/residency': 'INTERNSHIP',
  Apprenticeship: 'APPRENTICESHIP',
};
