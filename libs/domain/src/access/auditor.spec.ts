import { EXTENSION_ACTS } from '../extension/index.js';
import { REPORT_ACTS } from '../report/index.js';
import { SPOT_CHECK_ACTS } from '../spot-check/index.js';
import { TASK_ACTS } from '../task/index.js';
import { PEOPLE_RULES } from './people-rules.js';
import { PERMISSIONS } from './permissions.js';

/** What an auditor reads besides what is everybody's. */
const READS = ['document.read', 'template.read', 'rule.read', 'plan.read', 'task.read', 'board.read', 'event.read', 'mail.read', 'alarm.read'] as const;

describe('the auditor', () => {
  it('reads everything that the office reads', () => {
    for (const permission of READS) expect({ permission, roles: PERMISSIONS[permission] }).toEqual({ permission, roles: expect.arrayContaining(['AUDITOR', 'OFFICE_DIRECTOR']) as string[] });
  });

  it('acts nowhere: all his permissions are to read, and no table of acts names his post', () => {
    const his = Object.entries(PERMISSIONS).filter(([, roles]) => (roles as readonly string[]).includes('AUDITOR')).map(([permission]) => permission);
    expect(his.filter((permission) => !permission.endsWith('.read'))).toEqual([]);
    expect([...TASK_ACTS, ...REPORT_ACTS, ...EXTENSION_ACTS, ...SPOT_CHECK_ACTS].filter(({ roles }) => (roles as readonly string[]).includes('AUDITOR'))).toEqual([]);
    expect(Object.keys(PEOPLE_RULES)).not.toContain('AUDITOR');
  });
});
