import { useRef, useState } from 'preact/hooks';
import type { Me } from '../about-me/me';
import { writeMe } from '../about-me/me';
import type { NamedRole } from '../client/names';
import { usd } from '../words/pay';
import { numberIn } from '../words/typed';
import { VERDICTS } from '../words/vocabulary';
import { yearsInWords } from '../words/years';
import { toggled, WISHES, type Wish, type WishName, wishAddress } from './become-address';
import type { AskedBack, FuturesAnswer, Named, NamedJob, Option, Range, Rung, State } from './futures-query';

/** Cards of a group that a phone shows before it is asked for more. */
const FEW = 2;

interface NamedJobsProps {
  readonly wish: Wish;
  /** The newest answer, and whether another one is on its way. */
  readonly answer: FuturesAnswer | null;
  readonly isLooking: boolean;
  /** Another question in the same place: nothing moves but what changes. */
  readonly adjust: (wish: Wish) => void;
}

/** The few jobs that a counsellor would name: what matters, what to ask, the ladder and the groups. */
export const NamedJobs = ({ wish, answer, isLooking, adjust }: NamedJobsProps) => {
  const last = useRef<Named | null>(null);
  if (answer?.futures.kind === 'Futures') last.current = answer.futures;
  const named = last.current;
  if (named === null) return null;
  const { notes, ladder, groups, askBack, assumed } = named;
  return (
    <section class="named" aria-labelledby="named-title" aria-busy={isLooking}>
      <h2 id="named-title">What a counsellor would put before you</h2>
      <Wishes wish={wish} adjust={adjust} />
      {notes.map((note) => (
        <p key={note} class="small" dir="auto">
          {note}
        </p>
      ))}
      {askBack[0] !== undefined && <Question key={askBack[0].question} asked={askBack} wish={wish} adjust={adjust} />}
      {ladder.length > 0 && <Ladder ladder={ladder} />}
      {groups.map(({ way, title, jobs }) => (
        <section key={way} aria-labelledby={`group-${way}`}>
          <h3 id={`group-${way}`}>{title}</h3>
          <ul class="futures plain">
            {jobs.slice(0, FEW).map((job) => (
              <Card key={job.role.id} job={job} wish={wish} />
            ))}
          </ul>
          {jobs.length > FEW && (
            <details class="more-futures">
              <summary>{jobs.length - FEW} more</summary>
              <ul class="futures plain">
                {jobs.slice(FEW).map((job) => (
                  <Card key={job.role.id} job={job} wish={wish} />
                ))}
              </ul>
            </details>
          )}
        </section>
      ))}
      {assumed.length > 0 && <p class="small soft">Taken for granted: {assumed.join('; ')}.</p>}
    </section>
  );
};

const Wishes = ({ wish, adjust }: Pick<NamedJobsProps, 'wish' | 'adjust'>) => (
  <fieldset class="wishes no-print">
    <legend>What matters to you?</legend>
    <div class="choices">
      {(Object.entries(WISHES) as [WishName, string][]).map(([name, words]) => (
        <button
          key={name}
          type="button"
          class="button quiet wish"
          aria-pressed={wish.wishes.includes(name)}
          onClick={() => adjust({ ...wish, wishes: toggled(wish.wishes, name) })}
        >
          {words}
        </button>
      ))}
    </div>
  </fieldset>
);

/** The first question that was not waved away. */
const Question = ({
  asked,
  wish,
  adjust,
}: { asked: readonly AskedBack[] } & Pick<NamedJobsProps, 'wish' | 'adjust'>) => {
  const [isAnswered, setAnswered] = useState<readonly string[]>([]);
  const next = asked.find(({ question }) => !isAnswered.includes(question));
  if (next === undefined) return null;
  const { question, field, options } = next;
  const adds = options.flatMap((option) => option.adds).slice(0, 2);
  return (
    <section class="card ask-back no-print" aria-label="To know more">
      <p>
        <b>{question}</b>{' '}
        {options.map((option) => (
          <button
            key={option.label}
            type="button"
            class="button quiet"
            onClick={() => {
              if (option.value === '') setAnswered([...isAnswered, question]);
              else adjust(answered(wish, field, option));
            }}
          >
            {option.label}
          </button>
        ))}
      </p>
      {adds.length > 0 && (
        <p class="small soft">
          It could add <bdi>{adds.map(({ title }) => title).join(' and ')}</bdi>.
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

const Ladder = ({ ladder }: { ladder: readonly Rung[] }) => (
  <section aria-labelledby="ladder">
    <h3 id="ladder">Your ladder</h3>
    <ol class="ladder plain">
      {ladder.map(({ role, years, payStart }) => (
        <li key={role.id}>
          <a href={`/roles/${role.slug}`}>
            <bdi>{role.title}</bdi>
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

const Card = ({ job, wish }: { job: NamedJob; wish: Wish }) => {
  const { role, everydayTitle, gate, years, verdict, payStart, payLater, why, meets, firstStep, route } = job;
  const way = new URLSearchParams({ from: wish.from, to: role.slug });
  writeMe(way, wish.me);
  const met = meets.flatMap((each) => WISHES[each as WishName] ?? []);
  return (
    <li class="card future">
      <h4>
        <a href={route === null ? `/roles/${role.slug}` : `/routes?${way}`} title={role.title}>
          <bdi>{capital(everydayTitle)}</bdi>
        </a>
      </h4>
      {gate !== null && (
        <p class="gate small" title={gate.note ?? ''}>
          <b dir="auto">{gate.name}</b>
          {gate.held && ': you have it'}
        </p>
      )}
      <p class="small number">
        {yearsInWords(years)} · <span class={`tone ${verdict.toLowerCase()}`}>{VERDICTS[verdict]}</span> ·{' '}
        {payInWords(payStart, payLater)}
      </p>
      <p class="reason" dir="auto">
        {why[0]}
      </p>
      {met.length > 0 && <p class="small soft">{met.join(' · ')}</p>}
      <details class="small">
        <summary>This week</summary>
        <p dir="auto">{firstStep}</p>
      </details>
    </li>
  );
};

/** Somebody wrote what they are: the question back, and the field keeps what they wrote. */
export const StateCard = ({ state, wish, go }: { state: State; wish: Wish; go: (wish: Wish) => void }) => (
  <section class="verdict card none" aria-labelledby="state">
    <h2 id="state">What did you do last, or what did you learn?</h2>
    <p>
      “<bdi>{state.asked}</bdi>” says what you are, not what you do. {state.question}
    </p>
    {state.suggestions.length > 0 && (
      <>
        <p>Perhaps</p>
        <ul class="choices plain">
          {state.suggestions.map(({ id, slug, title }: NamedRole) => (
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
  </section>
);

function rangeInWords({ minUsd, maxUsd }: Range): string {
  return minUsd === maxUsd ? usd(minUsd) : `${thousands(minUsd)} to ${thousands(maxUsd)}`;
}

/** "$82k" */
function thousands(amount: number): string {
  return `$${Math.round(amount / 1000)}k`;
}

function payInWords(start: Range | null, later: Range | null): string {
  if (start === null) return 'pay not known';
  const begins = `starts at ${rangeInWords(start)}`;
  const isSame = later === null || (later.minUsd === start.minUsd && later.maxUsd === start.maxUsd);
  return isSame ? begins : `${begins}, later ${rangeInWords(later)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
