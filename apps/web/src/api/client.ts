import createClient from 'openapi-fetch';
import type { paths } from '../generated/schema';
import { language } from '../words/language';
import { ProblemError, Unreachable, type Problem } from './problem';
import { renew } from './renew';
import { session, signedInAgain } from './session';

/** The API, typed by its own document: `await answer(api.GET('/api/v1/board'))`. */
export const api = createClient<paths>({ baseUrl: '', fetch: signedFetch });

/** What a call answers; throws ProblemError with the API's own words, or Unreachable. */
export async function answer<Data>(call: Promise<{ data?: Data; error?: unknown; response: Response }>): Promise<Data> {
  const { data, error, response } = await call;
  if (response.ok) return data as Data;
  throw isProblem(error) ? new ProblemError(error) : new Unreachable();
}

/**
 * Sends a request as whoever is signed in. Where his token has ended it is renewed; where that can't be done the dialog asks
 * him to sign in, and the request goes out again when he has: nothing that was typed is lost.
 */
async function signedFetch(request: Request): Promise<Response> {
  const again = request.clone();
  const used = session()?.accessToken;
  const response = await send(request);
  if (response.status !== 401 || used === undefined) return response;
  return (await renew(used)) || (await signedInAgain()) ? send(again) : response;
}

async function send(request: Request): Promise<Response> {
  const current = session();
  if (current !== null) request.headers.set('Authorization', `Bearer ${current.accessToken}`);
  if (current !== null && current.agency !== null) request.headers.set('Duban-Agency', current.agency);
  request.headers.set('Accept-Language', language());
  try {
    return await fetch(request);
  } catch {
    throw new Unreachable();
  }
}

function isProblem(error: unknown): error is Problem {
  return error instanceof Object && 'code' in error && 'detail' in error;
}
