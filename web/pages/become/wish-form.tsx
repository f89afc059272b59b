import { useState } from 'preact/hooks';
import { AboutMe, fieldsOf, meOf } from '../about-me/about-me';
import { Arrow } from '../frame/icons';
import { type RoleChoice, RoleField, refOf } from '../role-field/role-field';
import { numberIn } from '../words/typed';
import { yearsInWords } from '../words/years';
import { orderWord, SHOWN, USUAL_YEARS, type Wish, YEARS } from './become-address';

interface WishFormProps {
  readonly from: RoleChoice;
  readonly setFrom: (from: RoleChoice) => void;
  readonly wish: Wish;
  readonly onAsk: (wish: Wish) => void;
}

const ORDER_WORDS = [
  ['RECOMMENDED', 'Best fit'],
  ['YEARS', 'Soonest'],
  ['PAY', 'Best paid'],
] as const;

/** The role somebody has, and what they would look at. Without script it leads to the same address. */
export const WishForm = ({ from, setFrom, wish, onAsk }: WishFormProps) => {
  const [years, setYears] = useState(wish.years);
  const [pay, setPay] = useState(wish.minPayUsd === null ? '' : String(wish.minPayUsd));
  const [order, setOrder] = useState(wish.order);
  const [fields, setFields] = useState(() => fieldsOf(wish.me));
  const offered = YEARS.includes(years) ? YEARS : [...YEARS, years].sort((one, other) => one - other);
  return (
    <search>
      <form
        class="become-form card"
        action="/become"
        onSubmit={(event) => {
          event.preventDefault();
          const minPayUsd = numberIn(pay, 0, 10_000_000, true);
          onAsk({ ...wish, from: refOf(from), years, minPayUsd, order, first: SHOWN[0]!, me: meOf(fields) });
        }}
      >
        <RoleField name="from" label="I am a" placeholder="nurse" value={from} onChange={setFrom} />
        <div class="limit">
          <label for="years">Within</label>
          <select
            id="years"
            name="years"
            value={String(years)}
            onChange={(event) => setYears(numberIn(event.currentTarget.value, 0.1, 50) ?? USUAL_YEARS)}
          >
            {offered.map((each) => (
              <option key={each} value={String(each)} selected={each === years}>
                {yearsInWords(each)}
              </option>
            ))}
          </select>
        </div>
        <div class="limit">
          <label for="order">First comes</label>
          <select
            id="order"
            name="order"
            value={orderWord(order)}
            onChange={(event) => setOrder(ORDER_WORDS[event.currentTarget.selectedIndex]?.[0] ?? 'RECOMMENDED')}
          >
            {ORDER_WORDS.map(([each, words]) => (
              <option key={each} value={orderWord(each)} selected={each === order}>
                {words}
              </option>
            ))}
          </select>
        </div>
        <div class="limit">
          <label for="pay">Pays at least</label>
          <input
            id="pay"
            name="pay"
            type="text"
            inputMode="decimal"
            autocomplete="off"
            placeholder="any pay"
            pattern={' *[$]? *\\d{1,3}(,?\\d{3}){0,2} *'}
            title="US dollars a year, such as 60,000"
            aria-describedby="pay-hint"
            value={pay}
            onInput={(event) => setPay(event.currentTarget.value)}
          />
          <p id="pay-hint" class="small soft">
            US dollars a year
          </p>
        </div>
        <button class="button" type="submit">
          Show me the jobs <Arrow />
        </button>
        <AboutMe me={wish.me} fields={fields} onChange={setFields} />
        <button class="button at-end" type="submit">
          Search with this
        </button>
      </form>
    </search>
  );
};
