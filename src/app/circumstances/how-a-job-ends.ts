/** How a job ends, and what it is like to look for another. Editorial; general knowledge of public programs in the United States. */
import { type Circumstance, circumstanceTable } from './circumstance';

/** How people say that they may stay in their field and may leave it. */
const TORN = ['or maybe', 'or perhaps', 'or just', 'or maybe just', 'or even', 'or', 'maybe']
  .flatMap((or) =>
    ['do something', 'try something', 'something'].flatMap((some) =>
      [
        'completely different',
        'totally different',
        'entirely different',
        'completely new',
        'else entirely',
        'else altogether',
      ].map((other) => `${or} ${some} ${other}`),
    ),
  )
  .join(', ');

export const HOW_A_JOB_ENDS: readonly Circumstance[] = circumstanceTable([
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
      "laid off, layoff+, closing my branch, closing our branch, closing my store, closing our store, closing all stores, closing my office, closing our office, closing my plant, closing our plant, closing our school, closing my department, closing our department, going to mexico, going overseas, got bought, was bought out, bought out, being sold, is being sold, got sold, was sold, merges in, branch merges, branch closes, merger, restructuring, cutting staff, eliminat* my, eliminat* our, cut my position, cut our positions, plant closed, factory closed, mill closed, mine closed, store closed, shop closed, hospital closed, school closed, office closed, branch closed, base is closing, base closes, plant is closing, factory is closing, mill is closing, mine is closing, hospital is closing, school is closing, closing down, clos* in, shutting down, shut down, shut us down, going out of business, went out of business, went under, went bankrupt, moving to mexico, moved to mexico, moving overseas, moved overseas, moving production, moved production, contract isn't renewed, contract not renewed, contract isn't being renewed, contract was not renewed, contract wasn't renewed, not renew* my contract, contract is up, contract runs out, grant ends, grant ran out, grant runs out, funding ran out, funding was cut, program ends, job is ending, position is ending, replaced us, i work for retires, half of us are gone, getting laid off, plant closes, plant is closing, store closes, store is closing, firm is closing, company is closing, office is closing, moving my team to, moving our jobs, moving the work to, jobs to india, jobs to mexico, outsourcing my, outsourced, contract ends, position eliminated, i work for is retiring, my boss is retiring, owner is retiring, doctor is retiring, program was cut, lost my job, let go, let # of us go, let us go, let me go, let half of us go, let all of us go, last day was, last day is, filed for bankruptcy, filed for chapter, shuts its doors, shut its doors, closes its doors, closed its doors, closing its doors, moving our line, moving the line, moving our plant, moving our work, contracting us out, contracted us out, contract us out, outsourcing us, outsourcing our, closing my, closing our, plant is going, being laid off",
    counsel:
      'Ask the employer to put the severance and the training money in writing, if you can before your last day. File for unemployment in the first week without work. Ask the American Job Center for Rapid Response and dislocated-worker money. It pays for courses that other people pay for themselves.',
  },
  {
    name: 'the job is over',
    words: '',
    counsel:
      'You are out already, so go this week. File for unemployment if you have not: weeks before the claim are mostly lost. Ask the American Job Center whether you count as a dislocated worker, since then WIOA money can pay for a course; and ask for health insurance at healthcare.gov within sixty days of losing yours.',
  },
  {
    name: 'torn between staying and leaving',
    words: TORN,
    counsel: '',
    asks: {
      question: 'Would you stay in this kind of work in a better place, or leave it?',
      answers: [
        ['Stay, in a better place', 'this work in a better place'],
        ['Leave it', 'out of this work'],
      ],
    },
  },
  {
    name: 'this work in a better place',
    wishes: ['SAME_FIELD'],
    counsel:
      'Then look for the same work where what wears you down is less: ask people who left your place where they went.',
  },
  {
    name: 'out of this work',
    wishes: ['OTHER_FIELD'],
    counsel: 'Then begin with what of your work other fields pay for, and say it in their words.',
  },
  {
    name: 'work to be proud of',
    words:
      'be proud of, proud of what i do, feel proud of, something to be proud of, work i believe in, something i believe in, work that i believe in',
    draws: { topic: 'charities and causes', because: 'work for a cause is work that many are proud of' },
    counsel: '',
    asks: {
      question: 'Proud of what, most of all?',
      answers: [
        ['Of people I helped', 'proud of helping people'],
        ['Of a cause', 'proud of a cause'],
        ['Of things I made', 'proud of what you make'],
      ],
    },
  },
  { name: 'proud of helping people', wishes: ['HELP_PEOPLE'], counsel: '' },
  {
    name: 'proud of a cause',
    draws: { topic: 'charities and causes', because: 'you want to work for a cause' },
    counsel: 'Name the cause first: people who work for it will tell you which posts it pays.',
  },
  { name: 'proud of what you make', wishes: ['CREATIVE'], counsel: '' },
  {
    name: 'money lost with the hours',
    words:
      'day shift only, lost my night differential, lost night differential, lost the night premium, lost my shift pay, lost the shift differential, cut our overtime, cut my overtime, lost my overtime, lost overtime, lost the overtime',
    counsel: '',
    asks: {
      question: 'What do you miss, the money or the hours?',
      answers: [
        ['The money', 'the money that is lost'],
        ['The hours', 'nights again'],
        ['Neither: days suit me', 'days that suit'],
      ],
    },
  },
  { name: 'the money that is lost', wishes: ['MORE_PAY', 'SAME_PAY_AT_LEAST'], counsel: '' },
  {
    name: 'nights again',
    counsel:
      'Hospitals, warehouses, water plants and bakeries pay a premium for nights: ask what theirs is before you change trade.',
  },
  { name: 'days that suit', wishes: ['REGULAR_HOURS'], counsel: '' },
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
]);
