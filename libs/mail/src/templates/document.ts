/** What a mail says, before it becomes text and HTML: both are made from it, so both say the same. */
export interface MailDocument {
  subject: string;
  blocks: readonly MailBlock[];
}

export type MailBlock =
  | { type: 'paragraph'; text: string }
  | { type: 'emphasis'; text: string }
  | { type: 'facts'; rows: readonly (readonly [label: string, value: string])[] }
  | { type: 'quote'; source: string; text: string }
  | { type: 'table'; caption: string; head: readonly string[]; rows: readonly { cells: readonly string[]; path: string | null }[] }
  | { type: 'action'; label: string; path: string }
  | { type: 'small'; text: string };

export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
}
