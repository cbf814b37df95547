import { checkDeclared, checkRoom, FILES_PER_TASK, takeBackOffered, takingBack } from './index.js';

const at = new Date('2016-01-04T01:00:00Z');
const code = (expected: string, details = {}): Error => expect.objectContaining({ code: expected, details: expect.objectContaining(details) as unknown }) as Error;

it('takes as much as fits, and not one byte or file more', () => {
  const limits = { fileBytes: 10, taskBytes: 100 };
  expect(() => checkRoom(limits, { files: 3, bytes: 90 }, 10)).not.toThrow();
  expect(() => checkRoom(limits, { files: 3, bytes: 91 }, 10)).toThrow(code('files_full', { limit: 100, held: 91 }));
  expect(() => checkRoom(limits, { files: FILES_PER_TASK, bytes: 0 }, 1)).toThrow(code('files_full', { files: FILES_PER_TASK }));
});

it('asks for a declaration only where the machine could not read all of it', () => {
  expect(() => checkDeclared(true, false)).not.toThrow();
  expect(() => checkDeclared(false, true)).not.toThrow();
  expect(() => checkDeclared(false, false)).toThrow(code('unclassified_not_declared'));
});

it('removes what nobody signed or uses, withdraws with a reason what was signed', () => {
  const fresh = { releasedAt: null, withdrawnAt: null };
  expect(takingBack(fresh, false, undefined)).toBe('removed');
  expect(() => takingBack(fresh, true, '理由')).toThrow(code('conflict', { already: 'file_in_use' }));
  const signed = { releasedAt: at, withdrawnAt: null };
  expect(takingBack(signed, true, '数据有误')).toBe('withdrawn');
  expect(() => takingBack(signed, true, ' ')).toThrow(code('reason_required'));
  expect(() => takingBack({ releasedAt: at, withdrawnAt: at }, false, '理由')).toThrow(code('conflict', { already: 'file_withdrawn' }));
});

it('offers to take back exactly what it would let pass', () => {
  for (const file of [null, at].flatMap((releasedAt) => [null, at].map((withdrawnAt) => ({ releasedAt, withdrawnAt })))) {
    for (const used of [true, false]) {
      const offered = takeBackOffered(file, used);
      if (offered === null) expect(() => takingBack(file, used, '理由')).toThrow();
      else expect(takingBack(file, used, '理由')).toBe(offered);
    }
  }
});
