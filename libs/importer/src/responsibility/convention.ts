/** "The first listed leads": 列第一位者为牵头部门, 排第一位的为牵头单位, 排在首位的部门为牵头单位. Bounded. */
const SENTENCE = /(?:列|排|居|位列|排名)(?:在)?(?:第一位|首位|第一|最前)(?:的)?(?:者|单位|部门|单位或部门)?(?:为|是|即为|系)(?:总)?牵头(?:单位|部门|者)?/;
const STICKY = new RegExp(`(?:其中|注:|责任单位)?,?${SENTENCE.source}(?:[,;]?(?:下同|以下同))?`, 'y');

export interface Convention {
  readonly start: number;
  readonly end: number;
  /** 下同: from here on. */
  readonly onward: boolean;
}

/** The convention printed at an offset. */
export function conventionAt(view: string, at: number): Convention | null {
  STICKY.lastIndex = at;
  const match = STICKY.exec(view);
  return match === null ? null : { start: at, end: at + match[0].length, onward: match[0].endsWith('同') };
}

/** The first place where the document states the convention. */
export function findConvention(view: string): Convention | null {
  const match = SENTENCE.exec(view);
  return match === null ? null : conventionAt(view, match.index);
}
