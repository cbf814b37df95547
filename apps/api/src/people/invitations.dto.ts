import { allowed } from '../http/allow-list.js';
import { Flag, Id, Instant, Nested, Text, Whole, Words } from '../http/fields.js';

export class InvitationsQuery {
  @Text('Of this agency; whoever manages one agency sees that one.', { optional: true, max: 64 }) agencyCode?: string;
  @Flag('Only those that can still be accepted, or only the others.', { optional: true, query: true }) open?: boolean;
  @Text('The `nextCursor` of the page before.', { optional: true, max: 200 }) cursor?: string;
  @Whole('Invitations on a page.', { optional: true, query: true, min: 1, max: 200 }) limit?: number;
}

class InvitationViewDto {
  @Id('The invitation.') id!: string;
  @Id('Who is invited.') personId!: string;
  @Words('His name.') personName!: string;
  @Words('His address.', { nullable: true }) email!: string | null;
  @Text('For which agency.') agencyCode!: string;
  @Words('Who invited him.') invitedByName!: string;
  @Flag('Whether the mail with the link has been written.') mailed!: boolean;
  @Instant('When he was invited.') createdAt!: Date;
  @Instant('When the link stops working.') expiresAt!: Date;
  @Instant('When he set his login and password.', { nullable: true }) acceptedAt!: Date | null;
  @Instant('When it was taken back, by a person or by a newer one.', { nullable: true }) revokedAt!: Date | null;
}

export class InvitationPageDto {
  @Nested(() => InvitationViewDto, 'The newest first.', { list: 200 }) items!: InvitationViewDto[];
  @Text('Send it back as `cursor`; null on the last page.', { nullable: true }) nextCursor!: string | null;

  static from(page: InvitationPageDto): InvitationPageDto {
    return allowed(InvitationPageDto, page);
  }
}

export class LinkDto {
  @Text('The last part of the link in the mail.', { max: 200 }) token!: string;
}

export class AcceptanceDto extends LinkDto {
  @Text('The login: small letters, digits, dot, dash and underscore; 2 to 64.', { max: 64 }) login!: string;
  @Text('The password: 8 to 128 characters.', { max: 256 }) password!: string;
}

export class InvitedDto {
  @Words('For whom the link is.') name!: string;
  @Text('For which agency.') agencyCode!: string;
  @Text('Its short name in Chinese.') agencyName!: string;
  @Text('Its name in English.') agencyNameEn!: string;
  @Instant('When it stops working.') expiresAt!: Date;

  static from(invited: InvitedDto): InvitedDto {
    return allowed(InvitedDto, invited);
  }
}

export class AcceptedDto {
  @Text('With what he signs in from now on.') login!: string;

  static from(accepted: AcceptedDto): AcceptedDto {
    return allowed(AcceptedDto, accepted);
  }
}
