/**
 * Lets Node itself import the project's TypeScript: Jest runs globalSetup outside its own transform when the project is
 * ESM. Same compiler options as jest.config.mjs.
 */
import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { transform } from '@swc/core';

const root = fileURLToPath(new URL('../../', import.meta.url));

export async function resolve(specifier, context, next) {
  const room = /^#(\w+)$/.exec(specifier)?.[1];
  if (room !== undefined) {
    const found = ['libs', 'apps'].map((kind) => join(root, kind, room, 'src/index.ts')).find(existsSync);
    if (found) return { url: pathToFileURL(found).href, shortCircuit: true };
  }
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.endsWith('.ts')) {
    const url = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(url)) return { url: url.href, shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), {
    filename,
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
