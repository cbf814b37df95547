import type { TextSpan } from '#domain';

export interface DocNumber {
  readonly printed: string;
  readonly canonical: string;
  readonly line: TextSpan;
}

/** 国办发〔2016〕31号 alone on its line, in whatever brackets; a number inside a sentence is a citation. */
const LINE = /^(?:发文字号|文号|文件编号)? ?:? ?\(?([\u4e00-\u9fff]{1,14}) ?[[(] ?(\d{4}) ?[\])] ?第? ?(\d{1,5}) ?号(?:文件|文)?\)?$/;
/** Numbers stand in a document's head; an annex may cite others further down. */
const HEAD_LINES = 40;

/** The document's own number in the official form (GB/T 9704-2012 7.2.5: year in 〔〕, no 第, no leading zero). */
export function readDocNumber(view: string, lines: readonly TextSpan[]): DocNumber | null {
  for (const line of lines.slice(0, HEAD_LINES)) {
    if (line.end - line.start > 40) continue;
    const printed = view.slice(line.start, line.end);
    const match = LINE.exec(printed);
    if (match === null) continue;
    const [, organ, year, number] = match;
    const canonical = `${organ ?? ''}〔${year ?? ''}〕${Number(number)}号`;
    return { printed: printed.replace('[', '〔').replace(']', '〕'), canonical, line };
  }
  return null;
}
