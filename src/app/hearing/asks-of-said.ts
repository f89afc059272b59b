/** What is asked back about words that nobody understood: each names something of work, and does not say how it is meant. English. */
import type { AskFirst, FuturesQuestion } from '../../advice';
import type { CareerGraph } from '../../graph';
import { rolesNamedBy } from '../names/named-field';
import { lessNamed } from '../names/ruled-out';
import { drawnTo } from '../names/strengths';
import { topicsNamed } from '../topics/topics';
import { isNoTopic, type WorkTopic } from '../topics/work-topic';

/** Words of somebody who complains. */
const COMPLAINS =
  /\b(?:no|not|never|n'?t|can(?:no|')?t|too|hate|tired|sick|bad|worse|worst|hard|only|all day|all night|hurts?|pain|problem|trouble|stuck|enough|less|without|kills?|killing|wears?|alone)\b/i;

/** Somebody who is patient speaks of no patients. */
const PATIENT = /\b(?:i'?m|i am|be|very|and|am) patient\b/i;

/** Words of somebody who wishes or feels. What only tells where they work is no riddle. */
const WISHES = /\b(?:want|wish|love|like|enjoy|prefer|dream|hope|would|could|proud|happy|miss|need)\w*\b/i;
const SPEAKS_OF_SELF = /\b(?:i|i'?m|i'?d|i'?ve|me|my)\b/i;

/** Questions, in the order of the words. @param question - what is asked without their answers */
export function asksOfSaid(
  graph: CareerGraph,
  notHeard: readonly string[],
  question: FuturesQuestion,
): readonly AskFirst[] {
  return notHeard.flatMap((clause) => {
    const isComplaint = COMPLAINS.test(clause);
    if (!SPEAKS_OF_SELF.test(clause) || !(isComplaint || WISHES.test(clause)) || PATIENT.test(clause)) return [];
    const topic = topicsNamed(clause).find(({ of }) => !isNoTopic(of) && of.by === null)?.of;
    return topic === undefined
      ? []
      : [isComplaint ? lessOf(graph, clause, topic, question) : moreOf(graph, clause, topic, question)];
  });
}

function lessOf(graph: CareerGraph, clause: string, topic: WorkTopic, { not }: FuturesQuestion): AskFirst {
  const value = `less ${topic.name}`;
  const lessened = lessNamed(graph, value);
  return {
    question: `You said "${clause}": is ${topic.name} what you want less of?`,
    field: 'not',
    answers: [
      {
        label: 'Yes',
        value,
        asks: lessened === null ? null : { not: { ...not, less: [...(not.less ?? []), lessened] } },
      },
      { label: 'No', value: '', asks: null },
    ],
  };
}

function moreOf(
  graph: CareerGraph,
  clause: string,
  topic: WorkTopic,
  { towards, strengths = [] }: FuturesQuestion,
): AskFirst {
  return {
    question: `You said "${clause}": is ${topic.name} what you want more of?`,
    field: 'towards',
    answers: [
      {
        label: 'Yes',
        value: topic.name,
        asks: {
          towards: new Set([...(towards ?? []), ...rolesNamedBy(graph, topic.name)]),
          strengths: [...drawnTo(graph, [topic.name]), ...strengths],
        },
      },
      { label: 'No', value: '', asks: null },
    ],
  };
}
