/** Papers that neither a state's board nor a college gives, by their names in the seeds, and where to begin with each. Editorial. */
import { aPaper } from '../words/a-paper';

const FINRA =
  'Ask two firms whether they register and pay newcomers for {}. You can take the first exam, the SIE, without a firm.';
const FAA = 'Book a first lesson at a flight school, and ask the school what {} costs in all and how long it takes.';
const FAA_MECHANIC =
  'Ask a maintenance school that the FAA approves when its next class for {} starts, and what it costs.';
const COAST_GUARD = "Read the Coast Guard's checklist for {}, and book the medical exam that comes first.";
const RAILROAD = 'Look on the job pages of two railroads, which hire people first and then train them for {}.';
const DRIVERS_OFFICE =
  "Get the commercial driver's manual from your state's driver license office, and ask two firms whether they pay for {}.";
const PLANT = 'Look on the job pages of two plants near you, which hire people first and then train them for {}.';

/** Sentences by name of the paper; {} is its name. */
const GIVERS: ReadonlyMap<string, string> = new Map([
  ...named(
    'Ask a supply house for heating and cooling, or a trade school, when you can take the federal test for {}.',
    ['EPA Section 608 certification for refrigerants', 'EPA Section 608 refrigerant certificate'],
  ),
  ...named('Apply for {} on the website of the IRS, which takes about fifteen minutes and a small fee.', [
    'Preparer tax identification number (PTIN)',
  ]),
  ...named('Read on the website of the IRS what {} covers, and try its sample questions.', [
    'Enrolled agent examination',
  ]),
  ...named(FINRA, [
    'Securities examinations (SIE, Series 7 and 66, or Series 65)',
    'SIE and Series 7 examinations with registration',
    'SIE, Series 79 and Series 63',
    'SIE, Series 86, 87 and 63',
    'Securities Industry Essentials',
    'Series 65, or Series 7 and 66',
    'Series 7 and 66',
  ]),
  ...named(FAA, [
    'Airline transport pilot certificate and first-class medical certificate',
    'Commercial pilot certificate and medical certificate',
    'Commercial pilot certificate for military pilots',
    'Flight instructor certificate',
    'Multi-engine rating',
    'Private and commercial pilot certificates with instrument and multi-engine ratings',
    'Private pilot certificate and instrument rating',
  ]),
  ...named(FAA_MECHANIC, [
    'Airframe and powerplant certificate',
    'FAA mechanic certificate with airframe and powerplant ratings',
  ]),
  ...named(COAST_GUARD, [
    'Merchant Mariner Credential as deck officer with medical and security card',
    'Merchant Mariner Credential as engineer officer with medical and security card',
    'Merchant Mariner Credential, entry level, with security card and basic safety training',
    'Merchant mariner credential and transport worker card',
    'Operator of uninspected passenger vessels licence',
  ]),
  ...named(RAILROAD, [
    'Conductor certificate',
    'FRA conductor certificate',
    'FRA locomotive engineer certificate',
    'Locomotive engineer certificate',
  ]),
  ...named(DRIVERS_OFFICE, [
    'Commercial driving licence',
    'Commercial driving licence, class A, with driver training',
    'Commercial driving licence, class B, with passenger endorsement',
    "Commercial driver's license class A",
    "Commercial driver's license class A and medical certificate",
    "Commercial driver's license class B with passenger and school bus endorsements",
    "Commercial driver's license class B with passenger endorsement",
  ]),
  ...named(PLANT, ['NERC system operator certificate', 'Reactor operator licence']),
  ...named('Read on the website of the FCC what {} covers, and where a test is held near you.', [
    'General radiotelephone operator licence or repairman certificate',
  ]),
  ...named('Open the website of the national licensing system for lenders, and note the next course for {}.', [
    'Mortgage loan originator licence (20 hours and the SAFE examination)',
    'Mortgage loan originator licence (20 hours of course and a national test), for home loans',
  ]),
  ...named('Read on the website of Customs and Border Protection when {} is held next.', [
    'Customs broker licence examination',
  ]),
  ...named('Speak with the clergy of your congregation about what {} asks for.', ['Ordination by the faith community']),
  ...named('Call the office of a school district near you, and ask what you need for {}.', [
    'State or district substitute permit',
    'Substitute teaching permit and a background check',
    'ParaPro Assessment',
    "ParaPro or the state's examination for assistants",
  ]),
  ...named('Ask two employers whether they give newcomers {} in the first days, as most do.', [
    'Airport security badge with background check',
    'Powered industrial truck operator training, given or checked by the employer',
    'State guard card with background check',
    'State guard card, 8 to 40 hours of course',
  ]),
]);

function named(sentence: string, papers: readonly string[]): readonly (readonly [string, string])[] {
  return papers.map((paper) => [paper, sentence]);
}

/** What to do first about a paper that neither a state nor a school gives; null for others. */
export function stepAtGiver(paper: string): string | null {
  return GIVERS.get(paper)?.split('{}').join(aPaper(paper)) ?? null;
}
