import { useState } from 'preact/hooks';
import { Arrow } from '../frame/icons';
import { openingChoice, RoleField, refOf } from '../role-field/role-field';
import type { RoleLink } from '../routes/routes-query';

/** From the role somebody has to one of those that suit. Without script the form leads to the same address. */
export const WayForm = ({ roles }: { roles: readonly RoleLink[] }) => {
  const [from, setFrom] = useState(() => openingChoice('from', ''));
  const [to, setTo] = useState(roles[0]?.slug ?? '');
  const goal = roles.some(({ slug }) => slug === to) ? to : (roles[0]?.slug ?? '');
  return (
    <form
      class="way-form card"
      action="/routes"
      onSubmit={(event) => {
        event.preventDefault();
        location.assign(`/routes?${new URLSearchParams({ from: refOf(from), to: goal })}`);
      }}
    >
      <RoleField name="from" label="I am a" placeholder="nurse" value={from} onChange={setFrom} />
      <div>
        <label for="to">I want to be a</label>
        <select id="to" name="to" value={goal} onChange={(event) => setTo(event.currentTarget.value)}>
          {roles.map(({ id, slug, title }) => (
            <option key={id} value={slug}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <button class="button" type="submit">
        Show me the ways <Arrow />
      </button>
    </form>
  );
};
