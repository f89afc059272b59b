/** Words that people write in names of roles for those that titles have: short forms, British words, colloquial ones. */
import { folded } from '../../graph';

/** Texts of more words are sentences. */
const MOST_WORDS = 8;

/** How many texts are made of one. */
const MOST_TEXTS = 24;

const WORD = /[\p{L}\p{N}.#+]*[\p{L}\p{N}#+]/gu;

/** Short forms and what each may stand for, the most usual first. Usage of job adverts and dictionaries. */
const SHORT = `
  accnt: accountant; acct: accounting, accountant, account; accts: accounts; admin: administrator, administrative assistant, administrative;
  admins: administrator; advert: advertising; ai: artificial intelligence, machine learning; ap: accounts payable; app: application, mobile;
  ar: accounts receivable; arch: architect, architectural; assoc: associate; asst: assistant; auto: automotive, automobile;
  av: audio visual, audio and video; bd: business development; behav: behavioral; bi: business intelligence; bio: biology, biological;
  biomed: biomedical; biz: business; bus: business; cert: certified; chem: chemical, chemistry; civ: civil; comm: communications, commercial;
  comms: communications; comp: computer, compensation; const: construction; coord: coordinator; corp: corporate; cre: commercial real estate;
  cs: customer service, customer success, computer science; cust: customer; cx: customer experience, customer success;
  cyber: cyber security, information security; dept: department; dev: developer, development; devs: developer; dir: director;
  doc: doctor, physician; dr: doctor; ece: early childhood, preschool; econ: economics, economist; ed: education; edu: education;
  elec: electrical, electronics; elem: elementary school; eng: engineer, engineering; engg: engineering; engr: engineer;
  env: environmental; enviro: environmental; er: emergency room, emergency medicine, emergency;
  exec: executive; fab: fabricator, fabrication; fin: financial, finance; geotech: geotechnical; gov: government;
  govt: government; grad: graduate; hosp: hospital, hospitality; hr: human resources; hs: high school; ib: investment banking;
  indus: industrial; info: information; infosec: information security; instr: instructor; intl: international;
  it: information technology, computer; lab: laboratory; maint: maintenance; manuf: manufacturing, production; maths: math;
  mech: mechanical, mechanic; med: medical; mfg: manufacturing, production; mgmt: management; mgr: manager; mgt: management;
  mkt: marketing, market; mktg: marketing; ml: machine learning; mngr: manager; ms: middle school; mstr: master; ob: obstetrics; occ: occupational;
  op: operator; ops: operations; org: organizational; ortho: orthopedic; ot: occupational therapist, occupational therapy;
  paeds: pediatric; pe: physical education, private equity; peds: pediatric; pharm: pharmacy, pharmaceutical; pharma: pharmaceutical;
  photog: photographer; phys: physical, physics; pm: project manager, product manager; pmm: product marketing manager;
  pr: public relations; prod: product, production; prof: professor; prog: program, programmer;
  psych: psychiatric, psychologist, psychology, mental health; pt: physical therapist, physical therapy; qa: quality assurance;
  qc: quality control; re: real estate; rec: recreation; ref: referee; rehab: rehabilitation; rep: representative; reps: representative;
  res: research; resp: respiratory; sci: science, scientist; sec: security, secretary; soc: social; spec: specialist;
  sped: special education; sr: senior; jr: junior; stat: statistical; stats: statistics, statistical; sub: substitute;
  super: superintendent; supt: superintendent; supv: supervisor; svc: service; sw: software; sys: systems;
  tech: technician, technologist, technical; techs: technician, technologist; telco: telecommunications;
  telecom: telecommunications, telecommunication; telecoms: telecommunications; transpo: transportation; univ: university;
  ux: user experience; vet: veterinary, veterinarian, veteran; vp: vice president; svp: vice president, vp; evp: vice president, vp;
  avp: assistant vice president, vice president, vp`;

/** British and colloquial words for those of titles. Dictionaries. */
const ELSEWHERE = `
  aeroplane: airplane, aircraft; civil: construction; dispenser: technician; executive: representative, specialist; rider: driver; sister: nurse; aide: assistant; articulated: tractor trailer; barrister: lawyer; chemist: pharmacy, pharmacist;
  constable: officer; dustbin: garbage; fitter: installer, repairer; flat: apartment; fridge: refrigeration; gal: specialist, technician, worker;
  guy: man, specialist, technician, installer, worker; hgv: heavy truck, truck; joinery: carpentry; lady: woman, specialist, technician, worker;
  lift: elevator; lorry: truck; marketer: marketing specialist; mate: helper; motor: auto; operative: operator, worker;
  person: man, specialist, technician, worker; petrol: gas; post: mail, postal; postal: mail, post office; primary: elementary;
  programme: program; pub: bar; railway: railroad, train; refuse: garbage; repairman: repairer, technician; rubbish: garbage;
  secondary: high; shop: store; sparks: electrician; supermarket: grocery, grocery store; tram: streetcar; uni: university, college;
  theatre: operating room; warehousing: warehouse; sales: salesperson, sales representative; mum: mom`;

/** Fields at the end of a text and who works in them. */
const FIELDS = `
  accountancy: accountant; accounting: accountant; acting: actor; administration: administrator; analysis: analyst; analytics: analyst;
  animation: animator; architecture: architect; astronomy: astronomer; auditing: auditor; baking: baker; banking: banker;
  bartending: bartender; biology: biologist; bookkeeping: bookkeeper; bricklaying: bricklayer; carpentry: carpenter; catering: caterer;
  chemistry: chemist; chiropractic: chiropractor; cleaning: cleaner; coaching: coach; coding: developer; consulting: consultant;
  consultancy: consultant; cooking: cook; copywriting: copywriter; coordination: coordinator; cosmetology: cosmetologist;
  counseling: counselor; counselling: counselor; dentistry: dentist; design: designer; development: developer; drafting: drafter;
  driving: driver; economics: economist; editing: editor; education: teacher; engineering: engineer; epidemiology: epidemiologist;
  farming: farmer; firefighting: firefighter; fishing: fisherman; forestry: forester; fundraising: fundraiser; gardening: gardener;
  genetics: geneticist; geology: geologist; hairdressing: hairdresser; hygiene: hygienist; illustration: illustrator;
  interpreting: interpreter; journalism: journalist; landscaping: landscaper; law: lawyer; 
  librarianship: librarian; logging: logger; machining: machinist; management: manager; masonry: mason; mathematics: mathematician;
  medicine: doctor; microbiology: microbiologist; midwifery: midwife; modeling: model; nursing: nurse; optometry: optometrist;
  painting: painter; paramedicine: paramedic; pathology: pathologist; pharmacy: pharmacist; phlebotomy: phlebotomist;
  photography: photographer; physics: physicist; planning: planner; plumbing: plumber; policing: police officer;
  politics: politician; programming: programmer; psychiatry: psychiatrist; psychology: psychologist; recruiting: recruiter;
  recruitment: recruiter; research: researcher; roofing: roofer; science: scientist; sonography: sonographer;
  statistics: statistician; support: support specialist; surgery: surgeon; surveying: surveyor; teaching: teacher; testing: tester;
  therapy: therapist; training: trainer; translation: translator; translating: translator; trucking: truck driver; tutoring: tutor;
  underwriting: underwriter; videography: videographer; welding: welder; work: worker; writing: writer`;

function tableOf(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text.split(';').map((entry) => {
      const [word = '', others = ''] = entry.split(':').map((part) => part.trim());
      return [word, others.split(', ')];
    }),
  );
}

