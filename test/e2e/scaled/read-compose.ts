import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, YAML11_SCHEMA } from 'js-yaml';

/** The parts of docker-compose.yml that the specs look at. */
export interface ComposeService {
  image: string;
  build?: string;
  command?: string[];
  environment?: Record<string, string>;
  secrets?: string[];
  ports?: string[];
  volumes?: string[];
  networks?: string[];
  healthcheck?: { test: string[]; interval: string; timeout: string; retries: number };
  depends_on?: Record<string, { condition: string }>;
  deploy?: { replicas: number };
  restart?: string;
  container_name?: string;
  init?: boolean;
  read_only?: boolean;
  cap_drop?: string[];
}

export interface ComposeFile {
  services: Record<string, ComposeService>;
  networks: Record<string, { internal?: boolean }>;
  volumes: Record<string, object>;
  secrets: Record<string, { file: string }>;
}

export const ROOT = process.cwd();
export const text = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** docker-compose.yml with its merge keys resolved, which the YAML 1.1 schema knows, and its ${...} as written. */
export function readCompose(): ComposeFile {
  return load(text('docker-compose.yml'), { schema: YAML11_SCHEMA }) as ComposeFile;
}

/** Replaces ${NAME:-default} by the default, as Compose does where .env says nothing. */
export function withDefaults(value: string): string {
  return value.replace(/\$\{\w+:-([^}]*)\}/g, '$1');
}

export function service(compose: ComposeFile, name: string): ComposeService {
  const found = compose.services[name];
  if (found === undefined) throw new Error(`docker-compose.yml has no service ${name}`);
  return found;
}
