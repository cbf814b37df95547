import Sequencer from '@jest/test-sequencer';

/** What takes minutes, wherever it runs: begun first, so that no processor stands idle at the end for one long file. */
const LONG = [/e2e\/play\//, /faults\/kills/, /faults\//, /e2e\/story\//, /e2e\/browser\//, /e2e\/cli\//, /apps\/cli\//, /fuzz|permission-matrix/];

/** A fresh clone knows no durations of former runs; Jest itself would then begin with the biggest files. */
export default class LongFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => { const at = LONG.findIndex((long) => long.test(path)); return at < 0 ? LONG.length : at; };
    return super.sort(tests).sort((a, b) => place(a) - place(b));
  }
}
