import { POST_ROLES, type CivilDate, type Locale, type PostRole } from '#domain';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Flag, Id, Instant, Nested, OneOf, Text, Whole } from '../http/fields.js';
import { PageQuery } from '../tasks/task-input.dto.js';

export class NewPersonDto {
  @Text('The name.', { max: 100 }) name!: string;
  @Text('The e-mail address; without one he can not be mailed.', { optional: true, nullable: true, max: 254, example: 'zhang@agency.example' }) email?: string | null;
  @OneOf(['zh', 'en'], 'The language of his mails; Chinese unless said.', { optional: true }) locale?: Locale;
  @Id('His first post; required of whoever manages one agency only, and of that agency then.', { optional: true }) postId?: string;
  @CivilDay('The first day of that post; today without.', { optional: true }) validFrom?: CivilDate;
  @CivilDay('Its last day; open without.', { optional: true, nullable: true }) validTo?: CivilDate | null;
}

export class PersonChangeDto {
  @Text('The name.', { optional: true, max: 100 }) name?: string;
  @Text('The e-mail address; null: he can not be mailed any more.', { optional: true, nullable: true, max: 254 }) email?: string | null;
  @OneOf(['zh', 'en'], 'The language of his mails.', { optional: true }) locale?: Locale;
}

export class NewAccountDto {
  @Text('Small letters, digits, dot, dash and underscore; 2 to 64.', { max: 64 }) login!: string;
  @Text('The first password.', { max: 256 }) password!: string;
}

export class NewPasswordDto {
  @Text('The new password; all his sessions end.', { max: 256 }) password!: string;
}

export class DisablementDto {
  @Flag('true: no sign-in any more, sessions end; false: allowed again.') disabled!: boolean;
  @Text('Why.', { max: 2000 }) reason!: string;
}

export class NewPostDto {
  @Text('The agency.', { max: 64 }) agencyCode!: string;
  @Id('The department.', { optional: true, nullable: true }) unitId?: string | null;
  @OneOf(POST_ROLES, 'The duties.') role!: PostRole;
  @Text('What it is called.', { max: 100 }) title!: string;
}

export class NewHoldingDto {
  @Id('The post.') postId!: string;
  @Id('Who gets it.') personId!: string;
  @CivilDay('The first day.') validFrom!: CivilDate;
  @CivilDay('The last day; open without.', { optional: true, nullable: true }) validTo?: CivilDate | null;
}

export class HoldingEndDto {
  @CivilDay('The last day.') lastDay!: CivilDate;
}

export class PeopleQuery {
  @Text('Those who ever held a post in this agency.', { optional: true, max: 64 }) agencyCode?: string;
  @Id('The `next` of the page before.', { optional: true }) cursor?: string;
  @Whole('People on a page.', { optional: true, query: true, min: 1, max: 200 }) limit?: number;
}

export class PostsQuery extends PageQuery {
  @Text('The agency.', { max: 64 }) agencyCode!: string;
  @OneOf(POST_ROLES, 'With these duties.', { optional: true }) role?: PostRole;
}

export class PostDto {
  @Id('The post.') id!: string;
  @Text('Its agency.') agencyCode!: string;
  @Id('Its department.', { nullable: true }) unitId!: string | null;
  @OneOf(POST_ROLES, 'Its duties.') role!: PostRole;
  @Text('What it is called.') title!: string;

  static from(post: PostDto): PostDto {
    return allowed(PostDto, post);
  }
}

class HoldingDto {
  @Id('The holding.') id!: string;
  @Id('The post.') postId!: string;
  @Text('Its agency.') agencyCode!: string;
  @OneOf(POST_ROLES, 'Its duties.') role!: PostRole;
  @Text('What it is called.') title!: string;
  @CivilDay('The first day.') validFrom!: string;
  @CivilDay('The last day; null: open.', { nullable: true }) validTo!: string | null;
}

export class PersonViewDto {
  @Id('The person.') id!: string;
  @Text('The name.') name!: string;
  @Text('The e-mail address.', { nullable: true, max: 254 }) email!: string | null;
  @OneOf(['zh', 'en'], 'The language of his mails.') locale!: Locale;
  @Whole('His version; send it as If-Match.') version!: number;
  @Text('His login; null: no account.', { nullable: true }) login!: string | null;
  @Instant('Since when the account is disabled.', { nullable: true }) disabledAt!: Date | null;
  @Instant('Until when it is locked after wrong passwords.', { nullable: true }) lockedUntil!: Date | null;
  @Nested(() => HoldingDto, 'Posts, past and to come.', { list: 500 }) posts!: HoldingDto[];
}

export class PostPageDto {
  @Nested(() => PostDto, 'By duties and title.', { list: 200 }) items!: PostDto[];
  @Id('Send it back as `cursor`; null on the last page.', { nullable: true }) nextCursor!: string | null;

  static from(page: PostPageDto): PostPageDto {
    return allowed(PostPageDto, page);
  }
}

export class PeoplePageDto {
  @Nested(() => PersonViewDto, 'The people.', { list: 200 }) items!: PersonViewDto[];
  @Id('Send it back as `cursor`; null on the last page.', { nullable: true }) next!: string | null;

  static from(page: PeoplePageDto): PeoplePageDto {
    return allowed(PeoplePageDto, page);
  }
}

/** Accounts, posts and holdings are made and ended, not corrected: what was written is named by its id. */
export class MadeDto {
  @Id('What was written.') id!: string;

  static of(id: string): MadeDto {
    return { id };
  }
}
