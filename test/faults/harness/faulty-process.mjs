/**
 * Loaded into a process of the product ahead of it (node --import), this makes things go wrong there, so that the product
 * itself carries no line for it. What is told by the variable DUBAN_FAULT, as JSON:
 *
 *   kill:    { at, nth, when }  SIGKILL before or after the nth statement that matches the pattern
 *   block:   { at, nth, ms }    the event loop stands still for so long before that statement
 *   skewMs:  n                  the process's wall clock is so much ahead (or behind)
 *   rewrite: [[from, to], …]    statements are changed on their way: a mutation of the product's own code
 */
import { createRequire } from 'node:module';

const fault = JSON.parse(process.env['DUBAN_FAULT'] ?? '{}');

if (fault.skewMs) {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...given) {
      super(...(given.length === 0 ? [RealDate.now() + fault.skewMs] : given));
    }

    static now() {
      return RealDate.now() + fault.skewMs;
    }
  };
}

const rewrites = (fault.rewrite ?? []).map(([from, to]) => [new RegExp(from, 'g'), to]);
const counts = new Map();

/** Whether this statement is the one that the fault waits for. */
function strikes(which, text) {
  if (!which || !new RegExp(which.at).test(text)) return false;
  const seen = (counts.get(which) ?? 0) + 1;
  counts.set(which, seen);
  return seen === (which.nth ?? 1);
}

function die() {
  process.kill(process.pid, 'SIGKILL');
  // Nothing more of this process may run until the signal is there.
  for (;;) { /* dead */ }
}

const { Client } = createRequire(import.meta.url)('pg');
const query = Client.prototype.query;
Client.prototype.query = function faultyQuery(config, ...rest) {
  const text = typeof config === 'string' ? config : config?.text;
  if (typeof text !== 'string') return query.call(this, config, ...rest);
  const changed = rewrites.reduce((sql, [from, to]) => sql.replace(from, to), text);
  if (strikes(fault.block, text)) for (const until = performance.now() + fault.block.ms; performance.now() < until;) { /* still */ }
  const dies = strikes(fault.kill, text);
  if (dies && fault.kill.when !== 'after') die();
  const result = query.call(this, typeof config === 'string' ? changed : Object.assign(config, { text: changed }), ...rest);
  if (dies && typeof result?.then === 'function') return result.then(die, die);
  return result;
};
