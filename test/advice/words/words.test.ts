import { aboutYears } from '../../../src/advice/chains/chain-figures';
import { inAmerican } from '../../../src/advice/words/american';
import { lowerFirst } from '../../../src/advice/words/lower-first';
import { articleOf, inSentence } from '../../../src/advice/words/title';
import type { CareerGraph } from '../../../src/graph';
import { seedsGraph } from '../../app/seeds-graph';
import { routesOf } from '../../asked';

let graph: CareerGraph;

beforeAll(async () => {
  graph = await seedsGraph();
});

const answerTo = (from: string, to: string) => {
  const answer = routesOf(graph, { from, to, first: 3 });
  if (answer.kind !== 'RouteSet') throw new Error(answer.reason);
  return answer;
};
const told = (from: string, to: string) => answerTo(from, to).routes[0]!.why.join(' ');
const learnt = (from: string, to: string) =>
  answerTo(from, to)
    .routes[0]!.steps.at(-1)!
    .learn()
    .map(({ competency }) => graph.competencies[competency]!.name);

test.each([
  [2.77, 'almost 3 years'],
  [2.2, 'a little over 2 years'],
  [3.05, '3 years'],
  [0.4, '5 months'],
  [1, '1 year'],
])('%d years read as %s', (years, words) => {
  expect(aboutYears(years)).toBe(words);
});

describe('titles in sentences', () => {
  test.each([
    ['Art Director', 'an art director'],
    ['UX Designer', 'a UX designer'],
    ['HR Manager', 'an HR manager'],
    ['IT Support Specialist', 'an IT support specialist'],
    ['VP of Product', 'a VP of product'],
    ['iOS Developer', 'an iOS developer'],
    ['FP&A Manager', 'an FP&A manager'],
    ['Salesforce Administrator', 'a Salesforce administrator'],
    ['SOC Analyst', 'a SOC analyst'],
    ['E-Commerce Coordinator', 'an e-commerce coordinator'],
    ['University Professor', 'a university professor'],
    ['Underwriter', 'an underwriter'],
    ['X-ray technician', 'an X-ray technician'],
  ])('%s is %s', (title, expected) => {
    const said = inSentence(title);
    expect(`${articleOf(said)} ${said}`).toBe(expected);
  });

  test('spelling is American, with its capitals', () => {
    expect(inAmerican('Licence or programme learnt; Behaviour specialist, analysed and organised by an optimist')).toBe(
      'License or program learned; Behavior specialist, analyzed and organized by an optimist',
    );
  });
});

describe('credentials in sentences', () => {
  test.each([
    ['A product of your own', 'a product of your own'],
    ['Registered nurse license (NCLEX-RN)', 'registered nurse license (NCLEX-RN)'],
    [
      'Analyses of your own, after a course such as Google Data Analytics',
      'analyses of your own, after a course such as Google Data Analytics',
    ],
    ['Google Data Analytics certificate', 'Google Data Analytics certificate'],
    ['CompTIA A+', 'CompTIA A+'],
    ['Salesforce certificate', 'Salesforce certificate'],
    ['State EMT license (National Registry)', 'state EMT license (National Registry)'],
  ])('%s', (name, said) => expect(lowerFirst(name)).toBe(said));
});

describe('years of work that employers want', () => {
  test('are told where those to serve are about as many, or with what counts for the rest', () => {
    const all = [
      told('Business Analyst', 'Product Manager'),
      told('Cashier', 'Project Manager'),
      told('Data Entry Clerk', 'Restaurant Manager'),
      told('Sales Development Representative', 'Medical Sales Representative'),
    ];
    for (const why of all) {
      const found =
        /Employers want about ([\d.]+) years of related work before they hire [^.]*\. Plan on ([\d.]+) years/.exec(why);
      if (found !== null)
        expect(Math.abs(Number(found[2]) - Number(found[1]))).toBeLessThanOrEqual(0.35 * Number(found[1]));
    }
    expect(all.some((why) => /Employers want|Before you become/.test(why))).toBe(true);
  });

  test('nobody hears that years of other work count, without what counts of them', () => {
    expect(told('Penetration Tester', 'Fundraiser')).not.toMatch(/Your years of work count|inside sales/);
  });
});

test('the hardest part is named only where few manage it and more manage the rest', () => {
  expect(told('Real Estate Agent', 'General Manager')).not.toContain('The hardest part');
});

test.each([
  ['Warehouse Manager', 'Warehouse Worker'],
  ['Systems Administrator', 'Prep Cook'],
])('who is hired within days is not told of several applications: %s to %s', (from, to) => {
  expect(told(from, to)).toContain('at several places, and start where they take you first');
  expect(told(from, to)).not.toMatch(/(several|many) applications/);
});

