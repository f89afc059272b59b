/** Work that machines change, or in which beginners have become too many for the posts: a plain warning, whoever asks. */
import { sentencesOfRoles } from './told-of-roles';

const JUNIOR_CODE =
  'Since 2023 firms hire far fewer junior developers, and AI tools write a part of the code. Expect to apply for many months, above all without a degree in computing or an internship.';
const JUNIOR_DATA =
  'Many people who took a course compete for few first jobs in data, and AI tools do a part of the simple analyses. A degree in a subject with mathematics, or data work inside your own employer, counts most.';
const JUNIOR_DESIGN =
  'Far more people want a first job in this work than there are posts, and AI tools make simple drafts. Firms hire few juniors.';
const WORDS =
  'AI tools now write simple texts, so firms pay fewer people for those. Work is left for people who know a subject well, research, edit and plan.';
const PICTURES =
  'AI tools now make simple pictures and drafts, so firms pay fewer people for those. Work is left for people who know what a client needs.';

/** By codes of the Standard Occupational Classification, or their beginnings. Editorial; from job advertisements since 2023 and what employers say of them. */
const CHANGED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '27-3091':
      'Machines now translate plain texts, and pay for such work has fallen. Courts, hospitals, contracts and subjects that few people know still need people.',
    '27-3042':
      'AI tools now write first drafts of manuals, and firms hire fewer writers. People who know the technology itself are still looked for.',
    '27-3043': WORDS,
    '27-1024': PICTURES,
    '27-1013': PICTURES,
    '27-1014': PICTURES,
    '27-4032':
      'AI tools now cut and clean up simple videos, so firms pay fewer people for those. Work is left for people who tell a story and know a client.',
    '43-9021': 'Machines read more and more of what people used to type, so such jobs become fewer each year.',
    '43-4051': 'Machines answer more and more of the simple questions, so such jobs become fewer.',
    '41-9041': 'Machines and rules against unwanted calls take such jobs away.',
    '43-9022': 'Such jobs have almost gone, because people type their own texts.',
    '43-9081': 'Programs check spelling and grammar now, and few employers still hire for it.',
  }),
);

/** The same for roles of ours that no code tells apart, by title. */
const CHANGED_OF_OURS: Readonly<Record<string, string>> = {
  'Junior Back-End Developer': JUNIOR_CODE,
  'Junior Front-End Developer': JUNIOR_CODE,
  'Junior Full-Stack Developer': JUNIOR_CODE,
  'Junior Mobile Developer': JUNIOR_CODE,
  'Junior Software Engineer': JUNIOR_CODE,
  'Web Developer': JUNIOR_CODE,
  'Junior Data Analyst': JUNIOR_DATA,
  'Junior Data Scientist': JUNIOR_DATA,
  'Junior Product Designer': JUNIOR_DESIGN,
  'Junior UX Designer': JUNIOR_DESIGN,
  'Web Designer': JUNIOR_DESIGN,
  'Data Annotator': 'Such work comes by the project, and machines do more of it each year.',
  'Junior UX Writer': WORDS,
  'UX Writer': WORDS,
  'Senior UX Writer': WORDS,
  // Who writes books is paid for what no machine has lived.
  Author: '',
};

/** What machines or too many beginners change in a job; null if nothing that decides. */
export const whatMachinesChange = sentencesOfRoles(CHANGED, CHANGED_OF_OURS);
