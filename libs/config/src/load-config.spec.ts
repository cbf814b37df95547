import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, loadConfig, publicUrlOf, SECRETS } from './index.js';
import { properties, variableOf } from './variable-names.js';

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('loadConfig', () => {
  it('needs no variable at all: then it is the embedded run', () => {
    expect(loadConfig({})).toMatchObject({
      port: 3000, host: '127.0.0.1', timeZone: 'Asia/Shanghai', dataDir: 'var', accessTokenMinutes: 15,
      refreshTokenDays: 14, bodyLimitBytes: 6_291_456,
    });
    expect(loadConfig({}).databaseUrl).toBeUndefined();
    expect(loadConfig({ DATABASE_URL: '', PORT: ' ' })).toEqual(loadConfig({}));
  });

  it('reads every kind of value', () => {
    const config = loadConfig({
      DATABASE_URL: 'postgres://app:s%40@db/duban', REDIS_CLUSTER: 'a:7000, [::1]:7001', PORT: '0', MAIL_FROM: '督办 <d@gov.cn>',
      MAIL_PER_MINUTE: '600', MAIL_PER_MINUTE_BY_DOMAIN: 'Miit.gov.cn=60, *=30',
    });
    expect(config.mailPerMinute).toBe(600);
    expect([...config.mailPerMinuteByDomain ?? []]).toEqual([['miit.gov.cn', 60], ['*', 30]]);
    expect(config.redisCluster).toEqual([{ host: 'a', port: 7000 }, { host: '::1', port: 7001 }]);
    expect(config.port).toBe(0);
    expect(config.databaseOwnerUrl).toBe('postgres://app:s%40@db/duban');
  });

  it.each([
    ['PORT', '70000', 'PORT must be a whole number from 0 to 65535'],
    ['PORT', 'eighty', 'PORT must be a whole number from 0 to 65535'],
    ['PORT', '3.5', 'PORT must be a whole number from 0 to 65535'],
    ['DATABASE_URL', 'mysql://root:secret@db', 'DATABASE_URL must be a URL that begins with postgres:// or postgresql://'],
    ['REDIS_URL', 'localhost:6379', 'REDIS_URL must be a URL that begins with redis:// or rediss://'],
    ['REDIS_SENTINELS', 'one:26379,two', 'REDIS_SENTINELS must be a list of host:port, separated by commas'],
    ['TIME_ZONE', 'Peking', 'TIME_ZONE must be the name of a time zone, like Asia/Shanghai'],
    ['TOKEN_SECRET', 'short', 'TOKEN_SECRET must have at least 32 characters'],
    ['MAIL_FROM', 'a@b\r\nBcc: c@d', 'MAIL_FROM must be an address or: name <address>'],
    ['MAIL_PER_MINUTE', '0', 'MAIL_PER_MINUTE must be a whole number from 1 to 1000000'],
    ['MAIL_PER_MINUTE_BY_DOMAIN', 'gov.cn=60,*=0', 'MAIL_PER_MINUTE_BY_DOMAIN must be a list of domain=number, separated by commas; * is every other domain'],
    ['MAIL_PER_MINUTE_BY_DOMAIN', 'gov.cn=60,GOV.CN=30', 'MAIL_PER_MINUTE_BY_DOMAIN must be a list of domain=number, separated by commas; * is every other domain'],
    ['PUBLIC_URL', 'javascript:alert(1)', 'PUBLIC_URL must be a URL that begins with http:// or https://'],
  ])('names %s=%j and says what is wrong', (name, value, problem) => {
    expect(problemsOf({ [name]: value })).toEqual([problem]);
  });

  it('lists all that is wrong at once, and never repeats a value', () => {
    const problems = problemsOf({ PORT: 'x', DATABASE_URL: 'hunter2', REDIS_CLUSTER: 'a:1', REDIS_SENTINELS: 'b:2' });
    expect(problems).toHaveLength(3);
    expect(problems.join()).not.toContain('hunter2');
  });

  it('reads secrets from files, and refuses a secret given twice or not readable', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'secret');
    writeFileSync(file, 'smtp://user:pass@mail\n');
    expect(loadConfig({ SMTP_URL_FILE: file }).smtpUrl).toBe('smtp://user:pass@mail');
    expect(problemsOf({ SMTP_URL_FILE: file, SMTP_URL: 'smtp://x' })).toEqual(['SMTP_URL and SMTP_URL_FILE are both set: keep one']);
    expect(problemsOf({ SMTP_URL_FILE: `${file}.none` })[0]).toMatch(/^SMTP_URL_FILE can't be read: ENOENT/);
  });

  it('answers where people reach it, without a slash at the end', () => {
    expect(publicUrlOf(loadConfig({}))).toBe('http://127.0.0.1:3000');
    expect(publicUrlOf(loadConfig({ HOST: '::1', PORT: '80' }))).toBe('http://[::1]:80');
    expect(publicUrlOf(loadConfig({ PUBLIC_URL: 'https://duban.gov.cn/' }))).toBe('https://duban.gov.cn');
  });
});

describe('DubanConfig', () => {
  it('says of every variable in a sentence what it is', () => {
    const source = readFileSync(new URL('./duban-config.ts', import.meta.url), 'utf8');
    const sentences = source.split('export class DubanConfig')[1]?.match(/^ {2}\/\*\* .+[.] \*\/$/gm) ?? [];
    expect(sentences).toHaveLength(properties().length);
    expect(variableOf('bodyLimitBytes')).toBe('BODY_LIMIT_BYTES');
    expect(properties()).toEqual(expect.arrayContaining([...SECRETS]));
  });
});
