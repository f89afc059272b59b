/** Something that somebody can do this week on the way to a job. */
import type { ExitWay } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { Chain } from '../chains/beginning';
import { PAY_START } from '../numbers/futures';
import { calledInTalk } from '../words/title';
import type { Gate, GateKind } from './gate';

/** What to do first about a gate that is not passed. `name`: of the gate; `title`: of the job; `isTrade`: an apprenticeship of years opens its door. */
const AT_GATE: Readonly<Partial<Record<GateKind, (name: string, title: string, isTrade: boolean) => string>>> = {
  SELECTION: (_, title) =>
    `Read on the employer's own page how they choose for ${title}, and note the next date to apply.`,
  PROFESSIONAL_DEGREE: (name) => `Look up which courses a school asks for before ${name}, and which of them you have.`,
  DOCTORATE: (name) => `Write to one person who supervises ${name}, and ask what they look for.`,
  MASTER: (name) => `Ask two schools whether they take you for ${name}, and what it costs beside work.`,
  BACHELOR: (name) => `Ask a college near you which of your courses and years at work count towards ${name}.`,
  APPRENTICESHIP: (_, title, isTrade) =>
    isTrade
      ? `Ask the union hall or the state's apprenticeship office when they next take applications for ${title}.`
      : `Ask two employers whether they train beginners as ${title}, and what they pay meanwhile.`,
  LICENCE: (name) =>
    `Read the page of your state's board on this: ${name}. Note what it costs and where the next course is.`,
  EXAM: (name) => `Look up when and where you can take this: ${name}. Try a practice test first.`,
  CERTIFICATE: (name) => `Ask a community college near you when this starts next, and who pays for it: ${name}.`,
  PORTFOLIO: (_, title) => `Choose one small piece of work to show for ${title}, and keep two evenings free for it.`,
};

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
  const atGate = gate === null || gate.held ? undefined : AT_GATE[gate.kind];
  if (atGate !== undefined)
    return atGate(
      gate!.name,
      title,
      chain.some(({ way, trainedYears }) => way.door.door === 'APPRENTICESHIP' && trainedYears >= PAY_START.trained),
    );
  // Who has another job to do first begins with that.
  const next = calledInTalk(graph, chain[0]!.to);
  return ON_WAY[way](chain.length > 1 ? next : title);
}
