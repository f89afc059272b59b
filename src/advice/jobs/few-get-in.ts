/** Work for which most who apply are turned away, whatever papers they bring: by a test, a board, an audition, a vote of peers. */
import { type CareerGraph, oncePerNodes } from '../../graph';
import { toldOfRoles } from './told-of-roles';

const MEDICAL_SCHOOL =
  'Medical schools take about four in ten applicants. After that, hospitals choose again for the training that follows.';

const CUSTOMS =
  'The agency takes people up to age 39, and older veterans. There is a test, a fitness test, a lie detector test and a background check, and it all takes about a year.';

/**
 * How people are chosen, by codes of the Standard Occupational Classification, or the beginnings of codes; '' where a longer code is an
 * exception. Editorial; from what the bodies that choose publish of it.
 */
const CHOSEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '33-3051':
      'Police departments choose by a written test, a fitness test, a background check and an interview. Most applicants fail one of these.',
    '33-3051.04': CUSTOMS,
    '33-3021': 'Detectives are chosen from police officers with some years on patrol.',
    '33-3021.06': '',
    '33-3052': 'Transit police choose by a written test, a fitness test and a background check.',
    '33-1012': 'Departments promote by an exam and an interview, and few posts open up.',
    '33-2011':
      'Hundreds apply for a few posts. There is a written test, a fitness test, a medical exam and an interview, and the wait can take years.',
    '33-2021': 'Most come from fire departments, and posts are few.',
    '33-2022': 'Most come from wildland fire crews, and posts are few.',
    '33-1021': 'Departments promote by an exam, and few posts open up.',
    '33-3012':
      'Corrections departments choose by a written test, a fitness test and a background check. Many people pass.',
    '33-3031': 'Many people apply for few posts as game wardens.',
    '13-1041.06': 'There are few such posts.',
    '53-2011':
      'Airlines choose by hours flown, a medical exam and a test flight. The training costs about as much as a degree.',
    '53-2012': 'Employers choose by hours flown and a medical exam. The training costs about as much as a degree.',
    '53-2021': 'Applicants have to be under 31 and pass a test, a medical exam and the academy.',
    '53-2031': 'Airlines hire one or two in a hundred applicants.',
    '53-4011': 'Railroads choose from their conductors, and those who have served longest come first.',
    '53-4031': 'Railroads choose people by a test and a medical exam, and new hires are on call.',
    '43-5031':
      'Centers choose by a typing test and a background check. Then come months of training, and many people drop out.',
    '29-121': MEDICAL_SCHOOL,
    '29-122': MEDICAL_SCHOOL,
    '29-124': MEDICAL_SCHOOL,
    '29-1151': 'Programs take few people, and want nurses with years in intensive care.',
    '29-1131': 'Schools of veterinary medicine take about one in seven applicants.',
    '29-102': 'Dental schools take about half of their applicants.',
    '27-2011': 'Few of those who audition are ever paid enough to live on.',
    '27-2012': 'Few films are made, and many people apply. Most who are hired are known already.',
    '27-2021': 'Out of thousands who try, only a handful are ever paid for it.',
    '27-2031': 'Companies choose young dancers by audition.',
    '27-2041': 'There are few posts. People are chosen by audition, or because they are known.',
    '27-2042': 'Orchestras and bands choose by audition, and hundreds may come for one place.',
    '27-3011': 'There are few posts, and stations cut more of them.',
    '27-3023': 'Newsrooms are shrinking, and dozens apply for each post.',
    '27-1013': 'Few people can live on it. Galleries and buyers decide.',
    '27-3043.05': 'Few people can live on it. Editors decide.',
    '25-10': 'There are few jobs as a professor. Perhaps one in seven people with a doctorate gets one.',
    '25-1194': '',
    '25-1191': '',
    '25-1072': '',
    '25-1071': '',
    '25-11': 'There are few jobs as a professor. It is easier to be hired for single courses, but that pays little.',
    '19-2011': 'Posts are few, and all have a doctorate.',
    '19-3041': 'Posts are few, and most have a doctorate.',
    '19-3091': 'Posts are few, and most have higher degrees.',
    '19-3093': 'Posts are few, and most have higher degrees.',
    '19-3094': 'Posts are few, and most have higher degrees.',
    '23-1023': 'Judges are elected or appointed, usually after many years as lawyers.',
    '23-1021': 'Government agencies choose their judges from lawyers, by an exam.',
    '23-1012': 'These posts go to the best law students of each year.',
    '11-1031': 'People are elected.',
    '55-1':
      'The forces choose officers by a selection board, a fitness test and a medical exam. There is an age limit.',
    '33-9099': 'Agencies choose by a test and a background check.',
  }),
);

/** The same for roles of ours that no code tells apart, by title. */
const CHOSEN_OF_OURS: Readonly<Record<string, string>> = {
  'Customs Officer': CUSTOMS,
  'Military Officer':
    'The forces choose officers by a selection board, a fitness test and a medical exam. There is an age limit.',
  'Associate Consultant':
    'Firms choose by interviews in which you solve a business problem. Of a hundred applicants, one to three are hired.',
  'Management Consultant':
    'Firms choose by interviews in which you solve a business problem. Of a hundred applicants, one to three are hired.',
  'Quantitative Analyst': 'Firms choose by hard math tests, and most who are hired have a doctorate.',
  'Machine Learning Research Scientist': 'Labs look for published research, and most who are hired have a doctorate.',
  'Applied Scientist':
    'Labs look for published research and hold hard interviews. Most who are hired have a doctorate.',
  'Investment Banking Analyst': 'Hundreds apply for each post, and banks mostly hire straight from a few colleges.',
};

/** How few get into each job; null where many do. Made once. */
const chosen = oncePerNodes((graph: CareerGraph) =>
  toldOfRoles(graph, CHOSEN, CHOSEN_OF_OURS).map((text) => (text === '' ? null : text)),
);

/** How people are chosen for a job into which few get; null if many get in. */
export function howFewGetIn(graph: CareerGraph, role: number): string | null {
  return chosen(graph)[role]!;
}
