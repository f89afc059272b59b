/** The table of all jobs within reach, and the same as a file: both come whole from the server and need no script. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { askApi } from './ask-api';
import { contextOf, type PageParts } from './page-context';
import { type BuiltPages, sendPage } from './page-writer';

/** Adds /become/all and /become/all.csv; without a job in its address the table leads to the question. */
export function addJobTable(pages: FastifyInstance, { apollo, atlas }: PageParts, { writer, files }: BuiltPages): void {
  const table = (
    address: string,
    send: (reply: FastifyReply, query: string, answer: object | null) => FastifyReply,
  ): void => {
    pages.get(address, async (request, reply) => {
      const query = queryOf(request);
      const asked = writer.jobsInput(query);
      if (asked.input.from === '') return reply.redirect('/become');
      return send(reply, query, await askApi<object>(apollo, contextOf(atlas, request, reply), writer.JOBS, asked));
    });
  };
  const page = (reply: FastifyReply, query: string, answer: object | null) =>
    sendPage(reply, answer === null ? 404 : 200, writer.jobsPage(files.role, query, answer));
  table('/become/all', page);
  table('/become/all.csv', (reply, query, answer) =>
    answer === null
      ? page(reply, query, answer)
      : reply
          .type('text/csv; charset=utf-8; header=present')
          .header('cache-control', 'no-cache')
          .header('content-disposition', 'attachment; filename="jobs-within-reach.csv"')
          .send(writer.jobsFile(query, answer)),
  );
}

/** What stands behind the question mark of an address; '' if there is none. */
export function queryOf({ url }: FastifyRequest): string {
  const mark = url.indexOf('?');
  return mark < 0 ? '' : url.slice(mark + 1);
}
