import { useState } from 'preact/hooks';
import { NO_ROLE, RoleField, refOf } from '../role-field/role-field';

export interface HereFormProps {
  /** True: the ways start at the role of the page; false: they end there. */
  readonly fromHere: boolean;
  readonly slug: string;
}

/** "From here to ...", or "To here from ...". Without script the form leads to the same address. */
export const HereForm = ({ fromHere, slug }: HereFormProps) => {
  const [here, there] = fromHere ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const [choice, setChoice] = useState(NO_ROLE);
  return (
    <form
      class="here"
      action="/routes"
      onSubmit={(event) => {
        event.preventDefault();
        const ends = fromHere ? { from: slug, to: refOf(choice) } : { from: refOf(choice), to: slug };
        location.assign(`/routes?${new URLSearchParams(ends)}`);
      }}
    >
      <input type="hidden" name={here} value={slug} />
      <RoleField
        name={there}
        label={fromHere ? 'From here to' : 'To here from'}
        placeholder="any job"
        value={choice}
        onChange={setChoice}
      />
      <button class="button quiet" type="submit">
        Show the ways
      </button>
    </form>
  );
};
