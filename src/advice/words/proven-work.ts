/**
 * What kinds of work prove of the people who do them, and where it counts: a table by beginnings of codes of the SOC. Editorial, from what
 * employers of such work name in their advertisements when they take people from other work.
 */

/** One thing that everybody in some kinds of work has done, and that other kinds of work need. */
export interface Proven {
  /** It follows "experience". */
  readonly says: string;
  readonly by: readonly string[];
  readonly counts: readonly string[];
}

const TEACHING = ['11-3131', '13-115', '25-1', '25-2', '25-3', '25-9031'];
/** Work with patients in the room: not laboratories, records and pharmacies. */
const PATIENTS = [
  '29-10',
  '29-11',
  '29-12',
  '29-203',
  '29-204',
  '29-2053',
  '29-2055',
  '29-2057',
  '29-206',
  '31-1',
  '31-2',
  '31-9091',
  '31-9092',
  '31-9097',
];
const CLINICAL = [...PATIENTS, '29-2012', '29-2072'];
const INTERVIEWS = ['11-3121', '13-1031', '13-1071', '19-3022', '21-10', '27-3023', '33-3021'];
const CREDIT = ['13-2041', '13-2071', '13-2072', '43-4041', '43-4131'];
const BANKING = [...CREDIT, '13-2052', '41-3031', '43-3071'];
const INSURANCE = ['13-103', '13-2053', '15-2011', '41-3021', '43-9041'];
const RULES = ['13-1041', '13-2054', '13-2061'];
const PROJECTS = ['11-9021', '11-9041', '13-1082', '13-1121'];
const ANIMALS = ['29-1131', '29-2056', '31-9096', '39-2', '45-2093'];
const LAW = ['23-', '43-6012'];
const COURTS = ['13-2099', '19-4092', '21-1092', '33-1012', '33-3', '43-4031'];
const CHILDREN = ['21-1012', '21-1021', '25-2', '25-904', '39-9011'];
const CARE = ['29-1141', '29-204', '29-206', '31-1', '31-2', '39-9011'];
const BUYING = ['11-3061', '13-102'];
const WRITING = ['27-3023', '27-303', '27-304'];
const STUDIES = ['15-1221', '19-1', '19-2', '19-301', '19-302', '19-304', '19-305', '19-306', '19-309', '25-1'];
const RESEARCH = [...STUDIES, '19-303'];
const LABORATORY = ['17-2031', '17-2041', '19-1', '19-203', '19-4', '29-201'];
const ACCOUNTS = ['11-3031', '13-201', '13-203', '13-2051', '13-208', '43-303'];
const MATHEMATICS = ['15-20', '17-2', '19-201', '19-3011'];
const LOADS = ['11-3071', '13-1081', '43-5011', '43-503', '43-506', '43-507', '53-1'];
const GOODS = [
  '11-3061',
  '11-3071',
  '13-102',
  '13-1081',
  '43-507',
  '43-508',
  '53-1',
  '53-3031',
  '53-3032',
  '53-3033',
  '53-7065',
];
const TIMETABLES = ['43-503', '53-2', '53-305', '53-4'];
const FLIGHT = ['49-3011', '49-2091', '53-2'];
const INSPECTION = ['13-1041', '19-5', '29-9011', '33-9011', '47-4011', '51-9061', '53-605'];
const FAULTS = ['15-1253', '17-2112', '17-3026', '19-4099', '29-201', '51-9061'];
const MACHINES = ['47-', '49-', '51-2', '51-4', '51-8'];
const CONTROLS = ['17-3023', '17-3024', '17-3027', '49-2094', '49-2095', '49-904', '51-8', '51-9161'];
const SITES = ['11-9021', '13-1051', '17-2051', '47-', '49-9021'];
const FACTORIES = ['11-3051', '17-2112', '17-3026', '51-'];
const BUILDINGS = ['11-3013', '11-9141', '37-1', '37-2011', '47-2', '49-9021', '49-9071'];
const PROPERTY = ['11-9141', '13-202', '41-902'];
const FARMING = ['11-9013', '19-101', '19-103', '25-9021', '45-'];
const ENVIRONMENT = ['17-2081', '19-1031', '19-204', '19-4042', '47-4041'];
const OUTDOORS = ['37-3', '45-', '47-'];
const GUESTS = ['11-9051', '11-9081', '35-3', '35-9031', '39-6', '39-7', '43-4081', '53-2031'];
const KITCHENS = ['11-9051', '35-1', '35-2'];
const SHOPS = ['13-1022', '27-1026', '41-1', '41-2'];
const CLIENTS = ['13-2052', '27-2022', '31-9011', '39-5', '39-9031', '41-3', '41-902'];
const SELLING = ['11-2022', '41-1', '41-2031', '41-3', '41-4', '41-9022', '41-9031'];
const FILM = ['27-2012', '27-4'];
const PICTURES = ['15-1255', '27-101', '27-1021', '27-1024', '27-4021'];
const BILLING = ['29-2072', '31-9092', '43-3021', '43-6013'];
const SAFETY = ['17-2111', '19-5'];
const GUARDS = ['33-1', '33-3', '33-9', '55-'];
const COUNTER = [
  '35-3',
  '41-2',
  '43-3071',
  '43-405',
  '43-408',
  '43-411',
  '43-412',
  '43-4141',
  '43-415',
  '43-417',
  '53-2031',
];
const OFFICE = [
  '43-1',
  '43-302',
  '43-303',
  '43-305',
  '43-306',
  '43-403',
  '43-406',
  '43-407',
  '43-413',
  '43-415',
  '43-416',
  '43-6',
  '43-9',
];

