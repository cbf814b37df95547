import { readFile } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { claimedType, extensionOf, FILE_EXTENSIONS, FILE_TYPES, markingOf, type FileType } from '#domain';
import { UnfitError, type Inspection, type Words } from './inspection.js';
import { readOffice } from './read-office.js';
import { readPdf } from './read-pdf.js';
import { readText } from './read-text.js';

const UNREADABLE: Words = { text: '', whole: false };

const READERS: Readonly<Record<Exclude<FileType, 'txt' | 'csv'>, (path: string) => Promise<Words>>> = {
  pdf: readPdf, docx: readOffice, xlsx: readOffice, pptx: readOffice,
  png: () => Promise.resolve(UNREADABLE), jpeg: () => Promise.resolve(UNREADABLE),
};

/**
 * Looks into a file: its type by its content, which has to be the one its name claims, and the markings in its words.
 * Throws UnfitError with file_type_refused or file_not_safe.
 */
export async function inspectFile(path: string, name: string): Promise<Inspection> {
  const claimed = claimedType(name);
  const found = (await fileTypeFromFile(path))?.mime ?? null;
  if (found === null && (claimed === 'txt' || claimed === 'csv')) return textFile(path, claimed, name);
  if (claimed === null || claimed === 'txt' || claimed === 'csv' || found !== FILE_TYPES[claimed].mediaType) throw refused(name, found);
  const { mediaType } = FILE_TYPES[claimed];
  const { text, whole } = await READERS[claimed](path);
  return { type: claimed, mediaType, markingsRead: whole, marking: markingOf(text) };
}

async function textFile(path: string, type: 'txt' | 'csv', name: string): Promise<Inspection> {
  const read = readText(await readFile(path));
  if (read === null) throw refused(name, null);
  return { type, mediaType: `${FILE_TYPES[type].mediaType}; charset=${read.encoding}`, markingsRead: true, marking: markingOf(read.text) };
}

function refused(name: string, found: string | null): UnfitError {
  return new UnfitError({ code: 'file_type_refused', details: { extension: extensionOf(name), found, allowed: FILE_EXTENSIONS } });
}
