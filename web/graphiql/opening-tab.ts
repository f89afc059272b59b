/** What a tab of the explorer has in its editors. */
export interface TabContent {
  readonly query: string;
  readonly variables: string;
}

/** Where GraphiQL keeps its tabs in the browser's storage. */
const STORED_TABS = 'graphiql:tabState';

/**
 * The content of the tab that was open last in this browser; `first` on a first visit.
 *
 * GraphiQL fills the variables editor from what was last typed there, not from the open tab. On a first visit nothing was typed,
 * so the first example would run without its variables.
 */
export function openingTab(storage: Storage, first: TabContent): TabContent {
  try {
    const stored: unknown = JSON.parse(storage.getItem(STORED_TABS) ?? 'null');
    if (!isStored(stored)) return first;
    const open = stored.tabs[stored.activeTabIndex];
    return open === undefined ? first : { query: open.query ?? '', variables: open.variables ?? '' };
  } catch {
    return first; // The browser keeps no storage, or it holds something else.
  }
}

/** The content that an address brings behind its #, as the links of the pages do: "#query=..&variables=.."; null if none. */
export function linkedTab(hash: string): TabContent | null {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const query = params.get('query');
  return query === null ? null : { query, variables: params.get('variables') ?? '' };
}

interface StoredTabs {
  readonly activeTabIndex: number;
  readonly tabs: readonly { readonly query: string | null; readonly variables: string | null }[];
}

function isStored(value: unknown): value is StoredTabs {
  return typeof value === 'object' && value !== null && 'activeTabIndex' in value && 'tabs' in value;
}
