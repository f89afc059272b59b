import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Asked, useAnswer } from '../client/use-answer';
import { Frame } from '../frame/frame';
import { choiceOf } from '../role-field/role-field';
import { capital, spoken } from '../words/names';
import { readWish, type Wish, wishAddress, wishInput } from './become-address';
import { LOOKING, StateCard, UnknownName, Waiting } from './become-result';
import { FUTURES, type FuturesAnswer, type Named } from './futures-query';
import { withHeard } from './heard';
import { NamedJobs } from './named-jobs';
import { WishForm } from './wish-form';

/** "Who could I become": the few jobs that a counsellor would name, and the way to all within reach. Its address holds the question. */
export const BecomePage = ({ opening }: { opening: Wish }) => {
  const [wish, setWish] = useState(opening);
  const [from, setFrom] = useState(() => choiceOf(opening.from));
  const isAsked = wish.from !== '';
  // What somebody says is asked with the question once, and goes into its fields; the text itself stays out of the address.
  const [says, setSays] = useState('');
  const [heard, setHeard] = useState<HeardSaid | null>(null);
  const input = { ...wishInput(wish), ...(says !== '' && { says }) };
  const [asked, again] = useAnswer<FuturesAnswer>(FUTURES, isAsked ? { input } : null);
  const result = useRef<HTMLDivElement>(null);

  const address = wishAddress(wish);
  const show = useCallback((next: Wish) => {
    setWish(next);
    setFrom(choiceOf(next.from));
  }, []);
  // The answer that was there before a text was sent says nothing of it.
  const before = useRef<FuturesAnswer['futures'] | null>(null);
  const go = (next: Wish, said = says) => {
    before.current = answer;
    setSays(said);
    setHeard(null);
    history.pushState(null, '', wishAddress(next));
    show(next);
    scrollTo({ top: 0 });
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

  const answer = asked.kind === 'answered' ? asked.data.futures : null;
  // An answer stays while what matters changes: the jobs of the same question are re-ordered in their place.
  const last = useRef<FuturesAnswer['futures'] | null>(null);
  if (answer !== null) last.current = answer;
  else if (asked.kind !== 'looking' || !isAbout(last.current, wish)) last.current = null;
  const shown = last.current;

  useEffect(() => {
    if (says === '' || answer?.kind !== 'Futures' || answer === before.current) return;
    const { heard, notHeard } = answer;
    setHeard({ heard, notHeard });
    setSays('');
    adjust(withHeard(wish, heard));
  });

  const read = answer?.kind === 'Futures' ? answer.from.role : null;
  // Title and field change in the same picture as the answer.
  useLayoutEffect(() => {
    if (read === null) return;
    document.title = `Who could you become from ${read.title}? · Career Atlas`;
    // A slug that came with the address is shown as the role's title.
    setFrom((now) => (now.slug === read.slug ? { text: read.title, slug: read.slug } : now));
  }, [read]);

  return (
    <Frame
      here="become"
      query={{ text: FUTURES, variables: { input: wishInput(isAsked ? wish : { ...wish, from: 'nurse' }) } }}
    >
      <div class="become">
        {isAsked ? (
          <h1>
            {shown?.kind === 'StateNotJob' ? (
              'What you could become'
            ) : (
              <>
                <bdi>{capital(spoken(wish.from))}</bdi>: what you could become
              </>
            )}{' '}
            <a class="change-link no-print" href="#ask">
              Change
            </a>
          </h1>
        ) : (
          <>
            <h1>Who could you become?</h1>
            <p class="lede">
              Say what you do now, or what you did last. You get the few jobs that a counsellor would name, what each
              asks, what it pays and what to do this week; and all others within reach. Not sure what you would like?{' '}
              <a href="/quiz">Take the quiz</a>, three minutes.
            </p>
          </>
        )}
        <p role="status" class="hidden-text">
          {isAsked ? announcement(asked) : ''}
        </p>
        <div ref={result} class="result" tabIndex={-1}>
          {isAsked &&
            (shown === null ? (
              asked.kind !== 'answered' && <Waiting wish={wish} asked={asked} again={again} />
            ) : shown.kind === 'Futures' ? (
              <NamedJobs
                wish={wish}
                named={shown}
                said={heard}
                isLooking={asked.kind === 'looking'}
                go={go}
                adjust={adjust}
              />
            ) : shown.kind === 'StateNotJob' ? (
              <StateCard state={shown} wish={wish} go={go} />
            ) : (
              <UnknownName unknown={shown} wish={wish} go={go} />
            ))}
        </div>
        {/* Where it comes onto the screen because there is no answer, it is new there rather than moved. */}
        <section
          key={isEnded(asked) ? 'ended' : 'open'}
          id="ask"
          class="ask-section no-print"
          aria-labelledby="ask-title"
        >
          <h2 id="ask-title" class={isAsked ? '' : 'hidden-text'}>
            {isAsked ? 'Change the question' : 'What do you do?'}
          </h2>
          <WishForm key={address} from={from} setFrom={setFrom} wish={wish} onAsk={go} />
        </section>
      </div>
    </Frame>
  );
};

/** What was heard of what somebody said, and what was not. */
export type HeardSaid = Pick<Named, 'heard' | 'notHeard'>;

/** True where the page ends in words instead of jobs. */
function isEnded(asked: Asked<FuturesAnswer>): boolean {
  if (asked.kind === 'away' || asked.kind === 'refused') return true;
  if (asked.kind !== 'answered') return false;
  const { futures } = asked.data;
  return futures.kind !== 'Futures' || futures.total === 0;
}

/** True for an answer about the role that a wish begins at. */
function isAbout(answer: FuturesAnswer['futures'] | null, wish: Wish): boolean {
  return answer?.kind === 'Futures' && answer.from.asked === wish.from;
}

/** What a screen reader says of how far the search is; trouble announces itself. */
function announcement(asked: Asked<FuturesAnswer>): string {
  if (asked.kind === 'looking') return LOOKING[asked.since];
  if (asked.kind !== 'answered' || asked.data.futures.kind !== 'Futures') return '';
  const { total, groups } = asked.data.futures;
  const named = groups.reduce((sum, { jobs }) => sum + jobs.length, 0);
  return total === 0 ? 'No job is within these limits.' : `${named} jobs are named, of ${total} within reach.`;
}
