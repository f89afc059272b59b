import { useState } from 'preact/hooks';
import { AboutMe, fieldsOf, meOf } from '../about-me/about-me';
import { Arrow } from '../frame/icons';
import { type RoleChoice, RoleField, refOf } from '../role-field/role-field';
import { numberIn } from '../words/typed';
import { USUAL_YEARS, type Wish } from './become-address';
import { PayLimit, StudyLimit, YearsLimit } from './limit-fields';

interface WishFormProps {
  readonly from: RoleChoice;
  readonly setFrom: (from: RoleChoice) => void;
  readonly wish: Wish;
  /** @param says - what they say of it in their own words; it stays out of the address */
  readonly onAsk: (wish: Wish, says: string) => void;
}

/** The role somebody has, and what they would look at. Without script it leads to the same address. */
export const WishForm = ({ from, setFrom, wish, onAsk }: WishFormProps) => {
  const [years, setYears] = useState(String(wish.years));
  const [study, setStudy] = useState(String(wish.maxStudyYears ?? ''));
  const [pay, setPay] = useState(String(wish.minPayUsd ?? ''));
  const [says, setSays] = useState('');
  const [fields, setFields] = useState(() => fieldsOf(wish.me));
  return (
    <search>
      <form
        class="become-form card"
        action="/become"
        onSubmit={(event) => {
          event.preventDefault();
          onAsk(
            {
              ...wish,
              from: refOf(from),
              years: numberIn(years, 0.1, 50) ?? USUAL_YEARS,
              minPayUsd: numberIn(pay, 0, 10_000_000, true),
              maxStudyYears: numberIn(study, 0, 15),
              me: meOf(fields),
            },
            says.trim(),
          );
        }}
      >
        <RoleField name="from" label="I am a" placeholder="nurse" value={from} onChange={setFrom} />
        <div class="says-field">
          <label for="says">
            What matters to you, in your own words <span class="small soft">(not needed)</span>
          </label>
          <textarea
            id="says"
            rows={2}
            maxLength={2000}
            dir="auto"
            placeholder="No more weekends, my knees hurt, was a machinist for ten years"
            value={says}
            onInput={(event) => setSays(event.currentTarget.value)}
          />
        </div>
        <YearsLimit value={years} onChange={setYears} />
        <StudyLimit value={study} onChange={setStudy} />
        <PayLimit value={pay} onChange={setPay} />
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
