/** What people have besides their work, as they name it: languages, a degree's subject, tools, things they do. English. */
import type { Strength, Wish } from '../../advice';
import type { CareerGraph } from '../../graph';
import { jobsWithCodes } from './fields-of-work';

/** A kind of strength: its words, how it is said back, and the jobs where employers look for it, by the beginnings of their codes. */
interface KnownStrength {
  readonly words: RegExp;
  readonly said: string;
  readonly codes: readonly string[];
  /** A wish that may go with it: to ask, not to suppose. */
  readonly asks?: Wish;
}

const LANGUAGES = [
  '21-1093',
  '21-1094',
  '25-3011',
  '25-904',
  '27-3091',
  '29-2081',
  '31-9092',
  '39-7',
  '41-3041',
  '43-4051',
  '43-4061',
  '43-4081',
  '43-4171',
  '43-4181',
  '43-6013',
];
const PEOPLE_SUBJECTS = [
  '13-1071',
  '13-1151',
  '13-1161',
  '21-1012',
  '21-1018',
  '21-1021',
  '21-1092',
  '21-1093',
  '29-2053',
  '43-4061',
  '43-4161',
];
const WRITTEN = ['11-2032', '13-1131', '27-3023', '27-3031', '27-304'];

/** Editorial; a text belongs to the first whose words it has. */
const STRENGTHS: readonly KnownStrength[] = [
  {
    words: /\b(?:quick ?books|xero|(?:bookkeeping|payroll|accounting) software)\b/i,
    said: 'you know bookkeeping software',
    codes: ['13-2011', '43-3021', '43-3031', '43-3051'],
  },
  {
    words: /\b(?:epa[ -]?608|hvac(?:\/r)?|refrigeration)\b/i,
    said: 'you know heating and cooling',
    codes: ['49-1011', '49-9021', '49-9071', '51-8021'],
  },
  {
    words: /\benglish (?:is|as) (?:my |a )?second language\b/i,
    said: 'you speak more than one language',
    codes: LANGUAGES,
    asks: 'LITTLE_ENGLISH',
  },
  {
    words:
      /\b(?:(?:second|third|foreign|other|two|three|four|five|several|many) languages?|languages|bilingual|trilingual|multilingual|spanish|french|german|portuguese|chinese|mandarin|cantonese|vietnamese|arabic|russian|polish|ukrainian|korean|japanese|tagalog|hindi|urdu|punjabi|italian|(?:haitian )?creole|somali|amharic|farsi|asl|sign language|turkish|swahili)\b/i,
    said: 'you speak more than one language',
    codes: LANGUAGES,
  },
  {
    words:
      /\b(?:psychology|sociology|social (?:science|work)|counseling|criminal justice|human services)\b.*\b(?:degree|bachelor)|\b(?:degree|bachelor\w*|major(?:ed)?) (?:of arts |of science )?in (?:psychology|sociology|social|counseling|criminal|human services)/i,
    said: 'your degree is about people',
    codes: PEOPLE_SUBJECTS,
  },
  {
    words:
      /\b(?:english|history|journalism|communications?|literature|philosophy|political science|arts?)\b.*\b(?:degree|bachelor)|\b(?:degree|bachelor\w*|major(?:ed)?) (?:of arts |of science )?in (?:english|history|journalism|communications?|literature|philosophy|political)/i,
    said: 'your degree taught you to read, write and argue',
    codes: [...WRITTEN, '13-1151', '13-1041', '23-2011', '25-4', '25-2031'],
  },
  {
    words:
      /\b(?:business|management|marketing)\b.*\b(?:degree|bachelor)|\b(?:degree|bachelor\w*|major(?:ed)?) (?:of arts |of science )?in (?:business|management|marketing)/i,
    said: 'your degree is in business',
    codes: ['13-1161', '13-1082', '13-1023', '13-2051', '11-3012', '13-1081', '41-3091'],
  },
  {
    words:
      /\b(?:biology|chemistry|environmental|science)\b.*\b(?:degree|bachelor)|\b(?:degree|bachelor\w*|major(?:ed)?) (?:of science )?in (?:biology|chemistry|environmental|a science)/i,
    said: 'your degree is in a science',
    codes: ['19-1', '19-20', '19-4', '29-201', '41-4011', '13-1041', '51-8031'],
  },
  {
    words:
      /\b(?:accounting|finance|economics|math(?:ematics)?|statistics)\b.*\b(?:degree|bachelor)|\b(?:degree|bachelor\w*|major(?:ed)?) (?:of science )?in (?:accounting|finance|economics|math|statistics)/i,
    said: 'your degree is in numbers',
    codes: ['13-20', '15-20', '43-3031', '13-1111', '15-2051'],
  },
  {
    words:
      /\b(?:computer science|information technology|computing|information systems)\b.*\b(?:degree|bachelor)|\b(?:degree|bachelor\w*|major(?:ed)?) (?:of science )?in (?:computer|information|computing)/i,
    said: 'your degree is in computing',
    codes: ['15-1', '15-2051'],
  },
  {
    words:
      /\b(?:engineering)\b.*\b(?:degree|bachelor)|\b(?:degree|bachelor\w*|major(?:ed)?) (?:of science )?in (?:\w+ )?engineering/i,
    said: 'your degree is in engineering',
    codes: ['17-2', '17-3', '41-9031', '11-9041', '13-1051'],
  },
  {
    words:
      /\b(?:education|teaching)\b.*\b(?:degree|bachelor)|\b(?:degree|bachelor\w*|major(?:ed)?) (?:of arts |of science )?in (?:education|teaching)/i,
    said: 'your degree is in education',
    codes: ['13-1151', '25-2', '25-3', '25-9031'],
  },
  {
    words: /\b(?:forklifts?|lift trucks?|reach trucks?|powered industrial trucks?)\b/i,
    said: 'you may drive a forklift',
    codes: ['53-7051', '53-7065', '43-5071', '49-3042'],
  },
  {
    words: /\b(?:autocad|solidworks|revit|cad)\b/i,
    said: 'you draw with CAD',
    codes: ['17-30', '17-1', '27-1021', '51-9162', '13-1051'],
  },
  {
    words: /\b(?:excel|spreadsheets?|pivot tables?|reports? in access)\b/i,
    said: 'you know spreadsheets',
    codes: ['43-3', '43-5061', '13-1023', '13-1081', '13-20', '13-1161', '15-2051'],
  },
  {
    words: /\b(?:numbers|bookkeeping|did the books|keep the books|payroll|budgets?)\b/i,
    said: 'you are at home with numbers',
    codes: ['43-303', '43-305', '13-20', '13-1051', '15-20'],
  },
  {
    words:
      /\b(?:fix(?:es|ed|ing)?|repair(?:s|ed|ing)?|maintain(?:ed|ing)?|rebuil[dt]\w*|good with|handy with|work on) (?:\w+ ){0,2}(?:machines?|engines?|motors?|cars?|trucks?|tractors?|equipment|tools|bikes|appliances|things|anything|everything)\b|\bmechanical(?:ly inclined)?\b|\bhandy\b/i,
    said: 'you repair machines',
    codes: ['49-2', '49-3', '49-902', '49-904', '49-907', '51-404'],
  },
  {
    words:
      /\b(?:train(?:ed|ing)?|mentor(?:ed|ing)?|coach(?:ed|ing)?|taught|teach(?:ing)?|onboard(?:ed|ing)?) (?:the |all |many )?(?:new hires?|new people|newcomers|others|people|apprentices|staff|beginners|juniors?|kids|classes|students)\b|\btrainer on the side\b/i,
    said: 'you have trained others',
    codes: ['13-1151', '11-3131', '25-1194', '25-2032', '25-3'],
  },
  {
    words:
      /\b(?:writ(?:e|es|ing)|wrote|written)(?: well| for a living| (?:the |a |our |all )?\w+)?\b|\bnewsletters?\b|\b(?:edit(?:ing|ed)?|blog(?:s|ging)?)\b/i,
    said: 'you write',
    codes: WRITTEN,
  },
  {
    words:
      /\b(?:can estimate|estimat(?:e|es|ing)|read(?:s|ing)? (?:blue ?prints?|drawings|plans)|(?:know|knows) (?:drawings|blue ?prints?|plans)|take-?offs?)\b/i,
    said: 'you read drawings and can estimate',
    codes: ['13-1051', '17-3011', '47-4011', '11-9021', '47-1011'],
  },
  {
    words: /\b(?:python|java(?:script)?|sql|html|coding|programming|c\+\+|websites?)\b/i,
    said: 'you write code',
    codes: ['15-1', '15-2051'],
  },
  {
    words: /\b(?:photoshop|canva|illustrator|graphic design|draw(?:ing)? well)\b/i,
    said: 'you know design software',
    codes: ['27-102', '13-1161', '27-304'],
  },
  {
    words: /\b(?:social media|instagram|tiktok|facebook page|seo)\b/i,
    said: 'you know social media',
    codes: ['13-1161', '11-2011', '27-3031', '27-3043'],
  },
  {
    words:
      /\b(?:organi[sz]ed?|plan(?:ned)?|ran|run|arrang(?:e|ed)) (?:\w+ ){0,2}(?:events?|weddings?|parties|fundraisers?|conferences?)\b/i,
    said: 'you have run events',
    codes: ['13-1121', '13-1131', '11-2032', '27-3031'],
  },
  {
    words: /\b(?:clean (?:driving )?record)\b/i,
    said: 'your record is clean, which is checked there',
    codes: ['33-3', '33-9093', '43-5031', '53-30', '13-1041'],
  },
];

/** The first words of a text that name a strength. */
export function strengthIn(
  text: string,
): { readonly words: string; readonly start: number; readonly said: string } | null {
  for (const { words, said } of STRENGTHS) {
    const found = words.exec(text);
    if (found !== null) return { words: found[0], start: found.index, said };
  }
  return null;
}

/** All strengths that a text names, each with the jobs where it counts. */
export function strengthsNamed(graph: CareerGraph, text: string): readonly Strength[] {
  return STRENGTHS.filter(({ words }) => words.test(text)).map(({ said, codes, asks }) => ({
    said,
    ...(asks === undefined ? {} : { asks }),
    jobs: new Set(jobsWithCodes(graph, codes)),
  }));
}
