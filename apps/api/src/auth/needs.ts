import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Permission } from '#domain';

export const NEEDS = 'duban:needs';
export const PUBLIC = 'duban:public';
export const LIMITED = 'duban:limited';

/** The permission a route asks for; the matrix of PERMISSIONS says which posts carry it. */
export const Needs = (permission: Permission): MethodDecorator => SetMetadata(NEEDS, permission);

/** A route for anybody. Everything else needs a permission; a route that says neither does not start. */
export const Public = (): MethodDecorator => applyDecorators(SetMetadata(PUBLIC, true), ApiExtension('x-public', true));

/** Counted under the sign-in limit, which is per address and narrow. */
export const SignInLimit = (): MethodDecorator => SetMetadata(LIMITED, 'signIn');
