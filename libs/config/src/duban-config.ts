import 'reflect-metadata';
import { Type } from 'class-transformer';
import { IsInt, IsNotEmpty, IsOptional, IsString, IsTimeZone, Matches, Max, Min, MinLength } from 'class-validator';
import { DomainRates } from './domain-rates.js';
import { HostPortList, type HostPort } from './host-port.js';
import { IsUrlOf } from './url-rule.js';

const DAY_MS = 86_400_000;

/** A whole number in a range; the unit is in the variable's name or sentence. */
function WholeNumber(min: number, max: number): PropertyDecorator {
  const message = `must be a whole number from ${min} to ${max}`;
  const rules = [Type(() => Number), IsInt({ message }), Min(min, { message }), Max(max, { message })];
  return (target, property) => {
    for (const rule of rules) rule(target, property as string);
  };
}

/**
 * Every setting there is. The variable of a property is its name in capitals (`databaseUrl` is DATABASE_URL); an empty
 * variable counts as absent. SECRETS may also be given as `<NAME>_FILE`, the path of a file with the value.
 */
export class DubanConfig {
  /** PostgreSQL >= 15 for API and worker, whose login owns nothing; absent: the embedded PostgreSQL. */
  @IsOptional() @IsUrlOf('postgres', 'postgresql') databaseUrl?: string;

  /** The role that owns the schema, for migrate, seed and admin; absent: DATABASE_URL. */
  @IsOptional() @IsUrlOf('postgres', 'postgresql') databaseOwnerUrl?: string;

  /** Connections to PostgreSQL at most, per process. */
  @WholeNumber(1, 200) databasePoolSize = 10;

  /** Redis >= 6.2 or Valkey for the queue; absent (with Sentinel and Cluster absent too): BullMQ on PostgreSQL. */
  @IsOptional() @IsUrlOf('redis', 'rediss') redisUrl?: string;

  /** Sentinels as host:port,host:port; the user, password and TLS of REDIS_URL apply to the master they name. */
  @IsOptional() @HostPortList() redisSentinels?: HostPort[];

  /** The name of the master that the sentinels watch. */
  @IsString() @IsNotEmpty() redisSentinelName = 'mymaster';

  /** Nodes of a Redis Cluster as host:port,host:port; the user, password and TLS of REDIS_URL apply to all nodes. */
  @IsOptional() @HostPortList() redisCluster?: HostPort[];

  /** The mail server; absent: every message is kept and shown in the web mailbox. */
  @IsOptional() @IsUrlOf('smtp', 'smtps') smtpUrl?: string;

  /** The sender of every mail, `name <address>` or an address alone. */
  @Matches(/^[^\r\n<>]*<?[^\s<>@]+@[^\s<>@]+>?$/, { message: 'must be an address or: name <address>' })
  mailFrom = 'Duban 督办 <noreply@duban.example>';

  /** Seconds after which a delivery not heard of is given up as uncertain; those of a killed worker are found at once. */
  @WholeNumber(2, 3_600) mailLostAfterSeconds = 120;

  /** Mails begun in any minute at most, by all workers together; absent: no limit. */
  @IsOptional() @WholeNumber(1, 1_000_000) mailPerMinute?: number;

  /** The same to one domain of recipients, as domain=number,domain=number; `*` is every domain not named; absent: no limit. */
  @IsOptional() @DomainRates() mailPerMinuteByDomain?: Map<string, number>;

  /** Where people reach Duban, for the links in mails; absent: http://HOST:PORT. */
  @IsOptional() @IsUrlOf('http', 'https') publicUrl?: string;

  /** The TCP port of the API. */
  @WholeNumber(0, 65_535) port = 3000;

  /** The address the API listens on: 127.0.0.1 for this machine alone, 0.0.0.0 in a container. */
  @IsString() @IsNotEmpty() host = '127.0.0.1';

  /** Key of the access tokens, the same in every API process, at least 32 characters; absent: made and kept in DATA_DIR. */
  @IsOptional() @MinLength(32, { message: 'must have at least 32 characters' }) tokenSecret?: string;

  /** The office's time zone: civil dates, working days and the mail window are read in it. */
  @IsTimeZone({ message: 'must be the name of a time zone, like Asia/Shanghai' }) timeZone = 'Asia/Shanghai';

  /** Folder of what the embedded run keeps: database, its log, captured mail, keys. */
  @IsString() @IsNotEmpty() dataDir = 'var';

  /** Folder of attached files, one for every API and worker; absent: files in DATA_DIR. */
  @IsOptional() @IsString() @IsNotEmpty() filesDir?: string;

  /** Object store for them instead, https://KEY:SECRET@host/bucket or s3://bucket?region=… for AWS. */
  @IsOptional() @IsUrlOf('https', 'http', 's3') s3Url?: string;

  /** Largest attached file in bytes. */
  @WholeNumber(1_024, 1_073_741_824) fileLimitBytes = 20 * 1024 * 1024;

  /** Bytes of all files of a task. */
  @WholeNumber(1_024, 1_099_511_627_776) taskFilesLimitBytes = 200 * 1024 * 1024;

  /** Milliseconds between two sweeps for due clocks; losing the queue delays a reminder by at most this. */
  @WholeNumber(100, DAY_MS) sweepIntervalMs = 15_000;

  /** Milliseconds between two looks of the relay at the outbox. */
  @WholeNumber(20, DAY_MS) relayIntervalMs = 500;

  /** Minutes that an access token is valid. */
  @WholeNumber(1, 1_440) accessTokenMinutes = 15;

  /** Days that a refresh token is valid. */
  @WholeNumber(1, 365) refreshTokenDays = 14;

  /** Largest request body in bytes; larger ones are refused with 413. */
  @WholeNumber(1_024, 1_073_741_824) bodyLimitBytes = 6 * 1024 * 1024;

  /** Sign-in attempts per minute from one address. */
  @WholeNumber(1, 1_000_000) rateSignInPerMinute = 20;

  /** Writing requests per minute of one session. */
  @WholeNumber(1, 1_000_000) rateWritesPerMinute = 600;
}

/** The settings that carry a password or a key; also read from `<NAME>_FILE`. */
export const SECRETS = ['databaseUrl', 'databaseOwnerUrl', 'redisUrl', 'smtpUrl', 's3Url', 'tokenSecret'] as const satisfies
  readonly (keyof DubanConfig)[];
