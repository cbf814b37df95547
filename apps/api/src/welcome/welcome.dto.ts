import type { DemoAccount, EmbeddedRun } from '../app/api-deps.js';
import { allowed } from '../http/allow-list.js';
import { Flag, Nested, Text } from '../http/fields.js';

class DutyDto {
  @Text('In Chinese.') zh!: string;
  @Text('In English.') en!: string;
}

class DemoAccountDto {
  @Text('The login.') login!: string;
  @Text('What its holder is called.') name!: string;
  @Text('The agency he acts for.') agencyName!: string;
  @Nested(() => DutyDto, 'What he can do, in a few words.') duty!: DemoAccount['duty'];
}

class DemoDto {
  @Text('The one password of all demo accounts.') password!: string;
  @Nested(() => DemoAccountDto, 'Accounts to try, the office\'s first.', { list: 100 }) accounts!: DemoAccountDto[];
}

export class WelcomeDto {
  @Text('The office\'s time zone, in which instants are shown.', { max: 64 }) zone!: string;
  @Flag('Whether this is the embedded run of one machine, where mails are captured.') embedded!: boolean;
  @Nested(() => DemoDto, 'The demo of the embedded run; null everywhere else.', { nullable: true }) demo!: DemoDto | null;

  static from({ zone, embedded }: { zone: string; embedded: EmbeddedRun | undefined }): WelcomeDto {
    return allowed<WelcomeDto>(WelcomeDto, { zone, embedded: embedded !== undefined, demo: (embedded?.demo ?? null) as DemoDto | null });
  }
}
