import { Reading } from '../routes/reading';
import { capital } from '../words/names';
import { rangeInWords, usd } from '../words/pay';
import { yearsInWords } from '../words/years';
import { AskBack } from './ask-back';
import { OFFERED, toggled, WISH_NAMES, WISHES, type Wish, wishAddress } from './become-address';
import { FutureCard } from './future-card';
import type { Named, Rung } from './futures-query';
import { HeardLine } from './heard-line';
import { allAddress } from './jobs-address';
import { SameWorkSection } from './same-work-section';
import { wholeOf } from './whole-of';

interface NamedJobsProps {
  readonly wish: Wish;
  readonly named: Named;
  /** Null if they said nothing in their own words. */
  readonly said: Pick<Named, 'heard' | 'notHeard'> | null;
  /** True while another answer is on its way. */
  readonly isLooking: boolean;
  readonly go: (wish: Wish) => void;
  /** Another question in the same place: nothing moves but what changes. */
  readonly adjust: (wish: Wish) => void;
}

/** The few jobs that a counsellor would name: what matters, what to ask, the ladder and the groups, and the way to all others. */
export const NamedJobs = ({ wish, named, said, isLooking, go, adjust }: NamedJobsProps) => {
  const { from, notes, sameWork, ladder, groups, assumed, total } = named;
  // Nothing is held against pay that is gone.
  const payNow = wish.me.jobIsGone ? null : (wish.me.payNow ?? from.role.typicalPayUsd);
  const places = sameWork.length > 0 && <SameWorkSection places={sameWork} />;
  const whole = wholeOf(
    groups.map(({ jobs }) => jobs.length),
    sameWork.length,
  );
  return (
    <div class="named" aria-busy={isLooking}>
      <Reading
        name={from}
        addressWith={(slug) => wishAddress({ ...wish, from: slug })}
        pick={(slug) => go({ ...wish, from: slug })}
      />
      {payNow !== null && (
        <p class="small soft pay-now">
          Today: <bdi>{from.role.title}</bdi>, {wish.me.payNow === null ? 'usually ' : ''}about {usd(payNow)} a year.
        </p>
      )}
      {said !== null && <HeardLine {...said} />}
      <Wishes wish={wish} adjust={adjust} />
      {notes.map((note) => (
        <p key={note} class="note" dir="auto">
          {note}
        </p>
      ))}
      {total === 0 ? (
        <>
          {places}
          <Empty wish={wish} go={go} />
        </>
      ) : (
        <>
          <AskBack wish={wish} isWanted={!isLooking} adjust={adjust} />
          <div class="future-groups">
            {places}
            {ladder.length > 0 && <Ladder ladder={ladder} />}
            {groups.map(({ way, title, jobs }, place) => (
              <section key={way} class={`of-${jobs.length}`} aria-labelledby={`group-${way}`}>
                <h2 id={`group-${way}`}>{title}</h2>
                <ul class="futures plain">
                  {jobs.map((job, rank) => (
                    <FutureCard
                      key={job.role.id}
                      job={job}
                      from={wish.from}
                      me={wish.me}
                      payNow={payNow}
                      isBrief={rank >= whole[place]!}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </div>
          <p class="see-all">
            <a class="button quiet" href={allAddress(wish)}>
              {total === 1 ? 'See the one job within reach' : `See all ${total.toLocaleString('en-US')}`}
            </a>{' '}
            <span class="soft">
              {total === 1 ? '' : 'jobs '}within {yearsInWords(wish.years)} of you, as a table
            </span>
          </p>
        </>
      )}
      {assumed.length > 0 && (
        <p class="small soft">
          What we assume about you: {assumed.join(' ')} <a href="#about-me">Say what is different</a>.
        </p>
      )}
    </div>
  );
};

/** What somebody said in names of their own, each with the word before it. */
const SAID = [
  ['towards', 'towards'],
  ['not', 'no'],
  ['brings', 'I have:'],
  ['circumstances', ''],
] as const;

const Wishes = ({ wish, adjust }: Pick<NamedJobsProps, 'wish' | 'adjust'>) => (
  <fieldset class="wishes no-print">
    <legend>What matters to you?</legend>
    <div class="chips-row">
      {WISH_NAMES.filter((name) => OFFERED.includes(name) || wish.wishes.includes(name)).map((name) => (
        <button
          key={name}
          type="button"
          class="button quiet chip"
          aria-pressed={wish.wishes.includes(name)}
          onClick={() => adjust({ ...wish, wishes: toggled(wish.wishes, name) })}
        >
          {WISHES[name]}
        </button>
      ))}
      {SAID.flatMap(([field, word]) =>
        wish[field].map((name) => (
          <button
            key={`${field} ${name}`}
            type="button"
            class="button quiet chip"
            aria-pressed={true}
            onClick={() => adjust({ ...wish, [field]: wish[field].filter((each) => each !== name) })}
          >
            {word} <bdi>{name}</bdi>
          </button>
        )),
      )}
      {wish.me.jobIsGone && (
        <button
          type="button"
          class="button quiet chip"
          aria-pressed={true}
          onClick={() => adjust({ ...wish, me: { ...wish.me, jobIsGone: false } })}
        >
          that job is over
        </button>
      )}
    </div>
  </fieldset>
);

const Ladder = ({ ladder }: { ladder: readonly Rung[] }) => (
  <section class="ladder" aria-labelledby="ladder">
    <h2 id="ladder">Your ladder</h2>
    <ol class="plain">
      {ladder.map(({ role, years, payStart }) => (
        <li key={role.id}>
          <a href={`/roles/${role.slug}`} title={role.title}>
            <bdi>{capital(role.everydayTitle)}</bdi>
          </a>{' '}
          <span class="small soft number">
            {yearsInWords(years)}
            {payStart !== null && `, ${rangeInWords(payStart)}`}
          </span>
        </li>
      ))}
    </ol>
  </section>
);

/** Most years that the page goes up to by itself. */
const FAR = 10;

/** Nothing is within the limits: each limit that could be let go, with a press. */
const Empty = ({ wish, go }: Pick<NamedJobsProps, 'wish' | 'go'>) => (
  <section class="stack-tight" aria-labelledby="none">
    <h2 id="none">No job within these limits</h2>
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
      {wish.maxStudyYears !== null && (
        <button type="button" class="button quiet" onClick={() => go({ ...wish, maxStudyYears: null })}>
          With any study
        </button>
      )}
    </div>
    <p>
      Or look at <a href="/map">the map of all jobs</a>, or take <a href="/quiz">the quiz</a>.
    </p>
  </section>
);
