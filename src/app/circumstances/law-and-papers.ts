/** Records, permits and papers. Editorial; general knowledge of public programs in the United States. */
import { type Circumstance, circumstanceTable } from './circumstance';

const CHECKS = 'work that checks for a criminal record';
const OPEN_TRADES = { topic: 'trades', because: 'this trade hires people who have a record' };
const DRIVING = "work that needs a driver's license";

/** Where most people come from who learned their work abroad, as they call it. */
const COUNTRIES: readonly string[] =
  'afghanistan, albania, argentina, armenia, bangladesh, belarus, bolivia, bosnia, brazil, bulgaria, burma, cambodia, cameroon, chile, china, colombia, congo, cuba, the dominican republic, ecuador, egypt, el salvador, eritrea, ethiopia, ghana, guatemala, guyana, haiti, honduras, hungary, india, indonesia, iran, iraq, israel, jamaica, jordan, kenya, korea, kosovo, laos, lebanon, liberia, libya, mexico, moldova, morocco, myanmar, nepal, nicaragua, nigeria, pakistan, panama, peru, the philippines, poland, romania, russia, rwanda, senegal, serbia, sierra leone, somalia, south africa, south sudan, sri lanka, sudan, syria, taiwan, thailand, trinidad, tunisia, turkey, uganda, ukraine, uzbekistan, venezuela, vietnam, yemen, zimbabwe, my home country, my old country'
    .split(', ')
    .map((country) => country.replace(/^the /, ''));

