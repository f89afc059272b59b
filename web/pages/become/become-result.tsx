import { names, renamed } from '../about-me/me';
import type { Asked } from '../client/use-answer';
import { Away } from '../frame/away';
import { Trouble } from '../frame/trouble';
import { type Wish, wishAddress } from './become-address';
import type { FuturesAnswer, State } from './futures-query';
import { allAddress } from './jobs-address';

/** What the page says while it looks, by how long it has. */
export const LOOKING = {
  now: '',
  'a moment': 'Looking for jobs within reach.',
  long: 'Still looking. It takes a little longer today.',
} as const;

/** Names of what is asked for, by the argument that holds one. */
type Unknown = Extract<FuturesAnswer['futures'], { readonly kind: 'UnknownReference' }>;

interface WaitingProps {
  readonly wish: Wish;
  readonly asked: Exclude<Asked<FuturesAnswer>, { readonly kind: 'answered' }>;
  readonly again: () => void;
}

/** How far the search is, and why it has no answer. */
export const Waiting = ({ wish, asked, again }: WaitingProps) => {
  switch (asked.kind) {
    case 'nothing':
      return <Outline wish={wish} since="now" />;
    case 'looking':
      return <Outline wish={wish} since={asked.since} />;
    case 'away':
      return <Away why={asked.why} again={again} />;
    case 'refused':
      return (
        <Trouble level={2} title="This search can’t be answered">
          <p dir="auto">{asked.why}</p>
          <p class="soft">Nothing you typed is lost: change the question below.</p>
        </Trouble>
      );
    default:
      return asked satisfies never;
  }
};

interface InsteadProps {
  readonly wish: Wish;
  readonly go: (wish: Wish) => void;
}

/** A name that nothing has: the job held, or a part of what somebody says of themselves. */
export const UnknownName = ({ unknown, wish, go }: { unknown: Unknown } & InsteadProps) => {
  const { ref, argument } = unknown;
  const isMine = names(wish.me, ref) && ref !== wish.from;
  const suggestions = unknown.suggestions.flatMap(({ title, name }) => title ?? name ?? []);
  const instead = (name: string | null) =>
    isMine ? { ...wish, me: renamed(wish.me, ref, name) } : { ...wish, from: name ?? '' };
  return (
    <section class="verdict card none" aria-labelledby="unknown">
      <h2 id="unknown">
        We don’t know {/competenc/.test(argument) ? 'a skill' : 'a job'} called “<bdi>{ref}</bdi>”
      </h2>
      {suggestions.length > 0 && (
        <>
          <p>Did you mean</p>
          <ul class="choices plain">
            {suggestions.map((name) => (
              <li key={name}>
                <button type="button" class="button quiet" onClick={() => go(instead(name))}>
                  <bdi>{name}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {isMine ? (
        <button type="button" class="button quiet" onClick={() => go(instead(null))}>
          Leave it out
        </button>
      ) : (
        <p>
          Try another word for it in the field below: the everyday name of the job, without the company. Or look through{' '}
          <a href="/map?view=list">all jobs by field and level</a>.
        </p>
      )}
    </section>
  );
};

/** Somebody wrote what they are: the question back, and the field keeps what they wrote. */
export const StateCard = ({ state, wish, go }: { state: State } & InsteadProps) => {
  const [question = '', ...rest] = state.question.split(/(?<=\?) /);
  return (
    <section class="verdict card none" aria-labelledby="state">
      <h2 id="state">{question}</h2>
      <p>
        “<bdi>{state.asked}</bdi>” says what you are, not what you do. {rest.join(' ')}
      </p>
      {state.suggestions.length > 0 && (
        <>
          <p>Perhaps</p>
          <ul class="choices plain">
            {state.suggestions.map(({ id, slug, title }) => (
              <li key={id}>
                <a
                  class="button quiet"
                  href={wishAddress({ ...wish, from: slug })}
                  onClick={(event) => {
                    event.preventDefault();
                    go({ ...wish, from: slug });
                  }}
                >
                  <bdi>{title}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        Nothing comes to mind? <a href="/quiz">Take the quiz</a>: it asks what you like, and names jobs.
      </p>
    </section>
  );
};

const Outline = ({ wish, since }: { wish: Wish; since: 'now' | 'a moment' | 'long' }) => (
  <div class="looking" aria-busy="true">
    <p class="soft">{LOOKING[since]}</p>
    {since !== 'now' && (
      <div class="bones" aria-hidden="true">
        <div class="bone job" />
        <div class="bone job" />
        <div class="bone job" />
        <div class="bone job" />
      </div>
    )}
    <noscript>
      <p>
        This page names the best few jobs in your browser, and needs JavaScript for it. Without it, see{' '}
        <a href={allAddress(wish)}>all jobs within reach as a table</a>.
      </p>
    </noscript>
  </div>
);
