/** Where people say they work: what stands for the kind of place in names of roles. Rules of our own. */
import { nameWords } from '../../graph';

/** Employers that people name, and kinds of places, by the word that names of roles have for them. Usage of job adverts. */
const KINDS = `
  fast food: mcdonalds, mcdonald, burger king, wendys, taco bell, kfc, chick fil a, subway, sonic, popeyes, arbys, five guys, in n out, jack in the box, dairy queen, panda express, dominos, pizza hut, little caesars, papa johns;
  coffee shop: starbucks, dunkin, dunkin donuts, peets, tim hortons, costa, dutch bros, cafe, pret, pret a manger, caffe nero, greggs, cafe coffee day;
  restaurant: chilis, applebees, olive garden, outback, red lobster, ihop, dennys, cracker barrel, texas roadhouse, buffalo wild wings, cheesecake factory, panera, chipotle, waffle house, pizza place, pizza shop, pizzeria, diner, bistro, steakhouse, grill, brasserie, trattoria, sushi place, sushi bar, taqueria, bbq place, burger place, burger joint, eatery, nandos, pizza express, haldirams;
  store: walmart, target, costco, sams club, home depot, lowes, best buy, walgreens, cvs, rite aid, kroger, publix, safeway, albertsons, whole foods, trader joes, aldi, lidl, tesco, sainsburys, asda, heb, wegmans, meijer, macys, kohls, nordstrom, jcpenney, tj maxx, marshalls, ross, gap, old navy, h and m, zara, ikea, dollar general, dollar tree, family dollar, petsmart, petco, autozone, sephora, ulta, gamestop, 7 eleven, wawa, grocery store, grocery, supermarket, pharmacy, gas station, clothing store, hardware store, department store, boutique, mall, convenience store, dollar store, shoe store, toy store, morrisons, waitrose, boots, primark, argos, b and q, screwfix, m and s, marks and spencer, john lewis, woolworths, bunnings, dmart, big bazaar, loblaws, kmart;
  hotel: marriott, hilton, hyatt, holiday inn, sheraton, hampton inn, best western, motel, resort, premier inn, travelodge, taj hotel, oberoi, oyo;
  bank: chase, wells fargo, bank of america, citibank, us bank, pnc, td bank, credit union, capital one, barclays, hsbc, lloyds, natwest, santander, halifax, nationwide, sbi, hdfc, hdfc bank, icici, icici bank, axis bank, kotak, canara bank, punjab national bank, bank of baroda, westpac, anz, rbc, scotiabank;
  investment banking: goldman, goldman sachs, morgan stanley, jp morgan, jpmorgan, lazard, evercore, investment bank;
  consulting: mckinsey, bain, bcg, boston consulting group, accenture, booz allen, consulting firm, consultancy;
  audit: kpmg, pwc, ey, ernst and young, deloitte, big 4, big four;
  software: google, meta, facebook, netflix, microsoft, salesforce, uber, airbnb, stripe, spotify, tech company, big tech, big tech company, software company, saas company, saas startup, startup, start up, tech startup, faang, tech, app company, fintech, tcs, infosys, wipro, hcl, tech mahindra, cognizant;
  hospital: kaiser, kaiser permanente, mayo clinic, cleveland clinic, hca, aiims, apollo hospital, apollo hospitals, fortis;
  delivery: uber eats, ubereats, doordash, deliveroo, grubhub, instacart, just eat, swiggy, zomato, evri, dpd, yodel, bluedart, blue dart, dunzo, blinkit;
  insurance: lic, new india assurance, star health, bajaj allianz, state farm, allstate, geico;
  railway: indian railways, network rail, irctc, amtrak;
  civil: pwd, nhai, cpwd;
  warehouse: amazon warehouse, amazon fulfillment center, fulfillment center, distribution center, fedex, ups`;

/** A tech company has many who make no software: only these are named by it. */
const BY_SOFTWARE = /(?:^| )(?:engineer|engineering|swe|intern|sales|architect)$/;

const KIND_OF: ReadonlyMap<string, string> = new Map(
  KINDS.split(';').flatMap((entry) => {
    const [kind = '', places = ''] = entry.split(':').map((part) => part.trim());
    return places.split(', ').map((place): [string, string] => [nameWords(place).join(' '), kind]);
  }),
);

/** Most words of a place in the table. */
const MOST_WORDS = 3;

/** The word that names of roles have for the place where somebody in this role works; null if the table lacks the place. */
export function kindOfPlace(place: string, role: string): string | null {
  const words = nameWords(place);
  for (let most = Math.min(MOST_WORDS, words.length); most > 0; most--) {
    const kind = KIND_OF.get(words.slice(0, most).join(' '));
    if (kind !== undefined) return kind !== 'software' || BY_SOFTWARE.test(role) ? kind : null;
  }
  return null;
}

/** The employer that a text begins with, and the role behind it: "Starbucks shift supervisor"; null if there is none. */
export function employerBefore(text: string): { readonly place: string; readonly role: string } | null {
  const words = text.split(' ');
  for (let most = Math.min(MOST_WORDS, words.length - 1); most > 0; most--) {
    const [place, role] = [words.slice(0, most).join(' '), words.slice(most).join(' ')];
    if (KIND_OF.has(nameWords(place).join(' ')) && kindOfPlace(place, role) !== null) return { place, role };
  }
  return null;
}

/** The employer that a text ends with, and the role before it: "front desk agent Marriott"; null if there is none. */
export function employerBehind(text: string): { readonly place: string; readonly role: string } | null {
  const words = text.split(' ');
  for (let most = Math.min(MOST_WORDS, words.length - 1); most > 0; most--) {
    const [role, place] = [words.slice(0, -most).join(' '), words.slice(-most).join(' ')];
    if (KIND_OF.has(nameWords(place).join(' ')) && kindOfPlace(place, role) !== null) return { place, role };
  }
  return null;
}
