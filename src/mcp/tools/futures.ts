/** Who someone could become: the few jobs that a counsellor would name. */
import { z } from 'zod';
import { aboutYears, type Future, GATE_KINDS, type SameWork, TOLD_IN_FULL, VERDICTS } from '../../advice';
import { LIFE_STATES, QUESTIONS } from '../../app';
import { EXIT_WAYS, PAY_CHANGES } from '../../domain';
import type { CareerGraph } from '../../graph';
import { tool } from '../contract/tool';
import { NAMED_ROLE, namedRole, roleAt } from '../parts/named';
import { sentences } from '../parts/way';

const PAY = z.object({ minUsd: z.number(), maxUsd: z.number() }).nullable();

const JOB = z.object({
  role: NAMED_ROLE,
  place: z.number().describe('As a counsellor would name them, from 1: start with the first, tell few in full.'),
  why: z.array(z.string()).describe('What of theirs counts, what is missing.'),
  gate: z
    .object({
      kind: z.enum(GATE_KINDS),
      name: z.string(),
      held: z.boolean(),
      note: z.string().nullable(),
      takes: z.string().nullable(),
    })
    .nullable()
    .describe('What nobody gets round.'),
  years: z.number(),
  studyYears: z.number(),
  verdict: z.enum(VERDICTS).describe('What a counsellor would say of the wish.'),
  payStart: PAY.describe('In the first year, for this person; null if unknown.'),
  payLater: PAY.describe('After about five years; null if unknown.'),
  payNote: z.string().nullable(),
  meets: z.array(z.string()).describe('Wishes that it meets.'),
  misses: z.array(z.string()).describe('Wishes that it misses.'),
  firstStep: z.string().describe('Something to do this week.'),
});

const PLACE = z.object({
  title: z.string(),
  role: NAMED_ROLE.nullable().describe('The role that it is, if it is one of its own.'),
  why: z.string(),
  meets: z.array(z.string()).describe('Wishes that it meets.'),
  asks: z.string().nullable().describe('What it asks beyond what people in the work have; null if nothing.'),
  payChange: z.enum(PAY_CHANGES).describe('Next to the usual place of the work; an estimate.'),
  employers: z.string(),
  firstStep: z.string(),
});

const OPTION = z.object({
  label: z.string(),
  value: z.string().describe('Goes into the field; empty if nothing changes.'),
  adds: z.array(NAMED_ROLE),
  removes: z.array(NAMED_ROLE),
});

