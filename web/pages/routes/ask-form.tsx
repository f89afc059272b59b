import { useState } from 'preact/hooks';
import { AboutMe, fieldsOf, meOf } from '../about-me/about-me';
import { Choice } from '../frame/choice';
import { Arrow } from '../frame/icons';
import { type RoleChoice, RoleField, refOf } from '../role-field/role-field';
import { namesIn, numberIn, wordFor } from '../words/typed';
import { RANKINGS, type Search, STEPS_DOWN, WAYS } from './search-address';

export interface Ends {
  readonly from: RoleChoice;
  readonly to: RoleChoice;
}

interface AskFormProps {
  readonly ends: Ends;
  readonly setEnds: (ends: Ends) => void;
  readonly search: Search;
  readonly onAsk: (search: Search) => void;
}

const RANKING_WORDS = [
  ['', 'All of it, as a counsellor would weigh it'],
  ['time', 'The fewest years'],
  ['learning', 'No large step of learning'],
  ['pay', 'The least pay lost on the way'],
  ['odds', 'A way that most people manage'],
  ['steps', 'The fewest moves'],
] as const;

const STEP_DOWN_WORDS = [
  ['', 'At the start, into the new line of work'],
  ['none', 'No, never'],
  ['any', 'Yes, whenever it helps'],
] as const;

/** Orders other than the usual one know no step down at the start only. */
const PLAIN_STEP_DOWN_WORDS = [
  ['', 'No, never'],
  ['any', 'Yes, whenever it helps'],
] as const;

/** From where to where, for whom, what counts as best, and within which limits. */
export const AskForm = ({ ends, setEnds, search, onAsk }: AskFormProps) => {
  const [limits, setLimits] = useState(() => limitTexts(search));
  const [fields, setFields] = useState(() => fieldsOf(search.me));
  const [rankBy, setRankBy] = useState(search.rankBy);
  const [stepDown, setStepDown] = useState(search.stepDown);
  const hasLimits =
    Object.values(limitTexts(search)).some((text) => text !== '') ||
    search.rankBy !== 'RECOMMENDED' ||
    search.stepDown !== 'ONE';
  const isUsualOrder = rankBy === 'RECOMMENDED';
  const set = (key: keyof Limits) => (text: string) => setLimits({ ...limits, [key]: text });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onAsk({
      from: refOf(ends.from),
      to: refOf(ends.to),
      via: namesIn(limits.via),
      avoid: namesIn(limits.avoid),
      maxYears: numberIn(limits.years, 0.1, 100),
      minPayUsd: numberIn(limits.pay, 0, 10_000_000, true),
      rankBy,
      stepDown,
      first: WAYS.few,
      me: meOf(fields),
    });
  };
  return (
    <search>
      <form class="ask-again" action="/routes" onSubmit={submit}>
        <div class="ends">
          <RoleField
            name="from"
            label="I am a"
            placeholder="nurse"
            value={ends.from}
            onChange={(from) => setEnds({ ...ends, from })}
          />
          <RoleField
            name="to"
            label="I want to be a"
            placeholder="data analyst"
            value={ends.to}
            onChange={(to) => setEnds({ ...ends, to })}
          />
          <button class="button" type="submit">
            Show me the ways <Arrow />
          </button>
        </div>
        <AboutMe me={search.me} fields={fields} onChange={setFields} />
        <details class="limits" open={hasLimits}>
          <summary>What is best, and limits</summary>
          <div class="limit-fields">
            <Choice
              name="rank"
              label="What counts most"
              words={RANKING_WORDS}
              value={wordFor(RANKINGS, rankBy)}
              onChange={(word) => setRankBy(RANKINGS[word] ?? 'RECOMMENDED')}
            />
            <Choice
              name="down"
              label="Would I take a step down?"
              words={isUsualOrder ? STEP_DOWN_WORDS : PLAIN_STEP_DOWN_WORDS}
              value={isUsualOrder || stepDown === 'ANY' ? wordFor(STEPS_DOWN, stepDown) : ''}
              onChange={(word) => setStepDown(STEPS_DOWN[word] ?? 'ONE')}
            />
            <Limit
              name="years"
              label="At most so many years"
              hint="such as 4"
              pattern={YEARS}
              value={limits.years}
              onInput={set('years')}
            />
            <Limit
              name="pay"
              label="Never paid less than"
              hint="US dollars a year"
              pattern={DOLLARS}
              value={limits.pay}
              onInput={set('pay')}
            />
            <Limit
              name="via"
              label="By way of"
              hint="jobs, with commas between"
              value={limits.via}
              onInput={set('via')}
            />
            <Limit
              name="avoid"
              label="But not by way of"
              hint="jobs, with commas between"
              value={limits.avoid}
              onInput={set('avoid')}
            />
          </div>
        </details>
        <button class="button at-end" type="submit">
          Search with this
        </button>
      </form>
    </search>
  );
};

interface Limits {
  readonly years: string;
  readonly pay: string;
  readonly via: string;
  readonly avoid: string;
}

function limitTexts({ via, avoid, maxYears, minPayUsd }: Search): Limits {
  return {
    years: maxYears === null ? '' : String(maxYears),
    pay: minPayUsd === null ? '' : String(minPayUsd),
    via: via.join(', '),
    avoid: avoid.join(', '),
  };
}

/** Numbers as people write them. Up to 100 years, up to 9,999,999 dollars. */
const YEARS = ' *(0[.][1-9]\\d*|[1-9]\\d?([.]\\d+)?|100) *';
const DOLLARS = ' *[$]? *\\d{1,3}(,?\\d{3}){0,2} *';

interface LimitProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** What a browser takes; left out: anything. */
  readonly pattern?: string;
  readonly onInput: (text: string) => void;
}

const Limit = ({ name, label, hint, value, pattern, onInput }: LimitProps) => (
  <div>
    <label for={name}>
      {label} <span class="small soft">({hint})</span>
    </label>
    <input
      id={name}
      name={name}
      type="text"
      dir="auto"
      inputMode={name === 'years' || name === 'pay' ? 'decimal' : 'text'}
      autocomplete="off"
      pattern={pattern}
      title={pattern === undefined ? undefined : `A number, ${hint}`}
      onInvalid={(event) => event.currentTarget.closest('details')?.setAttribute('open', '')}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  </div>
);
