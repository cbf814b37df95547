import { words } from '../../words/words';

export const ROSTER = words({
  add: { zh: '新立名单', en: 'New roster' },
  of: { zh: '“{name}”指哪些单位', en: 'Whom “{name}” means' },
  collective: { zh: '统称', en: 'Collective' },
  asOf: { zh: '自何日起', en: 'From which day' },
  members: { zh: '成员单位', en: 'Members' },
  reason: { zh: '理由', en: 'Why' },
  choose: { zh: '选定名单', en: 'Choose the roster' },
  needed: { zh: '请填写', en: 'This is needed' },
});
