/** Something that somebody can do this week on the way to a job. */
import type { ExitWay } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { Chain } from '../chains/beginning';
import { PAY_START } from '../numbers/futures';
import { calledInTalk } from '../words/title';
import type { Gate } from './gate';
import { PAPER_KINDS } from './paper-kinds';

const ON_WAY: Readonly<Record<ExitWay, (title: string) => string>> = {
  UP: (title) =>
    `Ask somebody who chooses people for work as ${title} what the last one promoted had, and which of it you lack.`,
  SIDEWAYS: (title) =>
    `Read five openings for ${title}, mark what you have already, and ask somebody who does it for a quarter of an hour.`,
  TRAINING: (title) => `Read five openings for ${title}, and note the course or certificate that most of them ask for.`,
  STUDY: (title) => `Read five openings for ${title}, and note which degree most of them ask for.`,
  OWN: (title) =>
    `Write down five people or firms who would pay for work as ${title}, and ask one of them what they pay now.`,
};

/** One sentence. */
export function firstStepTo(graph: CareerGraph, role: number, chain: Chain, way: ExitWay, gate: Gate | null): string {
  const title = calledInTalk(graph, role);
  if (gate !== null && !gate.held && gate.kind !== 'EXPERIENCE') {
    if (gate.kind === 'SELECTION')
      return `Read on the employer's own page how they choose for ${title}, and note the next date to apply.`;
    const { firstStep } = PAPER_KINDS[gate.kind];
    if (firstStep !== null) return firstStep(gate.name, title, isTrade(chain));
  }
  // Who has another job to do first begins with that.
  const next = calledInTalk(graph, chain[0]!.to);
  return ON_WAY[way](chain.length > 1 ? next : title);
}

function isTrade(chain: Chain): boolean {
  return chain.some(({ way, trainedYears }) => way.door.door === 'APPRENTICESHIP' && trainedYears >= PAY_START.trained);
}
