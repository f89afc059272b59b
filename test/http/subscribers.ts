/** Clients of subscriptions. */
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import { WebSocket } from 'ws';

export type Results = AsyncIterableIterator<{ data?: unknown; errors?: unknown }>;

export type Subscribe = (
  query: string,
  variables?: Record<string, unknown>,
  headers?: Record<string, string>,
) => { results: Results; end: () => void };

/** Subscribes over server-sent events. */
export function eventsFrom(url: string): Subscribe {
  return (query, variables = {}, headers = {}) => {
    const client = createSseClient({ url: `${url}/graphql`, retryAttempts: 0, headers });
    const results = client.iterate({ query, variables }) as Results;
    return { results, end: () => void client.dispose() };
  };
}

/** Subscribes over WebSocket. */
export function socketTo(url: string): Subscribe {
  return (query, variables = {}, headers = {}) => {
    const client = createWsClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      webSocketImpl: class extends WebSocket {
        constructor(address: string, protocols: string) {
          super(address, protocols, { headers });
        }
      },
      retryAttempts: 0,
    });
    const results = client.iterate({ query, variables }) as Results;
    return { results, end: () => void client.dispose() };
  };
}

/** So many results, as they come. */
export async function take(results: Results, count: number): Promise<readonly unknown[]> {
  const taken: unknown[] = [];
  while (taken.length < count) taken.push((await results.next()).value);
  return taken;
}

/** Resolves once it holds, or after a minute. */
export async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 6_000 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 10));
}