export const LAW_AND_PAPERS: readonly Circumstance[] = circumstanceTable([
  {
    name: 'a criminal record',
    words:
      'felony, felonies, felon, have a record, got a record, criminal record, misdemeanor+, arrest record, got arrested, was arrested, convicted, conviction+, in prison, in jail, county jail, state prison, federal prison, been in prison, was in prison, out of prison, got out of jail, was in jail, did time, did a bid, doing time, served time, locked up, incarcerated, did years for, did years in, did # years for, did # years in, did # months for, did # months in, did years inside, did # years inside, did # months inside, years inside for, # years inside for, did months for, months for possession, years for possession, possession charge+, drug charge+, assault charge+, on parole, on probation, ankle monitor, house arrest, parole officer, probation officer, background check+, because of a robbery, a robbery when, burglary, expunged',
    not: [`less ${CHECKS}`],
    draws: OPEN_TRADES,
    counsel:
      'A record closes some doors and not the trade: building, factories, kitchens, warehouses, trucking and union apprenticeships hire people who have one. Ask a legal aid office whether yours can be sealed or expunged, ask a licensing board before you pay for its course, and tell it yourself before a check does. The Federal Bonding Program insures employers who hire you, free of charge.',
    asks: {
      question: 'What is on your record?',
      answers: [
        ['Nothing violent, no theft', 'an old record without violence or theft'],
        ['Violence or theft', 'a record of violence or theft'],
        ['Drugs or drunk driving', 'a record of drugs or drunk driving'],
      ],
    },
  },
  {
    name: 'an old record without violence or theft',
    not: [`less ${CHECKS}`],
    counsel:
      'A record without violence or theft is the kind that is sealed or expunged most often, and many boards look no further back than some years: ask a legal aid office in your state before you give up a licensed job.',
  },
  {
    name: 'a record of violence or theft',
    not: [CHECKS],
    draws: OPEN_TRADES,
    counsel:
      'Care, schools, banks and guarding are closed to most people with such a record, so they are left out. The building trades, metal work, repair, trucking and kitchens are not: a union apprenticeship or a fair-chance employer is the first call.',
  },
  {
    name: 'a record of drugs or drunk driving',
    not: [`less ${CHECKS}`, DRIVING],
    counsel:
      'Driving and work near medicines are closed for some years after drugs or drunk driving, so driving is left out. Treatment that you finished counts with boards and employers: keep the papers of it.',
  },
  {
    name: 'a suspended license',
    words:
      "dui+, dwi+, license suspended, license is suspended, license was suspended, license got suspended, suspended till, suspended until, no license right now, no license at the moment, no valid license, pulled my license, took my license, took away my license, can't drive right now, suspended license, licence suspended, lost my license, lost my licence, lose my license, lose my licence, no driver's license, no license to drive, revoked license",
    not: [DRIVING],
    counsel:
      'Work that drives is left out for now. Ask the motor vehicle office when your license can come back and what it takes; a restricted license for the way to work comes earlier in many states.',
  },
  {
    name: 'a drug test',
    words:
      'pass a drug test, fail a drug test, failed a drug test, failed the drug test, flunked a drug test, pass a piss test, medical marijuana, smoke weed, smoke pot, smoke marijuana, use weed, use thc',
    not: ['driving for a living'],
    counsel:
      'Work under federal rules (trucks and buses, trains, planes, federal posts) tests for marijuana even where your state allows it, so driving for a living is left out. Ask each employer how it tests before you apply: many smaller firms and offices do not.',
  },
  {
    name: 'no permit to work yet',
    words:
      'no work permit, waiting for my work permit, work permit is pending, waiting for my green card, green card is pending, green card pending, green card application, waiting for papers, waiting for my papers, papers are in process, papers in process, papers are pending, papers are not ready, undocumented, no legal status, no status, asylum, asylum seeker, asylum case, visa expires, visa runs out, on a visa, h1b, h-1b, not allowed to work, no green card, no social security number, daca',
    not: ['government'],
    counsel:
      'Which work you may take up hangs on your permit: ask a nonprofit with accredited immigration representatives what you can get and when, and whether your employer has to sponsor you. English classes, a driving license where your state gives one, and the evaluation of your diplomas can begin now.',
  },
  {
    name: 'training from abroad',
    words:
      'foreign degree, foreign diploma, foreign credentials, overseas degree, degree from abroad, diploma from abroad, trained abroad, trained overseas, studied abroad, degree is not recognized, degree not recognized, diploma is not recognized, degree does not count here, degree means nothing here, not recognized here, in my country, back in my country, in my home country, back home i was, before i came here, before we came here, before i came to america, med school graduate from, mexican med school, foreign medical graduate, refugee, refugees',
    counsel:
      "Begin with what you were: have your diploma evaluated by a service that belongs to NACES (your state's board says whose report it takes), and ask what is missing; often it is an exam or a few courses, not the whole study. Until then work as an assistant or technician in the same field keeps your profession alive, and adult schools and libraries teach English for work free of charge.",
    asks: {
      question: 'Is what you learned abroad recognized here?',
      answers: [
        ['Not yet', 'a diploma that is not recognized yet'],
        ['Yes', 'a recognized diploma from abroad'],
        ['I have no diploma', null],
      ],
    },
  },
  {
    name: 'from another country',
    words: COUNTRIES.flatMap((country) => [`from ${country}`, `in ${country}`]).join(', '),
    counsel: 'What you learned and did in your first country counts here too: say which work it was and for how long.',
  },
  {
    name: 'a diploma that is not recognized yet',
    counsel:
      'Send for your transcripts this month: they take longest. With the evaluation in hand ask the board and one college which credits they take; then you know whether it is an exam, a year or more.',
  },
  {
    name: 'a recognized diploma from abroad',
    counsel:
      'Put the American name of your degree on your résumé and the evaluation next to it, and say your years abroad as years in the job.',
  },
  {
    name: 'English still to improve',
    words:
      "some english, a little english, basic english, english is okay, english is ok, english is so-so, english is getting better, english isn't great, english isn't good, english isn't the best, english is not great, improve my english, working on my english, english is not good enough, english isn't good enough, english is not perfect, english isn't perfect, heavy accent, strong accent, my accent",
    counsel:
      'Work where you speak every day teaches more than a class alone; adult schools, libraries and many employers give English classes free of charge, some for a trade ("English for nursing assistants").',
    asks: {
      question: 'Should the work ask for little English, for now?',
      answers: [
        ['Yes', 'little English for now'],
        ['No', null],
      ],
    },
  },
  {
    name: 'little English for now',
    wishes: ['LITTLE_ENGLISH'],
    words: '',
    counsel: 'Work with the hands comes first for now; take English for your trade next to it, and the list opens.',
  },
  {
    name: 'no high school diploma',
    words:
      "quit school in, quit high school, left school in, dropped out of high school, never finished high school, didn't finish high school, did not finish high school, no high school diploma, no diploma, no ged, without a ged",
    counsel:
      'A GED or HiSET comes first: adult schools prepare you free of charge, it takes months and not years, and apprenticeships, licenses and colleges ask for it.',
  },
  {
    name: 'service in the forces',
    words:
      'air force, marine corps, us army, u.s. army, us navy, army for, navy for, marines for, navy nuke, years enlisted, ex army, ex navy, ex air force, ex military, ex marine, ex-army, ex-navy, ex-marine, ex-military, former marine, former army, former navy, former air force, former military, prior service, army reserve, army reserves, national guard, coast guard, army medic, combat medic, navy corpsman, hospital corpsman, military police, army mechanic, # years army, # years navy, army veteran, navy veteran, years army, years navy, years air force, years marines, years marine corps, years active duty, in the army, in the navy, in the air force, in the marines, in the marine corps, in the service, in the military, was infantry, served as an mp, served as a medic, when i got out, out of the corps, the corps, honorable, discharged from, medically discharged, medically retired from the, separated from the, just got out of the army, just got out of the marines, just got out of the navy, just got out of the air force, getting out of the army, getting out of the navy, getting out of the marines, getting out of the air force, getting out of the military, out of the army, out of the navy, out of the marines, out of the military, veteran, gi bill, honorable discharge, honorably discharged, years on submarines, years in the army, years in the navy, years in the marines, years in the air force',
    counsel:
      'The GI Bill pays for school and part of the living meanwhile, and also for apprenticeships; SkillBridge lets you train with an employer in your last six months of service; federal jobs give veterans preference. Have your service put into civilian words and credits (Joint Services Transcript).',
  },
  {
    name: 'a hazmat or tanker endorsement',
    words:
      'with hazmat, and hazmat, hazmat endorsement, my hazmat, hazmat ticket, tanker endorsement, tanker and hazmat, hazmat and tanker',
    counsel:
      'Fuel, propane and gases are hauled by drivers with a hazmat or tanker endorsement, mostly on local routes: call the terminals near you before you look at other work.',
  },
  {
    name: 'a security clearance',
    words:
      'security clearance, secret clearance, top secret, ts/sci, have a clearance, got a clearance, active clearance',
    counsel:
      'A clearance is worth money and runs out about two years after you leave: apply to contractors and agencies that need it first.',
  },
]);
