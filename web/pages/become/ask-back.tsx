import { useState } from 'preact/hooks';
import { useAnswer } from '../client/use-answer';
import { type Wish, wishInput } from './become-address';
import { ASK_BACK, type AskBackAnswer } from './futures-query';
import { put } from './heard';

interface AskBackProps {
  readonly wish: Wish;
  /** False until the jobs are there. */
  readonly isWanted: boolean;
  /** Another question in the same place. */
  readonly adjust: (wish: Wish) => void;
}

/** The question whose answer changes the jobs most. Its place is kept while it is worked out, and where there is none. */
export const AskBack = ({ wish, isWanted, adjust }: AskBackProps) => {
  const [asked] = useAnswer<AskBackAnswer>(ASK_BACK, isWanted ? { input: wishInput(wish) } : null);
  const [waved, setWaved] = useState<readonly string[]>([]);
  const questions = asked.kind === 'answered' ? (asked.data.futures.askBack ?? []) : [];
  const next = questions.find(({ question }) => !waved.includes(question));
  const isWaiting = asked.kind === 'looking' || asked.kind === 'nothing';
  const adds = next?.options.flatMap((option) => option.adds).slice(0, 2) ?? [];
  return (
    <section class="card ask-back no-print" aria-label="To know more" aria-live="polite" aria-busy={isWaiting}>
      {next !== undefined ? (
        <>
          <p>
            <b>{next.question}</b>
          </p>
          <div class="choices">
            {next.options.map((option) => (
              <button
                key={option.label}
                type="button"
                class="button quiet chip"
                onClick={() => {
                  if (option.value === '') setWaved([...waved, next.question]);
                  else adjust(put(wish, next.field, option.value));
                }}
              >
                {option.label}
              </button>
            ))}
          </div>
          {adds.length > 0 && (
            <p class="small soft">
              It could add <bdi>{adds.map(({ everydayTitle }) => everydayTitle).join(' and ')}</bdi>.
            </p>
          )}
        </>
      ) : isWaiting ? (
        <p class="soft">What one answer of yours could change is being worked out.</p>
      ) : (
        <p>
          Your schooling, licences, skills and earlier jobs change this list. <a href="#about-me">Say more of you</a>.
        </p>
      )}
    </section>
  );
};
