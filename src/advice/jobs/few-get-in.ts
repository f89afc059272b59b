/** Work for which most who apply are turned away, whatever papers they bring: by a test, a board, an audition, a vote of peers. */
import { sentencesOfRoles } from './told-of-roles';

const MEDICAL_SCHOOL =
  'Medical schools take about four in ten applicants. After that, hospitals choose again for the training that follows.';

const CUSTOMS =
  'The border agency takes people up to age 39, and older veterans. There is a written test, a fitness test, a lie detector test and a background check, and it all takes about a year.';

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
    '33-1012': 'Police departments promote people by an exam and an interview, and few jobs open up.',
    '33-2011':
      'Hundreds of people apply to become firefighters where a few are hired. There is a written test, a fitness test, a medical exam and an interview, and the wait can take years.',
    '33-2021': 'Most fire inspectors come from fire departments, and there are few such jobs.',
    '33-2022': 'Most people who get this job come from wildland fire crews, and there are few such jobs.',
    '33-1021': 'Fire departments promote people by an exam, and few jobs open up.',
    '33-3012':
      'Corrections departments choose by a written test, a fitness test and a background check. Many people pass.',
    '33-3031': 'Many people apply to become game wardens, and few are hired.',
    '13-1041.06': 'There are few such jobs.',
    '53-2011':
      'Airlines choose pilots by hours flown, a medical exam and a test flight. Pilot training costs about as much as a degree.',
    '53-2012':
      'Employers choose pilots by hours flown and a medical exam. Pilot training costs about as much as a degree.',
    '53-2021': 'Applicants have to be under 31 and pass a test, a medical exam and the academy.',
    '53-2031': 'Airlines hire one or two in a hundred applicants.',
    '53-4011': 'Railroads choose engineers from their conductors, and the conductors with the most years come first.',
    '53-4031': 'Railroads choose people by a test and a medical exam, and new hires are on call.',
    '43-5031':
      'Emergency call centers choose by a typing test and a background check. Then come months of training, and many people drop out.',
    '29-121': MEDICAL_SCHOOL,
    '29-122': MEDICAL_SCHOOL,
    '29-124': MEDICAL_SCHOOL,
    '29-1151': 'Training programs take few people, and want nurses with years in intensive care.',
    '29-1131': 'Schools of veterinary medicine take about one in seven applicants.',
    '29-102': 'Dental schools take about half of their applicants.',
    '27-2011': 'Few people who audition ever earn enough to live on.',
    '27-2012':
      'Few films are made, and many people apply. Most people who are hired are known in the business already.',
    '27-2021': 'Thousands of people try to live on their sport, and only a handful are ever paid for it.',
    '27-2031': 'Dance companies choose young dancers by audition.',
    '27-2041': 'There are few such jobs. People are chosen by audition, or because they are known in the business.',
    '27-2042': 'Orchestras and bands choose by audition, and hundreds may come for one place.',
    '27-3011': 'There are few jobs on the air, and stations keep cutting more of them.',
    '27-3023': 'Newsrooms are shrinking, and dozens of people apply for each job.',
    '27-1013': 'Few artists can live on their art. Galleries and buyers decide.',
    '27-3043.05': 'Few writers can live on their texts. Editors decide.',
    '25-10': 'There are few jobs as a professor. Perhaps one in seven people with a doctorate gets one.',
    '25-1194': '',
    '25-1191': '',
    '25-1072': '',
    '25-1071': '',
    '25-11':
      'There are few jobs as a professor. Colleges hire more people for single courses, but a single course pays little.',
    '19-2011': 'There are few such jobs, and everybody in them has a doctorate.',
    '19-3041': 'There are few such jobs, and most people in them have a doctorate.',
    '19-3091': 'There are few such jobs, and most people in them have a master’s degree or a doctorate.',
    '19-3093': 'There are few such jobs, and most people in them have a master’s degree or a doctorate.',
    '19-3094': 'There are few such jobs, and most people in them have a master’s degree or a doctorate.',
    '23-1023': 'Judges are elected or appointed, usually after many years as lawyers.',
    '23-1021': 'Government agencies choose their judges from lawyers, by an exam.',
    '23-1012': 'These jobs go to the best law students of each year.',
    '11-1031': 'Voters elect people to this job.',
    '55-1':
      'The military chooses officers by a selection board, a fitness test and a medical exam. There is an age limit.',
    '33-9099': 'Government agencies choose by a test and a background check.',
  }),
);

/** The same for roles of ours that no code tells apart, by title. */
const CHOSEN_OF_OURS: Readonly<Record<string, string>> = {
  'Customs Officer': CUSTOMS,
  'Military Officer':
    'The military chooses officers by a selection board, a fitness test and a medical exam. There is an age limit.',
  'Associate Consultant':
    'Consulting firms choose by interviews in which you solve a business problem. Of a hundred applicants, they hire one to three.',
  'Management Consultant':
    'Consulting firms choose by interviews in which you solve a business problem. Of a hundred applicants, they hire one to three.',
  'Quantitative Analyst': 'Trading firms choose by hard math tests, and most people who are hired have a doctorate.',
  'Machine Learning Research Scientist':
    'Research labs look for published research, and most people who are hired have a doctorate.',
  'Applied Scientist':
    'Research labs look for published research and hold hard interviews. Most people who are hired have a doctorate.',
  'Investment Banking Analyst':
    'Hundreds of people apply for each job, and banks mostly hire straight from a few colleges.',
};

/** How people are chosen for a job into which few get; null if many get in. */
export const howFewGetIn = sentencesOfRoles(CHOSEN, CHOSEN_OF_OURS);