const OTHERS = tableOf(`${SHORT};${ELSEWHERE}`);
const WORKERS = tableOf(FIELDS);

/** What people write in full and titles have short, and grades of schools. */
const IN_FULL: readonly (readonly [RegExp, string])[] = [
  [/\bhuman resources?\b/, 'hr'],
  [/\bvice president\b/, 'vp'],
  [/\buser experience\b/, 'ux'],
  [/\binformation technology\b/, 'it'],
  [/\bquality assurance\b/, 'qa'],
  [/\bsearch engine optimi[sz]ation\b/, 'seo'],
  [/\bbusiness intelligence\b/, 'bi'],
  [/\b(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth) grade\b/, 'elementary school'],
  [/\b(?:6th|7th|8th|sixth|seventh|eighth) grade\b/, 'middle school'],
  [/\b(?:9th|10th|11th|12th|ninth|tenth|eleventh|twelfth) grade\b/, 'high school'],
];

/** Texts that say the same in other words, the most usual first, without the text itself. */
export function inOtherWords(text: string): readonly string[] {
  const plain = folded(text);
  const short = IN_FULL.reduce((before, [full, letters]) => before.replace(full, letters), plain);
  const words = plain.match(WORD) ?? [];
  if (words.length > MOST_WORDS) return [];
  const texts = words.reduce<readonly string[]>(
    (before, word, at) => {
      const workers = at === words.length - 1 ? (WORKERS.get(word) ?? []) : [];
      const means = [...workers, ...(OTHERS.get(word) ?? []), word];
      return before.flatMap((each) => means.map((mean) => `${each} ${mean}`.trim())).slice(0, MOST_TEXTS);
    },
    [''],
  );
  const once = texts.map((each) => each.replace(/\b(\p{L}+) \1\b/gu, '$1'));
  return [...new Set([...(short === plain ? [] : [short]), ...once])].filter((each) => each !== words.join(' '));
}

/** What a word may stand for in a name; empty if only for itself. */
export function meansOf(word: string): readonly string[] {
  return OTHERS.get(word) ?? [];
}
