/** Work for which most who apply are turned away, whatever papers they bring: by a test, a board, an audition, a vote of peers. */
import { oncePer } from '../../domain';
import type { CareerGraph } from '../../graph';
import { toldOfRoles } from './told-of-roles';

const MEDICAL_SCHOOL = 'Medical schools take about four in ten applicants, and residencies choose again.';

const CUSTOMS =
  'The agency takes people up to 39 (veterans later) by test, fitness, polygraph and background check, and it takes about a year.';

/**
 * How people are chosen, by codes of the Standard Occupational Classification, or the beginnings of codes; '' where a longer code is an
 * exception. Editorial; from what the bodies that choose publish of it.
 */
const CHOSEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '33-3051':
      'Police departments choose by written test, fitness test, background check and interview; most applicants fail one of them.',
    '33-3051.04': CUSTOMS,
    '33-3021': 'Detectives are chosen among police officers with some years on patrol, by record and board.',
    '33-3052': 'Transit police choose by test, fitness and background check.',
    '33-1012': 'Departments promote by examination and board, and few posts come up.',
    '33-2011':
      'Hundreds apply for a few posts: written test, fitness test, medical exam and interview board; paid lists may take years.',
    '33-2021': 'Most come from fire departments; posts are few.',
    '33-2022': 'Most come from wildland fire crews; posts are few.',
    '33-1021': 'Departments promote by examination, and few posts come up.',
    '33-3012': 'Corrections departments choose by test, fitness and background check; many pass.',
    '33-3031': 'Game wardens are chosen out of many applicants for few posts.',
    '13-1041.06': 'Few posts exist.',
    '53-2011':
      'Airlines choose by hours flown, a medical exam and a test flight; training costs about as much as a degree.',
    '53-2012': 'Employers choose by hours flown and a medical exam; training costs about as much as a degree.',
    '53-2021': 'Applicants have to be under 31 and pass a test, a medical exam and the academy.',
    '53-2031': 'Airlines hire one or two in a hundred applicants.',
    '53-4011': 'Railroads choose among conductors by seniority.',
    '53-4031': 'Railroads choose people by a test and a medical exam, and new hires are on call.',
    '43-5031':
      'Centers choose by typing and multitasking test, background check and months of training that many leave.',
    '29-121': MEDICAL_SCHOOL,
    '29-122': MEDICAL_SCHOOL,
    '29-124': MEDICAL_SCHOOL,
    '29-1151': 'Programs take few, and ask for years in intensive care.',
    '29-1131': 'Schools of veterinary medicine take about one in seven applicants.',
    '29-102': 'Dental schools take about half of their applicants.',
    '27-2011': 'Few of those who audition are ever paid enough to live on.',
    '27-2012': 'Few productions, many applicants; people are known before they are hired.',
    '27-2021': 'A handful out of thousands are paid for it.',
    '27-2031': 'Companies choose young dancers by audition.',
    '27-2041': 'Few posts; people are chosen by audition or by name.',
    '27-2042': 'Orchestras and bands choose by audition; hundreds come for a seat.',
    '27-3011': 'Few posts, and stations cut them.',
    '27-3023': 'Newsrooms shrink; dozens apply for a post.',
    '27-1013': 'Few live on it; galleries and buyers choose.',
    '27-3043.05': 'Few live on it; editors choose.',
    '25-10': 'Professorships are few: of those with a doctorate perhaps one in seven gets one.',
    '25-1194': '',
    '25-1191': '',
    '25-1072': '',
    '25-1071': '',
    '25-11': 'Professorships are few; teaching by the course is easier to get, and pays little.',
    '19-2011': 'Posts are few, and all have a doctorate.',
    '19-3041': 'Posts are few, and most have a doctorate.',
    '19-3091': 'Posts are few, and most have higher degrees.',
    '19-3093': 'Posts are few, and most have higher degrees.',
    '19-3094': 'Posts are few, and most have higher degrees.',
    '23-1023': 'Judges are elected or appointed, as a rule after long years as lawyers.',
    '23-1021': 'Judges of agencies are chosen among lawyers by examination.',
    '23-1012': 'Clerkships go to the best of each year.',
    '11-1031': 'People are elected.',
    '55-1': 'The forces choose officers by board, fitness, medical and age limit.',
    '33-9099': 'Agencies choose by test and background check.',
  }),
);

/** The same for roles of ours that no code tells apart, by title. */
const CHOSEN_OF_OURS: Readonly<Record<string, string>> = {
  'Customs Officer': CUSTOMS,
  'Military Officer': 'The forces choose officers by board, fitness, medical and age limit.',
  'Associate Consultant': 'Firms choose by case interviews; of a hundred applicants one to three are hired.',
  'Management Consultant': 'Firms choose by case interviews; of a hundred applicants one to three are hired.',
  'Quantitative Analyst': 'Firms choose by hard tests in mathematics, mostly among doctorates.',
  'Machine Learning Research Scientist': 'Labs choose by publications; most who are hired hold a doctorate.',
  'Applied Scientist': 'Labs choose by publications and hard interviews; most who are hired hold a doctorate.',
  'Investment Banking Analyst': 'Banks choose out of hundreds for each post, mostly straight from few colleges.',
};

/** How few get into each job; null where many do. Made once. */
const chosen = oncePer((graph: CareerGraph) =>
  toldOfRoles(graph, CHOSEN, CHOSEN_OF_OURS).map((text) => (text === '' ? null : text)),
);

/** How people are chosen for a job into which few get; null if many get in. */
export function howFewGetIn(graph: CareerGraph, role: number): string | null {
  return chosen(graph)[role]!;
}