describe('service in the forces', () => {
  test('is worth what employers and schools give for it', () => {
    expect(told('Military Officer', 'Software Engineer')).toMatch(
      /If you hold a security clearance.* The GI Bill pays/,
    );
    expect(told('Soldier', 'Police Officer')).toContain('you go before others at federal agencies');
    expect(told('Police Officer', 'Software Engineer')).not.toMatch(/clearance|GI Bill|veteran/);
  });
});

describe('work that joins both lines', () => {
  test.each([
    ['Registered Nurse', 'Business Analyst', 'Look for jobs in clinical informatics'],
    ['Safety Specialist', 'Security Engineer', 'jobs in security governance, risk and compliance'],
    ['Airline Pilot', 'UX Designer', 'jobs in human factors'],
    ['Biologist', 'Software Engineer', 'jobs in bioinformatics'],
    ['Bus Driver', 'Data Analyst', 'jobs in scheduling and service planning'],
    ['Lawyer', 'Project Manager', 'jobs in legal operations'],
  ])('is named: %s to %s', (from, to, work) => expect(told(from, to)).toContain(work));

  test('is not named where there is none', () =>
    expect(told('Chef', 'Business Analyst')).not.toContain('closer to this goal'));
});

describe('the first place to apply', () => {
  test.each([
    [
      'Registered Nurse',
      'Data Analyst',
      'in your own industry, at hospitals and health insurers, or makers of health software',
    ],
    ['Registered Nurse', 'Business Analyst', 'at makers of electronic health records'],
    ['Radiologic Technologist', 'IT Support Specialist', 'at makers of X-ray and scanning systems'],
    ['Payroll Specialist', 'Implementation Specialist', 'at makers of payroll and HR software'],
    ['Mental Health Counselor', 'Implementation Specialist', 'at makers of mental health software'],
    ['Bank Teller', 'Compliance Analyst', 'in your own industry, at banks, credit unions and investment firms, where'],
    ['Travel Agent', 'Copywriter', 'at travel brands'],
    ['Compensation Analyst', 'Content Writer', 'at makers of payroll and HR software'],
    ['Project Manager', 'Payroll Manager', 'at makers of payroll software that set up payroll'],
    ['Medical Records Specialist', 'Bookkeeper', 'at medical practices'],
    ['Elementary School Teacher', 'Audit Associate', 'at accounting firms that audit school districts'],
    ['Lead Data Engineer', 'Lawyer', 'at law firms that work for software companies'],
    ['Environmental Scientist', 'Data Analyst', 'at environmental consulting firms'],
    ['Solutions Architect', 'Equity Research Associate', 'at investment firms that follow software companies'],
    ['Train Driver', 'Implementation Specialist', 'at railroads, transit agencies and makers of rail systems'],
    ['Technical Writer', 'Product Manager', 'in your own industry, at software companies'],
    ['Dental Hygienist', 'Marketing Coordinator', 'at groups of dental offices'],
  ])('%s to %s: %s', (from, to, place) => expect(told(from, to)).toContain(`Apply first ${place}`));

  test.each([
    // Such employers have no such work, or the person has seen nothing of it but their own task.
    ['Animal Caretaker', 'SOC Analyst'],
    ['Butcher', 'Software Engineer'],
    ['Author', 'Operations Research Analyst'],
    ['Hairdresser', 'Data Analyst'],
    ['Police Officer', 'Junior Copywriter'],
    ['Equity Research Associate', 'Maintenance Technician'],
    // Consultants are hired by consultants, and animals are no hospital's patients.
    ['Stock Clerk', 'Associate Consultant'],
    ['Medical Laboratory Scientist', 'Veterinary Assistant'],
    // Who inspects parts is no cashier, who cuts hair builds no sets.
    ['Quality Inspector', 'Cashier'],
    ['Machine Operator', 'Actuary'],
    // Who knows teeth knows neither clouds nor writs, and pay is reckoned alike everywhere.
    ['Dentist', 'Cloud Architect'],
    ['Dentist', 'Legal Secretary'],
    ['Civil Engineer', 'Payroll Specialist'],
  ])('is not said of %s to %s', (from, to) => expect(told(from, to)).not.toContain('Apply first'));
});

test('tasks of the goal are for people who have such tasks where they work', () => {
  const preparing = (from: string, to: string) =>
    answerTo(from, to)
      .routes.flatMap(({ why }) => why)
      .filter((sentence) => sentence.startsWith('Take about'))
      .join(' ');
  expect(preparing('Registered Nurse', 'Business Analyst')).toMatch(
    /while you work as a registered nurse\. Learn [^.]+\.$/,
  );
  expect(preparing('Financial Analyst', 'Data Analyst')).toMatch(
    / Ask your boss for tasks that a data analyst does\.$/,
  );
});

