import {
  createMcpHandler,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  validateHostHeader,
  validateOriginHeader,
} from '@modelcontextprotocol/server';
import { type Atlas, OURSELVES, type Payer } from '../app';
import { assistantServer } from './server';

/** Answers assistants over HTTP. Nothing is kept between requests. */
export interface AssistantsOverHttp {
  /** The answer to one request, whose JSON body was read already. */
  answer(request: Request, body: unknown, payer?: Payer): Promise<Response>;
  close(): Promise<void>;
}

/** Streamable HTTP for assistants, without sessions. `report` gets errors that nobody foresaw. */
export function assistantsOverHttp(atlas: Atlas, report: (error: unknown) => void): AssistantsOverHttp {
  /** Of requests that have not come to a server yet. */
  const payers = new Map<Request, Payer>();
  const payerOf = (request: Request | undefined) =>
    (request === undefined ? undefined : payers.get(request)) ?? OURSELVES;
  const handler = createMcpHandler(
    ({ requestInfo }) => assistantServer(atlas, { report, payer: payerOf(requestInfo) }),
    { maxSubscriptions: 0 },
  );
  return {
    answer: (request, parsedBody, payer = OURSELVES) => {
      payers.set(request, payer);
      return handler.fetch(request, { parsedBody }).finally(() => payers.delete(request));
    },
    close: () => handler.close(),
  };
}

/** Where a request says that it comes from, and whom it takes the server for. */
interface Claimed {
  readonly origin: string | undefined;
  readonly host: string | undefined;
}

/**
 * Why a request is refused, in words; null if it isn't. A page of another site may not speak for the person who looks at it,
 * not even under a name that leads here (DNS rebinding), so of browsers only pages of this machine are answered. A server that
 * only this machine reaches is also asked by a name of this machine.
 */
export function refusalOf({ origin, host }: Claimed, isLocal: boolean): string | null {
  if (!validateOriginHeader(origin, localhostAllowedOrigins()).ok)
    return 'Pages of other sites may not ask this address. Ask it from a program, or from a page of this machine.';
  if (isLocal && !validateHostHeader(host, localhostAllowedHostnames()).ok)
    return 'This server answers under localhost, 127.0.0.1 and [::1] only. Use one of them in the address.';
  return null;
}
