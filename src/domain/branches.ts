/** Branches of the economy by the work that belongs to them, and who in each hires for work that every branch has. */

/** One branch. */
export interface Branch {
  /** As a sentence names it: "health care". */
  readonly name: string;
  /** Who employs there, besides those for whom its own people work: a list for "such as". */
  readonly employers: string;
  /** Occupations of the Standard Occupational Classification (2018) that belong to it alone: beginnings of their codes. */
  readonly codes: readonly string[];
}

const branch = (name: string, employers: string, ...codes: readonly string[]): Branch =>
  Object.freeze({ name, employers, codes });

/** All branches; the first that has a code is the branch of its work. Which codes belong to a branch is our own judgement. */
export const BRANCHES: readonly Branch[] = Object.freeze([
  branch(
    'animal care',
    'veterinary groups, pet insurers and makers of animal drugs',
    '29-1131',
    '29-2056',
    '31-9096',
    '39-2',
  ),
  branch(
    'emergency services',
    'public safety agencies, ambulance firms and makers of dispatch systems',
    '33-1021',
    '33-2',
    '29-204',
    '43-5031',
  ),
  branch(
    'health care',
    'hospital groups, health insurers and makers of health software',
    '29-',
    '31-',
    '11-9111',
    '21-1022',
    '43-6013',
  ),
  branch(
    'colleges and universities',
    'universities, publishers and makers of learning software',
    '25-1',
    '11-9033',
    '25-4',
  ),
  branch(
    'schools',
    'school districts, publishers and makers of education software',
    '25-',
    '11-9032',
    '11-9031',
    '21-1012',
  ),
  branch(
    'child care',
    'child-care chains, family services and makers of toys and learning software',
    '39-9011',
    '11-9031',
  ),
  branch('law', 'law firms, legal departments and makers of legal software', '23-', '43-6012'),
  branch('law enforcement', 'police agencies, security firms and the fraud teams of banks and stores', '33-'),
  branch(
    'construction',
    'builders, developers and makers of building materials and construction software',
    '47-1',
    '47-2',
    '47-3',
    '47-4',
    '11-9021',
    '13-1051',
    '17-101',
    '17-2051',
  ),
  branch(
    'energy and utilities',
    'power, gas and water companies and makers of their equipment',
    '47-5',
    '51-8',
    '49-9051',
    '17-2171',
  ),
  branch('aviation', 'airlines, airports and makers of aircraft', '53-2', '49-3011', '49-2091', '17-2011', '17-3021'),
  branch(
    'trucking and logistics',
    'carriers, freight brokers, warehouses and makers of logistics software',
    '53-3',
    '53-7',
    '43-5011',
    '43-5032',
    '43-5071',
    '11-3071',
  ),
  branch('rail and shipping', 'railroads, ports and shipping lines', '53-4', '53-5'),
  branch('vehicle repair', 'dealer groups, fleets and makers of vehicles and parts', '49-3'),
  branch('equipment repair', 'service firms and makers of the equipment that you repair', '49-'),
  branch(
    'manufacturing',
    'manufacturers and the firms that supply them with machines and software',
    '51-',
    '17-2112',
    '11-3051',
  ),
  branch('farming', 'growers, food companies and makers of farm equipment', '45-', '11-9013', '19-101', '19-403'),
  branch(
    'restaurants and food service',
    'restaurant chains, food distributors and makers of restaurant software',
    '35-',
    '11-9051',
  ),
  branch(
    'hotels and travel',
    'hotel groups, travel companies and makers of booking software',
    '11-9081',
    '39-6',
    '39-7',
    '43-4081',
    '41-3041',
  ),
  branch('beauty and fitness', 'salon and gym chains and makers of beauty and fitness products', '39-5', '39-9031'),
  branch('retail', 'retail chains, online stores and the brands that they sell', '41-1011', '41-20', '43-5081'),
  branch(
    'real estate',
    'property managers, lenders and makers of real-estate software',
    '41-902',
    '11-9141',
    '13-2023',
  ),
  branch('insurance', 'insurers, brokers and makers of insurance software', '13-1031', '41-3021', '43-9041', '13-2053'),
  branch(
    'banking',
    'banks, credit unions and payment companies',
    '43-3071',
    '43-4131',
    '43-4141',
    '13-2072',
    '41-3031',
  ),
  branch('social services', 'nonprofits, public agencies and the firms that work for them', '21-', '11-9151'),
  branch(
    'science and laboratories',
    'drug makers, testing laboratories and makers of laboratory equipment',
    '19-1',
    '19-2',
    '19-4',
  ),
  branch('the military', 'defense contractors and the federal government', '55-'),
]);

/** The branch to which an occupation belongs, by its code; null for work that many branches have. */
export function branchOf(code: string): Branch | null {
  return BRANCHES.find(({ codes }) => codes.some((beginning) => code.startsWith(beginning))) ?? null;
}
