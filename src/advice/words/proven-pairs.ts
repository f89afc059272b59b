/**
 * What the work of one line proves for work of another line: a table by beginnings of codes of the SOC, read before that of lines alone.
 * Editorial, from what employers name in their advertisements when they take people from that other work.
 */
import type { Proven } from './proven-work';

const RULES = ['13-1041', '13-2061'];
/** Work that answers for a stock of parts or goods. */
const ORDERS = ['11-3013', '11-9021', '11-9051', '35-1', '41-1', '43-5081', '49-1011', '49-3', '49-904', '49-907'];
const DRAWN = ['17-1', '17-2', '17-3', '27-1021', '47-1', '47-2031', '47-2111', '47-2152', '47-2211', '47-2221'];
const CLAIMS = ['13-1031', '13-1032', '13-2053', '41-3021', '43-9041'];
const APPLICATIONS = ['13-2072', '23-2', '31-9092', '41-3021', '43-4061', '43-413', '43-4131', '43-6013', '43-9041'];
const DRUGS = ['29-1051', '29-1141', '29-1151', '29-1171', '29-2042', '29-2043', '29-2052', '29-2061'];
const HEAVY = ['45-2091', '47-2071', '47-2073', '53-3032', '53-702', '53-705'];
const QUERIES = ['15-1242', '15-1243', '15-2051', '15-2099'];
const STUDIES_OF_MANY = ['19-1041', '19-3022', '19-3032', '19-304'];
/** What professors of these subjects use all day. */
const EXACT_SUBJECTS = ['25-1021', '25-1022', '25-1032', '25-1054'];
const SUBJECTS = ['11-3021', '11-9041', '13-2011', '15-', '17-2', '19-1', '19-2', '23-1', '27-1', '27-3041', '27-3043'];
const TRADES = ['29-', '31-', '35-1', '39-5', '45-', '47-', '49-', '51-4'];
const PROGRAMMING = ['15-1221', '15-1243', '15-1251', '15-1252', '15-1253', '15-1254'];
const NETWORKS = ['15-1231', '15-1241', '15-1244', '49-2022'];
/** Engineers who write programs too. */
const PROGRAMMED = ['17-2011', '17-2061', '17-2071', '17-2072', '17-2112', '17-2199'];
const COMPUTING = [...PROGRAMMING, '15-121', '15-1232', '15-124', '15-1299'];

