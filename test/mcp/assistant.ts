/** The official client, connected to our server in this process. */
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import type { Atlas } from '../../src/app';
import { assistantServer } from '../../src/mcp';

/** The frame of every answer, as tests read it. */
export interface Frame {
  readonly revision: number;
  readonly understood: readonly {
    readonly argument: string;
    readonly certainty: string;
    readonly role: { id: string; title: string };
  }[];
  readonly unknown: { readonly argument: string; readonly candidates: readonly { readonly name: string }[] } | null;
  // biome-ignore lint/suspicious/noExplicitAny: each tool has an answer of its own
  readonly answer: any;
  readonly sources: readonly { readonly id: string }[];
}

export interface Reply {
  readonly isError: boolean;
  readonly text: string;
  readonly structured: Frame;
}

export interface Assistant {
  readonly client: Client;
  call(name: string, args: Record<string, unknown>): Promise<Reply>;
  /** By tool, whether a structured answer follows the schema that the server publishes. */
  readonly checks: ReadonlyMap<string, ValidateFunction>;
  readonly reported: unknown[];
  close(): Promise<void>;
}

/** Connects a client to a server over this graph. */
export async function assistantFor(atlas: Atlas): Promise<Assistant> {
  const reported: unknown[] = [];
  const [here, there] = InMemoryTransport.createLinkedPair();
  await assistantServer(atlas, { report: (error) => void reported.push(error) }).connect(there);
  return { ...(await assistantOver(here)), reported };
}

/** A client over a transport, connected. By its mode it speaks the protocol of 2025, or that of 2026 if the server has it. */
export async function assistantOver(
  transport: Parameters<Client['connect']>[0],
  mode: 'legacy' | 'auto' | { readonly pin: string } = 'legacy',
): Promise<Omit<Assistant, 'reported'>> {
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
  await client.connect(transport);
  const { tools } = await client.listTools();
  const ajv = new Ajv2020({ strict: false });
  return {
    client,
    checks: new Map(tools.map(({ name, outputSchema }) => [name, ajv.compile(outputSchema as object)])),
    call: async (name, args) => {
      const result = await client.callTool({ name, arguments: args });
      const [first] = result.content as { text: string }[];
      return {
        isError: result.isError === true,
        text: first?.text ?? '',
        structured: result.structuredContent as unknown as Frame,
      };
    },
    close: () => client.close(),
  };
}
