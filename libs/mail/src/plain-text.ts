/** C0, C1 and DEL, the Unicode line and paragraph separators. */
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/gu;
/** Marks that turn or hide text: "‮" in a name makes the rest of a line read backwards. */
const BIDI_AND_INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;
/** Half of a surrogate pair on its own can't be written as UTF-8. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Whether a text has anything of the above, or a space that one line would not have. Most have nothing, and are asked once instead of five times. */
const TO_CLEAN = /^ | $| {2}|[^\S ]|[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uD800-\uDFFF\uFEFF\uFFF9-\uFFFB]/;

/** One line of readable text out of whatever a name or title holds: no line breaks, no control or bidi marks, single spaces. */
export function oneLine(text: string): string {
  if (!TO_CLEAN.test(text)) return text;
  return text.replace(BIDI_AND_INVISIBLE, '').replace(LONE_SURROGATE, '\uFFFD').replace(CONTROL, ' ').replace(/\s+/gu, ' ').trim();
}

/** The same for text of several paragraphs: its line breaks stay, empty lines go. */
export function severalLines(text: string): string {
  return text.split(/\r\n|[\n\r\u2028\u2029]/u).map(oneLine).filter((line) => line !== '').join('\n');
}

/** Cuts to at most `length` characters (code points), the last one an ellipsis where something was cut. */
export function clip(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as const satisfies Record<string, string>;

/** The only way a value gets into HTML, as text or inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => ENTITIES[c as keyof typeof ENTITIES]);
}
