import { useState } from 'preact/hooks';
import type { Me } from '../about-me/me';
import { useAnswer } from '../client/use-answer';
import { numberIn } from '../words/typed';
import { toggled, type Wish, type WishName, wishInput } from './become-address';
import { ASK_BACK, type AskBackAnswer, type Option } from './futures-query';

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
                  else adjust(answered(wish, next.field, option));
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

/** The question with an answer in its field. */
function answered(wish: Wish, field: string, { value }: Option): Wish {
  const me = (more: Partial<Me>): Wish => ({ ...wish, me: { ...wish.me, ...more } });
  switch (field) {
    case 'maxStudyYears':
      return { ...wish, maxStudyYears: numberIn(value, 0, 15) };
    case 'profile.education':
      return me({ education: value as Me['education'] });
    case 'profile.credentials':
      return me({ credentials: [...wish.me.credentials, value] });
    case 'profile.pastRoles':
      return me({ pastRoles: [...wish.me.pastRoles, { ref: wish.from, years: Number(value) }] });
    default:
      return { ...wish, wishes: toggled(wish.wishes, value as WishName) };
  }
}
