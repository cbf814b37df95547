import { words } from '../../words/words';

export const ARCHIVE = words({
  title: { zh: '归档包', en: 'The archived package' },
  lead: {
    zh: '归档时的全部任务、签批、已签发的报告和带哈希的经过，合为一份 JSON 文件，其 SHA-256 记在归档事件里。每次取走都有记录。',
    en: 'The tasks, sign-offs, signed reports and hashed events as they were filed, in one JSON file; its SHA-256 stands in the event of the filing. Each time it is taken out is logged.',
  },
  take: { zh: '下载归档包', en: 'Download the package' },
  withParent: { zh: '本任务随上级任务一并归档，归档包在上级任务。', en: 'This task was filed with the one above it; the package is there.' },
  toParent: { zh: '打开上级任务', en: 'Open the one above' },
  sha: { zh: '文件的 SHA-256', en: 'SHA-256 of the file' },
  filed: { zh: '归档时间', en: 'Filed' },
  intact: { zh: '与归档时一致', en: 'as it was filed' },
  changed: { zh: '与归档时的哈希不符，内容已被改动', en: 'not what was filed: the contents were changed' },
});
