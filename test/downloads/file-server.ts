/** A real web server on loopback that offers files as publishers do, and fails as their networks do. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What it does with a request for a file. */
export interface Offered {
  content: string | Buffer;
  /** Entity tag; without one, only the date of the last change tells the version. */
  etag?: string;
  lastModified?: string;
  /** Answers this instead of the file. */
  status?: number;
  headers?: Readonly<Record<string, string>>;
  /** Breaks the connection after so many bytes, for as many requests as this lists. */
  breaksAfter?: number[];
  /** Sends nothing more after the first half. */
  stalls?: boolean;
  /** Does not know parts: answers each request with the whole. */
  ignoresRange?: boolean;
  /** Sends without stating the length. */
  isChunked?: boolean;
}

export interface FileServer {
  readonly address: string;
  /** Files by path, "/a.zip". */
  readonly files: Map<string, Offered>;
  /** Requests so far, with the headers that matter. */
  readonly requests: {
    readonly path: string;
    readonly range: string | undefined;
    readonly ifRange: string | undefined;
  }[];
  close(): Promise<void>;
}

/** Opens a server without files. */
export async function openFileServer(): Promise<FileServer> {
  const files = new Map<string, Offered>();
  const requests: FileServer['requests'][number][] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    const { range, 'if-range': ifRange } = request.headers;
    requests.push({ path, range, ifRange: ifRange as string | undefined });
    const offered = files.get(path);
    if (offered === undefined) response.writeHead(404).end();
    else answer(offered, request, response);
  });
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    files,
    requests,
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

function answer(offered: Offered, { headers: asked }: IncomingMessage, response: ServerResponse): void {
  const { etag, lastModified } = offered;
  const version = {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { 'last-modified': lastModified }),
  };
  if (offered.status !== undefined) {
    response.writeHead(offered.status, offered.headers).end();
    return;
  }
  const isKnown =
    (etag !== undefined && asked['if-none-match'] === etag) ||
    (lastModified !== undefined && asked['if-modified-since'] === lastModified);
  if (isKnown) {
    response.writeHead(304, version).end();
    return;
  }
  const content = Buffer.from(offered.content);
  const asksPart = /^bytes=(\d+)-$/.exec(asked.range ?? '')?.[1];
  const isSame = asked['if-range'] === (etag ?? lastModified);
  const start = asksPart !== undefined && isSame && !offered.ignoresRange ? Number(asksPart) : 0;
  if (start > content.length || (start === content.length && start > 0)) {
    response.writeHead(416, { 'content-range': `bytes */${content.length}` }).end();
    return;
  }
  const body = content.subarray(start);
  response.writeHead(start > 0 ? 206 : 200, {
    ...version,
    ...offered.headers,
    ...(offered.isChunked ? {} : { 'content-length': body.length }),
    ...(start > 0 ? { 'content-range': `bytes ${start}-${content.length - 1}/${content.length}` } : {}),
  });
  const breaksAfter = offered.breaksAfter?.shift();
  if (breaksAfter !== undefined)
    response.write(body.subarray(0, breaksAfter), () => setTimeout(() => response.destroy(), 100));
  else if (offered.stalls) response.write(body.subarray(0, Math.floor(body.length / 2)));
  else response.end(body);
}
