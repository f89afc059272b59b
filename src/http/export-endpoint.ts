import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Atlas, type TurnOptions, turnsOf } from '../app';
import { InvalidOptionError, UnknownReferenceError } from '../domain';
import { EXPORT_NAMES, type Export, type ExportRequest, exportStream, exportTag, formatsOf } from '../exports';
import { Allowance } from './allowance';
import { networkOf } from './client-network';
import { goneAbortSignal } from './gone-signal';
import { BadRequestError } from './request-checks';
import { HTTP_LIMITS, type HttpConfig } from './settings';
import { endIfStalled } from './stalled-readers';

/** What describes the columns of a CSV file has its name and this. */
const DESCRIPTION = '-metadata.json';

/**
 * Exports at /export/WHAT.FORMAT, filters in the query: `/export/moves.csv?scheme=ATLAS`. They are written while they are sent;
 * a client that goes away ends the work.
 */
export function addExportEndpoint(app: FastifyInstance, atlas: Atlas, config: HttpConfig): void {
  const exports = new Allowance(config.exportsPerMinute ?? HTTP_LIMITS.exportsPerMinute, 60);
  app.get('/export', async () => ({ exports: exportsThereAre() }));
  app.route<{ Params: { file: string }; Querystring: Record<string, string | string[]> }>({
    method: ['GET', 'HEAD'],
    url: '/export/:file',
    handler: async (request, reply) => answer(request, reply, atlas, exports),
  });
}

type ExportHttpRequest = FastifyRequest<{
  Params: { file: string };
  Querystring: Record<string, string | string[]>;
}>;

async function answer(
  request: ExportHttpRequest,
  reply: FastifyReply,
  atlas: Atlas,
  exports: Allowance,
): Promise<FastifyReply> {
  const { file } = request.params;
  const snapshot = atlas.snapshot();
  const isDescription = file.endsWith(`.csv${DESCRIPTION}`);
  const asked = requestOf(isDescription ? file.slice(0, -DESCRIPTION.length) : file, request.query);
  const tag = `W/"${exportTag(snapshot.graph, asked)}${isDescription ? '-d' : ''}"`;
  const tagged = (): FastifyReply => reply.header('etag', tag).header('cache-control', 'no-cache');
  // Only what was sent has a tag, so that nobody has that of something that there is not.
  if (isFresh(request.headers['if-none-match'], tag)) return tagged().code(304).send();
  const client = networkOf(request.ip);
  if (exports.left(client) < 1) throw tooMany(exports.secondsLeft(client));
  const isWritten = request.method === 'GET';
  if (isWritten) request.account.setAside(HTTP_LIMITS.exportPoints);
  const signal = goneAbortSignal(reply);
  const asks: TurnOptions = { payer: request.account, signal };
  const turns = turnsOf(atlas);
  // All that is done for it is paid for.
  await turns.turn(asks);
  const made = await exported(() => turns.run((clock) => snapshot.exportInSlices(asked, clock, isWritten), asks));
  const chosen = isDescription ? made.files.find(({ name }) => name.endsWith(DESCRIPTION)) : onlyFile(made, file);
  if (chosen === undefined) throw new BadRequestError(404, `There is no description of ${file}.`);
  // What was refused, or is known, takes none.
  if (isWritten) exports.take(client, 1);
  tagged().type(chosen.mediaType).header('content-disposition', `attachment; filename="${chosen.name}"`);
  if (asked.format === 'csv' && !isDescription && !made.isFolder && asked.table === undefined) {
    reply.header('link', `</export/${file}${DESCRIPTION}${queryOf(request)}>; rel="describedby"`);
  }
  if (!isWritten) return reply.send();
  endIfStalled(reply.raw, HTTP_LIMITS.stalledExportMs);
  return reply.send(
    exportStream(chosen, async () => {
      // One that has begun goes on when its client has points again.
      const ms = request.account.emptyForMs;
      if (ms > 0) await sleep(ms, undefined, { signal });
      await turns.turn({ ...asks, isPatient: true });
    }),
  );
}

function tooMany(seconds: number): BadRequestError {
  return new BadRequestError(
    429,
    `Too many exports to this address. Try again in ${seconds} seconds.`,
    undefined,
    seconds,
  );
}

/** "moves.csv" with its query as a request. */
function requestOf(file: string, query: Readonly<Record<string, string | string[]>>): ExportRequest {
  const dot = file.indexOf('.');
  const { table, ...rest } = query;
  const filters = Object.entries(rest).map(([name, value]): [string, string] => [name, [value].flat().join(',')]);
  return {
    what: dot < 0 ? file : file.slice(0, dot),
    format: dot < 0 ? '' : file.slice(dot + 1).replace(/^ttl$/, 'turtle'),
    table: table === undefined ? undefined : [table].flat().join(','),
    filters: Object.fromEntries(filters),
  };
}

/** @throws {BadRequestError} 404 for what there is not, 400 for filters that can't be */
async function exported(make: () => Export | Promise<Export>): Promise<Export> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof InvalidOptionError) {
      throw new BadRequestError(['what', 'format', 'table'].includes(error.option) ? 404 : 400, error.message);
    }
    if (error instanceof UnknownReferenceError) throw new BadRequestError(400, error.message);
    throw error;
  }
}

function onlyFile({ isFolder, files }: Export, file: string): Export['files'][number] {
  const [only] = files;
  if (!isFolder && only !== undefined) return only;
  const [what] = file.split('.', 1);
  const tables = files.map(({ name }) => name.replace(/\.(csv|parquet)$/, '')).join(', ');
  throw new BadRequestError(
    406,
    `${file} is a folder of files. Ask for one of them with ?table=NAME (${tables}), or have the command line write all: ` +
      `career-atlas export ${what} --format ${file.slice(file.indexOf('.') + 1)} --out FOLDER.`,
  );
}

function exportsThereAre(): readonly object[] {
  return EXPORT_NAMES.map((what) => ({
    what,
    addresses: formatsOf(what).map((format) => `/export/${what}.${format}`),
  }));
}

function isFresh(ifNoneMatch: string | undefined, tag: string): boolean {
  const plain = (text: string) => text.trim().replace(/^W\//, '');
  return ifNoneMatch?.split(',').some((text) => plain(text) === plain(tag)) === true;
}

function queryOf({ url }: FastifyRequest): string {
  const query = url.indexOf('?');
  return query < 0 ? '' : url.slice(query).replace(/[<>"]/g, encodeURIComponent);
}
