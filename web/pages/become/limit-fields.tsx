/** What somebody would go through at most, as fields of a form. */
import { yearsInWords } from '../words/years';
import { STUDY_YEARS, YEARS } from './become-address';

interface LimitProps {
  /** What stands in an address; '' for no limit. */
  readonly value: string;
  readonly onChange?: (value: string) => void;
}

export const YearsLimit = (props: LimitProps) => (
  <OneOf name="years" label="Within" offered={YEARS} {...props} words={yearsInWords} />
);

export const StudyLimit = (props: LimitProps) => (
  <OneOf
    name="study-years"
    label="Study at most"
    offered={STUDY_YEARS}
    isOptional={true}
    {...props}
    words={(years) => (years === 0 ? 'none' : yearsInWords(years))}
  />
);

interface OneOfProps extends LimitProps {
  readonly name: string;
  readonly label: string;
  readonly offered: readonly number[];
  /** True if there may be no limit. */
  readonly isOptional?: boolean;
  readonly words: (years: number) => string;
}

/** One of a few numbers, and the one that an address gives. */
const OneOf = ({ name, label, offered, isOptional = false, value, onChange, words }: OneOfProps) => {
  const all = value === '' ? offered : [...new Set([...offered, Number(value)])].sort((one, other) => one - other);
  return (
    <div class="limit">
      <label for={name}>{label}</label>
      <select id={name} name={name} value={value} onChange={(event) => onChange?.(event.currentTarget.value)}>
        {isOptional && (
          <option value="" selected={value === ''}>
            any
          </option>
        )}
        {all.map((each) => (
          <option key={each} value={String(each)} selected={String(each) === value}>
            {words(each)}
          </option>
        ))}
      </select>
    </div>
  );
};

export const PayLimit = ({ value, onChange }: LimitProps) => (
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
      value={value}
      onInput={(event) => onChange?.(event.currentTarget.value)}
    />
    <p id="pay-hint" class="small soft">
      US dollars a year
    </p>
  </div>
);
