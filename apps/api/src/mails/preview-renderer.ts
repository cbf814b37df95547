import { createRenderer } from '#rendering';

/** Previews show a mail's subject and words; the envelope is the worker's business. */
export function previewRenderer(publicUrl = 'http://127.0.0.1'): ReturnType<typeof createRenderer> {
  return createRenderer({ publicUrl, from: { name: '督办', address: 'preview@duban.invalid' } });
}
