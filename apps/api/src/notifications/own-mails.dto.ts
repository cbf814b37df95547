import { MAIL_FORMS, MAILED_KINDS, type Locale, type MailedKind, type MailFloor, type MailForm } from '#domain';
import type { MailPreferences } from '#workflow';
import { allowed } from '../http/allow-list.js';
import { Nested, OneOf, Whole } from '../http/fields.js';

const LOCALES = ['zh', 'en'] as const;

class MailChoiceDto {
  @OneOf(MAILED_KINDS, 'What the notice says.') kind!: MailedKind;
  @OneOf(MAIL_FORMS, 'SINGLE: a mail of its own at once; DIGEST: in the digest of the day, unless it is urgent; IN_APP: no mail.') form!: MailForm;
}

export class NewMailPreferencesDto {
  @OneOf(LOCALES, 'The language of your mails.') locale!: Locale;
  @Nested(() => MailChoiceDto, 'Each kind once; kinds left out are mailed as the rules say: urgent ones at once, the others in the digest.', { list: 100 }) choices!: MailChoiceDto[];
}

class MailKindDto {
  @OneOf(MAILED_KINDS, 'What the notice says.') kind!: MailedKind;
  @OneOf(['FIXED', 'DIGEST', 'IN_APP'], 'The floor. FIXED: a duty, mailed as the rules say; DIGEST: always mailed; IN_APP: may be left to the inbox.') floor!: MailFloor;
  @OneOf(MAIL_FORMS, 'The forms that may be chosen; none for a duty.', { list: 3 }) allowed!: readonly MailForm[];
  @OneOf(MAIL_FORMS, 'What you chose; null: as the rules say.', { nullable: true }) chosen!: MailForm | null;
}

export class MailPreferencesDto {
  @Whole('The version; 0: never chosen. Send it as If-Match.') version!: number;
  @OneOf(LOCALES, 'The language of your mails.') locale!: Locale;
  @Nested(() => MailKindDto, 'Every kind that is mailed.', { list: 100 }) kinds!: MailKindDto[];

  static from(preferences: MailPreferences): MailPreferencesDto {
    return allowed(MailPreferencesDto, preferences);
  }
}
