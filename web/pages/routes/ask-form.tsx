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
              value={limits.years}
              onInput={set('years')}
            />
            <Limit
              name="pay"
              label="Never paid less than"
              hint="US dollars a year"
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

interface LimitProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
}

const Limit = ({ name, label, hint, value, onInput }: LimitProps) => (
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
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  </div>
);
