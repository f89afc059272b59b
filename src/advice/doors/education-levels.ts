/** Levels of education, lowest first. */
export const EDUCATION_LEVELS = ['SCHOOL', 'COLLEGE', 'BACHELOR', 'MASTER', 'DOCTORATE'] as const;
