import type { TextSpan } from '#domain';

export interface TitleOddity extends TextSpan {
  readonly kind: 'title_twice' | 'title_guessed';
  readonly read: string;
}
export interface TitleReading {
  readonly title: string | null;
  readonly oddities: readonly TitleOddity[];
}

/** The kinds of official document (《党政机关公文处理工作条例》 Art. 8) and of the plans they carry. */
const KIND =
  /(?:意见|通知|决定|决议|公告|通告|公报|通报|报告|请示|批复|函|纪要|命令|令|议案|方案|办法|规定|规划|纲要|计划|细则|条例|要点|分工|措施|清单|任务表|分工表|分工方案|台账|制度|规则|指引|指南|准则|章程)(?:\((?:试行|暂行|征求意见稿|草案|全文|修订|修订版|20\d\d.{0,12})\))?$/;
/** What web pages add to a title. */
const PAGE_SUFFIX = /(?:\(全文\)|全文|_.{1,20}|-中国政府网|[ |]中国政府网)$/;
const LABEL = /^(?:标\s*题|名\s*称)\s?[:：]\s?/;
const HEAD_LINES = 30;
const LONGEST = 90;

interface Candidate extends TextSpan {
  readonly words: string;
  readonly bare: string;
  readonly suffixed: boolean;
}

/** The document's title: a line, or lines set as one, that ends like a kind of document; printed twice, the clean one. */
export function readTitle(text: string, view: string, lines: readonly TextSpan[], numberLine: TextSpan | null): TitleReading {
  const head = lines.slice(0, HEAD_LINES).filter((line) => line !== numberLine);
  const candidates = head.flatMap((line, i): Candidate[] => {
    const found = candidateFrom(text, view, head, i);
    return found === null ? [] : [{ ...found, start: line.start }];
  });
  const [first] = candidates;
  if (first !== undefined) {
    const clean = candidates.find(({ bare, suffixed }) => bare === first.bare && !suffixed) ?? first;
    const twice = candidates.filter(({ bare }) => bare === first.bare);
    return {
      title: clean.bare,
      oddities: twice.length > 1 ? [{ kind: 'title_twice', start: first.start, end: first.end, read: clean.bare }] : [],
    };
  }
  const [top] = head;
  if (top === undefined || top.end - top.start > 50 || !isFreeTitle(view.slice(top.start, top.end))) return { title: null, oddities: [] };
  const title = text.slice(top.start, top.end);
  return { title, oddities: [{ kind: 'title_guessed', ...top, read: title }] };
}

function candidateFrom(text: string, view: string, head: readonly TextSpan[], at: number): Candidate | null {
  const first = head[at];
  if (first === undefined) return null;
  let { end } = first;
  for (let last = at; last < at + 3; last += 1) {
    const line = head[last];
    if (line === undefined || line.end - first.start > LONGEST) return null;
    // A title is broken over lines that touch; a blank line ends it.
    if (last > at && view.slice(end, line.start).split('\n').length !== 2) return null;
    ({ end } = line);
    const words = text.slice(first.start, end).replace(/\s*\n\s*/g, '').replace(LABEL, '');
    const bare = words.replace(PAGE_SUFFIX, '');
    const folded = view.slice(first.start, end).replace(/\s*\n\s*/g, '').replace(LABEL, '').replace(PAGE_SUFFIX, '');
    if (/[。;!?:：]|^\(?[一二三四五六七八九十\d]+[)、.]|^第.{1,3}[章条]|^附件/.test(folded)) return null;
    if (KIND.test(folded) && folded.length >= 4) return { start: first.start, end, words, bare, suffixed: bare !== words };
    if (!/关于|印发|^.{0,40}[^,]$/.test(folded)) return null;
  }
  return null;
}

/** Any short line without a sentence in it; not a number, not a date, not a heading. */
const isFreeTitle = (words: string): boolean =>
  /\p{Script=Han}/u.test(words) && !/[。;!?:,\t]|^\(?[一二三四五六七八九十\d]+[)、.]|^第.{1,4}[章条]/.test(words);
