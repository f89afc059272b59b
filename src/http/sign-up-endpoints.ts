/**
 * Sign-ups over HTTP. Plain addresses, not GraphQL: mutations there are for editors, and what people write here belongs in no query,
 * log or trace. Answers are never kept by caches.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Atlas } from '../app';
import { InvalidOptionError, StoreNotWritableError, StoreUnavailableError, UnauthenticatedError } from '../domain';
import { BadRequestError } from './request-checks';
import { HTTP_LIMITS, type HttpConfig } from './settings';

/** Where sign-ups are. */
export const SIGN_UPS = '/advisors/sign-ups';

const USUAL_PAGE = 50;

/** Adds POST (sign up), GET (what an organisation got) and DELETE with a token. */
export function addSignUpEndpoints(app: FastifyInstance, { signUps }: Atlas, config: HttpConfig): void {
  const max = config.signUpsPerHour ?? HTTP_LIMITS.signUpsPerHour;
  app.route({
    method: 'POST',
    url: SIGN_UPS,
    bodyLimit: HTTP_LIMITS.signUpBytes,
    config: { rateLimit: { max, timeWindow: '1 hour' } },
    handler: async (request, reply) => {
      checkSameOrigin(request);
      const { token, organisation, expiresAt } = await orRefused(() => signUps.add(request.body));
      const { id, name } = organisation;
      return unkept(reply)
        .code(201)
        .send({ link: `${SIGN_UPS}/${token}`, organisation: { id, name }, expiresAt });
    },
  });

  app.get<{ Querystring: Record<string, string | string[]> }>(SIGN_UPS, async (request, reply) => {
    unkept(reply);
    const organisation = organisationOf(request, signUps.organisations);
    const { first, after } = request.query;
    const page = {
      first: first === undefined ? USUAL_PAGE : Number(first),
      after: after === undefined ? undefined : String(after),
    };
    return reply.send(await orRefused(() => signUps.of(organisation, page)));
  });

  const perHour = { config: { rateLimit: { max: HTTP_LIMITS.deletionsPerHour, timeWindow: '1 hour' } } };
  app.delete<{ Params: { token: string } }>(`${SIGN_UPS}/:token`, perHour, async ({ params }, reply) => {
    if (!(await orRefused(() => signUps.remove(params.token))))
      throw new BadRequestError(404, 'There is no sign-up here, or no more.');
    return unkept(reply).code(204).send();
  });
}

/** Has caches keep nothing of an answer. */
export function unkept(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-store');
}

/**
 * The organisation that a key acts for.
 * @throws {UnauthenticatedError} without a key
 * @throws {BadRequestError} 403 for a key of nobody, or of one that takes no sign-ups
 */
function organisationOf({ asker }: FastifyRequest, organisations: Atlas['signUps']['organisations']): string {
  if (asker === null) {
    throw new UnauthenticatedError(
      'Only an organisation reads its sign-ups: send its key as "Authorization: Bearer <key>".',
    );
  }
  const own = organisations.find(({ id }) => id === asker.owner);
  if (own === undefined) throw new BadRequestError(403, 'This key acts for no organisation that takes sign-ups here.');
  return own.id;
}

/**
 * Nothing, for requests of our own pages and of programs; browsers say for which page they ask.
 * @throws {BadRequestError} for one that another site had a browser send
 */
function checkSameOrigin({ headers, host }: FastifyRequest): void {
  const { origin, 'sec-fetch-site': site } = headers;
  const isOwn = origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
  if (isOwn && (site === undefined || site === 'same-origin' || site === 'none')) return;
  throw new BadRequestError(403, 'A sign-up is sent from the page for it, not from another site.');
}

/** @throws {BadRequestError} 400 with what can't be taken, 503 if the store does not answer */
async function orRefused<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InvalidOptionError) throw new BadRequestError(400, error.message);
    if (error instanceof StoreNotWritableError) {
      throw new BadRequestError(503, 'The database can’t write now. Try again later.', error.code);
    }
    if (error instanceof StoreUnavailableError) {
      throw new BadRequestError(503, 'The database does not answer, so nothing was changed. Try again soon.');
    }
    throw error;
  }
}
