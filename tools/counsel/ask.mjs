import { setTimeout as sleep } from 'node:timers/promises';

const MOST_TRIES = 30;

/** Asks a server: what `ask(query, variables)` resolves to is the body of its answer. A server that is busy is asked again. */
export function askerOf(url) {
  return async (query, variables = {}) => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      if (response.status !== 429 && response.status !== 503) return response.json();
      await sleep(1000 + 500 * tries);
    }
    throw new Error(`${url} turned the question away ${MOST_TRIES} times.`);
  };
}

/** The data of an answer. @throws {Error} with what the server says is wrong */
export async function dataOf(ask, query, variables) {
  const { data, errors } = await ask(query, variables);
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join(' '));
  return data;
}
