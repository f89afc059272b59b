/** The page of a private link, which shows and deletes a sign-up. It works without script. */
import type { FastifyInstance } from 'fastify';
import { type Atlas, SignUpInDoubtError } from '../app';
import { StoreNotWritableError, StoreUnavailableError } from '../domain';
import { type BuiltPages, sendPage } from './page-writer';
import { HTTP_LIMITS } from './settings';
import { linkOf, SIGN_UPS, unkept } from './sign-up-endpoints';

/** A form has nothing but a button, so its body is not looked at. */
const FORM = 'application/x-www-form-urlencoded';
const MOST_FORM_BYTES = 1024;

interface TokenRoute {
  Params: { readonly token: string };
}

/** Adds the page, and what its button sends. */
export function addSignUpPages(pages: FastifyInstance, { writer, files }: BuiltPages, { signUps }: Atlas): void {
  pages.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: MOST_FORM_BYTES }, (_request, _body, done) =>
    done(null, {}),
  );
  pages.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith(`${SIGN_UPS}/`)) unkept(reply);
  });

  pages.get<TokenRoute>(`${SIGN_UPS}/:token`, async (request, reply) => {
    const { token } = request.params;
    request.charge(HTTP_LIMITS.lookUpPoints);
    const signUp = await signUps.find(token);
    return sendPage(reply, signUp === null ? 404 : 200, writer.signUpPage(files.role, linkOf(token), signUp, false));
  });

  // A link alone must not delete: mail programs follow links to look at them.
  const perHour = { config: { rateLimit: { max: HTTP_LIMITS.deletionsPerHour, timeWindow: '1 hour' } } };
  pages.post<TokenRoute>(`${SIGN_UPS}/:token/delete`, perHour, async ({ params: { token } }, reply) => {
    try {
      const isDeleted = await signUps.remove(token);
      return sendPage(reply, isDeleted ? 200 : 404, writer.signUpPage(files.role, linkOf(token), null, isDeleted));
    } catch (error) {
      const why = whyNotDeleted(error);
      if (why === null) throw error;
      return sendPage(reply, 503, writer.signUpTroublePage(files.role, linkOf(token), why));
    }
  });
}

/** Why a sign-up is not deleted, or may not be, in a sentence; null if the store is not to blame. */
function whyNotDeleted(error: unknown): string | null {
  if (error instanceof SignUpInDoubtError) {
    return 'The database failed while we deleted your sign-up, so it may be deleted or not.';
  }
  if (error instanceof StoreNotWritableError)
    return 'The database can’t write now, so your sign-up is not deleted yet.';
  if (error instanceof StoreUnavailableError)
    return 'The database does not answer, so your sign-up is not deleted yet.';
  return null;
}
