import type { ComponentChildren } from 'preact';
import { type AdvisorWish, DISCIPLINES, modeWord, SHOWN } from './advisors-address';
import type { Choice } from './advisors-query';

interface FiltersProps {
  readonly wish: AdvisorWish;
  /** What can be asked for, as far as it is known; what is wished is offered in any case. */
  readonly countries: readonly Choice[];
  readonly languages: readonly Choice[];
  readonly onWish: (wish: AdvisorWish) => void;
}

/** What somebody wishes; each choice counts at once. Without script a button leads to the same address. */
export const Filters = ({ wish, countries, languages, onWish }: FiltersProps) => {
  const wishing = (part: Partial<AdvisorWish>) => onWish({ ...wish, ...part, first: SHOWN[0]! });
  return (
    <search>
      <form
        class="advisor-filters card"
        action="/advisors"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <Select
          name="discipline"
          label="Field of work"
          value={wish.disciplines.join(',')}
          onChange={(value) => wishing({ disciplines: value === '' ? [] : value.split(',') })}
        >
          <option value="">any field</option>
          {wish.disciplines.length > 1 && (
            <option value={wish.disciplines.join(',')} selected>
              {wish.disciplines.map((slug) => DISCIPLINES[slug]).join(' or ')}
            </option>
          )}
          {Object.entries(DISCIPLINES).map(([slug, name]) => (
            <option key={slug} value={slug} selected={wish.disciplines.length === 1 && wish.disciplines[0] === slug}>
              {name}
            </option>
          ))}
        </Select>
        <Select name="country" label="Country" value={wish.country} onChange={(country) => wishing({ country })}>
          <Options any="any" chosen={wish.country} choices={countries} />
        </Select>
        <Select name="language" label="Language" value={wish.language} onChange={(language) => wishing({ language })}>
          <Options any="any" chosen={wish.language} choices={languages} />
        </Select>
        <Select
          name="mode"
          label="How you meet"
          value={modeWord(wish.mode)}
          onChange={(value) =>
            wishing({ mode: value === 'online' ? 'ONLINE' : value === 'in-person' ? 'IN_PERSON' : '' })
          }
        >
          <option value="">either way</option>
          <option value="online" selected={wish.mode === 'ONLINE'}>
            online or by phone
          </option>
          <option value="in-person" selected={wish.mode === 'IN_PERSON'}>
            in person
          </option>
        </Select>
        <label class="check">
          <input
            type="checkbox"
            name="free"
            value="yes"
            checked={wish.free}
            onChange={(event) => wishing({ free: event.currentTarget.checked })}
          />
          Free only
        </label>
        <noscript>
          <button class="button" type="submit">
            Show advisors
          </button>
        </noscript>
      </form>
    </search>
  );
};

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ComponentChildren;
}

const Select = ({ name, label, value, onChange, children }: SelectProps) => (
  <div class="limit">
    <label for={`advisor-${name}`}>{label}</label>
    <select id={`advisor-${name}`} name={name} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      {children}
    </select>
  </div>
);

const Options = ({ any, chosen, choices }: { any: string; chosen: string; choices: readonly Choice[] }) => (
  <>
    <option value="">{any}</option>
    {chosen !== '' && !choices.some(({ code }) => code === chosen) && (
      <option value={chosen} selected>
        {chosen}
      </option>
    )}
    {choices.map(({ code, name }) => (
      <option key={code} value={code} selected={code === chosen}>
        {name}
      </option>
    ))}
  </>
);
