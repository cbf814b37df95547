export * from './attachments.service.js';
export * from './forget-contents.js';
export type { AttachmentRow } from '#database';
