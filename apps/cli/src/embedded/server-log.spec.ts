import { explainLog, volumeFull } from './server-log.js';

const LINE = '2026-11-26 16:24:09.426 UTC [30470] ';

it.each([
  ['the log of changes', `${LINE}PANIC:  could not write to file "pg_wal/xlogtemp.30470": No space left on device`],
  ['a data file', `${LINE}ERROR:  could not extend file "base/16385/2610": wrote only 4096 of 8192 bytes at block 3\n${LINE}HINT:  Check free disk space.`],
  ['a quota', `${LINE}ERROR:  could not extend file "base/1/2": Disk quota exceeded`],
])('a full volume is told from what it breaks: %s', (_what, log) => {
  expect(explainLog(log, '/data')).toMatchObject({ failure: 'disk_full', exitCode: 11, message: expect.stringContaining('The disk that holds /data is full') as string });
  expect(volumeFull(`${log}\n${LINE}FATAL:  the database system is in recovery mode`, '/data')).toMatchObject({ failure: 'disk_full' });
});

it('nothing else is taken for a full volume', () => {
  expect(volumeFull(`${LINE}FATAL:  the database system is in recovery mode`, '/data')).toBeNull();
  expect(explainLog(`${LINE}FATAL:  could not read file "global/pg_control": read 0 of 296`, '/data')).toMatchObject({ failure: 'data_damaged' });
});
