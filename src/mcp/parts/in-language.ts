import type { Snapshot } from '../../app';

/**
 * The same answer with roles by their titles, and skills and technologies by their names in a language; English where no source has
 * one. What an answer names, it names by an id and a `title` or `name` beside it.
 * @throws {InvalidOptionError} for a language that no source has any names in
 */
export function inLanguage<Told>(snapshot: Snapshot, language: string, told: Told): Told {
  // Asked of any role, so that a wrong language is refused whatever the answer holds.
  const [any] = snapshot.graph.roles;
  if (any !== undefined) snapshot.titleIn(language, any);
  return translated(told) as Told;

  function translated(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(translated);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, part]) => [key, translated(part)]);
    return { ...Object.fromEntries(entries), ...foreignName(value) };
  }

  function foreignName({ id, title, name }: { id?: unknown; title?: unknown; name?: unknown }): object {
    const node = typeof id === 'string' ? snapshot.graph.find(id) : null;
    if (node?.kind === 'Role' && title !== undefined) return { title: snapshot.titleIn(language, node) ?? title };
    if ((node?.kind === 'Skill' || node?.kind === 'Technology') && name !== undefined)
      return { name: snapshot.nameIn(language, node) ?? name };
    return {};
  }
}
