import type { DomainErrorCode } from '#domain';
import type { Both } from './language.js';
import type { ProblemRow } from './row.js';

const NOT_SAFE: Readonly<Record<string, Both>> = {
  damaged: { zh: '文件已损坏或内容不完整，请在本机打开核对后重新保存再上传。', en: 'The file is damaged or incomplete. Open it on your machine, save it again and send that.' },
  size: { zh: '文件展开后过大，系统未予接收；请拆分或压缩图片后再上传。', en: 'The file is far larger once unpacked. Split it, or make its pictures smaller.' },
  entries: { zh: '文件内部的部件过多，系统未予接收；请另存为新文件后再上传。', en: 'The file has too many parts inside. Save it as a new file and send that.' },
  time: { zh: '文件内容过于复杂，未能在规定时间内读完；请拆分后再上传。', en: 'The file could not be read in the time there is. Split it.' },
};

/** A size as people say it. */
const size = (bytes: string): string => (Number(bytes) >= 1_048_576 ? `${Math.floor(Number(bytes) / 1_048_576)} MB` : `${Math.floor(Number(bytes) / 1_024)} KB`);

/** Files that are attached. */
export const FILE_PROBLEMS = {
  file_type_refused: {
    status: 415, title: { zh: '文件类型不能上传', en: 'This type of file is not taken' }, shows: ['extension', 'allowed'],
    zh: (f) => `只能上传${f.list(f.texts('allowed'))}文件，且内容须与扩展名一致；此文件的内容不是${f.has('extension') && f.text('extension') !== '' ? `“.${f.text('extension')}”` : '其中任何一种'}。`,
    en: (f) => `Only these are taken, and the content has to be what the name says: ${f.list(f.texts('allowed'))}. This is not ${f.has('extension') && f.text('extension') !== '' ? `a ".${f.text('extension')}"` : 'one of them'} by its content.`,
  },
  file_too_large: {
    status: 413, title: { zh: '文件过大', en: 'The file is too large' }, shows: ['limit'],
    zh: (f) => `单个文件最大${size(f.text('limit'))}，请拆分或压缩后再上传。`, en: (f) => `One file may have ${size(f.text('limit'))}; split it or make it smaller.`,
  },
  file_not_safe: {
    status: 422, title: { zh: '文件无法安全读取', en: 'The file can not be read safely' }, shows: ['why'],
    zh: (f) => NOT_SAFE[f.text('why')]?.zh ?? '文件无法安全读取。', en: (f) => NOT_SAFE[f.text('why')]?.en ?? 'The file can not be read safely.',
  },
  files_full: {
    status: 409, title: { zh: '附件已满', en: 'No room for another file' }, shows: ['limit', 'held', 'files'],
    zh: (f) => (f.has('files') ? `一项任务最多${f.text('files')}个附件。` : `一项任务的附件合计最大${size(f.text('limit'))}，已用${size(f.text('held'))}；请先撤下不用的附件。`),
    en: (f) => (f.has('files') ? `A task may have ${f.text('files')} files.` : `The files of a task may have ${size(f.text('limit'))} together, ${size(f.text('held'))} are taken; take back what is not needed.`),
  },
  unclassified_not_declared: {
    status: 422, title: { zh: '须声明文件不涉密', en: 'Declare that it is not classified' }, shows: ['field'],
    zh: () => '系统无法读取此文件的全部内容（图片、扫描件或加密文件），不能核对密级标志。请确认其中没有国家秘密，勾选“确认不涉密”后再上传。',
    en: () => 'Not all of this file can be read (a picture, a scan, a password), so its markings can not be checked. Make sure that it bears no state secret, declare so, and send it again.',
  },
  content_unavailable: {
    status: 503, title: { zh: '文件暂时无法读取', en: 'The file store does not answer' }, shows: [],
    zh: () => '文件存储暂时无法读写，请稍后再试；多次出现的请告知系统管理员。', en: () => 'The file store can not be read or written at the moment. Try again in a while; tell the administrator if it stays so.',
  },
} as const satisfies Partial<Record<DomainErrorCode, ProblemRow>>;
