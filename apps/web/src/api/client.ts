import createClient from 'openapi-fetch';
import type { paths } from '../generated/schema';
import { language } from '../words/language';
import { isProblem, ProblemError, Unreachable } from './problem';
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
  for (const [name, value] of Object.entries(headersNow())) request.headers.set(name, value);
  try {
    return await fetch(request);
  } catch {
    throw new Unreachable();
  }
}

/** Who asks, for which agency, and in which language he wants to be answered. */
export function headersNow(): Record<string, string> {
  const current = session();
  return {
    ...(current === null ? {} : { Authorization: `Bearer ${current.accessToken}` }),
    ...(current === null || current.agency === null ? {} : { 'Duban-Agency': current.agency }),
    'Accept-Language': language(),
  };
}
