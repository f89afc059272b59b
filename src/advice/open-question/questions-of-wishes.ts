/** Questions back about what somebody wishes: the field, study, what the days are made of. */
import type { Wish } from '../futures/wishes';
import { ASK_BACK } from '../numbers/futures';
import type { AskFirst, FuturesQuestion } from './futures-question';

/** Wishes that say what the work should be made of. */
const OF_WHAT: readonly Wish[] = [
  ...(['WITH_PEOPLE', 'FEWER_PEOPLE', 'HELP_PEOPLE', 'HANDS_ON', 'DESK_WORK', 'CREATIVE', 'OUTDOORS'] as const),
  ...(['LEAD_PEOPLE', 'OWN_BUSINESS'] as const),
];

/** True if something that they want or can do says what the work should be made of. */
export function saysOfWhat({ wishes, strengths = [] }: FuturesQuestion): boolean {
  return strengths.some(({ isWished }) => isWished === true) || OF_WHAT.some((each) => wishes.includes(each));
}

/** People, hands or a desk. */
export function whatQuestion(wishes: readonly Wish[]): AskFirst {
  const more = (label: string, wish: Wish) => ({ label, value: wish, asks: { wishes: [...wishes, wish] } });
  return {
    question: 'What should more of your day be: people, work with your hands, or a desk?',
    field: 'wishes',
    answers: [more('People', 'WITH_PEOPLE'), more('My hands', 'HANDS_ON'), more('A desk', 'DESK_WORK')],
  };
}

/** Whether they would stay in their field or leave it. */
export function fieldQuestion(wishes: readonly Wish[]): AskFirst {
  return {
    question: 'Would you rather stay in your field or leave it?',
    field: 'wishes',
    answers: [
      { label: 'Stay', value: 'SAME_FIELD', asks: { wishes: [...wishes, 'SAME_FIELD'] } },
      { label: 'Leave', value: 'OTHER_FIELD', asks: { wishes: [...wishes, 'OTHER_FIELD'] } },
    ],
  };
}

/** Whether they would study. */
export function studyQuestion(): AskFirst {
  const maxStudyYears = ASK_BACK.noStudy;
  return {
    question: 'Would you study for a year or more?',
    field: 'maxStudyYears',
    answers: [
      { label: 'Yes', value: '', asks: null },
      { label: 'No', value: String(maxStudyYears), asks: { maxStudyYears } },
    ],
  };
}
