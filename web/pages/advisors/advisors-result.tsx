import type { Asked } from '../client/use-answer';
import { Away } from '../frame/away';
import { Trouble } from '../frame/trouble';
import { AdvisorCard } from './advisor-card';
import { type AdvisorWish, ANY, isWished, SHOWN } from './advisors-address';
import type { Advisor, AdvisorsAnswer, Gap } from './advisors-query';

/** What the page says while it looks, by how long it has. */
export const LOOKING = {
  now: '',
  'a moment': 'Looking for advisors.',
  long: 'Still looking. It takes a little longer today.',
} as const;

interface ResultProps {
  readonly wish: AdvisorWish;
  readonly asked: Asked<AdvisorsAnswer>;
  readonly again: () => void;
  readonly go: (wish: AdvisorWish) => void;
}

/** The services that fit, or how far the search is. */
export const AdvisorsResult = ({ wish, asked, again, go }: ResultProps) => {
  switch (asked.kind) {
    case 'nothing':
      return <Outline since="now" />;
    case 'looking':
      return <Outline since={asked.since} />;
    case 'away':
      return (
        <Away why={asked.why} again={again} rest="Your choices are not lost. Check your connection, then try again." />
      );
    case 'refused':
      return (
        <Trouble level={2} title="These wishes can’t be answered">
          <p dir="auto">{asked.why}</p>
          <button type="button" class="button quiet" onClick={() => go(ANY)}>
            Show all advisors
          </button>
        </Trouble>
      );
    case 'answered':
      return <Services answer={asked.data} wish={wish} go={go} />;
    default:
      return asked satisfies never;
  }
};

const Services = ({ answer, wish, go }: { answer: AdvisorsAnswer } & Pick<ResultProps, 'wish' | 'go'>) => {
  const { totalCount, nodes, gaps } = answer.advisors;
  const next = SHOWN.find((count) => count > wish.first);
  // What is missing was said; less to ask for is worth offering where more was asked than a field and a country.
  const isAllSaid = totalCount === 0 && gaps.length > 0 && !isNarrow(wish);
  return (
    <>
      {gaps.length > 0 && <Gaps gaps={gaps} shown={nodes} />}
      {!isAllSaid && (
        <section aria-labelledby="advisors-title">
          <h2 id="advisors-title">{headline(answer.advisors)}</h2>
          {totalCount === 0 && <Empty wish={wish} go={go} />}
          {nodes.length > 0 && <Cards advisors={nodes} />}
          {nodes.length < totalCount && next !== undefined && (
            <button type="button" class="button quiet no-print" onClick={() => go({ ...wish, first: next })}>
              Show more
            </button>
          )}
        </section>
      )}
    </>
  );
};

/** "12 services, with the free ones first"; behind what is missing, those that there are all the same. */
function headline({ totalCount, nodes, gaps }: AdvisorsAnswer['advisors']): string {
  if (totalCount === 0) return 'No service fits these wishes';
  const services = totalCount === 1 ? 'One service' : `${totalCount} services`;
  if (gaps.length === 0) return totalCount === 1 ? services : `${services}, with the free ones first`;
  const isForAll = nodes.every(({ country }) => country === 'global');
  return isForAll ? `${services} for everybody, wherever you are` : `${services} from elsewhere or for another field`;
}

function isNarrow({ language, free, mode }: AdvisorWish): boolean {
  return language !== '' || free || mode !== '';
}

const Cards = ({ advisors }: { advisors: readonly Advisor[] }) => (
  <ul class="advisor-list plain">
    {advisors.map((advisor) => (
      <li key={advisor.id}>
        <AdvisorCard advisor={advisor} />
      </li>
    ))}
  </ul>
);

/** What is not there, said once each, and the public services that help with every kind of work. */
const Gaps = ({ gaps, shown }: { gaps: readonly Gap[]; shown: readonly Advisor[] }) => {
  const known = new Set(shown.map(({ id }) => id));
  const instead = new Map(gaps.flatMap((gap) => gap.instead).map((each) => [each.id, each] as const));
  const others = [...instead.values()].filter(({ id }) => !known.has(id));
  const hasCountry = gaps.some(({ country }) => country !== null);
  return (
    <section class="gap" aria-labelledby="gap-title">
      <h2 id="gap-title">{gaps.map(({ says }) => says).join(' ')}</h2>
      {others.length > 0 && (
        <>
          <p>These public services advise on every kind of work, yours too.</p>
          <Cards advisors={others} />
        </>
      )}
      {others.length === 0 && hasCountry && (
        <p>We know no public service there either. Your city’s job office or library often knows one.</p>
      )}
      {!hasCountry && <p>Choose your country above: its public service advises on every kind of work, yours too.</p>}
    </section>
  );
};

const Empty = ({ wish, go }: Pick<ResultProps, 'wish' | 'go'>) => (
  <div class="stack-tight">
    <p>Many services don’t say in which language, at what cost or how they meet you. Ask for less to see them.</p>
    <div class="choices">
      {isNarrow(wish) && (
        <button
          type="button"
          class="button quiet"
          onClick={() => go({ ...wish, language: '', free: false, mode: '', first: SHOWN[0]! })}
        >
          Any language, cost and way to meet
        </button>
      )}
      {isWished(wish) && (
        <button type="button" class="button quiet" onClick={() => go(ANY)}>
          Show all advisors
        </button>
      )}
    </div>
  </div>
);

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
      <p>This page looks for advisors in your browser, and needs JavaScript for it.</p>
    </noscript>
  </div>
);