/** The more telling first. */
export const PROVEN_PAIRS: readonly Proven[] = Object.freeze([
  {
    says: 'in programming',
    by: PROGRAMMING,
    counts: [...COMPUTING, ...PROGRAMMED, '11-3021', '15-1255', '15-20', '41-9031'],
  },
  {
    says: 'with maps and survey data',
    by: ['15-1299.02', '17-102', '17-3031', '19-3092'],
    counts: ['15-1299.02', '17-102', '17-3031', '19-3051', '19-3092'],
  },
  {
    says: 'in finding out what customers want',
    by: ['11-2021', '13-1161', '41-3091'],
    counts: ['11-2022', '13-1081', '15-1255', '15-2051', '27-101', '41-3', '41-4'],
  },
  {
    says: 'with investments and what they are worth',
    by: ['13-2051', '13-2052', '41-3031'],
    counts: ['13-2041', '13-2052', '13-2072', '41-3021', '43-3071', '43-4011', '43-4141'],
  },
  {
    says: 'in analyzing costs and risks',
    by: ['13-2041', '13-2051', '13-2054', '13-2099', '15-2011'],
    counts: ['11-3031', '13-1031', '13-1051', '13-1141', '13-201', '13-2053'],
  },
  {
    says: 'with prices, orders and suppliers',
    by: ['13-102', '43-3061'],
    counts: ['11-3071', '13-1051', '13-1081', '13-2051', '43-303'],
  },
  {
    says: 'in keeping exact records',
    by: ['13-201', '13-208', '43-3', '43-4161', '43-9021'],
    counts: ['29-2072', '43-3021', '43-4031', '43-4161', '43-5061', '43-9041'],
  },
  {
    says: 'with private records',
    by: ['13-1071', '21-1', '23-2', '43-4031', '43-4061', '43-4161', '43-6012'],
    counts: ['13-1071', '29-2072', '43-4031', '43-4061', '43-4161', '43-6013'],
  },
  {
    says: 'with fraud, evidence and reports',
    by: ['33-3', '33-9021', '33-9031', '33-9099'],
    counts: ['13-1031', '13-1041', '13-2061', '13-2099', '15-1212'],
  },
  {
    says: 'with cash and its controls',
    by: ['39-1013', '39-301', '41-101', '41-2011', '43-3041', '43-3071'],
    counts: ['13-201', '13-2061', '43-3011', '43-303', '43-3071'],
  },
  {
    says: 'in measuring exactly and keeping data',
    by: ['17-302', '17-303', '19-20', '19-40'],
    counts: ['15-2041', '15-2051', '17-3031', '19-40', '51-9061'],
  },
  {
    says: 'in biology',
    by: ['19-10', '19-4021', '25-1042'],
    counts: ['29-1', '29-20', '31-909'],
  },
  {
    says: 'with instruments and infection control',
    by: ['29-1', '29-201', '29-2055', '31-9093', '31-9097'],
    counts: ['29-2055', '29-2056', '31-9091', '31-9093', '31-9096', '31-9097'],
  },
  {
    says: 'in speaking before an audience',
    by: ['27-2011', '27-2022', '27-3011', '39-7'],
    counts: ['13-115', '25-', '27-3031', '39-7', '41-', '53-2031'],
  },
  {
    says: 'in making plans with people and following them up',
    by: ['21-10', '29-112', '29-1031', '25-205'],
    counts: ['21-10', '13-1071', '43-4061'],
  },
  {
    says: 'in serving people at a busy counter or table',
    by: ['35-3', '35-90', '41-2', '43-4081'],
    counts: ['31-909', '41-2', '43-3071', '43-405', '43-408', '43-4171', '53-2031'],
  },
  {
    says: 'with low-voltage wiring and equipment on site',
    by: ['47-2111', '47-2231', '49-2022', '49-2094', '49-2098', '49-9021'],
    counts: ['15-1231', '15-1244', '49-2022', '49-2098', '49-9052'],
  },
  {
    says: 'with production plans and shift reports',
    by: ['11-3051', '17-2112', '43-5061', '51-1011'],
    counts: ['11-1021', '11-3071', '13-1081', '13-1082', '13-1111', '15-1211'],
  },
  {
    says: 'with networks and servers',
    by: NETWORKS,
    counts: ['11-3021', '15-1212', '15-123', '15-124', '15-1299', '49-2022'],
  },
  {
    says: 'with medical terms and private records',
    by: ['29-1', '29-2', '31-1', '31-2', '31-909', '43-6013'],
    counts: ['11-9111', '29-2072', '31-9092', '31-9094', '43-3021', '43-6013'],
  },
  {
    says: 'with databases and queries',
    by: QUERIES,
    counts: [...QUERIES, '13-1081', '13-1111', '13-1161', '13-2051', '15-1221', '15-2031'],
  },
  {
    says: 'with markets, risks and companies',
    by: ['13-2051', '13-2052', '13-2054', '13-2099', '41-3031'],
    counts: ['11-3031', '13-2051', '13-2052', '13-2054', '13-2099'],
  },
  { says: 'with controlled drugs and charts', by: DRUGS, counts: ['13-1041.07', '29-1051', '29-2052', '41-4011'] },
  {
    says: 'with contractors, leases and repair budgets',
    by: ['11-3013', '11-9141'],
    counts: ['11-3013', '11-3061', '11-9021', '11-9141', '13-1032', '13-1051', '13-2053', '43-9041'],
  },
  {
    says: 'in ordering parts and goods and dealing with suppliers',
    by: ORDERS,
    counts: ['11-3061', '13-102', '43-3061'],
  },
  {
    says: 'with buildings and what goes wrong in them',
    by: ['17-101', '33-2', '47-1011', '47-2031', '47-2111', '47-2152', '47-2181', '47-4011', '49-9021', '49-9071'],
    counts: [...CLAIMS, '47-4011'],
  },
  { says: 'with vehicles and their repair', by: ['41-2022', '49-302', '49-303'], counts: [...CLAIMS, '41-2031'] },
  {
    says: 'with land and water, their samples and their rules',
    by: ['17-2081', '19-1031', '19-1032', '19-204', '19-4042', '19-4071'],
    counts: ['11-9121', '13-1041', '17-2081', '19-1031', '19-204', '19-4042', '33-3031'],
  },
  {
    says: 'with grants, volunteers and events',
    by: ['11-9151', '13-1131', '21-1091', '21-1094', '25-9021', '39-9032'],
    counts: ['11-2033', '11-9151', '13-1121', '13-1131', '21-1091', '21-1094', '39-9032'],
  },
  { says: 'with large meals and banquets', by: ['11-9051', '35-1', '35-2'], counts: ['13-1121'] },
  {
    says: 'in keeping people and equipment ready',
    by: ['55-'],
    counts: [
      '11-1021',
      '11-3012',
      '11-3013',
      '11-3071',
      '11-9161',
      '13-1081',
      '13-1082',
      '13-1199',
      '43-',
      '49-1',
      '53-1',
    ],
  },
  {
    says: 'in coordinating many people in real time',
    by: ['43-5031', '53-2021', '53-2022'],
    counts: ['11-1021', '11-3071', '11-9161', '13-1082', '43-5032', '53-1'],
  },
  {
    says: 'in deciding hard cases fairly',
    by: ['23-102'],
    counts: ['11-1011', '11-1021', '11-3121', '11-9199', '13-1041', '13-1075', '21-1092'],
  },
  {
    says: 'in planning tests and experiments',
    by: ['15-20', '17-2'],
    counts: ['15-1253', '15-1255'],
  },
  { says: 'in statistics', by: STUDIES_OF_MANY, counts: ['13-1081', '13-1111', '13-1141', '13-2', '15-2'] },
  {
    says: 'with applications and private papers',
    by: APPLICATIONS,
    counts: [...APPLICATIONS, '43-4041', '43-4141', '43-4161'],
  },
  {
    says: 'in mathematics and computing',
    by: EXACT_SUBJECTS,
    counts: ['13-2099', '15-1', '15-2', '17-'],
  },
  {
    says: 'in calming and handling patients',
    by: ['29-11', '29-12', '29-20', '31-1', '31-9092'],
    counts: ['29-2056', '31-9096'],
  },
  {
    says: 'in working by strict safety rules',
    by: ['47-5', '51-8', '51-901', '53-2', '53-4'],
    counts: ['13-1041', '19-5'],
  },
  {
    says: 'in a subject that schools teach',
    by: SUBJECTS,
    counts: ['25-1', '25-2022', '25-2031', '25-3031', '25-3041', '25-904'],
  },
  { says: 'in a trade that schools teach', by: TRADES, counts: ['25-1194', '25-2023', '25-2032'] },
  {
    says: 'with technical drawings',
    by: DRAWN,
    counts: [...DRAWN, '13-1051', '47-4011', '49-3011', '49-904', '49-9021', '51-2', '51-4'],
  },
  { says: 'with heavy vehicles', by: HEAVY, counts: HEAVY },
  { says: 'with exercise and recovery', by: ['29-1123', '29-9091', '31-202'], counts: ['39-9031'] },
  {
    says: 'in talking with people under stress',
    by: ['21-', '29-1141', '29-2042', '29-2043', '33-1', '33-2', '33-3', '43-5031'],
    counts: ['13-1031', '21-1', '21-2', '43-5031', '43-6013', '33-3012'],
  },
  { says: 'with rules and deadlines', by: [...RULES, '23-'], counts: ['13-208', '23-2', '43-4061'] },
]);
