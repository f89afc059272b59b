import { useState } from 'preact/hooks';
import { suggestionsFor } from '../client/names';
import { Arrow } from '../frame/icons';
import { choiceOf, RoleField, refOf } from '../role-field/role-field';

interface FromCardProps {
  /** What an address says already. */
  readonly from: string;
  /** @param from - '' if they would not say */
  readonly onGo: (from: string) => void;
}

/** The first question: what somebody does now. Without script it leads to the same address. */
export const FromCard = ({ from, onGo }: FromCardProps) => {
  const [choice, setChoice] = useState(() => choiceOf(from));
  // What was sent and is no job that we know: a state, or a name of another kind.
  const [unread, setUnread] = useState<string | null>(null);
  const send = async (text: string) => {
    const isKnown = await suggestionsFor(text, AbortSignal.timeout(5_000)).then(
      ({ read }) => read !== null,
      // The end of the quiz asks again.
      () => true,
    );
    if (isKnown) onGo(text);
    else setUnread(text);
  };
  return (
    <form
      class="first-question way-form card"
      action="/quiz"
      onSubmit={(event) => {
        event.preventDefault();
        void send(refOf(choice));
      }}
    >
      <h2>First: what do you do now?</h2>
      <RoleField name="from" label="I am a" placeholder="nurse" value={choice} onChange={setChoice} />
      <p class="small" role="status">
        {unread === null ? (
          'No job right now? Name your last one, or what you learnt: it still counts.'
        ) : (
          <b>
            “<bdi>{unread}</bdi>” is no job that we know. What did you do last, or what did you learn? Name that job, or
            go on without.
          </b>
        )}
      </p>
      <div class="quiz-moves">
        <button class="button" type="submit">
          Go on <Arrow />
        </button>
        <button type="button" class="button quiet" onClick={() => onGo('')}>
          Go on without
        </button>
      </div>
    </form>
  );
};
