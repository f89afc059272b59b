import { z } from 'zod';
import { QUESTIONS } from '../../app';
import { count, listed } from '../../domain';
import type { CompetencyMatch } from '../../needs';
import { BOUNDS } from '../contract/bounds';
import { EVIDENCE } from '../contract/citations';
import { tool } from '../contract/tool';
import { NAMED_ROLE, namedRole } from '../parts/named';
import { evidenceOfNeed, GAP, gapAt, MATCH, matchAt } from '../parts/needs';

const SAID = { evidence: z.array(EVIDENCE).describe('Who says that the role needs it.') };
const TOTAL = z.int().describe('How many there are; the list may show fewer.');

/** What someone has and lacks for a role. */
export const GAP_TOOL = tool({
  name: 'gap',
  title: 'What a person has and lacks for a role',
  description:
    'Which needs of a role a person meets, meets in part and lacks, with hours of learning and who says that the role needs them.',
  fields: QUESTIONS.skillGap.fields,
  roles: ['to'],
  schema: z.object({
    role: NAMED_ROLE,
    coverage: z
      .number()
      .nullable()
      .describe('Share of the needs that you have, 0 to 1; null if its needs are unknown.'),
    learningHours: z.number().describe('Hours of learning that you still need; an estimate.'),
    weeks: z.number().describe('Weeks this takes at your hours a week.'),
    haveTotal: TOTAL,
    have: z.array(MATCH.extend(SAID)).describe('Needs that you meet, most important first.'),
    partlyTotal: TOTAL,
    partly: z.array(GAP.extend(SAID)).describe('Needs that you meet in part: your level is too low.'),
    missingTotal: TOTAL,
    missing: z.array(GAP.extend(SAID)).describe('Needs that you have not started on.'),
  }),
  asks: () => ({
    query: `{
      skillGap(to: "a", profile: {}) {
        role { id title } coverage learningHours weeks
        have(first: ${BOUNDS.needs}) { importance haveLevel needLevel competency { ...need } }
        partly(first: ${BOUNDS.needs}) { importance haveLevel needLevel hours competency { ...need } }
        missing(first: ${BOUNDS.needs}) { importance haveLevel needLevel hours competency { ...need } }
      }
    }
    fragment need on Competency { id name source { id } }`,
    variables: {},
  }),
  answer(asked, { to, profile }) {
    const { graph } = asked.snapshot;
    const gap = asked.snapshot.skillGap(to, profile ?? {});
    const role = graph.roles[gap.role]!;
    const saidOf = ({ competency }: CompetencyMatch) => ({ evidence: evidenceOfNeed(asked, gap.role, competency) });
    const shown = <T extends CompetencyMatch>(needs: readonly T[]) => needs.slice(0, BOUNDS.needs);
    const answer = {
      role: namedRole(role),
      coverage: gap.coverage,
      learningHours: gap.learningHours,
      weeks: gap.weeks,
      haveTotal: gap.have.length,
      have: shown(gap.have).map((match) => ({ ...matchAt(graph, match), ...saidOf(match) })),
      partlyTotal: gap.partly.length,
      partly: shown(gap.partly).map((each) => ({ ...gapAt(graph, each), ...saidOf(each) })),
      missingTotal: gap.missing.length,
      missing: shown(gap.missing).map((each) => ({ ...gapAt(graph, each), ...saidOf(each) })),
    };
    if (gap.coverage === null) return { answer, text: `What ${role.title} needs is not known.` };
    const lines = [
      `${role.title}: you have ${Math.round(gap.coverage * 100)} % of what it asks for. Left: ${count(gap.learningHours, 'hour')} of learning, ${count(gap.weeks, 'week')}.`,
      namesText('Missing', answer.missing),
      namesText('Partly there', answer.partly),
      namesText('There', answer.have),
    ];
    return { answer, text: lines.filter((line) => line !== '').join('\n') };
  },
});

function namesText(head: string, needs: readonly { readonly name: string }[]): string {
  return needs.length === 0 ? '' : `${head}: ${listed(needs.map(({ name }) => name))}.`;
}
