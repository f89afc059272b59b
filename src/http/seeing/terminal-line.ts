/** What a line of JSON says, for people at a terminal. */

interface Line {
  readonly level?: string;
  readonly time?: string;
  readonly msg?: string;
  readonly err?: { readonly message?: string; readonly stack?: string };
  readonly [field: string]: unknown;
}

/** A line for people; what is no JSON object stays as it is. */
export function terminalLine(json: string): string {
  let line: Line;
  try {
    line = JSON.parse(json) as Line;
  } catch {
    return json;
  }
  const { level = '', time = '', msg = '', err, ...fields } = line;
  const clock = time.slice(11, 19);
  const what = msg === 'request' ? requestWords(fields) : [msg, ...fieldWords(fields)].join(' ');
  const trouble = err === undefined ? '' : `\n${err.stack ?? err.message ?? ''}`;
  return `${clock} ${level.padEnd(5)} ${what}${trouble}\n`;
}

function requestWords(fields: Record<string, unknown>): string {
  const { status, method, route, operation, fields: asked, cost, milliseconds, code } = fields;
  const named = [operation, asked].filter((each) => each !== null && each !== undefined && each !== '').join(': ');
  return [
    status,
    method,
    route ?? '(nothing there)',
    named,
    `${milliseconds} ms`,
    cost === null || cost === undefined ? '' : `cost ${cost}`,
    code ?? '',
  ]
    .filter((each) => each !== '')
    .join('  ');
}

function fieldWords(fields: Record<string, unknown>): string[] {
  return Object.entries(fields).map(([name, value]) =>
    typeof value === 'object' ? `${name}=${JSON.stringify(value)}` : `${name}=${String(value)}`,
  );
}
