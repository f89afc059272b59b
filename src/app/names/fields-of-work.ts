/** Fields of work as people speak of them: "schools", "sales", "nursing", and the codes of the jobs in them. English. */
import { type CareerGraph, oncePerFigures } from '../../graph';
import { jobsOf } from '../../network';

/** One field: what people call it, and the jobs in it by the beginnings of their codes in the Standard Occupational Classification (2018). */
interface FieldOfWork {
  readonly called: RegExp;
  readonly codes: readonly string[];
  /** Words of titles of jobs that belong to it by another code: those who lead it. */
  readonly titles?: RegExp;
}

/** A code that matches less surely puts no job into a field. */
const SURE = 0.6;

const NURSING = ['29-1141', '29-1151', '29-1161', '29-1171', '29-2061', '31-113'];
const TEACHING = ['25-1', '25-2', '25-3'];
const SCHOOLS = ['25-2', '25-3', '25-9', '11-903', '21-1012', '53-3051'];
const SELLING = ['41-1012', '41-2031', '41-3', '41-4', '41-9', '11-2022'];
const KITCHENS = ['35-1', '35-2', '35-9021', '11-9051', '51-30'];
const RESTAURANTS = ['35', '11-9051'];
const HOTELS = ['11-9081', '39-6', '43-4081', '37-2012'];
const MONEY = ['11-3031', '13-20', '41-3031', '43-3'];
const PHONES = ['41-9041', '43-2', '43-4051', '41-3091', '41-4012', '43-3011'];

