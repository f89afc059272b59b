/** What words of a trade mean, in a few everyday words next to the place where they stand. Names of data are never changed. */

/** Terms as they stand in sentences, with what each means. The longer of two that overlap counts. */
const GLOSSARY: Readonly<Record<string, string>> = {
  'A/B tests': 'two versions shown to see which works better',
  AWS: 'Amazon’s cloud services',
  Azure: 'Microsoft’s cloud services',
  'agile methods': 'planning in short steps',
  'consultative selling': 'finding out what a customer needs, then offering it',
  'customer onboarding': 'helping new customers start',
  'requirements analysis': 'finding out what a system must do',
  'system integration': 'making systems work together',
  'Articulate 360': 'software for making online courses',
  CAD: 'drawing software',
  CAM: 'software that programs machines',
  CAMS: 'a certificate against money laundering',
  CAPM: 'a first certificate in project management',
  CCNA: 'a first network certificate',
  CFA: 'a credential for investment analysts',
  CFE: 'a certificate for fraud examiners',
  CFP: 'the credential of financial planners',
  CIA: 'the certificate of internal auditors',
  CNC: 'computer-controlled machining',
  CPP: 'a payroll certificate',
  CPSM: 'a certificate in purchasing',
  CRCM: 'a certificate in bank compliance',
  CSCP: 'a certificate in supply chains',
  'customer success': 'helping business customers get results from a product',
  'customer success associate': 'who helps business customers get results from a product',
  'customer success management': 'helping business customers get results',
  'customer success manager': 'who helps business customers get results from a product',
  'customer success managers': 'who help business customers get results from a product',
  'data pipelines': 'programs that move and clean data',
  'CPA license': 'the license of accountants',
  CPA: 'the license of accountants',
  'CFA charter': 'the credential of investment analysts',
  'CFA exams': 'exams for investment analysts',
  CISSP: 'a certificate for experienced security specialists',
  CISM: 'a certificate for security managers',
  CISA: 'a certificate for auditors of computer systems',
  CCNP: 'an advanced network certificate',
  'Network+': 'a first network certificate',
  ARRT: 'the body that certifies imaging staff',
  ASCP: 'the body that certifies laboratory staff',
  CBAP: 'a certificate in business analysis',
  CTP: 'a certificate for people who manage a company’s cash',
  RHIT: 'a certificate in health records',
  NCCER: 'a training program for builders',
  ISTQB: 'a certificate for software testers',
  HAZWOPER: 'training for work with dangerous waste',
  'PE license': 'the license of professional engineers',
  'FE exam': 'the first exam for engineers',
  ROTC: 'officer training at college',
  MBA: 'a master’s degree in business',
  ABET: 'the body that approves engineering programs',
  NCIDQ: 'the exam of interior designers',
  ERP: 'software for books and orders',
  Praxis: 'a test for teachers',
  'EMT course': 'for ambulance work',
  GIS: 'software for maps',
  Docker: 'software that packs programs',
  ETL: 'moving and cleaning data',
  FPC: 'a first payroll certificate',
  FRM: 'a certificate in risk management',
  Figma: 'design software',
  'job shop': 'a plant that makes parts to order',
  Kubernetes: 'software that runs programs on many servers',
  LMS: 'software that delivers courses',
  'lean manufacturing': 'ways to cut waste',
  'lean methods': 'ways to cut waste',
  Linux: 'an operating system for servers',
  PHR: 'an HR certificate',
  PLC: 'controllers of machines',
  PMP: 'the main certificate in project management',
  'Power BI': 'chart software',
  Python: 'a programming language',
  'SHRM-CP': 'an HR certificate',
  SEO: 'getting found in web searches',
  SIE: 'the first exam for selling investments',
  'Securities Industry Essentials': 'the first exam for selling investments',
  SQL: 'the language of databases',
  'Security+': 'a first certificate in computer security',
  'Series 7 and 66': 'exams for selling investments',
  Tableau: 'chart software',
  Terraform: 'software that sets up servers',
  'U.S. GAAP': 'American accounting rules',
  'US GAAP': 'American accounting rules',
  Zendesk: 'software for support requests',
  aPHR: 'a first HR certificate',
  'general ledger': 'the main book of accounts',
  'less-than-truckload': 'freight of several customers in one truck',
  'take-off software': 'it measures quantities on drawings',
  'threat modeling': 'thinking through how attackers could get in',
  wireframing: 'sketching screens',
};

/** Whole words that nothing explains yet: inside parentheses and before one stands an explanation. */
const TERMS = new RegExp(
  `(?<![\\w(“/-])(?<!\\b(?:a|an|as) (?=[A-Z]+ [a-z]))(${Object.keys(GLOSSARY)
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replace(/[+./]/g, '\\$&'))
    .join('|')})(?![\\w/-]|(?: [a-z]+)? \\(|[^()]*\\))`,
  'g',
);

/** A text with each term of a trade explained where it stands first: "learn SQL (the language of databases)". */
export function explained(text: string, known: Set<string> = new Set()): string {
  return text.replace(TERMS, (term) => {
    if (known.has(term)) return term;
    known.add(term);
    return `${term} (${GLOSSARY[term]})`;
  });
}

/** Nobody needs to be told what they have themselves. */
const OWN = /^(Your |You already have|You bring )/;

/** Sentences of one answer: each term is explained where it stands first. */
export function explainedOnce(sentences: readonly string[]): readonly string[] {
  const known = new Set<string>();
  return sentences.map((sentence) => (OWN.test(sentence) ? sentence : explained(sentence, known)));
}
