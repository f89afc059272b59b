/** What a name may mean, while it is typed. */
import { ask } from './ask';

export interface NamedRole {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly scheme: string;
  readonly discipline: { readonly name: string } | null;
}

export interface Suggestions {
  /** Best first, each once. */
  readonly roles: readonly NamedRole[];
  /** What a question with this text would be about; null if nothing sensible. */
  readonly read: NamedRole | null;
  /** True if it is the title itself, or as good as that. */
  readonly sure: boolean;
  /** Roles of which each is about as likely, the likeliest first; empty where one is clear enough. */
  readonly equals: readonly NamedRole[];
}

const MOST = 6;

/** What a field asks while somebody types. */
export const NAMES = `query Names($text: String!) {
  understand(text: $text, first: 5) { certainty isAmbiguous node { ...named ... on Role { sameJob(first: 3) { id } } } }
  search(text: $text, kinds: [ROLE], first: 10) { nodes { ...named } }
}
fragment named on Node { id ... on Role { title slug scheme discipline { name } } }`;

interface Answer {
  readonly understand: readonly {
    certainty: 'EXACT' | 'LIKELY' | 'GUESS';
    isAmbiguous: boolean;
    node: NamedRole & { readonly sameJob: readonly { readonly id: string }[] };
  }[];
  readonly search: { readonly nodes: readonly NamedRole[] };
}

/** A title in small letters and in the singular, to tell that two are the same. */
export function bareTitle(title: string): string {
  return title.toLowerCase().replace(/(?<=\p{L}{3})s\b/gu, '');
}

/** True if each word of a text begins a word of the title. */
function isTypedIn(title: string, text: string): boolean {
  const words = title.toLowerCase().split(/[^\p{L}\p{N}+#]+/u);
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((typed) => words.some((word) => word.startsWith(typed)));
}

/** Roles that a text may mean: how it is read first, then roles whose titles begin so. @throws {NoAnswer} see `ask` */
export async function suggestionsFor(text: string, signal: AbortSignal): Promise<Suggestions> {
  const { understand, search } = await ask<Answer>(NAMES, { text: text.slice(0, 200) }, signal);
  const found = new Map<string, NamedRole>();
  // Each job is one line, by the name that was read.
  const listed = new Set(understand.flatMap(({ node }) => node.sameJob.map(({ id }) => id)));
  // Where nothing is understood, only titles that hold what is typed are worth a line: "unemployed" is no "employer branding manager".
  const near = understand.length > 0 ? search.nodes : search.nodes.filter(({ title }) => isTypedIn(title, text));
  for (const role of [...understand.map(({ node }) => node), ...near]) {
    if (listed.has(role.id)) continue;
    // So are roles of one title, "Web Developer" and "Web Developers", that are no job together.
    const key = bareTitle(role.title);
    if (!found.has(key)) found.set(key, role);
  }
  const [first] = understand;
  return {
    roles: [...found.values()].slice(0, MOST),
    read: first?.node ?? null,
    sure: first !== undefined && first.certainty !== 'GUESS',
    equals: understand.filter(({ isAmbiguous }) => isAmbiguous).map(({ node }) => node),
  };
}