test('a junior job is named, and what employers ask of graduates is not told to people at work', () => {
  expect(told('Payroll Manager', 'Restaurant Supervisor')).not.toMatch(
    /junior job in (this|the new) field(?!, for example)/,
  );
  const [way] = answerTo('Project Manager', 'Associate Product Manager').routes;
  expect(way!.steps.at(-1)!.entry.hiredFor).toMatch(/^Most who are hired come straight from college\. You have work/);
});

test('nobody hears twice what gets them hired, nor of a degree that nobody asks for', () => {
  const [way] = answerTo('Legal Secretary', 'Event Planner').routes;
  expect(way!.why.join(' ')).not.toMatch(/Many employers who hire|What gets you hired/);
});

test('a large part of the years that is search is told', () => {
  expect(told('Maintenance Supervisor', 'Bookkeeper')).toMatch(/\. About \d+ months of that is the job search\./);
});

describe('what counts of theirs', () => {
  test('is named where both jobs ask for it, and nothing that every adult can', () => {
    expect(told('Data Analyst', 'Data Scientist')).toMatch(
      /You bring data cleaning, data visualization and data storytelling/,
    );
    expect(told('Data Analyst', 'Data Scientist')).not.toMatch(/You bring [^.]*communication/i);
  });

  test.each([
    ['Director of Supply Chain', 'Security Supervisor', 'experience in leading people'],
    ['AI Engineer', 'Senior Full-Stack Developer', 'experience in programming'],
    ['High School Teacher', 'Learning and Development Specialist', 'experience in teaching'],
    ['Construction Foreman', 'Training Coordinator', 'experience in training newcomers'],
    ['Nursing Assistant', 'Medical Secretary', 'experience with medical terms'],
    ['Bank Teller', 'Medical Assistant', 'experience with customers and the public'],
    ['Radiologic Technologist', 'Registered Nurse', 'experience with patients'],
    ['Veterinary Assistant', 'Animal Caretaker', 'experience with animals'],
    ['Legal Secretary', 'Paralegal', 'experience with the law'],
    ['Loan Officer', 'Credit Analyst', 'experience in lending and credit'],
    ['Safety Specialist', 'GRC Analyst', 'experience with audits, risks and reports of incidents'],
    ['Construction Foreman', 'Project Coordinator', 'experience on building sites'],
    ['Police Officer', 'Paralegal', 'experience with courts and evidence'],
    ['Bank Teller', 'Compliance Analyst', 'experience in banking'],
    ['Warehouse Worker', 'Logistics Coordinator', 'experience with goods, stock and deliveries'],
    ['Real Estate Agent', 'Account Executive', 'experience in selling'],
    ['Chief Risk Officer', 'Consulting Manager', 'experience in leading people'],
    ['HR Manager', 'Journalist', 'experience in interviewing people'],
    ['Maintenance Supervisor', 'Procurement Specialist', 'experience in ordering parts and goods'],
    ['Facilities Manager', 'Underwriting Assistant', 'contractors, leases and repair budgets'],
  ])('is what the kind of work proves: %s to %s', (from, to, proven) =>
    expect(told(from, to)).toMatch(new RegExp(`You bring [^.]*${proven}`)),
  );

  test('is not leading people for those who work alone', () => {
    expect(told('Product Manager', 'Director of Operations')).not.toContain('leading people');
  });

  test('is not claimed where nothing tells', () => {
    expect(told('Warehouse Worker', 'Registered Nurse')).not.toContain('You bring');
  });
});

test('what is to be learnt is the work itself', () => {
  for (const [from, to] of [
    ['Cashier', 'Registered Nurse'],
    ['Chef', 'Data Analyst'],
    ['Janitor', 'Office Clerk'],
  ] as const)
    for (const general of ['Communication', 'Problem-solving', 'Attention to detail', 'Microsoft Excel'])
      expect(learnt(from, to)).not.toContain(general);
  expect(learnt('Cashier', 'Registered Nurse')).toContain('Pharmacology');
});

test('the client’s own word for their job is used, and a way says what it is there for', () => {
  const { routes } = answerTo('Data Analyst', 'Registered Nurse');
  const other = routes.find(({ roles }) => roles.length > 2);
  expect(other!.why[0]).toMatch(/first way, but you earn money in the field while you study\.$/);
});

test('a degree whose place something else took is asked for once, as what took it', () => {
  const { routes } = answerTo('Assistant Brand Manager', 'Audit Partner');
  const degrees = routes[0]!.steps.flatMap(({ entry }) =>
    entry.credentials.filter(({ credential }) => /accounting/.test(credential.name)),
  );
  expect(degrees.map(({ by }) => by)).toEqual(['More college courses on top of your degree']);
});
