import type { Both } from '../../words/language';
import { words } from '../../words/words';
import type { Correction, Doubt, ReadMeasure } from './queries';

export const DOCUMENTS = words({
  title: { zh: '政策文件', en: 'Policy documents' },
  upload: { zh: '上传文件', en: 'Upload a document' },
  name: { zh: '文件', en: 'Document' },
  untitled: { zh: '（未识别标题）', en: '(no title found)' },
  issuer: { zh: '发文机关', en: 'Issued by' },
  signedOn: { zh: '成文日期', en: 'Signed on' },
  measures: { zh: '举措', en: 'Measures' },
  state: { zh: '核校', en: 'Proof-reading' },
  confirmed: { zh: '已确认', en: 'confirmed' },
  open: { zh: '待确认，第 {n} 稿', en: 'to be confirmed, version {n}' },
  empty: { zh: '还没有文件。上传一份政策文件的文本，系统会读出举措、责任单位和疑点。', en: 'No document yet. Upload the text of one: its measures, who is responsible and what is doubtful are read out of it.' },
  more: { zh: '更早的文件', en: 'Older documents' },
  file: { zh: '文本文件（.txt，UTF-8 或 GB18030，不超过 6 MB）', en: 'A text file (.txt, UTF-8 or GB18030, 6 MB at most)' },
  orPaste: { zh: '或粘贴全文', en: 'Or paste the whole text' },
  pastedName: { zh: '粘贴文本', en: 'pasted text' },
  read: { zh: '上传并解读', en: 'Upload and read' },
});

export const DESK = words({
  title: { zh: '文件核校', en: 'Document' },
  back: { zh: '← 全部文件', en: '← All documents' },
  text: { zh: '文件全文', en: 'The text of the document' },
  version: { zh: '解读第 {n} 稿', en: 'Version {n} of the reading' },
  machine: { zh: '系统读出', en: 'by the machine' },
  corrected: { zh: '修改说明：{note}', en: 'corrected: {note}' },
  confirmedAt: { zh: '已确认', en: 'Confirmed' },
  measures: { zh: '举措 {n}', en: 'Measures {n}' },
  doubts: { zh: '疑点 {n}', en: 'Doubts {n}' },
  noDoubts: { zh: '没有待核销的疑点', en: 'No doubt is open' },
  cleared: { zh: '已核销 {n} 处', en: '{n} cleared' },
  type: { zh: '类型', en: 'Type' },
  responsible: { zh: '责任分工', en: 'Who is responsible' },
  leads: { zh: '牵头', en: 'leads' },
  noCode: { zh: '无对应单位', en: 'no such body' },
  openEnded: { zh: '“等”：还有其他单位', en: '“等”: others too' },
  deadlines: { zh: '文中时限', en: 'Deadlines in it' },
  none: { zh: '无', en: 'none' },
  document: { zh: '全文', en: 'document' },
  jump: { zh: '定位', en: 'Show' },
  choose: { zh: '选中疑点：{what}', en: 'Choose the doubt: {what}' },
  chooseAll: { zh: '选中全部 {n} 处', en: 'Choose all {n}' },
  note: { zh: '核对结果（必填）', en: 'What was found (needed)' },
  clear: { zh: '核销所选 {n} 处', en: 'Clear the {n} chosen' },
  confirm: { zh: '确认解读', en: 'Confirm the reading' },
  confirmAsk: { zh: '确认后生成 {n} 项举措，解读不能再修改。', en: '{n} {n:measure|measures} will be made of it; it cannot be corrected any more.' },
  confirmDone: { zh: '已确认，生成 {n} 项举措', en: 'Confirmed: {n} {n:measure|measures}' },
  toPlan: { zh: '编制计划 →', en: 'Draft a plan →' },
  correct: { zh: '修改', en: 'Correct' },
  add: { zh: '补一项举措', en: 'Add a measure' },
  what: { zh: '改什么', en: 'What to change' },
  why: { zh: '修改说明', en: 'Why' },
  save: { zh: '保存为新一稿', en: 'Save as the next version' },
  saved: { zh: '已保存，第 {n} 稿', en: 'Saved as version {n}' },
  words: { zh: '原文中的字句', en: 'The words in the text' },
  wordsHow: { zh: '在全文中选中后点“取选中文字”，或照原文录入', en: 'Select them in the text and press “Take”, or type them as they stand' },
  take: { zh: '取选中文字', en: 'Take the selection' },
  notThere: { zh: '原文中没有这些字句', en: 'These words are not in the text' },
  manyTimes: { zh: '原文中不止一处，请在全文中选中', en: 'They stand there more than once: select them in the text' },
  needed: { zh: '请填写', en: 'This is needed' },
  newTitle: { zh: '标题', en: 'Title' },
  newId: { zh: '编号（如 1.4）', en: 'Its number, such as 1.4' },
  phrase: { zh: '哪一处分工', en: 'Which phrase' },
  newPhrase: { zh: '新增一处', en: 'a new one' },
  party: { zh: '哪个单位', en: 'Which agency' },
  raw: { zh: '原文名称', en: 'Name as printed' },
  agency: { zh: '对应单位', en: 'The agency it means' },
  role: { zh: '分工', en: 'Its part' },
  parties: { zh: '责任单位', en: 'Agencies' },
  addParty: { zh: '加一个单位', en: 'Add an agency' },
  removeParty: { zh: '去掉', en: 'Remove' },
  lead: { zh: '牵头单位', en: 'Lead' },
  mode: { zh: '负责方式', en: 'How it binds' },
  deadline: { zh: '哪一处时限', en: 'Which deadline' },
  kind: { zh: '时限类别', en: 'Kind' },
  due: { zh: '最后一日（文中写明的）', en: 'The last day, where the text says it' },
});

