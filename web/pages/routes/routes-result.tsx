import { isNobody, renamed } from '../about-me/me';
import type { Asked } from '../client/use-answer';
import { Away } from '../frame/away';
import { Arrow } from '../frame/icons';
import { Share } from '../frame/share';
import { spoken } from '../words/names';
import { yearsInWords } from '../words/years';
import { AdvisorLink } from './advisor-link';
import { CompareSection } from './compare-section';
import { ForWhom } from './for-whom';
import { Names } from './names';
import { type Found, type NoWay, type RoutesAnswer, shownOf, type UnknownName } from './routes-query';
import { addressOf, type Search, WAYS } from './search-address';
import { Skeleton } from './skeleton';
import { VerdictCard } from './verdict-card';
import { WayCard } from './way-card';
import { WhyNot } from './why-not';

interface ResultProps {
  readonly search: Search;
  readonly isAsked: boolean;
  readonly asked: Asked<RoutesAnswer>;
  readonly again: () => void;
  readonly go: (search: Search) => void;
}

/** What came of the search, or how far it is. */
export const RoutesResult = ({ search, isAsked, asked, again, go }: ResultProps) => {
  if (!isAsked) return null;
  switch (asked.kind) {
    case 'nothing':
      return <Skeleton search={search} since="now" />;
    case 'looking':
      return <Skeleton search={search} since={asked.since} />;
    case 'away':
      return <Away why={asked.why} again={again} level={1} />;
    case 'refused':
      return (
        <section class="verdict card none stack-tight" role="alert">
          <h1>There is no way to show here</h1>
          <p dir="auto">{asked.why}</p>
          <p>Nothing you typed is lost: change the question below, or go on from here.</p>
          <WaysOn search={search} />
        </section>
      );
    case 'answered':
      return <Answer answer={asked.data.routes} search={search} go={go} />;
    default:
      return asked satisfies never;
  }
};

const Answer = ({ answer, search, go }: { answer: RoutesAnswer['routes'] } & Pick<ResultProps, 'search' | 'go'>) => {
  switch (answer.__typename) {
    case 'RouteSet':
      return <Ways found={answer} search={search} go={go} />;
    case 'NoRoute':
      return <None none={answer} search={search} go={go} />;
    case 'UnknownReference':
      return <Unknown unknown={answer} search={search} go={go} />;
    default:
      return answer satisfies never;
  }
};

const Ways = ({ found, search, go }: { found: Found } & Pick<ResultProps, 'search' | 'go'>) => {
  const shown = shownOf(found, search);
  const longest = Math.max(...shown.map(({ years }) => years));
  return (
    <>
      <Names from={found.from} to={found.to} search={search} go={go} />
      <VerdictCard found={found} search={search} />
      <ForWhom me={search.me} />
      <section aria-labelledby="ways-title">
        <div class="section-head">
          <h2 id="ways-title">{shown.length === 1 ? 'The way' : `${shown.length} ways to get there`}</h2>
          <div class="choices no-print">
            <Share title={`From ${found.from.role.title} to ${found.to.role.title}`} tellsOfMe={!isNobody(search.me)} />
            <button type="button" class="button quiet" onClick={() => print()}>
              Print
            </button>
          </div>
        </div>
        <ol class={`ways plain ways-${Math.min(shown.length, 3)}`}>
          {shown.map((way, place) => (
            <li key={way.roles.map(({ id }) => id).join()}>
              <WayCard
                way={way}
                number={place + 1}
                place={place}
                isAlone={shown.length === 1}
                longest={longest}
                search={search}
              />
            </li>
          ))}
        </ol>
        {found.routes.length > shown.length && (
          <button type="button" class="button quiet no-print" onClick={() => go({ ...search, first: WAYS.many })}>
            Show more ways
          </button>
        )}
        {!found.exact && <p class="soft">The search took too long to look at every way; these are good ones.</p>}
        <AdvisorLink from={found.from} to={found.to} />
      </section>
      <CompareSection search={search} listed={shown} />
      <WhyNot key={addressOf(search)} search={search} />
    </>
  );
};

