import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { inHundred, matchInWords } from '../words/chances';
import { usd } from '../words/pay';
import { FuturesSection } from './futures-section';
import { Disciplines, Interests } from './profile';
import type { Change, Match, QuizState } from './quiz-query';
import { FromForm, WayForm } from './way-form';

/** A chance out of a hundred after fewer answers would look surer than it is. */
const ENOUGH_FOR_FIGURES = 12;

interface QuizResultProps {
  readonly state: QuizState;
  /** What somebody does now; '' if they would not say. */
  readonly from: string;
  /** The same answers from another job. */
  readonly onFrom: (from: string) => void;
  /** What the answers 1 to 5 mean. */
  readonly scale: readonly string[];
  readonly moved: { readonly current: boolean };
  readonly onBack: () => void;
  /** Null once the quiz is done. */
  readonly onMore: (() => void) | null;
  readonly onAfresh: () => void;
}

/** The result, as a letter: which jobs, why, what would change it, and what it is not. */
export const QuizResult = ({ state, from, onFrom, scale, moved, onBack, onMore, onAfresh }: QuizResultProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!moved.current) return;
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [moved]);
  const { roles, changes, notice, answered, answers } = state;
  const [first] = roles;
  const futures = from === '' ? null : <FuturesSection from={from} fitting={state.fitting} onFrom={onFrom} />;
  if (first === undefined || !state.enough) {
    return (
      <TooLittle isSkipped={answered === 0} onMore={onMore} onAfresh={onAfresh} onBack={onBack}>
        {futures}
      </TooLittle>
    );
  }
  return (
    <article class="letter">
      <header>
        <h2 id="result" ref={heading} tabIndex={-1}>
          Your answers point to <bdi>{first.role.title}</bdi>
        </h2>
        <p class="lede">
          {opening(first.probability)} It rests on {answered === 1 ? 'one answer' : `${answered} answers`}
          {onMore !== null && ' so far; a few more would make it surer'}.
        </p>
        {onMore !== null && (
          <button type="button" class="button no-print" onClick={onMore}>
            Answer a few more
          </button>
        )}
      </header>
      <section aria-label="Jobs that your answers point to">
        <ol class="matches plain">
          {roles.map((match) => (
            <MatchCard key={match.role.id} match={match} isSure={onMore === null || answered >= ENOUGH_FOR_FIGURES} />
          ))}
        </ol>
      </section>
      {futures ?? (
        <section class="no-print" aria-labelledby="from-title">
          <h3 id="from-title">And from where you are?</h3>
          <FromForm onFrom={onFrom} />
        </section>
      )}
      <section class="no-print" aria-labelledby="way-title">
        <h3 id="way-title">How do you get there?</h3>
        <WayForm from={from} roles={roles.map(({ role }) => role)} />
      </section>
      {changes.length > 0 && (
        <section aria-labelledby="changes-title">
          <h3 id="changes-title">What would change this</h3>
          <ul class="reasons">
            {changes.map((change) => (
              <ChangeLine key={change.question} change={change} scale={scale} />
            ))}
          </ul>
        </section>
      )}
      <div class="profiles">
        <Interests interests={state.interests} />
        <Disciplines disciplines={state.disciplines} elsewhere={state.elsewhere} />
      </div>
      <section class="not" aria-labelledby="not-title">
        <h3 id="not-title">What this is not</h3>
        <p>{notice}</p>
        <p>
          The chances are those of our model, and they are too sure of themselves: real people like things for reasons
          that no table holds. The quiz knows nothing of your skills, health, family or labour market.
        </p>
      </section>
      <details>
        <summary>What you answered</summary>
        <dl class="given">
          {answers.map(({ question, says, value }) => (
            <div key={question}>
              <dt dir="auto">{says}</dt>
              <dd class="soft">{value === null ? 'skipped' : (scale[value - 1] ?? value)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <div class="quiz-moves no-print">
        <button type="button" class="button quiet" onClick={onBack}>
          Back
        </button>
        <button type="button" class="button quiet" onClick={onAfresh}>
          Start afresh
        </button>
        <p class="small soft">The address of this page holds your answers. Keep it or share it.</p>
      </div>
    </article>
  );
};

function opening(probability: number): string {
  if (probability >= 0.75) return 'They leave little doubt.';
  if (probability >= 0.4) return 'It stands out, and the others are worth a look.';
  return 'It is one of several that fit nearly as well, so look at all three.';
}

interface MatchCardProps {
  readonly match: Match;
  /** True once enough was answered for a figure. */
  readonly isSure: boolean;
}

const MatchCard = ({ match: { role, probability, because, rungs }, isSure }: MatchCardProps) => (
  <li class="card match">
    <h3>
      <a href={`/roles/${role.slug}`}>
        <bdi>{role.title}</bdi>
      </a>
    </h3>
    <p class="small soft number">
      {matchInWords(probability)}
      {isSure && `, ${inHundred(probability)} by our model`}
      {role.typicalPayUsd !== null && ` · usually ${usd(role.typicalPayUsd)} a year`}
    </p>
    <p dir="auto">{role.summary}</p>
    {because.length > 0 && (
      <>
        <h4>Because</h4>
        <ul class="reasons">
          {because.map((reason) => (
            <li key={reason} dir="auto">
              {reason}
            </li>
          ))}
        </ul>
      </>
    )}
    {rungs.length > 0 && (
      <p class="small soft">
        On other rungs:{' '}
        {rungs.map((rung, place) => (
          <span key={rung.id}>
            {place > 0 && ', '}
            <a href={`/roles/${rung.slug}`}>
              <bdi>{rung.title}</bdi>
            </a>
          </span>
        ))}
      </p>
    )}
  </li>
);

const ChangeLine = ({ change, scale }: { change: Change; scale: readonly string[] }) => (
  <li>
    If “<bdi>{change.says.replace(/[.]$/, '')}</bdi>” were {scale[change.instead - 1]} instead of{' '}
    {scale[change.value - 1]}, <bdi>{change.role.title}</bdi> would come first.
  </li>
);

interface TooLittleProps extends Pick<QuizResultProps, 'onMore' | 'onAfresh' | 'onBack'> {
  readonly isSkipped: boolean;
  readonly children: ComponentChildren;
}

/** All questions skipped, or answered in the middle: no job is named. What the job held leads to stands there all the same. */
const TooLittle = ({ isSkipped, onMore, onAfresh, onBack, children }: TooLittleProps) => (
  <article class="letter">
    <section class="stack">
      <h2 id="result" tabIndex={-1}>
        {isSkipped ? 'Nothing to go by yet' : 'Too little to go by'}
      </h2>
      <p>
        {isSkipped
          ? 'You skipped every question. A few answers are enough for a first idea.'
          : 'Answers in the middle tell nothing of you. Three that agree or disagree are enough for a first idea.'}
      </p>
      <div class="choices">
        {onMore !== null && (
          <button type="button" class="button" onClick={onMore}>
            Answer a few more
          </button>
        )}
        <button type="button" class={onMore === null ? 'button' : 'button quiet'} onClick={onAfresh}>
          Start afresh
        </button>
        <button type="button" class="button quiet" onClick={onBack}>
          Back
        </button>
      </div>
    </section>
    {children}
  </article>
);
