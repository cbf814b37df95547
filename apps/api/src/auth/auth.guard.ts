import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError, PERMISSIONS, rolesMay, type Permission } from '#domain';
import { Identity } from '#workflow';
import { requestOf, type DubanRequest } from '../http/request.js';
import { NEEDS, PUBLIC } from './needs.js';

/**
 * Default deny. The token is checked here without the database; the transaction of the use case asks the database again
 * whether the session stands and which posts are held today, so this guard only spares what can't succeed.
 */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(private readonly reflector: Reflector, private readonly identity: Identity) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    if (this.reflector.get<boolean | undefined>(PUBLIC, handler)) return true;
    const permission = this.reflector.get<Permission | undefined>(NEEDS, handler);
    if (permission === undefined) return false;
    const request = requestOf(context);
    const claims = await this.identity.verifyAccess(bearer(request));
    const agency = agencyHeader(request);
    request.caller = { claims, credentials: { sessionId: claims.sessionId, agency } };
    if (agency !== null && !claims.agencies.includes(agency)) throw new DomainError('forbidden', { agency });
    if (!rolesMay(claims.roles, permission)) throw new DomainError('forbidden', { permission, roles: PERMISSIONS[permission] });
    return true;
  }
}

function bearer({ headers }: DubanRequest): string {
  const token = /^Bearer ([A-Za-z0-9._~+/=-]{1,4096})$/i.exec(headers.authorization ?? '')?.[1];
  if (token === undefined) throw new DomainError('unauthenticated', { why: 'missing' });
  return token;
}

/** For which agency he acts, where he holds posts in several. */
function agencyHeader({ headers }: DubanRequest): string | null {
  const value = headers['duban-agency'];
  return typeof value === 'string' && value !== '' ? value : null;
}