export const SEVERITY: Readonly<Record<Doubt['severity'], Both>> = {
  error: { zh: '错误', en: 'error' },
  warn: { zh: '待核', en: 'to check' },
  info: { zh: '提示', en: 'note' },
};

export const MEASURE_TYPE: Readonly<Record<NonNullable<ReadMeasure['type']>, Both>> = {
  dated: { zh: '有时限', en: 'dated' },
  periodic: { zh: '定期', en: 'periodic' },
  continuing: { zh: '长期', en: 'continuing' },
};

type Phrase = ReadMeasure['responsibilities'][number];
export const MODE: Readonly<Record<Phrase['mode'], Both>> = {
  joint: { zh: '共同负责', en: 'jointly' },
  lead: { zh: '牵头', en: 'one leads' },
  duty: { zh: '按职责分工负责', en: 'each by its duties' },
  'lead+duty': { zh: '牵头，其他按职责分工', en: 'one leads, others by their duties' },
  'lead+joint': { zh: '牵头，其他共同负责', en: 'one leads, others jointly' },
  with: { zh: '会同', en: 'together with' },
  guide: { zh: '指导', en: 'guides' },
  support: { zh: '支持', en: 'supports' },
  unclear: { zh: '未写明', en: 'not said' },
};

export const PARTY_ROLE: Readonly<Record<Phrase['parties'][number]['role'], Both>> = {
  responsible: { zh: '负责', en: 'responsible' },
  lead: { zh: '牵头', en: 'leads' },
  by_duty: { zh: '按职责分工', en: 'by its duties' },
  with: { zh: '会同', en: 'with' },
  participate: { zh: '参与', en: 'takes part' },
  support: { zh: '支持', en: 'supports' },
  guide: { zh: '指导', en: 'guides' },
  implements: { zh: '落实', en: 'implements' },
  collective: { zh: '统称', en: 'collective' },
};

export const DEADLINE_KIND: Readonly<Record<ReadMeasure['deadlines'][number]['kind'], Both>> = {
  by: { zh: '期限', en: 'by a day' },
  window: { zh: '时段', en: 'in a period' },
  recurring: { zh: '定期', en: 'recurring' },
  continuing: { zh: '长期', en: 'continuing' },
  relative: { zh: '相对', en: 'after an event' },
};

/** What each correction is called. */
export const CORRECTION: Readonly<Record<Correction['op'], Both>> = {
  setTitle: { zh: '改标题', en: 'Its title' },
  setBody: { zh: '改正文起止', en: 'Where its words begin and end' },
  setType: { zh: '改类型', en: 'Its type' },
  setLead: { zh: '定牵头单位', en: 'Name the lead' },
  addParty: { zh: '加责任单位', en: 'Add an agency' },
  removeParty: { zh: '去责任单位', en: 'Remove an agency' },
  setResponsibility: { zh: '重写一处分工', en: 'Write a phrase anew' },
  removeResponsibility: { zh: '去一处分工', en: 'Remove a phrase' },
  addDeadline: { zh: '加时限', en: 'Add a deadline' },
  removeDeadline: { zh: '去时限', en: 'Remove a deadline' },
  mergeWithNext: { zh: '与下一项合并', en: 'Merge with the next' },
  split: { zh: '从某处拆成两项', en: 'Split it in two' },
  remove: { zh: '不是举措，去掉', en: 'No measure: remove it' },
  add: { zh: '补一项举措', en: 'Add a measure' },
};
