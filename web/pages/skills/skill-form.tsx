import { useEffect, useState } from 'preact/hooks';
import { ask } from '../client/ask';
import { Arrow } from '../frame/icons';
import { MEASURES, type Measure, type SkillPlace, SUPPORTS } from './skill-address';
import { SKILL_NAMES, type SkillLink, type SkillNamesAnswer } from './skill-query';

const PAUSE_MS = 120;
const SHORTEST = 2;

interface SkillFormProps {
  readonly place: SkillPlace;
  /** The words in the field. */
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly go: (place: SkillPlace) => void;
}

/** Which skill, by which measure, in how many jobs at least. Without script it leads to the same address. */
export const SkillForm = ({ place, text, setText, go }: SkillFormProps) => {
  const [typed, setTyped] = useState(false);
  const names = useSkillNames(text, typed);
  return (
    <search>
      <form
        class="card skill-form"
        action="/skills"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') go({ ...place, skill: text.trim() });
        }}
      >
        <div class="field">
          <label for="skill">Skill or technology</label>
          <input
            id="skill"
            name="skill"
            type="text"
            list="skill-names"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            dir="auto"
            required
            maxLength={200}
            placeholder="SQL"
            value={text}
            onInput={(event) => {
              const { value } = event.currentTarget;
              setText(value);
              setTyped(true);
              // What is picked from the list stands in the field at once, whole.
              if (!('inputType' in event) || event.inputType === 'insertReplacementText')
                go({ ...place, skill: value });
            }}
          />
          <datalist id="skill-names">
            {names.map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
          </datalist>
        </div>
        <div class="field">
          <label for="measure">Measured by</label>
          <select
            id="measure"
            name="measure"
            value={place.measure.toLowerCase().replaceAll('_', '-')}
            onChange={(event) => go({ ...place, measure: measureOf(event.currentTarget.value) })}
          >
            {Object.entries(MEASURES).map(([measure, { name }]) => (
              <option key={measure} value={measure.toLowerCase().replaceAll('_', '-')}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="support">In at least</label>
          <select
            id="support"
            name="support"
            value={String(place.support)}
            onChange={(event) => go({ ...place, support: Number(event.currentTarget.value) })}
          >
            {SUPPORTS.map((count) => (
              <option key={count} value={count}>
                {count === 1 ? '1 job' : `${count} jobs`}
              </option>
            ))}
          </select>
        </div>
        <button class="button" type="submit">
          Show <Arrow />
        </button>
      </form>
    </search>
  );
};

function measureOf(value: string): Measure {
  return value.toUpperCase().replaceAll('-', '_') as Measure;
}

/** Names that begin so, a moment after the text stops changing; none if they can't be had. */
function useSkillNames(text: string, wanted: boolean): readonly SkillLink[] {
  const [names, setNames] = useState<readonly SkillLink[]>([]);
  const asked = text.trim();
  useEffect(() => {
    if (!wanted || asked.length < SHORTEST) return setNames([]);
    const asking = new AbortController();
    const timer = setTimeout(() => {
      ask<SkillNamesAnswer>(SKILL_NAMES, { text: asked }, asking.signal).then(
        ({ search }) => setNames(search.nodes),
        () => asking.signal.aborted || setNames([]),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [asked, wanted]);
  return names;
}
