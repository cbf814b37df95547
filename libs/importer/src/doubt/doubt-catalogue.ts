import type { DoubtSeverity } from '#domain';

/** Every doubt a reading can raise: its usual severity and its sentence in both languages; {x} is filled in. */
export const DOUBTS = {
  // the document
  NO_MEASURES: ['error', '未识别出任何举措：正文没有可用的编号，请核对是否为任务类文件。', 'No measure was found: the text has no headings that number measures.'],
  PARTS_MISSING: ['warn', '编号从“{raw}”开始，缺少上一层次或前面的序号，文件可能不完整；“列第一位者为牵头部门”之类的说明也可能在缺失部分。', 'Numbering begins with "{raw}", below or after the usual first heading: parts may be missing, among them a sentence on who leads.'],
  NO_DEADLINES: ['error', '全部举措均未写明时限，须由人工确定。', 'No measure prints a deadline: a person must set them.'],
  RUN_ON: ['warn', '{count} 条举措连排在同一行，按序号切分，请核对起止。', '{count} measures run on in one line; they were split by their numbers.'],
  DATE_GARBLED: ['warn', '日期“{raw}”不完整，按 {read} 读取。', 'The date line "{raw}" is damaged; it was read as {read}.'],
  DATE_FALSE_FRIEND: ['warn', '“{raw}”不是日期（疑为“近年来”），未作为时限。', '"{raw}" is not a date (probably "in recent years") and not a deadline.'],
  TITLE_TWICE: ['info', '标题出现两次，采用“{read}”。', 'The title is printed twice; "{read}" was taken.'],
  TITLE_GUESSED: ['warn', '没有规范的公文标题，暂以首行“{read}”为题。', 'No official title was found; the first line was taken.'],
  DOC_NUMBER_FORM: ['info', '发文字号“{raw}”规范为“{read}”。', 'The document number "{raw}" was normalised to "{read}".'],
  HALF_WIDTH_PUNCT: ['info', '正文使用半角标点，按全角理解。', 'Half-width punctuation is used and read as full-width.'],
  UNBALANCED_PARENS: ['info', '左括号 {open} 个，右括号 {close} 个，不配对。', '{open} opening against {close} closing brackets.'],
  PRELIMINARY_SECTION: ['info', '“{raw}”部分为总体要求类内容，未列为举措。', 'The section "{raw}" sets out goals; its points were not read as measures.'],
  TOO_MANY_NUMBERS: ['error', '编号超过 {limit} 个，只读取了前面的部分，请拆分文件。', 'More than {limit} numbers: only the first were read. Split the file.'],
  // numbers and structure
  SECTION_NUM_STYLE: ['warn', '章节序号样式前后不一：“{raw}”。', 'The style of section numbers changes at "{raw}".'],
  SECTION_GLUED: ['warn', '“{raw}”：章节标题紧接上一条责任括号，已分开，请核对。', 'A section heading follows the bracket without a break: "{raw}".'],
  NUMBER_GAP: ['warn', '序号“{raw}”不连续，前面可能漏了内容。', 'The number "{raw}" skips: something before it may be missing.'],
  NUMBER_REPEATED: ['warn', '序号“{raw}”重复。', 'The number "{raw}" is repeated.'],
  NUM_GLUED: ['info', '序号“{raw}”紧接括号。', 'The number "{raw}" follows a bracket without a break.'],
  NEXT_NUM_GLUED: ['info', '序号“{raw}”紧接上文。', 'The number "{raw}" follows the text without a break.'],
  NUM_FULLSTOP: ['info', '序号印作“{raw}”。', 'The number is printed "{raw}".'],
  LEFTOVER_PUNCT: ['info', '责任括号后的多余标点“{raw}”未计入正文。', 'Left-over punctuation "{raw}" after the phrase was dropped.'],
  CENSOR_STARS: ['warn', '正文有被遮盖的文字“{raw}”，请对照原文补全。', 'Characters are masked: "{raw}".'],
  STRAY_CLOSE_PAREN: ['warn', '“{raw}”处有多余的右括号，句子可能断裂，请核对。', 'A stray closing bracket at "{raw}": the sentence may be broken.'],
  PAREN_IN_BODY: ['warn', '“{raw}”形似责任单位，但不含已知单位，按正文处理。', '"{raw}" looks like a list of agencies but names none that is known: read as body text.'],
  // responsibility
  NO_RESPONSIBILITY: ['error', '未写明责任单位，须由人工指定。', 'No responsible agency is printed: assign one by hand.'],
  RESPONSIBILITY_IN_PROSE: ['warn', '没有单独写明责任单位，“{raw}”取自正文叙述，请确认其负责整项举措。', 'No responsible agency is printed by itself; "{raw}" was taken from the text: confirm that it answers for the whole measure.'],
  RESP_SCOPE_AMBIGUOUS: ['warn', '前面的 {ids} 没有责任单位，此处责任分工可能一并适用，请确认。', '{ids} before it have none: this phrase may have been meant for them too.'],
  MISSING_VERB: ['warn', '责任表述“{raw}”没有“负责”“牵头”等动词，请确认分工方式。', 'The phrase "{raw}" has no verb (负责, 牵头): confirm how they share.'],
  PERIOD_INSIDE_PAREN: ['info', '括号内有多余句号。', 'A full stop stands inside the bracket.'],
  SINGLE_LEAD: ['info', '只有牵头单位，没有配合单位。', 'A lead agency without co-workers.'],
  NO_OPEN_MARKER: ['info', '其他多单位分工都有“等”，此处没有，按封闭名单处理。', 'The list has no 等 although the others have it; it was read as closed.'],
  UNCLOSED_BRACKET: ['warn', '责任括号没有右括号。', 'The bracket of the phrase is never closed.'],
  COLLECTIVE: ['error', '责任主体“{raw}”是统称，须由人工选定具体单位。', 'The owner "{raw}" is a collective: a person must choose the bodies.'],
  // names
  SUSPECT_AGENCY: ['error', '“{raw}”全文仅此一次，而相近的“{other}”出现 {count} 次，疑有误，须确认后才能建立任务。', '"{raw}" occurs once while "{other}", easily confused with it, occurs {count} times: confirm before a task is created.'],
  UNKNOWN_AGENCY: ['error', '名录中没有“{raw}”{suggestion}，须由人工对应。', '"{raw}" is not in the registry{suggestionEn}: a person must map it.'],
  AMBIGUOUS_AGENCY: ['error', '“{raw}”可能指多个单位（{candidates}），须由人工选定。', '"{raw}" may be one of several bodies ({candidatesEn}): a person must choose.'],
  AGENCY_OTHER_PROVINCE: ['error', '名录中的“{raw}”属于其他省份，须由人工对应。', 'The registry knows "{raw}" only in another province: a person must map it.'],
  PROVINCE_UNKNOWN: ['warn', '无法判断“{raw}”属于哪个省，暂按 {read} 理解，请确认。', 'The province of "{raw}" can\'t be told; it was taken for {readEn}.'],
  AGENCY_ENDED: ['warn', '“{raw}”在发文时已撤销或尚未设立，请核对。', '"{raw}" did not exist when the document was issued.'],
  ALIAS_VARIANT: ['info', '同一单位有多种写法：{raw}。', 'One body is printed with several names: {raw}.'],
  // deadlines
  DEADLINE_YEAR_INFERRED: ['warn', '时限“{raw}”没有年份，按发文年份理解为 {read}，请确认。', 'The deadline "{raw}" has no year; the year of issue was taken: {read}.'],
  DEADLINE_YEAR_MISSING: ['warn', '时限“{raw}”没有年份，须由人工确定。', 'The deadline "{raw}" has no year: a person must set it.'],
  DEADLINE_AMBIGUOUS: ['warn', '时限“{raw}”是否包含该期间不明确，须由人工确定日期。', '"{raw}" may mean before it begins or by its end: a person must set the date.'],
  DEADLINE_BEFORE_ISSUE: ['warn', '时限“{raw}”早于发文日期。', 'The deadline "{raw}" lies before the date of issue.'],
} as const satisfies Record<string, readonly [DoubtSeverity, string, string]>;

export type DoubtCode = keyof typeof DOUBTS;
