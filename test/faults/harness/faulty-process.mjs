/**
 * Loaded into a process of the product ahead of it (node --import), this makes things go wrong there, so that the product
 * itself carries no line for it. What is told by the variable DUBAN_FAULT, as JSON:
 *
 *   kill:    { at, nth, when }  SIGKILL before the nth statement that matches the pattern; `after`: once it is done, and nothing that was
 *                               to go with it has gone; `together`: once it and all that went with it in one round trip are done
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

/** What goes wrong at one statement; answers its text as it is to be sent, and whether the process dies of it. */
function meet(text) {
  if (strikes(fault.block, text)) for (const until = performance.now() + fault.block.ms; performance.now() < until;) { /* still */ }
  const dies = strikes(fault.kill, text);
  if (dies && (fault.kill.when ?? 'before') === 'before') die();
  return { text: rewrites.reduce((sql, [from, to]) => sql.replace(from, to), text), dies };
}

const { Client } = createRequire(import.meta.url)('pg');
const query = Client.prototype.query;
Client.prototype.query = function faultyQuery(config, ...rest) {
  if (Array.isArray(config?.statements)) {
    // Several statements in one round trip (libs/database, client/batch.ts).
    const met = config.statements.map((one) => ({ one, ...meet(one.text) }));
    const last = met.findIndex(({ dies }) => dies);
    const sent = met.map(({ one, text }) => ({ ...one, text }));
    config.statements = last >= 0 && fault.kill.when === 'after' ? sent.slice(0, last + 1) : sent;
    if (last >= 0) config.done.then(die, die);
    return query.call(this, config, ...rest);
  }
  const given = typeof config === 'string' ? config : config?.text;
  if (typeof given !== 'string') return query.call(this, config, ...rest);
  const { text, dies } = meet(given);
  const result = query.call(this, typeof config === 'string' ? text : Object.assign(config, { text }), ...rest);
  if (dies && typeof result?.then === 'function') return result.then(die, die);
  return result;
};
