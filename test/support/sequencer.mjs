import Sequencer from '@jest/test-sequencer';

/** What takes minutes, wherever it runs: begun first, so that no processor stands idle at the end for one long file. */
const LONG = [/e2e\/play\//, /e2e\/story\//, /e2e\/browser\//, /e2e\/cli\//, /apps\/cli\//, /fuzz|permission-matrix|authorisation/];
/** What mostly waits, for locks to run out and servers to come back: one after the other, among files that keep a processor busy. */
const WAITING = [/faults\/kills/, /faults\//];
const BUSY_PER_WAITING = 3;

/** A fresh clone knows no durations of former runs; Jest itself would then begin with the biggest files. */
export default class LongFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const waiting = inOrder(sorted.filter(({ path }) => WAITING.some((each) => each.test(path))), WAITING);
    const busy = inOrder(sorted.filter((test) => !waiting.includes(test)), LONG);
    return [...waiting.flatMap((test, i) => [test, ...busy.slice(i * BUSY_PER_WAITING, (i + 1) * BUSY_PER_WAITING)]), ...busy.slice(waiting.length * BUSY_PER_WAITING)];
  }
}

function inOrder(tests, patterns) {
  const place = ({ path }) => {
    const at = patterns.findIndex((each) => each.test(path));
    return at < 0 ? patterns.length : at;
  };
  return [...tests].sort((a, b) => place(a) - place(b));
}
