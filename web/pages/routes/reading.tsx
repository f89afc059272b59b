import { bareTitle } from '../client/names';
import { plainClick } from '../client/plain-click';
import { SCHEMES } from '../words/vocabulary';
import type { ReadName } from './routes-query';

interface ReadingProps {
  readonly name: Omit<ReadName, 'note'>;
  /** The address of the same question about another role. */
  readonly addressWith: (slug: string) => string;
  readonly pick: (slug: string) => void;
}

/** How a name was read, and in doubt what else it may mean; nothing where it was read as it stands. */
export const Reading = ({ name, addressWith, pick }: ReadingProps) => {
  const { asked, certainty, role, others: named, isAmbiguous = false } = name;
  if (asked === role.slug || asked.toLowerCase() === role.title.toLowerCase()) return null;
  // The same work by the title of another classification is no other meaning.
  const titles = [role.title, ...named.map(({ title }) => title)].map(bareTitle);
  const others = named.filter(({ title }, place) => titles.indexOf(bareTitle(title)) === place + 1);
  const isDoubtful = certainty === 'GUESS' && others.length > 0;
  return (
    <p class="reading">
      “<bdi>{asked}</bdi>” is read as <bdi>{role.title}</bdi>
      {role.scheme !== 'ATLAS' && ` (${SCHEMES[role.scheme]})`}.
      {isDoubtful && (
        <span class="no-print">
          {' Did you mean '}
          {others.map((other, place) => {
            return (
              <span key={other.id}>
                {place > 0 && (place === others.length - 1 ? ' or ' : ', ')}
                <a
                  class={isAmbiguous ? 'button quiet chip' : undefined}
                  href={addressWith(other.slug)}
                  onClick={plainClick(() => pick(other.slug))}
                >
                  <bdi>{other.title}</bdi>
                </a>
              </span>
            );
          })}
          ?
        </span>
      )}
    </p>
  );
};