/** Editorial; a name belongs to the first that it fits. */
const FIELDS: readonly FieldOfWork[] = [
  {
    called:
      /^(?:the )?(?:public |private |high |elementary |middle )?(?:schools|school (?:system|district|building)s?)$/,
    codes: SCHOOLS,
  },
  { called: /^(?:teaching|(?:the )?classrooms?|teach(?:ers?)?)$/, codes: TEACHING },
  { called: /^(?:litigation|litigating|(?:the )?courts?(?:rooms?)?)$/, codes: ['23-1021', '23-1023'] },
  { called: /^education$/, codes: ['25', '11-903', '21-1012'] },
  { called: /^(?:academia|universities|colleges)$/, codes: ['25-1', '11-9033'] },
  {
    called: /^(?:sales|selling|sell(?: \w+)?|commission sales|cold call(?:s|ing))$/,
    codes: SELLING,
    titles: /\bsales\b/i,
  },
  { called: /^(?:the )?(?:phones?|call cent(?:er|re)s?|telephones?|phone work)(?: all day)?$/, codes: PHONES },
  { called: /^customer (?:service|support)$/, codes: ['43-4051', '41-2', '43-4171'] },
  {
    called: /^(?:retail|stores?|shops|(?:the )?sales floor|cashier(?:ing)?)$/,
    codes: ['41-1011', '41-2', '43-5081', '53-7065'],
  },
  { called: /^(?:nursing|nurse)$/, codes: NURSING, titles: /\bnurs(?:es?|ing)\b/i },
  { called: /^(?:hospitals?|clinics?|patient care)$/, codes: ['29-1', '29-203', '29-204', '29-206', '31', '21-1022'] },
  {
    called: /^(?:health ?care|medicine|medical(?: field| work)?|(?:the )?health field)$/,
    codes: ['29', '31', '11-9111', '21-1022', '43-6013'],
  },
  { called: /^(?:(?:the )?kitchens?|cooking|cook)$/, codes: KITCHENS },
  { called: /^(?:restaurants?|food(?: service)?|serving|waiting tables|bartending|bars)$/, codes: RESTAURANTS },
  { called: /^(?:hospitality|hotels?)$/, codes: [...RESTAURANTS, ...HOTELS] },
  { called: /^(?:policing|(?:the )?police(?: work)?|law enforcement|cop)$/, codes: ['33-1012', '33-3'] },
  { called: /^(?:corrections|prisons?|jails?)$/, codes: ['33-1011', '33-3012'] },
  { called: /^(?:security work|guarding|guard)$/, codes: ['33-9', '33-1091'] },
  { called: /^(?:trucking|trucks?|truck driving|driv(?:e|ing)(?: \w+)?|deliver(?:y|ies|ing))$/, codes: ['53-30'] },
  { called: /^(?:construction|building sites?|roofing|roofs)$/, codes: ['47', '11-9021'] },
  { called: /^(?:(?:the )?trades?|(?:a |blue[- ]collar )trades?)$/, codes: ['47', '49', '51-2', '51-4'] },
  {
    called: /^(?:banking|banks?)$/,
    codes: ['11-3031', '13-207', '13-2041', '41-3031', '43-3071', '43-4131', '43-4141'],
  },
  { called: /^(?:finance|financial(?: services)?)$/, codes: MONEY },
  {
    called: /^(?:accounting|bookkeeping|numbers|taxes|audit(?:ing)?)$/,
    codes: ['13-2011', '13-208', '43-303', '43-305', '11-3031'],
  },
  { called: /^insurance$/, codes: ['13-1031', '13-2053', '15-2011', '41-3021', '43-9041'] },
  { called: /^(?:(?:the )?law|legal(?: work| field)?|law firms?|lawyers)$/, codes: ['23', '43-6012'] },
  {
    called: /^(?:journalism|(?:the )?media|newsrooms?|newspapers?|news)$/,
    codes: ['27-3023', '27-3011', '27-3041', '27-4'],
  },
  {
    called: /^(?:social work|child welfare|case ?work|case management|counsel(?:l)?ing)$/,
    codes: ['21-10', '11-9151'],
  },
  {
    called: /^(?:(?:the )?government|(?:the )?city|politics|public service)$/,
    codes: ['11-1031', '13-1041', '43-403', '43-4061', '33'],
  },
  { called: /^(?:(?:the )?military|(?:the )?army|(?:the )?navy)$/, codes: ['55'] },
  {
    called:
      /^(?:manufacturing|factor(?:y|ies)(?: work)?|(?:the )?plants?|assembly(?: lines?)?|production(?: lines?)?)$/,
    codes: ['51', '11-3051'],
  },
  { called: /^(?:warehouses?(?: work)?|logistics|picking|packing)$/, codes: ['53-7', '53-1042', '43-5071', '43-5081'] },
  { called: /^(?:tech|software|it|computers?|coding|programming|code)$/, codes: ['15-1', '15-2051', '11-3021'] },
  { called: /^(?:engineering)$/, codes: ['17-2', '11-9041'] },
  { called: /^(?:science|labs?|laborator(?:y|ies)|lab work)$/, codes: ['19', '29-201'] },
  { called: /^(?:farming|farms?|agriculture|farm work)$/, codes: ['45', '11-9013'] },
  { called: /^(?:cleaning|housekeeping|janitorial(?: work)?)$/, codes: ['37-1011', '37-20'] },
  { called: /^(?:landscaping|gardening)$/, codes: ['37-1012', '37-30'] },
  {
    called: /^(?:seasonal(?: work| jobs?)?|season work)$/,
    codes: ['45-2091', '45-2092', '45-3', '45-4', '37-30', '37-1012', '39-3', '47-2071', '47-2181', '11-9013'],
  },
  { called: /^(?:beauty|hair|salons?|(?:the )?chair)$/, codes: ['39-5', '39-1022'] },
  { called: /^(?:design)$/, codes: ['27-102'] },
  { called: /^(?:marketing|advertising)$/, codes: ['11-201', '11-202', '13-1161', '41-3011'] },
  { called: /^(?:hr|human resources|recruit(?:ing|ment))$/, codes: ['11-3121', '13-1071', '43-4161'] },
  { called: /^(?:real estate)$/, codes: ['41-902', '11-9141', '13-202'] },
  { called: /^(?:child ?care|day ?care|babysitting)$/, codes: ['39-9011', '25-2011', '11-9031'] },
  { called: /^(?:elder ?care|care work|caregiving|home care|home health)$/, codes: ['31-11', '39-9'] },
  { called: /^(?:aviation|flying|airlines?)$/, codes: ['53-2', '49-3011', '49-2091'] },
  { called: /^(?:consulting|consultanc(?:y|ies))$/, codes: ['13-1111'] },
  { called: /^(?:animals)$/, codes: ['39-2', '29-1131', '29-2056', '31-9096'] },
];

/** True if people call a field of work so. */
export function isFieldOfWork(text: string): boolean {
  return FIELDS.some(({ called }) => called.test(text));
}

/** Numbers of the jobs in a field that people call so; empty if none is called so. */
export function jobsInField(graph: CareerGraph, text: string): readonly number[] {
  const field = FIELDS.find(({ called }) => called.test(text));
  if (field === undefined) return [];
  const { codes, titles } = field;
  const titled = titles === undefined ? [] : graph.roles.filter(({ title }) => titles.test(title));
  return [...new Set([...jobsWithCodes(graph, codes), ...titled.map(({ index }) => index)])];
}

/** Numbers of the roles whose codes begin with one of these. */
export function jobsWithCodes(graph: CareerGraph, beginnings: readonly string[]): readonly number[] {
  const known = byCode(graph);
  return [
    ...new Set(known.flatMap(([code, role]) => (beginnings.some((each) => code.startsWith(each)) ? [role] : []))),
  ];
}

/** Each sure code of each role, with the role's number. */
const byCode = oncePerFigures((graph: CareerGraph): readonly (readonly [code: string, role: number])[] =>
  jobsOf(graph).codes.flatMap((codes, role) =>
    codes.flatMap(({ code, weight }) => (weight >= SURE ? [[code, role] as const] : [])),
  ),
);
