import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Asked, useWholeAnswer } from '../client/use-answer';
import { Frame } from '../frame/frame';
import { choiceOf } from '../role-field/role-field';
import { spoken } from '../words/names';
import { AskForm, type Ends } from './ask-form';
import { ROUTES, type RoutesAnswer, routesInput, shownOf } from './routes-query';
import { RoutesResult } from './routes-result';
import { addressOf, readSearch, type Search } from './search-address';
import { LOOKING } from './skeleton';

/** The route finder. Its address holds the search, so that it can be shared and the back button works. */
export const RoutesPage = ({ opening }: { opening: Search }) => {
  const [search, setSearch] = useState(opening);
  const [ends, setEnds] = useState(() => ({
    from: choiceOf(opening.from),
    to: choiceOf(opening.to),
  }));
  const isAsked = search.from !== '' && search.to !== '';
  const [asked, again] = useWholeAnswer<RoutesAnswer>(
    ROUTES,
    isAsked ? routesInput(search) : null,
    ({ routes }) => routes,
  );
  const result = useRef<HTMLDivElement>(null);

  const address = addressOf(search);
  const show = useCallback((next: Search) => {
    setSearch(next);
    setEnds(endsOf(next));
  }, []);
  const go = (next: Search) => {
    history.pushState(null, '', addressOf(next));
    show(next);
    result.current?.focus({ preventScroll: true });
  };

  useEffect(() => {
    const back = () => {
      const next = readSearch(location.search);
      // A link within the page changes no question.
      if (addressOf(next) !== address) show(next);
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [show, address]);

  const answer = asked.kind === 'answered' ? asked.data.routes : null;
  // Title and fields change in the same picture as the answer.
  useLayoutEffect(() => {
    if (answer === null || answer.__typename === 'UnknownReference') return;
    const { from, to } = answer;
    document.title = `From ${from.role.title} to ${to.role.title} · Career Atlas`;
    // The fields show what was understood; words stay as they were typed.
    setEnds((now) => ({ from: titled(now.from, from.role), to: titled(now.to, to.role) }));
  }, [answer]);

  return (
    <Frame
      here="routes"
      query={{
        text: ROUTES,
        variables: routesInput(isAsked ? search : { ...search, from: 'nurse', to: 'data analyst' }),
      }}
    >
      <div class="routes">
        {!isAsked && <h1>Find a way</h1>}
        {search.from !== '' && search.to === '' && <NoGoal from={search.from} />}
        <p role="status" class="hidden-text">
          {isAsked ? announcement(asked, search) : ''}
        </p>
        <div ref={result} class="result" tabIndex={-1}>
          <RoutesResult search={search} isAsked={isAsked} asked={asked} again={again} go={go} />
        </div>
        {/* Where it comes onto the screen because there is no answer, it is new there rather than moved. */}
        <section key={isEnded(asked) ? 'ended' : 'open'} class="ask-section no-print" aria-labelledby="ask-title">
          <h2 id="ask-title">{isAsked ? 'Change the question' : 'From where to where?'}</h2>
          <AskForm key={address} ends={ends} setEnds={setEnds} search={search} onAsk={go} />
        </section>
      </div>
    </Frame>
  );
};

/** For those who know where they are, and not where they want to be. */
const NoGoal = ({ from }: { from: string }) => (
  <p>
    Say where you want to be. Not sure yet?{' '}
    <a href={`/become?${new URLSearchParams({ from })}`}>
      See who you could become from <bdi>{spoken(from)}</bdi>
    </a>
    .
  </p>
);

/** True where the page ends in words instead of ways. */
function isEnded(asked: Asked<RoutesAnswer>): boolean {
  if (asked.kind === 'answered') return asked.data.routes.__typename !== 'RouteSet';
  return asked.kind === 'away' || asked.kind === 'refused';
}

/** What a screen reader says of how far the search is; trouble announces itself. */
function announcement(asked: Asked<RoutesAnswer>, search: Search): string {
  if (asked.kind === 'looking') return LOOKING[asked.since];
  if (asked.kind !== 'answered') return '';
  const { routes: answer } = asked.data;
  if (answer.__typename !== 'RouteSet') return 'No way was found. The page says why.';
  const { length } = shownOf(answer, search);
  return length === 1 ? 'One way was found.' : `${length} ways were found.`;
}

function endsOf({ from, to }: Search): Ends {
  return { from: choiceOf(from), to: choiceOf(to) };
}

/** A slug that came with the address is shown as the role's title. */
function titled(choice: Ends['from'], role: { readonly title: string; readonly slug: string }): Ends['from'] {
  return choice.slug === role.slug ? { text: role.title, slug: role.slug } : choice;
}
