import { PERMISSIONS, POST_ROLES, type HeldPost, type Locale, type Permission, type PostRole, type Scope } from '#domain';
import type { Me, SignedIn } from '#workflow';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Id, Instant, Nested, OneOf, Text } from '../http/fields.js';

export class SignInDto {
  @Text('The login.', { max: 64, example: 'jmo.director' }) login!: string;
  @Text('The password.', { max: 256 }) password!: string;
  @Text('Only for the posts held in this agency.', { optional: true, max: 64 }) agency?: string;
}

export class RefreshDto {
  @Text('The refresh token; it is good for one use.', { max: 200 }) refreshToken!: string;
  @Text('Only for the posts held in this agency.', { optional: true, max: 64 }) agency?: string;
}

export class PersonDto {
  @Id('The person.') id!: string;
  @Text('His name.') name!: string;
  @Text('His e-mail address; null: he can not be mailed, which raises an alarm when he should be.', { nullable: true, max: 254 }) email!: string | null;
  @OneOf(['zh', 'en'], 'The language of his mails.') locale!: Locale;
}

export class HeldPostDto {
  @Id('The post.') postId!: string;
  @Text('Its agency.') agencyCode!: string;
  @OneOf(POST_ROLES, 'Its duties.') role!: PostRole;
  @Text('What it is called.') title!: string;
}

export class SignedInDto {
  @Text('Send it as Authorization: Bearer <token>.', { max: 4096 }) accessToken!: string;
  @Instant('When the access token ends.') expiresAt!: Date;
  @Text('Changes for a new pair once, at /auth/refresh.') refreshToken!: string;
  @Nested(() => PersonDto, 'Who signed in.') person!: PersonDto;
  @Nested(() => HeldPostDto, 'The posts he holds today.', { list: 500 }) posts!: HeldPostDto[];

  static from(signedIn: SignedIn): SignedInDto {
    return allowed(SignedInDto, signedIn);
  }
}

export class SignedOutDto {
  @OneOf(['signed_out'], 'The session has ended, on this device.') state!: 'signed_out';
}

class OwnPostDto {
  @Id('The post.') id!: string;
  @OneOf(POST_ROLES, 'Its duties.') role!: PostRole;
  @Text('What it is called.') title!: string;
  @Id('Its department.', { nullable: true }) unitId!: string | null;
}

export class MeDto {
  @Nested(() => PersonDto, 'The person.') person!: PersonDto;
  @Text('The agency he acts for now; choose another with the header Duban-Agency.', { nullable: true }) agency!: string | null;
  @Text('All agencies in which he holds posts today.', { list: 500 }) agencies!: string[];
  @Nested(() => OwnPostDto, 'His posts in the agency he acts for.', { list: 500 }) posts!: HeldPost[];
  @OneOf(['office', 'agency', 'admin', 'none'], 'What he may see: all, his agency\'s matters, people, or nothing.') scope!: Scope;
  @OneOf(Object.keys(PERMISSIONS), 'What his posts permit.', { list: 100 }) permissions!: Permission[];
  @CivilDay('Today, by the office\'s clock and zone.') today!: string;

  static from(me: Me): MeDto {
    return allowed(MeDto, me);
  }
}
