import { useState } from 'preact/hooks';
import type { NamedRole } from '../client/names';
import { Discipline } from '../frame/discipline';
import { isSlug, spoken } from '../words/names';
import { SCHEMES } from '../words/vocabulary';
import { useList } from './use-list';
import { type TypedSuggestions, useSuggestions } from './use-suggestions';

/** What a field holds: the words in it, and the role that was picked for them, if one was. */
export interface RoleChoice {
  readonly text: string;
  readonly slug: string | null;
}

/** A field in which nothing stands. */
export const NO_ROLE: RoleChoice = { text: '', slug: null };

/** What goes into an address or a question: the role that was picked, else the words. */
export const refOf = ({ text, slug }: RoleChoice): string => slug ?? text.trim();

/** What an address or a question holds, as a choice. */
export function choiceOf(ref: string): RoleChoice {
  return { text: spoken(ref), slug: isSlug(ref) ? ref : null };
}

interface RoleFieldProps {
  /** Also the id of the input, if that has none of its own. */
  readonly name: string;
  readonly id?: string;
  /** Whether a form may go without it. */
  readonly isOptional?: boolean;
  readonly label: string;
  readonly placeholder: string;
  readonly value: RoleChoice;
  readonly onChange: (choice: RoleChoice) => void;
}

/** A field for a role: an editable combobox with a list, as ARIA 1.2 describes it. Without script it is a plain field. */
export const RoleField = ({
  name,
  id = name,
  isOptional = false,
  label,
  placeholder,
  value,
  onChange,
}: RoleFieldProps) => {
  const [typed, setTyped] = useState(false);
  const found = useSuggestions(value.text, typed && value.slug === null);
  const { roles } = found;
  const pick = (role: NamedRole) => {
    onChange({ text: role.title, slug: role.slug });
    list.close();
  };
  const list = useList(roles.length, (place) => pick(roles[place]!));
  const { active } = list;
  // A title that stands there in full needs no list, which would cover what comes next; the arrows still open it.
  const isWhole = active < 0 && found.read?.title.toLowerCase() === value.text.trim().toLowerCase();
  const listed = list.isOpen && roles.length > 0 && !isWhole;

  return (
    <div class="role-field">
      <label for={id}>{label}</label>
      <div class="role-input">
        <input
          id={id}
          name={name}
          type="text"
          role="combobox"
          aria-expanded={listed}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={listed && active >= 0 ? `${id}-${active}` : undefined}
          aria-describedby={`${id}-read`}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          dir="auto"
          required={!isOptional}
          maxLength={200}
          placeholder={placeholder}
          value={value.text}
          onInput={(event) => {
            onChange({ text: event.currentTarget.value, slug: null });
            setTyped(true);
            // What was typed before this script came is told of later: then nobody may be in the field.
            if (document.activeElement === event.currentTarget) list.open();
          }}
          onKeyDown={list.onKeyDown}
          onClick={list.open}
          onBlur={list.close}
        />
        {listed && (
          <div id={`${id}-list`} class="role-list" role="listbox" aria-label={label}>
            {roles.map((role, place) => (
              <Option key={role.id} id={`${id}-${place}`} role={role} chosen={place === active} onPick={pick} />
            ))}
          </div>
        )}
      </div>
      <p id={`${id}-read`} class="role-read small soft" aria-live="polite">
        {!list.isOpen && value.slug === null && found.text === value.text.trim() && (
          <Reading found={found} onPick={pick} />
        )}
        {listed && <span class="hidden-text">{`${roles.length} suggestions`}</span>}
      </p>
    </div>
  );
};

interface OptionProps {
  readonly id: string;
  readonly role: NamedRole;
  readonly chosen: boolean;
  readonly onPick: (role: NamedRole) => void;
}

const Option = ({ id, role, chosen, onPick }: OptionProps) => (
  // The keyboard stays in the field, which names the active option: that is the pattern.
  <div
    id={id}
    class="role-option"
    role="option"
    tabIndex={-1}
    aria-selected={chosen}
    onMouseDown={(event) => {
      event.preventDefault();
      onPick(role);
    }}
  >
    <bdi>{role.title}</bdi>
    {role.discipline !== null && <Discipline name={role.discipline.name} />}
    {role.scheme !== 'ATLAS' && <span class="small soft">{SCHEMES[role.scheme]}</span>}
  </div>
);

/** How the words were read once the field is left, and what else they may mean. */
const Reading = ({ found, onPick }: { found: TypedSuggestions; onPick: (role: NamedRole) => void }) => {
  if (found.failed) return <>No suggestions right now. You can go on without them.</>;
  const { read } = found;
  if (read === null)
    return found.text === '' ? null : (
      <>We don’t know this name. Try another word for the job. No job now? Name your last one, or what you learnt.</>
    );
  if (found.sure && read.title.toLowerCase() === found.text.toLowerCase()) return null;
  const isAsked = found.equals.length > 1;
  const others = (isAsked ? found.equals : found.roles).filter(({ id }) => id !== read.id).slice(0, 2);
  return (
    <>
      {'Read as '}
      <b>
        <bdi>{read.title}</bdi>
      </b>
      {!found.sure && others.length > 0 && (
        <>
          {isAsked ? ', but it is another job as often. Or did you mean ' : '. Or did you mean '}
          {others.map((role, place) => (
            <span key={role.id}>
              {place > 0 && ' or '}
              <button type="button" class={isAsked ? 'button quiet chip' : 'link-button'} onClick={() => onPick(role)}>
                <bdi>{role.title}</bdi>
              </button>
            </span>
          ))}
          ?
        </>
      )}
    </>
  );
};
