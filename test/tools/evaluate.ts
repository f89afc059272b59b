import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The folder of the tools. */
export const TOOLS = resolve(__dirname, '..', '..', 'tools');

/** What an expression over a tool's exports gives, run by Node itself since the tools are ES modules. */
export function evaluate(tools: string, file: string, expression: string): unknown {
  const script = `import * as tool from ${JSON.stringify(pathToFileURL(join(tools, file)).href)};
    process.stdout.write(JSON.stringify(${expression}) ?? 'null');`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
}
