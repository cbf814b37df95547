/** Extension requests (延期申请, 2.4): who asks, who answers, and what an answer moves. */
export * from './extension.js';
export * from './extension-acts.js';
export {
  EXTENDABLE_STATUSES, type ExtensionContext, type ExtensionFacts, type ExtensionInput, type ExtensionRefusal,
} from './extension-guards.js';
export * from './decide-extension.js';
export * from './pause.js';
