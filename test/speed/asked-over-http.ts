/** What is asked of a server, as tests of points write it. */
/** A request. */
export interface Asked {
  readonly path: string;
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'DELETE';
  readonly body?: object;
  /** The header `Accept-Language`. */
  readonly language?: string;
  /** Asked with the key of an editor. */
  readonly isKeyed?: true;
}
/** What is asked at a turn: another thing each time, where answers are remembered. */
export type Question = (turn: number) => Asked;

/** A question in GraphQL; variables and texts may be others at each turn. */
export const graphql =
  (query: string | ((turn: number) => string), variables: object = {}): Question =>
  (turn) => ({
    path: '/graphql',
    method: 'POST',
    body: { query: typeof query === 'string' ? query : query(turn), variables: { ...variables, turn } },
  });
/** A page, file or export. */
export const get =
  (path: string | ((turn: number) => string), method: 'GET' | 'HEAD' = 'GET'): Question =>
  (turn) => ({ path: typeof path === 'string' ? path : path(turn), method });
/** A message to the tools for assistants. */
export const message = (method: string, params: object): Question => {
  const body = { jsonrpc: '2.0', id: 1, method, params };
  return () => ({ path: '/mcp', method: 'POST', body });
};
/** A call of a tool for assistants. */
export const tool = (name: string, args: object) => message('tools/call', { name, arguments: args });
/** The same, asked by an editor. */
export const keyed =
  (question: Question): Question =>
  (turn) => ({ ...question(turn), isKeyed: true });
