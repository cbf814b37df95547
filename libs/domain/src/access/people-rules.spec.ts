import { POST_ROLES, type HeldPost, type PersonActor, type PostRole } from './actor.js';
import { checkManages, PEOPLE_RULES, peopleLicence } from './people-rules.js';

const held = (role: PostRole, more: Partial<HeldPost> = {}): HeldPost => ({ id: role, role, title: role, unitId: null, ...more });
const actor = (...posts: HeldPost[]): PersonActor => ({ kind: 'person', personId: 'p', name: '甲', locale: 'zh', agency: 'MIIT', posts, scope: 'agency' });
const coded = (code: string): unknown => expect.objectContaining({ code });

describe('who manages people', () => {
  it.each(POST_ROLES)('lets a %s fill the posts that the table names, in his own agency, and no others', (role) => {
    const named: readonly PostRole[] | undefined = (PEOPLE_RULES as Partial<Record<PostRole, readonly PostRole[]>>)[role];
    if (named === undefined) {
      expect(() => peopleLicence(actor(held(role)))).toThrow(coded('forbidden') as Error);
      return;
    }
    const licence = peopleLicence(actor(held(role)));
    for (const other of POST_ROLES) {
      const given = (): void => checkManages(licence, { agencyCode: 'MIIT', role: other }, 'post');
      if (named.includes(other)) given(); else expect(given).toThrow(coded('forbidden') as Error);
    }
  });

  it('lets nobody but the administrator make his own equal', () => {
    for (const [role, may] of Object.entries(PEOPLE_RULES)) expect({ role, own: (may as readonly string[]).includes(role) }).toEqual({ role, own: role === 'SYSADMIN' });
  });

  it('answers another agency like one that is not there, and knows no borders for the administrator', () => {
    expect(() => checkManages(peopleLicence(actor(held('LIAISON'))), { agencyCode: 'NDRC', role: 'HANDLER' }, 'post')).toThrow(coded('not_found') as Error);
    expect(() => checkManages(peopleLicence(actor(held('SYSADMIN'))), { agencyCode: 'NDRC', role: 'CONVENER' }, 'post')).not.toThrow();
  });

  it('gives a stand-in nothing of what the absent person may do with people', () => {
    expect(() => peopleLicence(actor(held('HANDLER'), held('SIGNATORY', { onBehalfOf: { personId: 'q', name: '乙' } })))).toThrow(coded('forbidden') as Error);
  });
});
