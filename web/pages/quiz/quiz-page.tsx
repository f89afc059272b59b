import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Asked, useAnswer } from '../client/use-answer';
import { Frame } from '../frame/frame';
import { Trouble } from '../frame/trouble';
import { FromCard } from './from-card';
import { QuestionCard, toGo } from './question-card';
import { type Place, quizAddress, readPlace } from './quiz-address';
import { QUIZ, type QuizAnswers, quizInput } from './quiz-query';
import { QuizResult } from './quiz-result';

/** The quiz. Its address holds the answers: it can be kept, shared and gone back in, and the server remembers nothing. */
export const QuizPage = ({ opening }: { opening: Place }) => {
  const [place, setPlace] = useState(opening);
  const moved = useRef(false);
  // Where the last press led, perhaps before the page shows it.
  const latest = useRef(opening);
  const [pressed, setPressed] = useState<number | null>(null);
  // How many steps the browser's own back stays in the quiz.
  const depth = useRef(typeof history === 'undefined' ? 0 : depthOf(history.state));
  // The server writes the frame; questions are asked for in the browser.
  const [inBrowser, setInBrowser] = useState(false);
  useEffect(() => setInBrowser(true), []);
  // What somebody does now comes first; an address with answers goes on without it.
  const isFirst = place.from === null && place.answers.length === 0;
  const [asked, again] = useAnswer<QuizAnswers>(QUIZ, inBrowser && !isFirst ? quizInput(place) : null);
  const shown = useLast(asked);
  const busy = asked.kind !== 'answered' || asked.data !== shown;

  useEffect(() => {
    const onPop = () => {
      depth.current = depthOf(history.state);
      moved.current = true;
      setPressed(null);
      latest.current = readPlace(location.search);
      setPlace(latest.current);
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);

  const go = useCallback((next: Place, value: number | null = null) => {
    latest.current = next;
    depth.current += 1;
    history.pushState({ depth: depth.current }, '', quizAddress(next));
    moved.current = true;
    setPressed(value);
    setPlace(next);
  }, []);
  const goBack = () => {
    if (depth.current > 0) history.back();
    else go({ ...place, answers: place.answers.slice(0, -1), early: false });
  };

  const state = isFirst ? null : (shown?.quiz ?? null);
  const question = state?.question ?? null;
  const isResult = state !== null && (question === null || place.early);
  const answer = useCallback(
    (value: number | null) => {
      // The second press of a double click finds the question answered.
      if (busy || question === null || latest.current.answers.some((given) => given.question === question.id)) return;
      go({ ...place, answers: [...place.answers, { question: question.id, value }], early: false }, value);
    },
    [busy, question, place, go],
  );
  useEffect(() => {
    document.title = isResult ? 'What suits you · Career Atlas' : 'What job suits you best? · Career Atlas';
  }, [isResult]);

  return (
    <Frame here="quiz" query={{ text: QUIZ, variables: quizInput(place) }}>
      <div class="quiz">
        <h1 class={state === null || place.answers.length === 0 ? '' : 'aside'}>What job suits you best?</h1>
        {place.answers.length === 0 && <Opening />}
        <p role="status" class="hidden-text">
          {announcement(asked, isResult)}
        </p>
        {asked.kind === 'away' && (
          <Trouble level={2} title="We can’t reach the quiz right now">
            <p dir="auto">{asked.why} Your answers are kept in the address of this page. Try again in a moment.</p>
            <button type="button" class="button" onClick={again}>
              Try again
            </button>
          </Trouble>
        )}
        {asked.kind === 'refused' && <Refused asked={asked} place={place} go={go} />}
        {isFirst ? (
          <FromCard from="" onGo={(from) => go({ ...place, from })} />
        ) : isTrouble(asked) ? null : shown === null || state === null ? (
          <Outline since={asked.kind === 'looking' ? asked.since : 'now'} />
        ) : isResult ? (
          <QuizResult
            state={state}
            from={place.from ?? ''}
            onFrom={(from) => go({ ...place, from })}
            scale={shown.start.question?.scale ?? []}
            moved={moved}
            onBack={goBack}
            onMore={question === null ? null : () => go({ ...place, early: false })}
            onAfresh={() => go({ from: place.from, answers: [], early: false })}
          />
        ) : (
          question !== null && (
            <QuestionCard
              key={question.id}
              state={state}
              question={question}
              busy={busy}
              pressed={busy ? pressed : null}
              moved={moved}
              onAnswer={answer}
              onBack={goBack}
              onResult={() => go({ ...place, early: true })}
            />
          )
        )}
        <noscript>
          <p>The quiz asks its questions in your browser, and needs JavaScript for it.</p>
        </noscript>
      </div>
    </Frame>
  );
};

const Opening = () => (
  <p class="lede">
    Say what you do now, then how far each sentence is true of you, or skip it. After at most 12 answers, about three
    minutes, you see the jobs that they point to and why, and which of them you can become from where you are. We keep
    none of your answers: they stand in the address of this page.
  </p>
);

/** What stands there before the first question: nothing at first, its outline after a moment. */
const Outline = ({ since }: { since: 'now' | 'a moment' | 'long' }) => (
  <div class="question" aria-busy="true">
    {since === 'long' && <p class="soft">Still looking for your question.</p>}
    {since !== 'now' && (
      <div aria-hidden="true">
        <div class="bone says" />
        <div class="bone answers-bone" />
      </div>
    )}
  </div>
);

interface RefusedProps {
  readonly asked: Extract<Asked<QuizAnswers>, { kind: 'refused' }>;
  readonly place: Place;
  readonly go: (place: Place) => void;
}

/** An old address may hold a question that the quiz no longer has. */
const Refused = ({ asked: { why, unknown }, place, go }: RefusedProps) => {
  const known = place.answers.filter(({ question }) => question !== unknown?.ref);
  const canGoOn = known.length < place.answers.length;
  return (
    <Trouble
      level={2}
      title={canGoOn ? 'The quiz no longer has one of these questions' : 'The quiz can’t go on from here'}
    >
      <p dir="auto">{canGoOn ? 'Perhaps this address is old. Your other answers still count.' : why}</p>
      <div class="choices">
        {canGoOn && (
          <button type="button" class="button" onClick={() => go({ ...place, answers: known })}>
            Go on without it
          </button>
        )}
        <button type="button" class="button quiet" onClick={() => go({ from: place.from, answers: [], early: false })}>
          Start afresh
        </button>
      </div>
    </Trouble>
  );
};

function depthOf(state: { readonly depth?: number } | null): number {
  return state?.depth ?? 0;
}

function isTrouble({ kind }: Asked<QuizAnswers>): boolean {
  return kind === 'away' || kind === 'refused';
}

/** The last answer that came, so that a question stays until the next is here. */
function useLast(asked: Asked<QuizAnswers>): QuizAnswers | null {
  const last = useRef<QuizAnswers | null>(null);
  if (asked.kind === 'answered') last.current = asked.data;
  return last.current;
}

/** What a screen reader says beside the question, which has the focus. */
function announcement(asked: Asked<QuizAnswers>, isResult: boolean): string {
  if (asked.kind === 'looking') return asked.since === 'long' ? 'Still looking.' : '';
  if (asked.kind !== 'answered') return '';
  return isResult ? 'Your result is here.' : toGo(asked.data.quiz.expectedRemaining);
}
