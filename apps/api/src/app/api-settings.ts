/** What the API must be told; the names are those of DubanConfig, so that it fits as it is. */
export interface ApiSettings {
  /** Signs access tokens; at least 32 bytes. */
  tokenSecret: string;
  /** Minutes until an access token ends. */
  accessTokenMinutes?: number;
  /** Days until a sign-in ends, however often it is refreshed. */
  refreshTokenDays?: number;
  /** Where people reach the product; with https, browsers are told to stay with it. */
  publicUrl?: string;
  /** Whether a reverse proxy in front names the caller's address; a text names the networks of such proxies. */
  trustProxy?: boolean | string;
  /** The longest body, an imported document included; attached files have limits of their own. */
  bodyLimitBytes?: number;
  /** The largest attached file, and all files of one task; bytes. */
  fileLimitBytes?: number;
  taskFilesLimitBytes?: number;
  /** Sign-in attempts in a minute from one address. */
  rateSignInPerMinute?: number;
  /** Writing requests in a minute of one session. */
  rateWritesPerMinute?: number;
  /** The longest that a request may take to arrive and to be answered, in milliseconds. */
  requestTimeoutMs?: number;
}

export const SETTINGS = Symbol('ApiSettings');

/** Limits where the caller names none. */
export const DEFAULT_SETTINGS = {
  trustProxy: false,
  bodyLimitBytes: 6 * 1024 * 1024,
  fileLimitBytes: 20 * 1024 * 1024,
  taskFilesLimitBytes: 200 * 1024 * 1024,
  rateSignInPerMinute: 20,
  rateWritesPerMinute: 600,
  requestTimeoutMs: 30_000,
} satisfies Partial<ApiSettings>;

type OptionalSetting = 'publicUrl' | 'accessTokenMinutes' | 'refreshTokenDays';
export type FullSettings = Required<Omit<ApiSettings, OptionalSetting>> & Pick<ApiSettings, OptionalSetting>;
