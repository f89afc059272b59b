/** Who hires for the first job on a way, by beginnings of codes of the SOC: the longest counts. It follows "Look for it at". Editorial. */
import type { CareerGraph } from '../../graph';
import { codeOf, jobsOf, longestOf } from '../../network';
import type { Chain } from '../chains/beginning';
import { ODDS } from '../move-rules/odds-bands';
import { firmsFor } from './at-firms';
import { aJob } from './title';

const HIRERS: ReadonlyMap<string, string> = new Map(
  Object.entries<readonly string[]>({
    'public accounting firms, and the finance departments of companies': ['13-2011'],
    'small firms, clinics, school districts and builders': ['43-303'],
    'banks, credit unions and lenders to companies': ['13-2041'],
    'staffing agencies, hospitals and companies that hire many people': ['13-1071', '43-4161'],
    'builders, agencies, hospitals and universities, which run projects all year': ['13-1082'],
    'insurers, hospitals, public agencies and consulting firms': ['13-1111'],
    'the purchasing offices of manufacturers, hospitals and public agencies': ['13-102', '43-3061'],
    'freight brokers, trucking and shipping companies, warehouses and manufacturers': ['13-1081', '43-5011'],
    'advertising agencies, and the marketing departments of smaller firms': ['13-1161', '27-3031'],
    'venues, hotels, universities and event agencies': ['13-1121'],
    'the training departments of companies with many branches': ['13-115'],
    'IT service firms, software firms, school districts and hospitals': ['15-1232'],
    'hosting firms, hospitals, universities and public agencies': ['15-1244'],
    'insurers, hospitals, retailers and public agencies': ['15-2051', '15-2041'],
    'software firms, agencies that build for clients, and the software teams of large employers': ['15-125'],
    'security service firms, banks, hospitals and defense contractors': ['15-1212'],
    'software firms and design agencies that have a senior designer': ['15-1255'],
    'hospitals, clinics, nursing homes and home care agencies': ['29-1141', '29-2061', '31-1'],
    'hospital laboratories and the large testing firms': ['29-2011', '29-2012'],
    'drugstores, hospitals and mail-order pharmacies': ['29-2052'],
    'clinics, doctors’ practices and urgent care centers': ['31-9092', '43-6013'],
    'public and charter schools, which post open jobs from early spring': ['25-2'],
    'school districts, all year round': ['25-9'],
    'child care centers, preschools and Head Start programs': ['39-9011', '25-2011'],
    'county agencies, shelters and nonprofits for families': ['21-1093', '21-1094', '21-102'],
    'restaurants near you, many of which hire on the spot': ['35-'],
    'contractors near you, and staffing firms for building sites': ['47-2061', '47-3'],
    'plants, hospitals, schools and apartment companies': ['49-9071', '49-904'],
    'plants near you, and the staffing firms that hire for them': ['51-'],
    'warehouses of retailers, and of trucking and shipping companies': ['53-7065', '43-5071', '43-508'],
    'trucking, service and repair firms, and ambulance or transit agencies': ['43-5032'],
    'makers and wholesalers of goods that you know or use': ['41-4'],
    'software and service firms, which hire beginners in groups and train them': ['41-3091'],
    'the sales teams of software firms and makers of equipment': ['41-9031'],
    'stores near you': ['41-2', '41-1'],
    'law firms of any size, courts and legal aid offices': ['43-6012', '23-2011'],
    'clinics, schools, builders and property managers': ['43-6014', '43-9061', '43-1011'],
    'call centers, insurers, utilities and software firms': ['43-4051'],
    'publishers, newspapers and trade magazines': ['27-302', '27-304'],
    'software firms, and makers of machines and medical devices': ['27-3042'],
    'advertising agencies, and companies that do their own advertising': ['27-3043'],
    'translation agencies, hospitals and courts': ['27-3091'],
    'the police departments and sheriff’s offices of cities, counties and colleges': ['33-3051'],
    'security firms, hospitals and campuses': ['33-9'],
  }).flatMap(([says, codes]) => codes.map((code) => [code, says] as const)),
);

/** The same for roles of ours whose code says something else of them: by ids. */
const HIRERS_OF_OURS: ReadonlyMap<string, string> = new Map([
  ['role:cost-accountant', 'manufacturers, at the plant or the head office'],
  ['role:web-designer', 'agencies that build websites, and small firms that need one'],
  ['role:junior-ux-writer', 'software firms and the agencies that design for them'],
  ['role:ux-research-coordinator', 'software firms, banks and research agencies that test products with people'],
  ['role:associate-product-manager', 'software firms, of which some have programs for newcomers'],
  ['role:associate-product-marketing-manager', 'software firms, in product marketing'],
  ['role:product-operations-associate', 'software firms with several product teams'],
  ['role:revenue-operations-analyst', 'software and service firms with a sales force'],
  ['role:customer-success-associate', 'software firms, and other firms that sell by subscription'],
  ['role:cloud-support-associate', 'cloud providers and the firms that run systems for others'],
  ['role:data-annotator', 'firms that prepare data for makers of AI'],
  ['role:junior-machine-learning-engineer', 'software firms, banks and makers of AI products'],
  ['role:data-scientist', 'software firms, insurers, banks and retailers'],
  ['role:junior-data-scientist', 'software firms, insurers, banks and retailers'],
  ['role:junior-product-analyst', 'software firms and retailers that sell online'],
  ['role:product-analyst', 'software firms and retailers that sell online'],
  ['role:clinical-reviewer', 'health insurers and the firms that review claims for them'],
  ['role:internal-audit-associate', 'banks, insurers and large companies, in internal audit'],
]);

/** Who hires for the first of several jobs, where that is another line of work and not out of reach; null if nobody says. */
export function hirersSentence(graph: CareerGraph, chain: Chain): string | null {
  const [{ to, kind, odds }] = chain as readonly [Chain[number]];
  if (chain.length === 1 || kind !== 'PIVOT' || ODDS.indexOf(odds) > ODDS.indexOf('RARE')) return null;
  if (firmsFor(graph, to) !== null) return null;
  const ours = HIRERS_OF_OURS.get(graph.roles[jobsOf(graph).standIn[to]!]!.id);
  const hirers = ours ?? longestOf(HIRERS, codeOf(graph, to));
  return hirers === null ? null : `Look for work as ${aJob(graph, to)} at ${hirers}.`;
}
