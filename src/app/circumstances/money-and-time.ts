/** Debts, insurance, pensions, who pays for study, and the years that are left. Editorial; general knowledge of public programs in the United States. */
import { type Circumstance, circumstanceTable } from './circumstance';

/** By when people say that they need work. */
const SOON = [
  'need work',
  'need a job',
  'need something',
  'need to start',
  'find work',
  'find a job',
  'need to find work',
  'need to be working',
  'have to be working',
  'need to work',
]
  .flatMap((need) =>
    ['by', 'before', 'before the', 'by the']
      .flatMap((until) =>
        [
          'spring',
          'summer',
          'fall',
          'autumn',
          'winter',
          'christmas',
          'new year',
          'next month',
          'end of the month',
          'end of the year',
          'january',
          'february',
          'march',
          'april',
          'may',
          'june',
          'july',
          'august',
          'september',
          'october',
          'november',
          'december',
        ].map((time) => `${need} ${until} ${time}`),
      )
      .concat(
        ['soon', 'now', 'fast', 'quickly', 'quick', 'right away', 'at once', 'asap'].map((time) => `${need} ${time}`),
      ),
  )
  .join(', ');

export const MONEY_AND_TIME: readonly Circumstance[] = circumstanceTable([
  {
    name: 'no month without pay',
    words:
      "no savings, without savings, behind on rent, behind on bills, behind on the mortgage, can't stop working, cannot stop working, can't stop earning, can't afford to stop, afford to stop working, can't quit working, can't quit my job, can't go without pay, can't miss a paycheck, paycheck to paycheck, live paycheck, two mortgages, mortgage to pay, have a mortgage, debts, in debt, deep debt, card debt, medical debt, medical bills, bankrupt, bankruptcy, child support, alimony, send money home, send* money, support my parents, support my family, sole earner, only earner, only income, only breadwinner, sole breadwinner, breadwinner, lived in my car, living in my car, homeless, in a shelter, unemployment run* out, unemployment end*, benefits run* out, severance run* out, savings run* out, savings are gone, need a paycheck, drowning in bills, drowning in debt, can't cover rent, can't make rent, can't pay rent, barely scraping by, barely getting by, barely making it, tuitions to pay, i'm broke, am broke, we're broke",
    mustEarn: true,
    counsel:
      "You can't go without pay, so we leave out full-time study. Look first for work that pays you while you learn: apprenticeships, paid training, and employers who pay for school. Ask the American Job Center for training money (WIOA), and your employer for tuition help before you enroll.",
  },
  {
    name: 'student loans',
    words:
      'student loans, student loan, student debt, school loans, in loans, law school debt, med school debt, college debt, in student loans, and loans, i have loans, have loans from, got loans, loans from grad, loans from college, loans from school, loans from law school, loans from nursing school, loans to pay, paying off loans, pay off my loans, owe on my loans, loans up to, my loans',
    counsel:
      'Loans decide with you: full-time work for government or a nonprofit can have federal student loans forgiven after ten years of payments (Public Service Loan Forgiveness), and payments by income keep a lower salary possible. Reckon both before you compare salaries.',
    asks: {
      question: 'Are they federal student loans?',
      answers: [
        ['Yes', 'federal student loans'],
        ['No, private', 'private student loans'],
      ],
    },
  },
  {
    name: 'federal student loans',
    draws: { topic: 'government', because: 'public employers count for loan forgiveness' },
    mustEarn: true,
    counsel:
      'Public employers and nonprofits count for loan forgiveness: have each employer checked on studentaid.gov before you sign.',
  },
  {
    name: 'private student loans',
    wishes: ['SAME_PAY_AT_LEAST'],
    mustEarn: true,
    counsel:
      'Private loans are never forgiven for public service: pay has to hold until they are down, or they are refinanced first.',
  },
  {
    name: 'study if somebody pays',
    words:
      "somebody helps me pay, someone helps me pay, somebody helps pay, somebody pays for, someone pays for, somebody pays, someone pays, somebody paid, someone paid, if it's paid, if it's paid for, if it is paid, if it was paid, if it were paid, if it were free, if it was free, if it's free, if school is paid, if school was paid, if school were free, if they pay, if they paid for, if the employer pays, if an employer pays, if there's a grant, if there is a grant, with a grant, a scholarship, grant or scholarship, help paying, help with tuition, tuition help, tuition assistance, can't pay for school, can't pay for college, can't pay tuition, can't put a dime, can't afford tuition, no money for school, no money for college, no money to study, because of money",
    counsel:
      'Ask who pays before you ask which school: the American Job Center for training money (WIOA), the college for a Pell grant (fill in the FAFSA at studentaid.gov), your employer and your union for help with tuition. Apprenticeships, and many hospitals with courses of their own, pay you while you learn.',
  },
  {
    name: 'part of a degree',
    words:
      "# credits, # college credits, credits short, credits shy, classes away from, classes short, classes left, semesters left, semester left, a semester short, credits toward, credits towards, half a degree, half my degree, halfway through my degree, most of a degree, most of a bachelor's, part of a degree, didn't finish my degree, never finished my degree, did not finish my degree, dropped out of college, dropped out of community college, left college, quit college",
    counsel:
      'What you studied is worth time and money: have two colleges say in writing which of your credits they take over (a transcript evaluation, as a rule free), before you count the years of a degree.',
  },
  {
    name: 'health insurance',
    words:
      'need health insurance, need insurance, need the insurance, keep insurance, keep my insurance, keep the insurance, lose my insurance, lose insurance, losing my insurance, no health insurance, no insurance, health insurance would be, insurance for my, insurance until medicare, need benefits, need the benefits, want benefits, want insurance, want health insurance, with insurance, with health insurance, comes with insurance, comes with benefits, job with benefits, never had health insurance, never had insurance, had health insurance, my own insurance, my own health insurance, afford insurance, afford health insurance, keep the benefits, keep my benefits, lose my benefits, lose the benefits, county benefits, state benefits, city benefits, union benefits, school benefits',
    wishes: ['STEADY_PAY'],
    counsel:
      'Ask each employer from how many hours a week insurance begins, and from which day: counties, schools, hospitals and colleges insure their people well. If yours ends, the marketplace (healthcare.gov) takes you within sixty days.',
  },
  {
    name: 'years to the pension',
    words:
      'until my pension, till my pension, before my pension, until i am vested, vested next year, vest next year, vested in #, vest in #, years from vesting, until i vest, lose my pension',
    draws: { topic: 'the pension system', because: 'such posts often count towards the same pension' },
    hasEnd: true,
    counsel:
      'Keep the pension in sight: {years} are left, so nothing is named here that takes longer, and posts in the same system come first. Ask the pension office this week what you lose if you go now, which posts count on, and whether light duty or a disability pension is open to you.',
    asks: {
      question: 'Would another post with the same employer do until then?',
      answers: [
        ['Yes', 'another post with the same employer'],
        ['No', null],
      ],
    },
  },
  {
    name: 'years to retirement',
    words:
      'until social security, till social security, until i retire, till i retire, before i retire, until medicare, until retirement, close to retirement, near retirement',
    hasEnd: true,
    counsel:
      'With {years} of work left, study pays only if it is short: nothing here asks for more than {study} of it, and work near yours comes first.',
  },
  {
    name: 'leading people already',
    words:
      "shift leader, shift lead, shift manager, shift supervisor, crew leader, crew chief, crew lead, lead a crew, led a crew, lead a team, led a team, led a squad, lead a squad, squad leader, platoon sergeant, run a crew, run crews, ran crews, ran a crew, run crews of, run a shift, run the shift, assistant manager, acting supervisor, acting manager, department manager, store manager, i'm a supervisor, am a supervisor, i'm the supervisor, am the supervisor, floor supervisor, supervise* people, supervise* #, oversee #, oversaw #, manage* # people, manage* #, in charge of #, # people under me, # people under, # direct reports, # guys under me, run* a crew of #, manage* a team, manage* people already, foreman for, been foreman, lead hand, promoted to lead, promoted to supervisor, promoted to head, promoted to manager, made supervisor, made foreman, made lead, made manager, lead teller, head teller, head cashier, lead cashier, head clerk, lead clerk, second in command, charge nurse, head nurse, sous chef, head cook, kitchen lead, head custodian, head janitor, lead custodian, department chair, department head, head of department, sergeant, lieutenant, tech lead, i'm team lead, am team lead, been team lead, team leader for, assistant store manager, assistant controller, line lead, cell lead, lead man, leadman, working foreman, i'm foreman, am foreman, # men under me, # women under me, # nurses under me, # cooks under me, # techs under me, team lead for, lead tech, charge of a crew, in charge of a crew, # people report to, # report to, people report to me, manager of #, lead # people, led # people, charge nurse, run the place, running the place, run the office, run the kitchen, run the department, run the floor, run the program, staff sergeant, platoon leader, squad leader, first sergeant, master sergeant, sergeant when, nco",
    leads: true,
    counsel: '',
  },
  {
    name: 'senior in the job',
    isSenior: true,
    counsel: '',
  },
  {
    name: 'work needed soon',
    words: SOON,
    mustEarn: true,
    startsWithin: 1,
    counsel:
      'You need work soon, so only what opens within a year is named, and the quickest is your own work elsewhere: ask a staffing agency of your trade this week, and take contract work while you look. A course can follow from there.',
  },
]);