/** People who lead a crew by the code of their job. */
export const CREW_LEADERS = [
  '33-10',
  '35-10',
  '37-10',
  '39-10',
  '41-10',
  '43-10',
  '45-10',
  '47-10',
  '49-10',
  '51-10',
  '53-10',
  '55-1',
  '55-2',
];

/** It is the heart of the work, whatever skills both jobs list by name. */
export const HEART = { leading: 'in leading people', teaching: 'in teaching', training: 'in training newcomers' };
/** Who works with patients cares for them too: one of both is told. */
export const PATIENT_CARE = 'with patients';
/** The same for people who care without patients. */
export const CARING = 'in caring for people';

/** The more telling first. What people are, such as patient, stands nowhere: work proves what they have done. */
export const PROVEN: readonly Proven[] = Object.freeze([
  { says: PATIENT_CARE, by: PATIENTS, counts: PATIENTS },
  {
    says: 'in clinical work',
    by: CLINICAL,
    counts: [
      '11-9111',
      '13-1031',
      '15-2041',
      '19-1042',
      '21-1022',
      '21-1094',
      '25-107',
      '27-3042',
      '29-201',
      '41-4011',
    ],
  },
  { says: 'in billing health insurers', by: BILLING, counts: [...BILLING, '13-1031', '43-9041'] },
  { says: 'with animals', by: ANIMALS, counts: ANIMALS },
  { says: 'in lending and credit', by: CREDIT, counts: [...CREDIT, '13-2051', '13-2054'] },
  { says: 'in banking', by: BANKING, counts: [...BANKING, '13-1041', '13-2054', '13-2061', '13-2099'] },
  { says: 'in insurance', by: INSURANCE, counts: [...INSURANCE, '13-2054'] },
  {
    says: 'with audits, risks and reports of incidents',
    by: SAFETY,
    counts: [...RULES, '15-1212', '11-9199', ...SAFETY],
  },
  {
    says: 'with regulators and audits',
    by: [...RULES, '13-2011'],
    counts: [...RULES, '11-9199', '13-2099', '15-1212'],
  },
  { says: 'with courts and evidence', by: COURTS, counts: [...COURTS, ...LAW, '13-1031', '33-9021'] },
  { says: 'with the law and its deadlines', by: LAW, counts: [...LAW, '13-1041'] },
  {
    says: 'with contracts',
    by: [...BUYING, '11-9021', '23-1', '23-2011'],
    counts: [...BUYING, '11-9021', '13-1041', '13-1082', '23-2011'],
  },
  { says: HEART.teaching, by: TEACHING, counts: [...TEACHING, '11-903', '25-30', '25-904'] },
  { says: HEART.training, by: CREW_LEADERS, counts: TEACHING },
  {
    says: 'in explaining things to groups',
    by: ['25-1', '25-2', '25-3'],
    counts: ['11-2032', '13-1199', '27-303', '39-903', '41-9031'],
  },
  { says: 'with children', by: CHILDREN, counts: [...CHILDREN, '21-1014', '29-1127'] },
  {
    says: CARING,
    by: CARE,
    counts: [...CARE, '21-10', '29-1071', '29-1171', '29-112', '29-1292', '31-909', '39-90'],
  },
  {
    says: 'with emergencies',
    by: ['29-1141', '29-204', '33-1', '33-2', '33-3', '43-5031', '55-'],
    counts: ['11-9161', '19-5011', '29-204', '33-', '43-5031'],
  },
  { says: 'in security work', by: GUARDS, counts: ['33-101', '33-1091', '33-3', '33-9'] },
  { says: 'in flight operations', by: FLIGHT, counts: [...FLIGHT, '17-2011', '17-3021', '43-503'] },
  {
    says: 'in selling',
    by: SELLING,
    counts: ['11-2', '13-1131', '13-1161', '13-1199', '13-2052', '41-3', '41-4', '41-9'],
  },
  {
    says: 'in winning and keeping clients',
    by: CLIENTS,
    counts: [...CLIENTS, '11-2022', '13-1131', '13-1199', '41-4'],
  },
  { says: 'in interviewing people', by: INTERVIEWS, counts: [...INTERVIEWS, '15-1255', '43-4111'] },
  { says: 'in running projects', by: PROJECTS, counts: [...PROJECTS, '13-1041', '13-1111', '15-1299'] },
  {
    says: 'in engineering',
    by: ['17-20', '17-21'],
    counts: ['11-9041', '13-1051', '13-1082', '17-', '41-4011', '41-9031'],
  },
  {
    says: 'on building sites',
    by: SITES,
    counts: [...SITES, '11-3013', '13-1032', '13-1082', '17-101', '17-3', '19-5011'],
  },
  {
    says: 'with machines and their controls',
    by: CONTROLS,
    counts: [...CONTROLS, '17-2071', '17-2112', '17-2141', '17-2199', '41-9031'],
  },
  { says: 'in buying and negotiating', by: BUYING, counts: [...BUYING, '41-4'] },
  {
    says: 'in writing for readers',
    by: [...WRITING, '23-1', '25-1'],
    counts: [...WRITING, '11-2011', '11-2032', '13-1131', '13-1161', '25-9031'],
  },
  { says: 'in visual design', by: PICTURES, counts: [...PICTURES, '11-2011', '15-1254', '27-4032'] },
  { says: 'in film and sound', by: FILM, counts: [...FILM, '15-1255', '27-1014', '27-3011'] },
  {
    says: 'in running research projects',
    by: ['15-1221', '19-1042', '19-2012', '25-1'],
    counts: ['11-1011', '11-3021', '11-9041', '13-1082'],
  },
  { says: 'in laboratories', by: LABORATORY, counts: [...LABORATORY, '11-9121', '13-1041.07', '41-4011'] },
  { says: 'in research', by: RESEARCH, counts: [...STUDIES, '11-9121', '15-1255', '19-4'] },
  {
    says: 'with budgets and accounts',
    by: [...ACCOUNTS, '11-1021', '11-3013', '11-9111', '11-9141', '11-9151'],
    counts: [...ACCOUNTS, '11-3012', '13-2061', '13-2099'],
  },
  {
    says: 'in mathematics',
    by: MATHEMATICS,
    counts: [...MATHEMATICS, '13-2041', '13-205', '13-2099', '15-1221', '15-2', '25-1022'],
  },
  { says: 'in planning loads and schedules', by: LOADS, counts: LOADS },
  { says: 'with goods, stock and deliveries', by: GOODS, counts: [...GOODS, '43-501', '43-506'] },
  {
    says: 'with routes and timetables',
    by: TIMETABLES,
    counts: [...TIMETABLES, '11-3071', '13-1081', '19-3051', '43-5011'],
  },
  {
    says: 'in checking that rules are kept',
    by: [...INSPECTION, '33-3'],
    counts: [...INSPECTION, '11-9199', '13-2061'],
  },
  { says: 'in finding and reporting faults', by: [...FAULTS, '51-8', '51-901'], counts: FAULTS },
  { says: 'in manufacturing', by: FACTORIES, counts: [...FACTORIES, '11-3061', '13-1081', '13-102', '19-5011'] },
  { says: 'with environmental rules', by: ENVIRONMENT, counts: [...ENVIRONMENT, '13-1041', '19-5011'] },
  { says: 'with buildings and repairs', by: [...BUILDINGS, '13-1051'], counts: [...BUILDINGS, '13-1032', '47-4011'] },
  { says: 'with property and tenants', by: PROPERTY, counts: PROPERTY },
  { says: 'in farming', by: FARMING, counts: [...FARMING, '13-1021', '37-3'] },
  { says: 'with tools and machines', by: [...MACHINES, '51-91'], counts: [...MACHINES, '17-302', '51-9'] },
  { says: 'in kitchens', by: KITCHENS, counts: ['35-', '51-3011', '11-9051'] },
  { says: 'with guests', by: GUESTS, counts: [...GUESTS, '13-1121', '41-3041'] },
  { says: 'in retail', by: SHOPS, counts: [...SHOPS, '11-3061', '41-4012'] },
  { says: 'in driving for a living', by: ['53-3'], counts: ['43-505', '53-3'] },
  { says: 'in working outdoors', by: [...OUTDOORS, '11-9013', '53-7081'], counts: [...OUTDOORS, '17-3031', '49-905'] },
  {
    says: 'with customers and the public',
    by: [...COUNTER, '31-9091', '35-9031', '43-3041', '39-5', '43-418', '53-6061'],
    counts: [
      ...COUNTER,
      '13-1199',
      '29-2081',
      '31-9092',
      '31-9096',
      '31-9097',
      '53-6061',
      '39-6',
      '41-3',
      '41-9022',
      '43-6013',
    ],
  },
  { says: 'in office work', by: OFFICE, counts: [...OFFICE, '13-1071', '13-1082', '13-1121', '13-1199', '23-2011'] },
]);
