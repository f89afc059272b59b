import { useRef, useState } from 'preact/hooks';
import { Cross } from '../frame/icons';
import { useList } from '../role-field/use-list';
import { useTyped } from '../role-field/use-typed';
import { SCHEMES } from '../words/vocabulary';
import { MOST_SKILLS } from './me';
import { type NamedSkill, skillsFor } from './skills';

interface SkillFieldProps {
  readonly skills: readonly string[];
  readonly onChange: (skills: readonly string[]) => void;
}

/** Skills as chips, and a field that adds one: typed with suggestions. */
export const SkillField = ({ skills, onChange }: SkillFieldProps) => {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const found = useTyped(text, text !== '', skillsFor);
  const input = useRef<HTMLInputElement>(null);
  const isFull = skills.length >= MOST_SKILLS;
  const offered = (found.answer ?? []).filter(({ name }) => !skills.includes(name));

  const add = ({ name }: NamedSkill) => {
    if (!skills.includes(name) && !isFull) onChange([...skills, name]);
    setText('');
    setSaid(`${name} is added.`);
    list.close();
  };
  const list = useList(offered.length, (place) => add(offered[place]!));
  const listed = list.isOpen && offered.length > 0 && text.trim() !== '';
  const remove = (skill: string) => {
    onChange(skills.filter((other) => other !== skill));
    setSaid(`${skill} is taken out.`);
    input.current?.focus();
  };
  const isUnknown = found.text === text.trim() && found.text !== '' && found.answer?.length === 0;

  return (
    <div class="role-field skill-field">
      <label for="skills">My skills</label>
      {skills.length > 0 && (
        <ul class="chips plain" aria-label="Skills so far">
          {skills.map((skill) => (
            <li key={skill} class="chip">
              <bdi>{skill}</bdi>
              <input type="hidden" name="skill" value={skill} />
              <button type="button" aria-label={`Take out ${skill}`} onClick={() => remove(skill)}>
                <Cross />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="role-input">
        <input
          ref={input}
          id="skills"
          name="skills"
          type="text"
          role="combobox"
          aria-expanded={listed}
          aria-controls="skills-list"
          aria-autocomplete="list"
          aria-activedescendant={listed && list.active >= 0 ? `skills-${list.active}` : undefined}
          aria-describedby="skills-hint"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          dir="auto"
          maxLength={200}
          disabled={isFull}
          placeholder={skills.length === 0 ? 'SQL, teaching, welding' : 'another one'}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setSaid('');
            list.open();
          }}
          onKeyDown={(event) => {
            list.onKeyDown(event);
            if (event.defaultPrevented || event.key !== 'Enter' || text.trim() === '') return;
            // Enter on a name that is listed adds it; on words that are not, it must not send the form.
            event.preventDefault();
            const same = offered.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
            if (same !== undefined) add(same);
          }}
          onClick={list.open}
          onBlur={list.close}
        />
        {listed && (
          <div id="skills-list" class="role-list" role="listbox" aria-label="Skills that match">
            {offered.map((skill, place) => (
              // The keyboard stays in the field, which names the active option: that is the pattern.
              <div
                key={skill.id}
                id={`skills-${place}`}
                class="role-option"
                role="option"
                tabIndex={-1}
                aria-selected={place === list.active}
                onMouseDown={(event) => {
                  event.preventDefault();
                  add(skill);
                }}
              >
                <bdi>{skill.name}</bdi>
                {skill.scheme !== 'ATLAS' && <span class="small soft">{SCHEMES[skill.scheme]}</span>}
              </div>
            ))}
          </div>
        )}
      </div>
      <p id="skills-hint" class="role-read small soft">
        {hintOf(isFull, found.failed, isUnknown)}
      </p>
      <p role="status" class="hidden-text">
        {said !== '' ? said : listed ? `${offered.length} suggestions` : ''}
      </p>
    </div>
  );
};

function hintOf(isFull: boolean, failed: boolean, isUnknown: boolean): string {
  if (isFull) return `These are ${MOST_SKILLS}, as many as an address can hold.`;
  if (failed) return 'No suggestions right now. You can go on without them.';
  if (isUnknown) return 'We don’t know this skill. Try a more usual word for it.';
  return 'Beside what people in your job can do anyway. Type, then choose from the list.';
}
