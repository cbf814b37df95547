import { words } from '../../words/words';

export const EVIDENCE = words({
  title: { zh: '佐证材料', en: 'Evidence' },
  lead: {
    zh: '申请办结时随申请报出；签发以前仅本单位可见。撤下的材料不删除，留存撤下人、时间和理由。',
    en: 'It goes out with the request for completion; until the signature only the agency sees it. What is withdrawn is kept, with who withdrew it, when and why.',
  },
  needs: { zh: '本任务办结需要：{form}', en: 'Closing this task needs: {form}' },
  has: { zh: '已具备', en: 'it is there' },
  lacks: { zh: '尚缺', en: 'still missing' },
  empty: { zh: '还没有佐证材料', en: 'No evidence yet' },
  add: { zh: '添加佐证材料', en: 'Add evidence' },
  added: { zh: '佐证材料已添加', en: 'Evidence added' },
  save: { zh: '添加', en: 'Add' },
  what: { zh: '材料', en: 'What' },
  who: { zh: '添加', en: 'Added' },
  standing: { zh: '情况', en: 'Standing' },
  inside: { zh: '仅本单位可见', en: 'inside the agency' },
  signed: { zh: '已随签发报出', en: 'sent out with a signature' },
  public: { zh: '可公开', en: 'may be published' },
  publicHint: { zh: '可对外公开（不选即仅供能看到本任务的单位查阅）', en: 'May be published (else it is for those who see this task)' },
  withdraw: { zh: '撤下', en: 'Withdraw' },
  withdrawAct: { zh: '撤下佐证材料', en: 'Withdraw evidence' },
  withdrawn: { zh: '已撤下', en: 'withdrawn' },
  why: { zh: '理由：{reason}', en: 'Why: {reason}' },
});
