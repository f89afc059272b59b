import { choiceOf, type RoleChoice, RoleField, refOf } from '../role-field/role-field';
import { numberIn } from '../words/typed';
import { MOST_PAST_ROLES, type PastRole } from './me';

/** One row as it is typed. */
export interface PastRow {
  /** Tells rows apart while others come and go. */
  readonly key: number;
  readonly role: RoleChoice;
  readonly years: string;
}

/** Rows for what an address says, or one to begin with. */
export function rowsOf(pastRoles: readonly PastRole[]): readonly PastRow[] {
  const rows = pastRoles.map(({ ref, years }, key) => ({ key, role: choiceOf(ref), years: String(years) }));
  return rows.length > 0 ? rows : [emptyRow(0)];
}

/** What the rows say; rows without a name say nothing, and no years are one. */
export function pastRolesOf(rows: readonly PastRow[]): readonly PastRole[] {
  return rows
    .map(({ role, years }) => ({ ref: refOf(role), years: numberIn(years, 0, 60) ?? 1 }))
    .filter(({ ref }) => ref !== '');
}

function emptyRow(key: number): PastRow {
  return { key, role: { text: '', slug: null }, years: '' };
}

interface PastRolesFieldProps {
  readonly rows: readonly PastRow[];
  readonly onChange: (rows: readonly PastRow[]) => void;
}

/** Jobs that somebody had before, and for how long. */
export const PastRolesField = ({ rows, onChange }: PastRolesFieldProps) => {
  const set = (key: number, change: Partial<PastRow>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...change } : row)));
  return (
    <fieldset class="past-roles">
      <legend>Earlier jobs, or how long I have had this one</legend>
      {rows.map(({ key, role, years }, place) => (
        <div key={key} class="past-role">
          <RoleField
            name="was"
            id={`was-${key}`}
            isOptional={true}
            label={`Job ${place + 1}`}
            placeholder="bookkeeper"
            value={role}
            onChange={(choice) => set(key, { role: choice })}
          />
          <div>
            <label for={`for-${key}`}>Years</label>
            <input
              id={`for-${key}`}
              name="for"
              type="text"
              inputMode="decimal"
              autocomplete="off"
              pattern=" *([1-5]?\d([.]\d+)?|60) *"
              title="A number up to 60, such as 3 or 0.5"
              placeholder="3"
              value={years}
              onInput={(event) => set(key, { years: event.currentTarget.value })}
            />
          </div>
        </div>
      ))}
      {rows.length < MOST_PAST_ROLES && (
        <button
          type="button"
          class="link-button"
          onClick={() => onChange([...rows, emptyRow(Math.max(...rows.map(({ key }) => key)) + 1)])}
        >
          Add another job
        </button>
      )}
    </fieldset>
  );
};
