import { useState } from 'preact/hooks';
import { choiceOf, RoleField, refOf } from '../role-field/role-field';
import { SENIORITY } from '../words/vocabulary';
import { laneSlug } from './lanes';
import { LEVELS, type MapPlace } from './map-address';

interface FindFormProps {
  readonly place: MapPlace;
  /** Names of disciplines, in the order of lanes; empty until they are known. */
  readonly disciplines: readonly { readonly slug: string; readonly name: string }[];
  readonly go: (place: MapPlace) => void;
}

/** Finds a role on the map. Without script it leads to the list with the role's name in its address. */
export const FindForm = ({ place, go }: Pick<FindFormProps, 'place' | 'go'>) => {
  const [role, setRole] = useState(() => choiceOf(place.role));
  return (
    <search>
      <form
        class="map-find"
        action="/map"
        onSubmit={(event) => {
          event.preventDefault();
          go({ ...place, role: refOf(role) });
        }}
      >
        <RoleField
          name="role"
          label="Find a job on the map"
          placeholder="data analyst"
          value={role}
          onChange={(choice) => {
            setRole(choice);
            if (choice.slug !== null) go({ ...place, role: choice.slug });
          }}
        />
        <button class="button" type="submit">
          Find
        </button>
      </form>
    </search>
  );
};

/** Which disciplines and rungs are shown; each choice counts at once. */
export const Filters = ({ place, disciplines, go }: FindFormProps) => {
  const count = place.disciplines.length + place.levels.length;
  return (
    <details class="map-filters no-print">
      <summary>{count === 0 ? 'Filter' : `Filter (${count})`}</summary>
      <form action="/map" class="filter-form">
        {place.view === 'list' && <input type="hidden" name="view" value="list" />}
        <fieldset>
          <legend>Disciplines</legend>
          {disciplines.map(({ slug, name }) => (
            <Tick
              key={slug}
              name="discipline"
              value={slug}
              label={name}
              chosen={place.disciplines}
              onChoose={(chosen) => go({ ...place, disciplines: chosen })}
            />
          ))}
        </fieldset>
        <fieldset>
          <legend>Levels</legend>
          {LEVELS.map((level) => (
            <Tick
              key={level}
              name="level"
              value={level.toLowerCase()}
              label={SENIORITY[level] ?? level}
              chosen={place.levels}
              onChoose={(chosen) => go({ ...place, levels: chosen })}
            />
          ))}
        </fieldset>
        <noscript>
          <button class="button" type="submit">
            Show
          </button>
        </noscript>
        {count > 0 && (
          <button type="button" class="button quiet" onClick={() => go({ ...place, disciplines: [], levels: [] })}>
            Show all jobs
          </button>
        )}
      </form>
    </details>
  );
};

interface TickProps {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

const Tick = ({ name, value, label, chosen, onChoose }: TickProps) => (
  <label class={`tick ${name === 'discipline' ? laneSlug(label) : ''}`}>
    <input
      type="checkbox"
      name={name}
      value={value}
      checked={chosen.includes(value)}
      onChange={(event) =>
        onChoose(event.currentTarget.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
      }
    />
    {label}
  </label>
);
