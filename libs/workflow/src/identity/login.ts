import { DomainError } from '#domain';

const LOGIN = /^[a-z0-9][a-z0-9._-]{1,63}$/;

/** A login as it is compared: without blanks around it, in small letters. */
export function normalLogin(login: string): string {
  return login.trim().toLowerCase();
}

/** A login that may be given out. Throws invalid_input. */
export function checkNewLogin(login: string): string {
  const name = normalLogin(login);
  if (!LOGIN.test(name)) throw new DomainError('invalid_input', { path: 'login', shape: LOGIN.source });
  return name;
}
