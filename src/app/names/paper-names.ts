/** Papers by the names that people give them, and as the doors call them. Editorial. */
import { type PhraseFound, Phrases } from '../topics/phrases';

/** One paper a line: how people say it ("a++" is "A+", since a plus ends a noun) | what the doors of the United States call it, and what it proves besides, with + between. */
const TABLE = `
cdl a, cdl class a, class a cdl, class a license, class a commercial license, class a commercial driver's license, class a driver's license, class a with, class a and hazmat, class a endorsements, have my class a, got my class a, hold a class a | Commercial driver's license class A and medical certificate + Commercial driver's license class A + Entry-level driver training, three to eight weeks + Commercial driving licence
cdl b, cdl class b, class b cdl, class b license, b license, class b driver, class b commercial license, class b with passenger, passenger endorsement, bus license, bus endorsement, school bus endorsement | Commercial driver's license class B with passenger endorsement + Commercial driver's license class B with passenger and school bus endorsements + Commercial driving licence
cdl, commercial license, commercial driver's license, commercial drivers license | Commercial driving licence
forklift certified, forklift certification, forklift license, forklift licensed, forklift card, forklift ticket, forklift cert, lift truck license, lift truck certified, certified on forklifts, certified forklift operator, licensed forklift operator, certified forklift driver, forklift operator certification, forklift operator certificate, forklift operator license | Powered industrial truck operator training, given or checked by the employer + Powered industrial truck training
guard card, guard license, security license, security guard license, security card, security guard card, unarmed guard card, armed guard card, licensed security guard, licensed security officer | State guard card with background check + State guard card, 8 to 40 hours of course
servsafe, serv safe, servsafe manager, servsafe certified, servsafe certification, food manager certificate, food manager certification, food protection manager, certified food manager | Food protection manager certification, where the state asks for it + Food handler card
food handler card, food handlers card, food handler's card, food handler permit, food handlers permit, food handler certified, food handler certification | Food handler card
rn license, nursing license, registered nurse license, licensed rn, licensed registered nurse, passed nclex, passed the nclex, nclex, my rn, am an rn, i'm an rn | Registered nurse licence (NCLEX-RN)
lpn license, lvn license, licensed practical nurse, licensed vocational nurse, practical nursing license, my lpn, my lvn, am an lpn, i'm an lpn, licensed lpn | Practical nurse licence (NCLEX-PN) + Practical nursing programme
cna, cna license, cna certified, cna certificate, cna certification, cna cert, certified nursing assistant, certified nurse assistant, certified nurse aide, state tested nursing assistant, stna | State test for nursing assistants + State-approved nursing assistant course and test
emt license, emt certified, emt certification, emt cert, emt-b, emt basic, nremt, licensed emt, certified emt | State EMT licence (National Registry)
paramedic license, paramedic certification, licensed paramedic, certified paramedic | State paramedic licence (National Registry) + Paramedic programme
phlebotomy cert, phlebotomy certificate, phlebotomy certification, phlebotomy license, certified phlebotomist, certified in phlebotomy | Phlebotomy certificate
pharmacy tech license, pharmacy technician license, cpht, certified pharmacy technician, certified pharmacy tech, ptcb | State registration as pharmacy technician + Pharmacy technician examination (PTCB or NHA), in most states within the first year
hha certificate, hha certified, home health aide certificate, certified home health aide | Home health aide course of two weeks
cosmetology license, cosmo license, licensed cosmetologist, hairdresser license, hairdressing license, licensed hairdresser, licensed hair stylist, licensed stylist, beauty license | State cosmetology licence
barber license, licensed barber, barbers license, barber's license | State barber licence + Barber school (1,000 to 1,500 hours)
esthetician license, aesthetician license, licensed esthetician, licensed aesthetician, esthetics license | State esthetician licence
nail license, nail tech license, licensed nail tech, licensed nail technician, manicurist license | State nail technician licence
massage license, licensed massage therapist, lmt, massage therapy license, massage therapist license | State massage licence (examination) + Massage therapy programme
real estate license, licensed realtor, licensed real estate agent, realtor license, realtor's license | State real estate salesperson licence
insurance license, state insurance license, p&c license, p and c license, licensed in p&c, life and health license, producer license, licensed insurance agent, licensed in life and health, property and casualty license | State producer licence (course and examination)
adjuster license, adjusters license, adjuster's license, licensed adjuster | State appraiser or adjuster licence
teaching license, teaching certificate, teaching certification, teacher certification, teacher's certificate, certified teacher, teaching credential, teacher license, licensed teacher, state teaching license, credentialed teacher | State teaching licence
dental hygiene license, dental hygienist license, licensed dental hygienist | Dental hygienist licence
electrician license, electrician's license, electrical license, journeyman electrician, journeyman electrician license, licensed electrician, master electrician license, master electrician, master electrician's license, journeyman wireman | Journeyman electrician licence or examination
plumber license, plumber's license, plumbing license, journeyman plumber, journeyman plumber license, licensed plumber, master plumber, master plumber license | Journeyman plumber licence
epa 608, epa-608, epa608, epa universal, universal 608, 608 universal, 608 card, refrigerant license, section 608 | EPA Section 608 refrigerant certificate
a&p license, a&p, a and p license, airframe and powerplant, a&p certificate, a&p mechanic, faa mechanic certificate | FAA mechanic certificate with airframe and powerplant ratings
crane license, crane operator license, nccco, cco card, certified crane operator, crane certification | Crane operator certification (written and practical)
rigging card+, rigger card, certified rigger, rigger certification, rigging certification, signal person card | Rigger and signal person certificate
welding certification+, welding cert+, certified welder, welding certificate+, aws certified, welding certs, welder certification | Course in welding and reading drawings + Welding course
boiler license, stationary engineer license, boiler operator license, boilers license | Boiler or stationary engineer licence
my a++, have a++, got a++, comptia a++, a++ certified, a++ certification, a++ cert, a++ certificate, google it certificate, google it support certificate | CompTIA A+ or Google IT Support certificate
network++, comptia network++, ccna, comptia net++, net++ | Network certificate such as CompTIA Network+ or CCNA
cpc, certified professional coder, coding certificate, certified coder, certified medical coder, medical coding certificate | Coding examination (CPC or CCA)
paralegal certificate, certified paralegal, paralegal cert | Paralegal certificate
private pilot license, private pilot's license, private pilot certificate | Private pilot certificate and instrument rating
commercial pilot license, commercial pilot's license, commercial pilot certificate | Commercial pilot certificate and medical certificate
part 107, cfi, flight instructor certificate | Flight instructor certificate
merchant mariner credential, mmc, able seaman ticket, twic and mmc | Merchant mariner credential and transport worker card
pest control license, pesticide license, pesticide applicator license, applicator license, applicators license | State pesticide applicator licence
series 7, series 6, series 63, series 65, series 66, sie exam | Securities examinations (SIE, Series 7 and 66, or Series 65)
mortgage license, nmls license, mlo license, licensed loan officer, mortgage loan originator license | Mortgage loan originator licence (20 hours of course and a national test), for home loans
cpr certified, cpr certification, cpr card, bls certified, bls card, first aid certified, cpr and first aid | Life support certificate
lcsw, licensed clinical social worker, lmsw, licensed master social worker | State social work licence + State master-level social work licence (ASWB)
social work license, licensed social worker, lsw, lbsw | State social work licence
cpt, certified personal trainer, personal trainer certificate, personal training certification, nasm certified, ace certified | Accredited personal trainer certification
pi license, private investigator license, licensed private investigator | State private investigator licence
peace officer certificate, post certified, post certification, post certificate, police academy certificate | Police academy and state peace officer certificate
ase master, ase master tech, ase master technician, ase certified master, master ase | ASE Master Automobile Technician
cda, child development associate, cda credential | Child Development Associate
flagger card, flagger certified, flagger certification, certified flagger | Flagger certificate
osha 30, osha-30, osha 30 card, have my osha 30, osha 10 and 30, osha thirty | OSHA 30-hour safety course
water operator license, wastewater license, wastewater operator license, water treatment license, class c water license, licensed water operator | State operator certificate, entry level
funeral director license, licensed funeral director | State funeral director licence (National Board Examination)
embalmer license, licensed embalmer | State embalmer licence (National Board Examination)
appraiser license, licensed appraiser, appraisal license | State appraiser licence or certificate
gaming license, casino license, gaming card | State gaming licence
`;

const NAMES = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [said = '', names = ''] = line.split(' | ');
    return { names: names.split(' + '), said: said.split(', ') };
  });

/** What the doors call the papers of the table. */
export const PAPER_NAMES: readonly string[] = NAMES.flatMap(({ names }) => names);

const PHRASES = new Phrases(NAMES.flatMap(({ names, said }) => said.map((phrase) => [phrase, names] as const)));

/** The papers that a text names, in its order, each with what the doors call it. */
export function papersNamed(text: string): readonly PhraseFound<readonly string[]>[] {
  return PHRASES.in(text);
}
