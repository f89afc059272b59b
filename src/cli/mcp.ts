import type { Command } from 'commander';
import { EXIT, examples } from './program/help';
import { withAtlas } from './program/with-store';

/** Adds `career-atlas mcp`. */
export function addMcpCommand(program: Command, end: (status: number) => void): void {
  program
    .command('mcp')
    .description('answer an assistant over standard input and output (Model Context Protocol)')
    .addHelpText('after', examples('mcp'))
    .action(async () => end(await mcpCommand()));
}

function mcpCommand(): Promise<number> {
  // Loaded only here: other commands start sooner without it.
  const { serveOnStdio } = require('../mcp') as typeof import('../mcp');
  const report = (error: unknown) => void process.stderr.write(`career-atlas: ${String(error)}\n`);
  return withAtlas({ prepare: true }, async (atlas) => {
    await serveOnStdio(atlas, { report });
    return EXIT.done;
  });
}
