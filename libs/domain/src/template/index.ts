/** Workflow templates: proposed from a reading, versioned, compared in officials' words. */
export * from './template.js';
export * from './template-defaults.js';
export * from './propose-template.js';
export * from './move-to-version.js';
export { DIFF_WORDS } from './diff-words.js';
export { diffTemplates } from './diff-templates.js';
export * from './check-template.js';
export * from './lead-override.js';
