/** Drafts of mails put into words and bytes: between the use cases, which know no templates, and the templates, which know no tasks. */
export { createRenderer } from './render-draft.js';
export { paperDocument } from './paper-document.js';
export { senderOf } from './sender.js';
