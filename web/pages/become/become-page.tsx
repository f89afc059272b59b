import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Asked, useAnswer } from '../client/use-answer';
import { Frame } from '../frame/frame';
import { choiceOf, openingChoice } from '../role-field/role-field';
import { readWish, type Wish, wishAddress } from './become-address';
import { BECOME, type BecomeAnswer, becomeInput, readingOf } from './become-query';
import { BecomeResult, LOOKING } from './become-result';
import { FUTURES, type FuturesAnswer, futuresInput } from './futures-query';
import { NamedJobs, StateCard } from './named-jobs';
import { WishForm } from './wish-form';

/** "Who could I become": every job within reach of the one somebody has. Its address holds the question. */
export const BecomePage = ({ opening }: { opening: Wish }) => {
  const [wish, setWish] = useState(opening);
  const [from, setFrom] = useState(() => openingChoice('from', opening.from));
  const isAsked = wish.from !== '';
  const [asked, again] = useAnswer<BecomeAnswer>(BECOME, isAsked ? becomeInput(wish) : null);
  const [named, againNamed] = useAnswer<FuturesAnswer>(FUTURES, isAsked ? futuresInput(wish) : null);
  const futures = named.kind === 'answered' ? named.data : null;
  const state = futures?.futures.kind === 'StateNotJob' ? futures.futures : null;
  // The named jobs stand above the list, so the list waits for them the first time: nothing moves down.
  const wasNamed = useRef('');
  if (named.kind !== 'looking' && named.kind !== 'nothing') wasNamed.current = wish.from;
  const isFirst = named.kind === 'looking' && wasNamed.current !== wish.from;
  const askAgain = () => {
    again();
    againNamed();
  };
  const result = useRef<HTMLDivElement>(null);

  const address = wishAddress(wish);
  const show = useCallback((next: Wish) => {
    setWish(next);
    setFrom(choiceOf(next.from));
  }, []);
  const go = (next: Wish) => {
    history.pushState(null, '', wishAddress(next));
    show(next);
    result.current?.focus({ preventScroll: true });
  };
  // What matters is changed in place: the address says so, and nothing is lost by going back.
  const adjust = (next: Wish) => {
    history.replaceState(null, '', wishAddress(next));
    show(next);
  };
  useEffect(() => {
    const back = () => {
      const next = readWish(location.search);
      // A link within the page changes no question.
      if (wishAddress(next) !== address) show(next);
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [show, address]);

  const read = asked.kind === 'answered' ? (readingOf(asked.data, wish.from)?.role ?? null) : null;
  // Title and field change in the same picture as the answer.
  useLayoutEffect(() => {
    if (read === null) return;
    document.title = `Who could you become from ${read.title}? · Career Atlas`;
    // A slug that came with the address is shown as the role's title.
    setFrom((now) => (now.slug === read.slug ? { text: read.title, slug: read.slug } : now));
  }, [read]);

  return (
    <Frame here="become" query={{ text: BECOME, variables: becomeInput(isAsked ? wish : { ...wish, from: 'nurse' }) }}>
      <div class="become">
        <h1>Who could you become?</h1>
        {!isAsked && (
          <p class="lede">
            Say what you do now. You get every job that is within reach, how long it takes, what it pays and the first
            step. Not sure what you would like? <a href="/quiz">Take the quiz</a>, three minutes.
          </p>
        )}
        <WishForm key={address} from={from} setFrom={setFrom} wish={wish} onAsk={go} />
        <p role="status" class="hidden-text">
          {isAsked ? announcement(asked) : ''}
        </p>
        <div ref={result} class="result" tabIndex={-1}>
          {isAsked && state !== null && <StateCard state={state} wish={wish} go={go} />}
          {isAsked && state === null && (
            <>
              {(asked.kind === 'answered' || asked.kind === 'looking') && (
                <NamedJobs
                  key={wish.from}
                  wish={wish}
                  answer={futures}
                  isLooking={named.kind === 'looking'}
                  adjust={adjust}
                />
              )}
              <BecomeResult wish={wish} asked={isFirst ? named : asked} again={askAgain} go={go} />
            </>
          )}
        </div>
      </div>
    </Frame>
  );
};

/** What a screen reader says of how far the search is; trouble announces itself. */
function announcement(asked: Asked<BecomeAnswer>): string {
  if (asked.kind === 'looking') return LOOKING[asked.since];
  if (asked.kind !== 'answered') return '';
  const { totalCount } = asked.data.reachableRoles;
  return totalCount === 0 ? 'No job is within these limits.' : `${totalCount} jobs are within reach.`;
}
