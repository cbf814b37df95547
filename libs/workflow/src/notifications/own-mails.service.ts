import { appendEvent, mailPreferenceOf, putMailPreference, type Credentials, type Database, type MailPreferenceRow } from '#database';
import {
  checkChoices, DomainError, formsFor, MAIL_FLOOR, MAILED_KINDS, requirePermission, type Locale, type MailFloor, type MailForm, type MailedKind,
} from '#domain';

export interface MailPreferences {
  /** 0: nothing was ever chosen. */
  version: number;
  locale: Locale;
  kinds: { kind: MailedKind; floor: MailFloor; allowed: readonly MailForm[]; chosen: MailForm | null }[];
}

/** How somebody has his own mails, above the floor that nobody can mute (J6); for notices told from then on. */
export class OwnMails {
  constructor(private readonly db: Database) {}

  async get(credentials: Credentials): Promise<MailPreferences> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'self.read');
      return viewOf(await mailPreferenceOf(tx, person.personId));
    });
  }

  /** Chooses anew, as a whole. Throws mail_floor, invalid_input, stale_version. */
  async put(
    credentials: Credentials, expectedVersion: number, input: { locale: Locale; choices: readonly { kind: MailedKind; form: MailForm }[] },
  ): Promise<MailPreferences> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person, post } = requirePermission(tx.actor, 'self.read');
      const before = await mailPreferenceOf(tx, person.personId);
      const next: MailPreferenceRow = { version: expectedVersion + 1, choices: checkChoices(input.choices), locale: input.locale };
      const stale = (): DomainError => new DomainError('stale_version', { expected: expectedVersion, current: before.version });
      if (before.version !== expectedVersion) throw stale();
      if (!(await putMailPreference(tx, person.personId, next))) throw stale();
      await appendEvent(tx, {
        type: 'preferences.changed', subject: person.personId, post,
        before: { choices: before.choices, locale: before.locale, version: before.version }, after: { ...next },
      });
      return viewOf(next);
    });
  }
}

function viewOf({ version, locale, choices }: MailPreferenceRow): MailPreferences {
  return { version, locale, kinds: MAILED_KINDS.map((kind) => ({ kind, floor: MAIL_FLOOR[kind], allowed: formsFor(kind), chosen: choices[kind] ?? null })) };
}
