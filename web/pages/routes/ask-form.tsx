import { useState } from 'preact/hooks';
import { Arrow } from '../frame/icons';
import { type RoleChoice, RoleField, refOf } from '../role-field/role-field';
import { namesIn, numberIn, type Search, WAYS } from './search-address';

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

/** From where to where, and within which limits. */
export const AskForm = ({ ends, setEnds, search, onAsk }: AskFormProps) => {
  const [limits, setLimits] = useState(() => limitTexts(search));
  const hasLimits = Object.values(limitTexts(search)).some((text) => text !== '');
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
      first: WAYS.few,
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
        <details class="limits" open={hasLimits}>
          <summary>Limits</summary>
          <div class="limit-fields">
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
