import { words } from '../../words/words';

/** What is said of every rule that is kept as versions: ladders, policies of escalation. */
export const RULES = words({
  version: { zh: '版本', en: 'Version' },
  versionN: { zh: '第 {n} 版', en: 'version {n}' },
  inForce: { zh: '现行', en: 'in force' },
  notInForce: { zh: '未启用', en: 'not in force' },
  former: { zh: '曾启用', en: 'was in force' },
  shipped: { zh: '随程序提供', en: 'came with the program' },
  drafted: { zh: '拟定于', en: 'drafted' },
  switched: { zh: '启用于', en: 'put in force' },
  rests: { zh: '依据：{source}', en: 'It rests on: {source}' },
  draft: { zh: '拟定新版本', en: 'Draft a new version' },
  draftTitle: { zh: '拟定新版本', en: 'A new version' },
  nameZh: { zh: '名称（中文）', en: 'Name in Chinese' },
  nameEn: { zh: '名称（英文）', en: 'Name in English' },
  sourceField: { zh: '依据（公布的规定；自行判断的写 [I]）', en: 'Rests on (a published rule; [I] for your own judgement)' },
  keep: { zh: '保存为第 {n} 版', en: 'Keep as version {n}' },
  kept: { zh: '已保存，尚未启用', en: 'Kept; not in force yet' },
  needed: { zh: '请填写', en: 'This is needed' },
  putInForce: { zh: '启用这一版', en: 'Put this version in force' },
  now: { zh: '现行版本', en: 'Version in force' },
  then: { zh: '这一版', en: 'This version' },
  onlyDirector: { zh: '由联席办主任启用。', en: 'The director puts it in force.' },
  reason: { zh: '理由', en: 'Reason' },
  done: { zh: '已启用', en: 'In force' },
});
