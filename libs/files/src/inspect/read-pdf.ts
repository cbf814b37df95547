import { readFile } from 'node:fs/promises';
import { notSafe, type Words } from './inspection.js';

/** Pages read at most; a document with more counts as not wholly read [I]. */
const PAGES = 500;

interface TextItem { str: string; hasEOL: boolean; transform: number[] }

/**
 * The words of a PDF, page by page. It is not whole where a page has none (a scan), where it takes a password, or where it has more pages
 * than are read. Throws file_not_safe where it is no PDF inside.
 */
export async function readPdf(path: string): Promise<Words> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({
    data: new Uint8Array(await readFile(path)), verbosity: VerbosityLevel.ERRORS, isEvalSupported: false, useSystemFonts: false, disableFontFace: true,
    useWorkerFetch: false, enableXfa: false,
  });
  try {
    const document = await loading.promise;
    const texts: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, PAGES); number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      texts.push(linesOf(items.filter((item): item is TextItem & typeof item => 'str' in item)));
      page.cleanup();
    }
    return { text: texts.join('\n'), whole: document.numPages <= PAGES && texts.every((text) => text.trim() !== '') };
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return { text: '', whole: false };
    throw notSafe('damaged');
  } finally {
    await loading.destroy();
  }
}

/** Pieces on one height are one line, wherever the program that wrote them made an end. */
function linesOf(items: readonly TextItem[]): string {
  let text = '';
  let height: number | null = null;
  for (const { str, hasEOL, transform } of items) {
    const at = Math.round(transform[5] ?? 0);
    if (height !== null && str.trim() !== '' && Math.abs(at - height) > 2) text += '\n';
    if (str.trim() !== '') height = at;
    text += str;
    if (hasEOL) { text += '\n'; height = null; }
  }
  return text;
}
