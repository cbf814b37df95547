/**
 * What is written down when it is shown or taken out (L4): one thing with its contents, and whatever leaves as a file or a feed.
 * Lists, boards and searches are not: they show no more than titles and figures [I].
 */
export const READ_KINDS = [
  'TASK', 'TASK_HISTORY', 'MEASURE_HISTORY', 'REPORT', 'EXTENSION', 'PAPER', 'SPOT_CHECK', 'MAIL', 'DOCUMENT_TEXT', 'READING',
  /** Taken out: a file of a task, the package of an archived one, a paper as Word, a page of the event feed. */
  'FILE', 'ARCHIVE', 'PAPER_FILE', 'EVENT_FEED',
] as const;
export type ReadKind = (typeof READ_KINDS)[number];
