import { open as openZip, type Entry, type ZipFile } from 'yauzl';
import { notSafe, type Words } from './inspection.js';

/** An honest document of 20 MB unpacks to a few times that; a bomb to thousands [I]. */
const LIMITS = { entries: 5_000, unpackedBytes: 256 * 1024 * 1024, partBytes: 48 * 1024 * 1024 } as const;

/** Parts with words in them: body, headers, notes, comments, shared strings, sheets, slides, and what the author wrote in the properties. */
const WITH_WORDS = /^(?:word\/[^/]+\.xml|xl\/(?:sharedStrings|comments\d*|worksheets\/[^/]+|drawings\/[^/]+)\.xml|ppt\/(?:slides|notesSlides|comments|slideMasters|slideLayouts)\/[^/]+\.xml|docProps\/[^/]+\.xml)$/i;
/** Pictures and objects within: whatever stands in them is not read. */
const UNREAD = /\/(?:media|embeddings)\/[^/]+$/i;
/** The end of a paragraph, a cell, a line: a marking is looked for line by line. */
const BREAKS = /<(?:\/(?:w:p|a:p|si|row|c|text|dc:\w+|cp:\w+)|w:br|w:cr|a:br)\b[^>]*>/g;

/**
 * The words of a Word, Excel or PowerPoint document. Nothing is unpacked to disk; no part and not all together may be larger
 * than the limits, whatever the directory says. Throws file_not_safe.
 */
export async function readOffice(path: string): Promise<Words> {
  const zip = await opened(path);
  try {
    return await wordsOf(zip);
  } finally {
    zip.close();
  }
}

function opened(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    openZip(path, { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true }, (error, zip) => (error ? reject(notSafe('damaged')) : resolve(zip)));
  });
}

async function wordsOf(zip: ZipFile): Promise<Words> {
  if (zip.entryCount > LIMITS.entries) throw notSafe('entries');
  const parts: Entry[] = [];
  let unpacked = 0;
  let pictures = false;
  for await (const entry of entriesOf(zip)) {
    unpacked += entry.uncompressedSize;
    if (unpacked > LIMITS.unpackedBytes || (WITH_WORDS.test(entry.fileName) && entry.uncompressedSize > LIMITS.partBytes)) throw notSafe('size');
    if (WITH_WORDS.test(entry.fileName)) parts.push(entry);
    pictures ||= UNREAD.test(entry.fileName);
  }
  const texts: string[] = [];
  for (const part of parts) texts.push(plainText(await contentOf(zip, part)));
  const text = texts.join('\n');
  return { text, whole: !pictures && text.trim() !== '' };
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (let left = zip.entryCount; left > 0; left -= 1) {
    yield await new Promise<Entry>((resolve, reject) => {
      const settle = (how: () => void) => (): void => { zip.removeAllListeners(); how(); };
      zip.once('entry', (entry: Entry) => settle(() => resolve(entry))());
      zip.once('end', settle(() => reject(notSafe('damaged'))));
      zip.once('error', settle(() => reject(notSafe('damaged'))));
      zip.readEntry();
    });
  }
}

/** yauzl breaks off where more comes out of a part than its directory says. */
async function contentOf(zip: ZipFile, entry: Entry): Promise<string> {
  try {
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
      zip.openReadStream(entry, (error, found) => (error ? reject(error) : resolve(found)));
    });
    const pieces: Buffer[] = [];
    for await (const piece of stream) pieces.push(piece as Buffer);
    return Buffer.concat(pieces).toString('utf8');
  } catch {
    throw notSafe('damaged');
  }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: '\'' };

/** The text of a part. Elements within a word (w:r) fall away without a trace, so that a marking in two styles is still one. */
function plainText(xml: string): string {
  return xml.replace(BREAKS, '\n').replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
