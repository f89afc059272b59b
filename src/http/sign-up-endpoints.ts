/**
 * Sign-ups over HTTP. Plain addresses, not GraphQL: mutations there are for editors, and what people write here belongs in no query,
 * log or trace. Answers are never kept by caches.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Atlas, SignUpInDoubtError, SignUpTakenError } from '../app';
import { InvalidOptionError, StoreNotWritableError, StoreUnavailableError, UnauthenticatedError } from '../domain';
import { Allowance } from './allowance';
import { networkOf } from './client-network';
import { BadRequestError } from './request-checks';
import { HTTP_LIMITS, type HttpConfig } from './settings';

/** Where sign-ups are. */
export const SIGN_UPS = '/advisors/sign-ups';

const USUAL_PAGE = 50;

/** Adds POST (sign up), GET (what an organisation got) and DELETE with a token. */
export function addSignUpEndpoints(app: FastifyInstance, { signUps }: Atlas, config: HttpConfig): void {
  const taken = new Allowance(config.signUpsPerHour ?? HTTP_LIMITS.signUpsPerHour, 3_600);
  app.route({
    method: 'POST',
    url: SIGN_UPS,
    bodyLimit: HTTP_LIMITS.signUpBytes,
    handler: async (request, reply) => {
      checkSameOrigin(request);
      unkept(reply);
      const client = networkOf(request.ip);
      if (!taken.take(client, 1)) throw tooMany(taken.secondsLeft(client));
      try {
        const { token, organisation, expiresAt } = await orRefused('kept', () => signUps.add(request.body));
        const { id, name } = organisation;
        return reply.code(201).send({ link: linkOf(token), organisation: { id, name }, expiresAt });
      } catch (error) {
        if (!(error instanceof SignUpInDoubtError)) {
          // What was refused is no sign-up.
          taken.giveBack(client, 1);
          throw error;
        }
        const { code } = error.cause;
        request.notes.code = code;
        return reply
          .code(503)
          .send({ errors: [{ message: IN_DOUBT.kept, extensions: { code, link: linkOf(error.token) } }] });
      }
    },
  });

  app.get<{ Querystring: Record<string, string | string[]> }>(SIGN_UPS, async (request, reply) => {
    unkept(reply);
    const organisation = organisationOf(request, signUps.organisations);
    request.charge(HTTP_LIMITS.lookUpPoints);
    const { first, after } = request.query;
    const page = {
      first: first === undefined ? USUAL_PAGE : Number(first),
      after: after === undefined ? undefined : String(after),
    };
    return reply.send(await orRefused('read', () => signUps.of(organisation, page)));
  });

  const perHour = { config: { rateLimit: { max: HTTP_LIMITS.deletionsPerHour, timeWindow: '1 hour' } } };
  app.delete<{ Params: { token: string } }>(`${SIGN_UPS}/:token`, perHour, async ({ params }, reply) => {
    unkept(reply);
    const isDeleted = await orRefused('deleted', () => signUps.remove(params.token)).catch((error: unknown) => {
      if (error instanceof SignUpInDoubtError) throw new BadRequestError(503, IN_DOUBT.deleted, error.cause.code);
      throw error;
    });
    if (!isDeleted) throw new BadRequestError(404, 'There is no sign-up here, or no more.');
    return reply.code(204).send();
  });
}

function tooMany(seconds: number): BadRequestError {
  const wait = seconds > 90 ? `${Math.ceil(seconds / 60)} minutes` : `${seconds} seconds`;
  return new BadRequestError(429, `Too many sign-ups from this address. Try again in ${wait}.`, undefined, seconds);
}

/** The address of a private link, from the root. */
export function linkOf(token: string): string {
  return `${SIGN_UPS}/${encodeURIComponent(token)}`;
}

/** Where the store failed, and may have done it all the same. */
const IN_DOUBT = Object.freeze({
  kept: 'The database failed while your sign-up was being kept, so it may be kept or not. Send it again: it is kept once. Or open your private link in a while: it says whether your sign-up is there, and deletes it.',
  deleted:
    'The database failed while the sign-up was being deleted, so it may be deleted or not. Ask again in a while: if it is gone, the answer is 404.',
});

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

/**
 * What the work gives.
 *
 * @param done - what is not done if the store fails; SignUpInDoubtError stays as it is
 * @throws {BadRequestError} 400 with what can't be taken, 409 if it is there already, 503 if the store can't do it now
 */
async function orRefused<T>(done: 'kept' | 'deleted' | 'read', work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InvalidOptionError) throw new BadRequestError(400, error.message);
    if (error instanceof SignUpTakenError) throw new BadRequestError(409, TAKEN);
    if (error instanceof StoreNotWritableError) {
      throw new BadRequestError(
        503,
        `The database can’t write now, so nothing was ${done}. Try again later.`,
        error.code,
      );
    }
    if (error instanceof StoreUnavailableError) {
      throw new BadRequestError(
        503,
        `The database does not answer, so nothing was ${done}. Try again soon.`,
        error.code,
      );
    }
    throw error;
  }
}

const TAKEN =
  'What you sent before is kept, with other words than now. Delete it by its private link first, then send this again.';
