import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Atlas } from '../app';
import { MessageLines } from './message-lines';
import { type AssistantOptions, assistantServer } from './server';

/** Serves one assistant over this process's standard input and output. Resolves when the assistant goes away. */
export async function serveOnStdio(atlas: Atlas, options: AssistantOptions): Promise<void> {
  const lines = new MessageLines((line) => void process.stdout.write(line));
  process.stdin.pipe(lines);
  const handle = serveStdio(() => assistantServer(atlas, options), {
    transport: new StdioServerTransport(lines),
    onerror: options.report,
  });
  await new Promise<void>((gone) => {
    process.stdin.once('end', gone);
    process.stdin.once('close', gone);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => gone());
  });
  await handle.close();
}
