/** Debts, insurance, pensions and the years that are left. Editorial; general knowledge of public programs in the United States. */
import { type Circumstance, circumstanceTable } from './circumstance';

export const MONEY_AND_TIME: readonly Circumstance[] = circumstanceTable([
  {
    name: 'no month without pay',
    words:
      "no savings, without savings, behind on rent, behind on bills, behind on the mortgage, can't stop working, cannot stop working, can't stop earning, can't afford to stop, afford to stop working, can't quit working, can't quit my job, can't go without pay, can't miss a paycheck, paycheck to paycheck, live paycheck, two mortgages, mortgage to pay, have a mortgage, debts, in debt, deep debt, card debt, medical debt, medical bills, bankrupt, bankruptcy, child support, alimony, send money home, send* money, support my parents, support my family, sole earner, only earner, only income, only breadwinner, sole breadwinner, breadwinner, lived in my car, living in my car, homeless, in a shelter, unemployment run* out, unemployment end*, benefits run* out, severance run* out, savings run* out, savings are gone, need a paycheck, drowning in bills, drowning in debt, can't cover rent, can't make rent, can't pay rent, barely scraping by, barely getting by, barely making it, tuitions to pay, i'm broke, am broke, we're broke",
    mustEarn: true,
    counsel:
      "You can't go without pay, so full-time study is out and what pays while you learn comes first: apprenticeships, paid training, and employers who pay for school. Ask the American Job Center for training money (WIOA), and your employer for tuition help before you enroll.",
  },
  {
    name: 'student loans',
    words:
      'student loans, student loan, student debt, school loans, in loans, law school debt, med school debt, in student loans',
    mustEarn: true,
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
    name: 'health insurance',
    words:
      'need health insurance, need insurance, need the insurance, keep insurance, keep my insurance, keep the insurance, lose my insurance, lose insurance, losing my insurance, no health insurance, no insurance, health insurance would be, insurance for my, insurance until medicare, need benefits, need the benefits',
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
    name: 'a seasonal layoff',
    words:
      'laid off every, laid off each, laid off for the winter, laid off for the summer, laid off over the winter, laid off over the summer, lay* us off every, lay* us off each, lay* me off every, lay* me off each, lay* everyone off every, layoff every, layoff each, layoffs every, seasonal layoff+, winter layoff+, summer layoff+, off every winter, off every summer, called back in, called back every, call us back, call me back in, rehired every, rehired each',
    counsel:
      'A layoff that ends every year is not a lost job: you are called back. File for unemployment in the first week of each one, use the idle months for a course, and ask who keeps a crew all year: public works, schools, hospitals and plants.',
  },
  {
    name: 'fired',
    words:
      'got fired, was fired, been fired, being fired, i was fired, they fired me, fired me, fired for, fired over, got canned, got sacked, was terminated, got terminated, terminated for, let go for, let go over, let go because',
    counsel:
      'Being fired is one line in an interview: say it in a sentence, say what you do differently, and go on. File for unemployment anyway, since most states refuse it only for misconduct, ask a former colleague to be your reference, and check with the old employer what it confirms: often only the dates.',
  },
  {
    name: 'an early retirement offer',
    words:
      'early retirement, early out, retirement package, buyout package, buyout offer, offered me a package, offered us a package, offered a package, offered me a buyout, offered us buyouts, offered a buyout, took a buyout, took the buyout, take the buyout, take a buyout, taking the buyout, took the package, take the package, taking the package, voluntary separation, retirement incentive, buyout+',
    counsel:
      'Before you sign, have the offer read by a lawyer or your union: what it does to your pension, to health insurance until Medicare and to unemployment. From forty on the law gives you 21 days to think (45 if a group is offered it) and seven to take your word back.',
  },
  {
    name: 'the job ends',
    words:
      "laid off, layoff+, closing my branch, closing our branch, closing my store, closing our store, closing all stores, closing my office, closing our office, closing my plant, closing our plant, closing our school, closing my department, closing our department, going to mexico, going overseas, got bought, was bought out, bought out, being sold, is being sold, got sold, was sold, merges in, branch merges, branch closes, merger, restructuring, cutting staff, eliminat* my, eliminat* our, cut my position, cut our positions, plant closed, factory closed, mill closed, mine closed, store closed, shop closed, hospital closed, school closed, office closed, branch closed, base is closing, base closes, plant is closing, factory is closing, mill is closing, mine is closing, hospital is closing, school is closing, closing down, clos* in, shutting down, shut down, shut us down, going out of business, went out of business, went under, went bankrupt, moving to mexico, moved to mexico, moving overseas, moved overseas, moving production, moved production, contract isn't renewed, contract not renewed, contract isn't being renewed, contract was not renewed, contract wasn't renewed, not renew* my contract, contract is up, contract runs out, grant ends, grant ran out, grant runs out, funding ran out, funding was cut, program ends, job is ending, position is ending, replaced us, i work for retires, half of us are gone, getting laid off, plant closes, plant is closing, store closes, store is closing, firm is closing, company is closing, office is closing, moving my team to, moving our jobs, moving the work to, jobs to india, jobs to mexico, outsourcing my, outsourced, contract ends, position eliminated, i work for is retiring, my boss is retiring, owner is retiring, doctor is retiring, program was cut, lost my job, let go",
    counsel:
      'Before the last day: ask the employer for the severance and the training money in writing, file for unemployment in the first week, and ask the American Job Center for Rapid Response and dislocated-worker money; it pays for courses that other people pay themselves.',
  },
  {
    name: 'a long search',
    words:
      "been looking for # months, been looking for # weeks, been looking for a year, been looking for over a year, been looking since, looking for work since, job hunting for #, hundreds of applications, # applications, sent out #, ghosted, nobody answers, nobody gets back, no callbacks, no call backs, never hear back, don't hear back, no responses, no replies, apply and apply, can't get an interview, no interviews, rejected everywhere, keep getting rejected, nothing but rejections",
    counsel:
      'More of the same applications will bring more of the same answers. Write to five people you worked with, by name, this week: most posts are filled that way. Have an American Job Center read your résumé free of charge, and take temp or contract work meanwhile, so that the gap ends.',
  },
  {
    name: 'age against you',
    words:
      'hires me at my age, hire me at my age, nobody hires me, nobody will hire me at, too old to be hired, too old to get hired, too old to start, too old to learn, too old to change, nobody calls me back, nobody calls back, at my age, age discrimination, young kids get hired, everyone is younger',
    counsel:
      'Age counts least where your trade is scarce and where people who know you do the hiring: begin with former colleagues and customers, then public employers and smaller firms. Tell the last fifteen years, and lead with what few others can do.',
  },
  {
    name: 'leading people already',
    words:
      "shift leader, shift lead, shift manager, shift supervisor, crew leader, crew chief, crew lead, lead a crew, led a crew, lead a team, led a team, led a squad, lead a squad, squad leader, platoon sergeant, run a crew, run crews, ran crews, ran a crew, run crews of, run a shift, run the shift, assistant manager, acting supervisor, acting manager, department manager, store manager, i'm a supervisor, am a supervisor, i'm the supervisor, am the supervisor, floor supervisor, supervise* people, supervise* #, oversee #, oversaw #, manage* # people, manage* #, in charge of #, # people under me, # people under, # direct reports, # guys under me, run* a crew of #, manage* a team, manage* people already, foreman for, been foreman, lead hand, team lead for, lead tech, charge of a crew, in charge of a crew",
    leads: true,
    counsel: '',
  },
]);
