export type { ApiMatch, ApiPartKind } from './api-search';
export { API_PART_KINDS, apiSearch, LONGEST_QUESTION, MOST_MATCHES, USUAL_MATCHES } from './api-search';
