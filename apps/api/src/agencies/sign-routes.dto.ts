import { ROUTE_ROLES, type RouteRole, type SignRoute } from '#domain';
import type { SignRouteView } from '#workflow';
import { allowed } from '../http/allow-list.js';
import { Id, Instant, Nested, OneOf, Text, Whole, Words } from '../http/fields.js';

export class NewSignRouteDto {
  @OneOf(ROUTE_ROLES, '1 to 4 posts upwards, the last one SIGNATORY or AGENCY_LEADER; HANDLER, if named, is the request itself.', { list: 4 }) chain!: RouteRole[];
  @Text('Why.', { max: 2_000 }) reason!: string;
}

export class SignRouteDto {
  @Text('The agency.') agencyCode!: string;
  @Whole('The version; 0: never changed. Send it as If-Match.') version!: number;
  @OneOf(ROUTE_ROLES, 'The posts in their order.', { list: 4 }) chain!: readonly RouteRole[];

  static from(route: SignRoute): SignRouteDto {
    return allowed(SignRouteDto, route);
  }
}

class SignRouteChangeDto extends SignRouteDto {
  @Words('Why.') reason!: string;
  @Id('Who changed it.') changedBy!: string;
  @Text('His name.') changedByName!: string;
  @Instant('When.') changedAt!: Date;
}

export class SignRouteViewDto extends SignRouteDto {
  @Nested(() => SignRouteChangeDto, 'Every change, the newest first.', { list: 1_000 }) changes!: SignRouteChangeDto[];
  @OneOf(['change'], 'Whether you may change it.', { list: 1 }) allowedActions!: 'change'[];

  static override from(view: SignRouteView): SignRouteViewDto {
    return allowed<SignRouteViewDto>(SignRouteViewDto, view);
  }
}
