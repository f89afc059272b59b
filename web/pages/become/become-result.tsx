import { names, renamed } from '../about-me/me';
import type { UnknownRef } from '../client/ask';
import type { Asked } from '../client/use-answer';
import { Away } from '../frame/away';
import { Trouble } from '../frame/trouble';
import { Reading } from '../routes/reading';
import { usd } from '../words/pay';
import { yearsInWords } from '../words/years';
import { SHOWN, type Wish, wishAddress } from './become-address';
import { type BecomeAnswer, readingOf } from './become-query';
import { ReachableCard } from './reachable-card';

/** What the page says while it looks, by how long it has. */
export const LOOKING = {
  now: '',
  'a moment': 'Looking for jobs within reach.',
  long: 'Still looking. It takes a little longer today.',
} as const;

interface BecomeResultProps {
  readonly wish: Wish;
  readonly asked: Asked<BecomeAnswer>;
  readonly again: () => void;
  readonly go: (wish: Wish) => void;
}

/** The jobs within reach, or how far the search is. */
export const BecomeResult = ({ wish, asked, again, go }: BecomeResultProps) => {
  switch (asked.kind) {
    case 'nothing':
      return <Outline since="now" />;
    case 'looking':
      return <Outline since={asked.since} />;
    case 'away':
      return <Away why={asked.why} again={again} />;
    case 'refused':
      return asked.unknown === null ? (
        <Trouble level={2} title="This search can’t be answered">
          <p dir="auto">{asked.why}</p>
          <p class="soft">Nothing you typed is lost: change the question above.</p>
        </Trouble>
      ) : (
        <Unknown unknown={asked.unknown} wish={wish} go={go} />
      );
    case 'answered':
      return <Jobs answer={asked.data} wish={wish} go={go} />;
    default:
      return asked satisfies never;
  }
};

const Jobs = ({ answer, wish, go }: { answer: BecomeAnswer } & Pick<BecomeResultProps, 'wish' | 'go'>) => {
  const { totalCount, nodes } = answer.reachableRoles;
  const name = readingOf(answer, wish.from);
  const next = SHOWN.find((count) => count > wish.first);
  return (
    <section aria-labelledby="reach-title">
      <h2 id="reach-title">{totalCount === 0 ? 'No job within these limits' : headline(totalCount, wish)}</h2>
      {name !== null && (
        <Reading
          name={name}
          addressWith={(slug) => wishAddress({ ...wish, from: slug })}
          pick={(slug) => go({ ...wish, from: slug })}
        />
      )}
      {totalCount === 0 && <Empty wish={wish} go={go} />}
      <details class="all" open={totalCount > 0 && isLookedThrough(wish)}>
        <summary>See all {totalCount}</summary>
        {nodes.length > 0 && (
          <ol class="reach plain">
            {nodes.map((reachable) => (
              <li key={reachable.role.id}>
                <ReachableCard reachable={reachable} from={name?.role.slug ?? wish.from} me={wish.me} />
              </li>
            ))}
          </ol>
        )}
        {nodes.length < totalCount &&
          (next === undefined ? (
            <p class="soft">These are the first {nodes.length}. Set fewer years or more pay to see others.</p>
          ) : (
            <button type="button" class="button quiet no-print" onClick={() => go({ ...wish, first: next })}>
              Show more
            </button>
          ))}
      </details>
    </section>
  );
};

/** True if somebody goes through the whole list: they ask for more of it, or for another order. */
function isLookedThrough({ first, order, minPayUsd }: Wish): boolean {
  return first !== SHOWN[0] || order !== 'RECOMMENDED' || minPayUsd !== null;
}

function headline(count: number, { years, minPayUsd }: Wish): string {
  const pay = minPayUsd === null ? '' : ` and pay${count === 1 ? 's' : ''} ${usd(minPayUsd)} or more`;
  return `${count === 1 ? 'One job is' : `${count} jobs are`} within ${yearsInWords(years)} of you${pay}`;
}

/** Most years that the page goes up to by itself. */
const FAR = 10;

const Empty = ({ wish, go }: Pick<BecomeResultProps, 'wish' | 'go'>) => (
  <div class="stack-tight">
    <p>We know no way to another job that keeps to them. A longer way or another pay may open some.</p>
    <div class="choices">
      {wish.years < FAR && (
        <button type="button" class="button quiet" onClick={() => go({ ...wish, years: FAR })}>
          Within {yearsInWords(FAR)}
        </button>
      )}
      {wish.minPayUsd !== null && (
        <button type="button" class="button quiet" onClick={() => go({ ...wish, minPayUsd: null })}>
          At any pay
        </button>
      )}
    </div>
  </div>
);

const Unknown = ({ unknown, wish, go }: { unknown: UnknownRef } & Pick<BecomeResultProps, 'wish' | 'go'>) => {
  const isMine = names(wish.me, unknown.ref) && unknown.ref !== wish.from;
  const instead = (name: string | null) =>
    isMine ? { ...wish, me: renamed(wish.me, unknown.ref, name) } : { ...wish, from: name ?? '' };
  return (
    <section class="verdict card none" aria-labelledby="unknown">
      <h2 id="unknown">
        We don’t know {isMine && wish.me.skills.includes(unknown.ref) ? 'a skill' : 'a job'} called “
        <bdi>{unknown.ref}</bdi>”
      </h2>
      {unknown.suggestions.length === 0 ? (
        !isMine && (
          <p>
            Try another word for it in the field above: the everyday name of the job, without the company. Or look
            through <a href="/map?view=list">all jobs by field and level</a>.
          </p>
        )
      ) : (
        <>
          <p>Did you mean</p>
          <ul class="choices plain">
            {unknown.suggestions.map(({ id, name }) => (
              <li key={id}>
                <button type="button" class="button quiet" onClick={() => go(instead(name))}>
                  <bdi>{name}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {isMine && (
        <button type="button" class="button quiet" onClick={() => go(instead(null))}>
          Leave it out
        </button>
      )}
    </section>
  );
};

const Outline = ({ since }: { since: 'now' | 'a moment' | 'long' }) => (
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
      <p>This page looks for jobs in your browser, and needs JavaScript for it.</p>
    </noscript>
  </div>
);