/** Where to go on from a question without an answer. */
const WaysOn = ({ search: { from, to } }: Pick<ResultProps, 'search'>) => (
  <ul class="choices plain">
    <li>
      <a class="button quiet" href={`/become?${new URLSearchParams({ from })}`}>
        Who could you become?
      </a>
    </li>
    <li>
      <a class="button quiet" href={`/roles?${new URLSearchParams({ name: to })}`}>
        About <bdi>{spoken(to)}</bdi>
      </a>
    </li>
    <li>
      <a class="button quiet" href="/quiz">
        What job suits you best?
      </a>
    </li>
  </ul>
);

const None = ({ none, search, go }: { none: NoWay } & Pick<ResultProps, 'search' | 'go'>) => (
  <>
    <Names from={none.from} to={none.to} search={search} go={go} />
    <section class="verdict card none" aria-labelledby="verdict">
      <h2 id="verdict">No way within your limits</h2>
      <p dir="auto">{none.reason}</p>
      {none.relaxation !== null && (
        <p dir="auto">
          <b>What would open one:</b> {none.relaxation}
        </p>
      )}
      <p class="no-print">
        <a href={addressOf({ ...search, via: [], avoid: [], maxYears: null, minPayUsd: null, stepDown: 'ONE' })}>
          Search without limits <Arrow />
        </a>
      </p>
      <AdvisorLink from={none.from} to={none.to} />
    </section>
    {none.nearest !== null && (
      <section aria-labelledby="nearest">
        <h2 id="nearest">The nearest way, outside your limits: {yearsInWords(none.nearest.years)}</h2>
        <div class="ways ways-1">
          <WayCard
            way={none.nearest}
            number={1}
            place={null}
            isAlone={true}
            longest={none.nearest.years}
            search={search}
          />
        </div>
      </section>
    )}
  </>
);

const Unknown = ({ unknown, search, go }: { unknown: UnknownName } & Pick<ResultProps, 'search' | 'go'>) => {
  const place = unknown.argument.replace(/^input\.|\[.*$|\..*$/g, '') || unknown.argument;
  const isMine = place === 'profile';
  const named = unknown.suggestions.flatMap(({ id, title, slug, name }) => {
    const text = title ?? name;
    const ref = slug ?? name;
    return text === undefined || ref === undefined ? [] : [{ id, text, ref }];
  });
  const instead = (ref: string | null): Search => {
    if (isMine) return { ...search, me: renamed(search.me, unknown.ref, ref) };
    if (place === 'from' || place === 'to') return { ...search, [place]: ref ?? '' };
    const swap = (names: readonly string[]) =>
      names.map((name) => (name === unknown.ref ? ref : name)).filter((name) => name !== null);
    return { ...search, via: swap(search.via), avoid: swap(search.avoid) };
  };
  return (
    <section class="verdict card none" aria-labelledby="verdict">
      <h1 id="verdict">
        We don’t know {isMine && search.me.skills.includes(unknown.ref) ? 'a skill' : 'a job'} called “
        <bdi>{unknown.ref}</bdi>”
      </h1>
      {named.length === 0 ? (
        <p>
          Try another word for it in the field below: the everyday name, without the company. Or look through{' '}
          <a href="/map?view=list">all jobs by field and level</a>.
        </p>
      ) : (
        <>
          <p>Did you mean</p>
          <ul class="choices plain">
            {named.map(({ id, text, ref }) => (
              <li key={id}>
                <button type="button" class="button quiet" onClick={() => go(instead(ref))}>
                  <bdi>{text}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {place !== 'from' && place !== 'to' && (
        <button type="button" class="button quiet" onClick={() => go(instead(null))}>
          Leave it out
        </button>
      )}
    </section>
  );
};