/** Who someone could become: the few jobs that a counsellor would name. */
export const FUTURES_TOOL = tool({
  name: 'futures',
  title: 'Jobs that a counsellor would name',
  description:
    'Who a person could become: their own work in another place, their ladder, and at most twelve jobs in groups, in the order in which to name them, each with why, gate, years, pay at the start and later, and a first step. Use it for the open question; `reachable` lists every job within reach.',
  fields: QUESTIONS.futures.fields,
  roles: [],
  schema: z.object({
    state: z
      .enum(LIFE_STATES)
      .nullable()
      .describe('Not null: they named what they are, not what they do; ask `question`.'),
    question: z.string().nullable(),
    from: NAMED_ROLE.nullable().describe('As which role their job was read; null for a state.'),
    suggestions: z.array(NAMED_ROLE).describe('Jobs that what they learn leads to.'),
    heard: z
      .array(z.object({ words: z.string(), meaning: z.string(), field: z.string().nullable(), value: z.string() }))
      .describe('What was heard of `says`: tell the person.'),
    notHeard: z.array(z.string()).describe('Parts of `says` that were not understood.'),
    assumed: z.array(z.string()).describe('Taken for granted about the person; ask if it matters.'),
    notes: z.array(z.string()).describe('What of the question contradicts itself or leaves no job.'),
    sameWork: z.array(PLACE).describe('Their own work in another place: tell it first.'),
    ladder: z.array(z.object({ role: NAMED_ROLE, years: z.number(), payStart: PAY })),
    groups: z.array(z.object({ way: z.enum(EXIT_WAYS), title: z.string(), jobs: z.array(JOB) })),
    askBack: z
      .array(z.object({ question: z.string(), field: z.string(), options: z.array(OPTION) }))
      .describe('Questions whose answer changes the list most: ask them, then ask again with the answers.'),
    total: z.number().describe('How many jobs are within reach.'),
  }),
  asks: () => ({
    query: `{ futures(input: { from: "a" }) { ... on Futures {
      askBack { question field options { label value adds { id title } removes { id title } } }
      heard { words meaning field value } notHeard assumed notes total
      sameWork { title role { id title } why meets asks payChange employers firstStep } ladder { role { id title } years payStart { minUsd maxUsd } }
      groups { way title jobs { role { id title } place why gate { kind name held note takes } years studyYears verdict
        payStart { minUsd maxUsd } payLater { minUsd maxUsd } payNote meets misses firstStep } } } } }`,
    variables: {},
  }),
  async answer(asked, input) {
    const { graph } = asked.snapshot;
    const found = await asked.search(() => asked.snapshot.futuresInSlices(input, true));
    if (found.kind === 'StateNotJob') {
      const { state, question, suggestions } = found;
      return {
        answer: {
          state,
          question,
          from: null,
          suggestions: suggestions.map(namedRole),
          heard: [],
          notHeard: [],
          assumed: [],
          notes: [],
          sameWork: [],
          ladder: [],
          groups: [],
          askBack: [],
          total: 0,
        },
        text: `This says what the person is, not what they do. Ask: ${question}`,
      };
    }
    const { heard, notHeard, assumed, notes, sameWork, ladder, groups, askBack, total } = found;
    const answer = {
      state: null,
      question: null,
      from: roleAt(graph, found.from),
      suggestions: [],
      heard: [...heard],
      notHeard: [...notHeard],
      assumed: [...assumed],
      notes: sentences(notes),
      sameWork: sameWork.map((place) => placeIn(graph, place)),
      ladder: ladder.map(({ role, years, payStart }) => ({ role: roleAt(graph, role), years, payStart })),
      groups: groups.map(({ way, title, jobs }) => ({ way, title, jobs: jobs.map((job) => jobIn(graph, job)) })),
      askBack: askBack.map(({ question, field, options }) => ({
        question,
        field,
        options: options.map(({ label, value, adds, removes }) => ({
          label,
          value,
          adds: adds.map((role) => roleAt(graph, role)),
          removes: removes.map((role) => roleAt(graph, role)),
        })),
      })),
      total,
    };
    const places = answer.sameWork.map(({ title, why }) => `- ${title}: ${why}`);
    const first = places.length === 0 ? [] : ['Their own work in another place:', ...places];
    const lines = linesOf(answer.groups);
    const back = askBack.map(({ question }) => `Ask: ${question}`);
    return {
      answer,
      text: [...answer.notes, ...first, ...lines, ...back, `${total} jobs are within reach.`].join('\n'),
    };
  },
});

/** The first few jobs with their reasons, the others by name. */
function linesOf(
  groups: readonly { readonly title: string; readonly jobs: readonly z.infer<typeof JOB>[] }[],
): string[] {
  const jobs = groups
    .flatMap(({ title, jobs: some }) => some.map((job) => ({ title, job })))
    .sort((a, b) => a.job.place - b.job.place);
  const [full, others] = [jobs.slice(0, TOLD_IN_FULL), jobs.slice(TOLD_IN_FULL)];
  const lines = full.map(({ title, job: { role, gate, years, why } }) => {
    const at = gate === null ? '' : ` ${gate.takes ?? gate.name}${gate.held ? ' (held)' : ''};`;
    return `- ${role.title} (${title.toLowerCase()}):${at} ${aboutYears(years)}. ${why.join(' ')}`;
  });
  const named = others.map(({ job: { role, years } }) => `${role.title} (${aboutYears(years)})`);
  return [
    ...(lines.length === 0 ? [] : ['Start with the first:', ...lines]),
    ...(named.length === 0 ? [] : [`Also worth a look: ${named.join(', ')}.`]),
  ];
}

function placeIn(graph: CareerGraph, { role, meets, ...place }: SameWork): z.infer<typeof PLACE> {
  return { ...place, role: role === null ? null : roleAt(graph, role), meets: [...meets] };
}

function jobIn(graph: CareerGraph, job: Future): z.infer<typeof JOB> {
  const { role, place, why, gate, years, studyYears, verdict, payStart, payLater, payNote, meets, misses } = job;
  return {
    role: roleAt(graph, role),
    place,
    why: sentences(why),
    gate,
    years,
    studyYears,
    verdict,
    payStart,
    payLater,
    payNote,
    meets: [...meets],
    misses: [...misses],
    firstStep: job.firstStep,
  };
}
