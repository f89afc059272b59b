import { McpServer } from '@modelcontextprotocol/server';
import { type Atlas, describedSchema, OURSELVES, type Payer, prepared, turnsOf, version, warmedUp } from '../app';
import { CareerAtlasError } from '../domain';
import { answerOf, answerSchema } from './answers';
import { argumentsSchema } from './arguments';
import { BOUNDS, cut, toolWords } from './contract/bounds';
import type { Tool } from './contract/tool';
import { ADJACENCY } from './tools/adjacency';
import { API_SEARCH } from './tools/api-search';
import { FUTURES_TOOL } from './tools/futures';
import { GAP_TOOL } from './tools/gap';
import { PLAN } from './tools/plan';
import { FEEDERS, REACHABLE } from './tools/reach';
import { ROLE } from './tools/role';
import { ROUTES } from './tools/routes';
import { SOURCES } from './tools/sources';
import { UNDERSTAND } from './tools/understand';

/** All tools, in the order in which assistants see them. */
export const TOOLS: readonly Tool[] = [
  UNDERSTAND,
  ROUTES,
  GAP_TOOL,
  PLAN,
  FUTURES_TOOL,
  REACHABLE,
  FEEDERS,
  ROLE,
  ADJACENCY,
  SOURCES,
  API_SEARCH,
];

const INSTRUCTIONS = `Career Atlas answers how people get from one role to another, from a graph of roles, skills and moves with the source of each claim.
Give names as the person writes them. If \`understood\` says GUESS, say which role was taken and offer the others. If \`unknown\` is there, ask which candidate is meant.
Years, hours, odds and verdicts are estimates; say so. Cite the sources that an answer names, with their attribution.`;

/** What a server needs beside the graph: `report` gets errors that nobody foresaw. */
export interface AssistantOptions {
  readonly report: (error: unknown) => void;
  /** Who asks, and pays; default: ourselves. */
  readonly payer?: Payer;
}

/** A server for one assistant: read-only tools over the graph. Each call is answered from one snapshot. */
export function assistantServer(atlas: Atlas, { report, payer = OURSELVES }: AssistantOptions): McpServer {
  const server = new McpServer(
    { name: 'career-atlas', title: 'Career Atlas', version: version() },
    { instructions: INSTRUCTIONS, capabilities: { tools: { listChanged: false } } },
  );
  for (const tool of TOOLS) {
    const { name, title, description, fields, schema } = tool;
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: argumentsSchema(describedSchema(fields)),
        outputSchema: answerSchema(schema),
        annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
      },
      async (input, { mcpReq: { signal } }) => {
        try {
          const snapshot = atlas.snapshot();
          await prepared(snapshot.graph);
          warmedUp(snapshot.graph);
          const turns = turnsOf(atlas);
          const asked = { payer, signal };
          // All that is done for the call is paid for.
          await turns.turn(asked);
          const { structured, text } = await answerOf(tool, snapshot, input, (search) => turns.run(search, asked));
          return { content: [{ type: 'text', text }], structuredContent: structured };
        } catch (error) {
          return { content: [{ type: 'text', text: messageOf(error, report) }], isError: true };
        }
      },
    );
  }
  return server;
}

/** What an assistant is told of an error. */
function messageOf(error: unknown, report: AssistantOptions['report']): string {
  if (error instanceof CareerAtlasError) return cut(toolWords(error.message), BOUNDS.error);
  report(error);
  return 'Something went wrong on our side. The other tools may still answer.';
}
