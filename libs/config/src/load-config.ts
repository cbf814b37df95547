import { readFileSync } from 'node:fs';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { ConfigError } from './config-error.js';
import { DubanConfig, SECRETS } from './duban-config.js';
import { properties, variableOf } from './variable-names.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads and checks the settings; the only reader of process.env. Throws ConfigError, which names every variable that is
 * wrong and says what it must be.
 */
export function loadConfig(env: Environment = process.env): DubanConfig {
  const problems: string[] = [];
  const values: Record<string, string> = {};
  for (const property of properties()) {
    const value = isSecret(property) ? secretOf(property, env, problems) : present(env[variableOf(property)]);
    if (value !== undefined) values[property] = value;
  }
  const config = plainToInstance(DubanConfig, values, { exposeDefaultValues: true });
  for (const { property, constraints = {} } of validateSync(config)) {
    problems.push(`${variableOf(property)} ${[...new Set(Object.values(constraints).map(withoutProperty(property)))].join('; ')}`);
  }
  if (config.redisCluster && config.redisSentinels) problems.push('REDIS_CLUSTER and REDIS_SENTINELS exclude each other');
  if (problems.length > 0) throw new ConfigError(problems);
  config.databaseOwnerUrl ??= config.databaseUrl;
  return config;
}

/** Where people reach the API: PUBLIC_URL, or the address it listens on. Without a slash at the end. */
export function publicUrlOf(config: Pick<DubanConfig, 'publicUrl' | 'host' | 'port'>): string {
  return (config.publicUrl ?? `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${config.port}`).replace(/\/+$/, '');
}

function isSecret(property: string): boolean {
  return (SECRETS as readonly string[]).includes(property);
}

function secretOf(property: string, env: Environment, problems: string[]): string | undefined {
  const name = variableOf(property);
  const value = present(env[name]);
  const file = present(env[`${name}_FILE`]);
  if (file === undefined) return value;
  if (value !== undefined) {
    problems.push(`${name} and ${name}_FILE are both set: keep one`);
    return undefined;
  }
  try {
    return present(readFileSync(file, 'utf8').trim()) ?? complain(problems, `${name}_FILE names an empty file`);
  } catch (error) {
    return complain(problems, `${name}_FILE can't be read: ${(error as NodeJS.ErrnoException).message}`);
  }
}

function complain(problems: string[], problem: string): undefined {
  problems.push(problem);
}

function present(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}

/** class-validator's own messages begin with the property's name; the variable's name stands there already. */
function withoutProperty(property: string): (message: string) => string {
  return (message) => message.replace(new RegExp(`^${property} `), '');
}
