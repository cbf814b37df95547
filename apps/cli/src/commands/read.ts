import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildRegistry, DomainError } from '#domain';
import { decodePolicyBytes, readPolicyText, renderReadingTable } from '#importer';
import { SEEDS } from '../paths.js';
import { CommandError } from './command-error.js';

/** More bytes than this are not read in: no policy document comes near, and the decoder refuses less. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Reads a policy document from a file, or from standard input for '-', and answers what to print. */
export async function read(file: string, options: { json: boolean; locale: 'zh' | 'en' }): Promise<string> {
  const bytes = await bytesOf(file);
  const registry = buildRegistry(JSON.parse(await readFile(join(SEEDS, 'agencies', 'registry.json'), 'utf8')) as unknown);
  try {
    const { text } = decodePolicyBytes(bytes);
    const reading = readPolicyText(text, registry);
    return options.json ? JSON.stringify(reading, null, 1) : renderReadingTable(reading, text, options.locale);
  } catch (error) {
    if (error instanceof DomainError) throw new CommandError(`${file}: ${SENTENCES[error.code] ?? error.code}`, 3);
    throw error;
  }
}

const SENTENCES: Readonly<Record<string, string>> = {
  text_empty: 'the file is empty: there is nothing to read.',
  text_not_decodable: 'this is not a text file in UTF-8, UTF-16 or GB18030. For Word or PDF, save it as text first.',
  text_too_large: 'the file is too large for a policy document.',
};

async function bytesOf(file: string): Promise<Uint8Array> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk as Buffer);
      size += bytes.length;
      if (size > MOST_BYTES) throw new CommandError(`${file}: the file is larger than ${MOST_BYTES / 1024 / 1024} MB.`, 3);
      chunks.push(bytes);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new CommandError(`${file}: can't be read (${String(error.code)}).`, 3);
    throw error;
  }
  return Buffer.concat(chunks);
}
