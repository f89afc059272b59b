import { useRef, useState } from 'preact/hooks';
import { NoAnswer } from '../client/ask';
import { MOST_SKILLS } from './me';
import { LONGEST_CV, skillsInText } from './skills';

interface CvFieldProps {
  readonly skills: readonly string[];
  readonly onChange: (skills: readonly string[]) => void;
}

type Search =
  | { readonly kind: 'nothing' | 'looking' }
  | { readonly kind: 'found'; readonly known: number; readonly added: number }
  | { readonly kind: 'away'; readonly why: string };

/**
 * A CV to find skills in. Its text is sent once, in the body of a question, when somebody presses the button. It has no name, so
 * that no form can put it into an address, and it is wiped once skills are found.
 */
export const CvField = ({ skills, onChange }: CvFieldProps) => {
  const [search, setSearch] = useState<Search>({ kind: 'nothing' });
  const field = useRef<HTMLTextAreaElement>(null);
  const find = async () => {
    const text = field.current?.value.trim() ?? '';
    if (text === '' || field.current === null || search.kind === 'looking') return field.current?.focus();
    setSearch({ kind: 'looking' });
    try {
      const names = await skillsInText(text.slice(0, LONGEST_CV), new AbortController().signal);
      const all = [...new Set([...skills, ...names])].slice(0, MOST_SKILLS);
      if (names.length > 0) field.current.value = '';
      onChange(all);
      setSearch({ kind: 'found', known: names.length, added: all.length - skills.length });
    } catch (error) {
      setSearch({
        kind: 'away',
        why: error instanceof NoAnswer ? error.message : 'Something went wrong in this page.',
      });
    }
  };
  return (
    <details class="cv">
      <summary>Find my skills in my CV</summary>
      <div class="stack-tight">
        <label for="cv">The text of your CV</label>
        <textarea
          ref={field}
          id="cv"
          rows={6}
          maxLength={LONGEST_CV}
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="cv-promise"
        />
        <p id="cv-promise" class="small soft">
          The text goes to our server once, to look for skills in it. No person reads it, and it is not kept: not
          stored, not logged, not in the address of this page. The skills found are in the address.
        </p>
        <button type="button" class="button quiet" onClick={find}>
          Find skills
        </button>
        <p role="status">{said(search)}</p>
      </div>
    </details>
  );
};

function said(search: Search): string {
  switch (search.kind) {
    case 'nothing':
      return '';
    case 'looking':
      return 'Looking for skills.';
    case 'away':
      return `No skills for now: ${search.why} Your text is still here. Try again in a moment.`;
    case 'found':
      if (search.known === 0)
        return 'We found no skill that we know. Is the text in English? You can type skills above.';
      if (search.added === 0) return 'All the skills it names are above already.';
      return `${search.added === 1 ? 'One skill is' : `${search.added} skills are`} added above. Take out what isn’t yours.`;
    default:
      return search satisfies never;
  }
}
