import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Question, QuizState } from './quiz-query';

/** From so many answers on the result says something. */
const ENOUGH = 4;

interface QuestionCardProps {
  readonly state: QuizState;
  readonly question: Question;
  /** True while the next question is on its way; what is pressed then does not count. */
  readonly busy: boolean;
  /** The answer that was pressed last, while its effect is awaited. */
  readonly pressed: number | null;
  /** True once somebody has moved in the quiz: then the focus goes to the question. */
  readonly moved: { readonly current: boolean };
  readonly onAnswer: (value: number | null) => void;
  readonly onBack: () => void;
  readonly onResult: () => void;
}

/** One question with its five answers. The keys 1 to 5 answer while the focus is in it or nowhere. */
export const QuestionCard = ({ state, question, busy, pressed, moved, ...on }: QuestionCardProps) => {
  const { onAnswer, onBack, onResult } = on;
  const card = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (moved.current) heading.current?.focus({ preventScroll: true });
  }, [moved]);
  // At once, not after the next picture: who knows the keys is quicker than that.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const { activeElement } = document;
      const isOurs = activeElement === document.body || card.current?.contains(activeElement) === true;
      const value = Number(event.key);
      if (isOurs && Number.isInteger(value) && value >= 1 && value <= question.scale.length) onAnswer(value);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [question, onAnswer]);
  return (
    <section ref={card} class="question" aria-labelledby="says" aria-busy={busy}>
      <Progress state={state} />
      <h2 id="says" ref={heading} tabIndex={-1} dir="auto">
        {question.says}
      </h2>
      <ol class="answers plain" aria-label="How far this is true of you">
        {question.scale.map((words, place) => (
          <li key={words}>
            <button
              type="button"
              class={`answer ${pressed === place + 1 ? 'pressed' : ''}`}
              aria-keyshortcuts={String(place + 1)}
              onClick={() => onAnswer(place + 1)}
            >
              <span class="answer-key number" aria-hidden="true">
                {place + 1}
              </span>
              <bdi>{words}</bdi>
            </button>
          </li>
        ))}
      </ol>
      <div class="quiz-moves">
        <button type="button" class="button quiet" onClick={onBack} disabled={state.asked === 0}>
          Back
        </button>
        <button type="button" class="button quiet" onClick={() => onAnswer(null)}>
          Skip
        </button>
        {state.answered >= ENOUGH && (
          <button type="button" class="link-button early" onClick={onResult}>
            Show me the result so far
          </button>
        )}
      </div>
    </section>
  );
};

const Progress = ({ state: { asked, expectedRemaining } }: { state: QuizState }) => (
  <div class="quiz-progress">
    <progress value={asked} max={asked + Math.max(1, expectedRemaining)} aria-label="How far you are" />
    <p class="small soft number">{toGo(expectedRemaining)}</p>
  </div>
);

/** "about 6 to go". */
export function toGo(expectedRemaining: number): string {
  return expectedRemaining <= 1 ? 'perhaps the last one' : `about ${expectedRemaining} to go`;
}
