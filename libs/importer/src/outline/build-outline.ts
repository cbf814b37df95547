import type { ReadSection, TextSpan } from '#domain';
import type { PhraseScan } from '../responsibility/find-phrases.js';
import { headingTitle } from './heading-title.js';
import type { ScannedHeading } from './scan-headings.js';
import type { TableRow } from './table-rows.js';

/** A measure's place in the text, before its phrases are read. */
export interface OutlineMeasure {
  readonly id: string;
  readonly parent: string | null;
  readonly section: ReadSection | null;
  readonly ordinal: number;
  readonly heading: ScannedHeading | null;
  readonly row: TableRow | null;
  /** From after the number to the next heading. */
  readonly region: TextSpan;
  readonly title: TextSpan | null;
  /** Where the body begins. */
  readonly headingEnd: number;
  readonly children: number;
}
export interface Outline {
  readonly sections: readonly (ReadSection & { readonly heading: ScannedHeading })[];
  readonly measures: readonly OutlineMeasure[];
  /** Sections of goals and principles, whose points are no measures. */
  readonly preliminary: readonly ReadSection[];
}

interface Node {
  readonly heading: ScannedHeading;
  readonly end: number;
  readonly children: Node[];
  readonly rows: TableRow[];
}

/** Sections that set out purpose and goals; their points are measures only where somebody is made responsible. */
const PRELIMINARY =
  /^(?:总体(?:要求|思路|目标|考虑)|指导思想|基本原则|(?:主要|工作|发展|行动)?(?:目标|原则)|行动要求|背景|重要意义|重大意义|充分认识.*|附则|现状.*|形势.*)$/;

/**
 * Headings -> sections and measures (A2). The outermost of 章, 一、, （一） are sections once something stands below
 * them; 第一条 and 1. are measures. Points below a measure are measures of a second level only if they
 * carry responsibility of their own; a phrase behind the last point alone belongs to the whole.
 */
export function buildOutline(
  text: string, view: string, headings: readonly ScannedHeading[], rows: readonly TableRow[],
  stops: readonly TextSpan[], scan: (region: TextSpan) => PhraseScan,
): Outline {
  return new OutlineBuilder(text, view, scan).build(buildTree(view, headings, rows, stops), rows);
}

function buildTree(
  view: string, headings: readonly ScannedHeading[], rows: readonly TableRow[], stops: readonly TextSpan[],
): Node[] {
  const roots: Node[] = [];
  const path: Node[] = [];
  const cuts = [...rows, ...stops].map(({ start }) => start).sort((a, b) => a - b);
  let nextCut = 0;
  headings.forEach((heading, i) => {
    while ((cuts[nextCut] ?? Infinity) < heading.end) nextCut += 1;
    const end = Math.max(heading.end, Math.min(headings[i + 1]?.start ?? view.length, cuts[nextCut] ?? view.length));
    const node: Node = { heading, end, children: [], rows: [] };
    path.length = Math.min(path.length, heading.depth);
    (path.at(-1)?.children ?? roots).push(node);
    path.push(node);
  });
  let root = 0;
  for (const row of rows) {
    while ((roots[root + 1]?.heading.start ?? Infinity) < row.start) root += 1;
    const owner = roots[root];
    if (owner !== undefined && owner.heading.start < row.start) owner.rows.push(row);
  }
  return roots;
}

class OutlineBuilder {
  private readonly sections: (ReadSection & { heading: ScannedHeading })[] = [];
  private readonly measures: OutlineMeasure[] = [];
  private readonly preliminary: ReadSection[] = [];
  private readonly ids = new Map<string, number>();

  constructor(
    private readonly text: string, private readonly view: string, private readonly scan: (region: TextSpan) => PhraseScan,
  ) {}

  build(roots: readonly Node[], rows: readonly TableRow[]): Outline {
    const sectioned = roots.some((root) => isSectionKind(root) && (root.children.length > 0 || root.rows.length > 0));
    for (const root of roots) {
      if (!sectioned || !isSectionKind(root)) this.addMeasure(root, null, null);
      else if (root.children.length > 0 || root.rows.length > 0) this.addSection(root);
      else if (this.answers(root)) this.addMeasure(root, null, null);
      else this.sections.push(this.sectionOf(root));
    }
    const owned = new Set(roots.flatMap((root) => root.rows));
    rows.filter((row) => !owned.has(row)).forEach((row, i) => this.addRow(row, null, i));
    this.measures.sort((a, b) => a.region.start - b.region.start);
    return { sections: this.sections, measures: this.measures, preliminary: this.preliminary };
  }

  private addSection(root: Node): void {
    const section = this.sectionOf(root);
    this.sections.push(section);
    if (PRELIMINARY.test(section.title) && root.rows.length === 0 && !root.children.some((child) => this.answers(child))) {
      this.preliminary.push(section);
      return;
    }
    for (const child of root.children) this.addMeasure(child, section, null);
    root.rows.forEach((row, i) => this.addRow(row, section, i));
  }

  private sectionOf({ heading, end }: Node): ReadSection & { heading: ScannedHeading } {
    const found = headingTitle(this.view, { start: heading.end, end }, [], 'section');
    const title = found.title ?? { start: heading.end, end: Math.min(end, heading.end + 30) };
    return {
      ordinal: heading.value, title: this.text.slice(title.start, title.end).trim(),
      start: heading.start, end: found.title === null ? heading.end : found.end, heading,
    };
  }

  private addMeasure(node: Node, section: ReadSection | null, parent: string | null): void {
    const { heading } = node;
    if (parent === null && section === null && node.children.length === 0 && this.isPreliminaryItem(node)) return;
    const points = parent === null && this.pointsAnswer(node) ? node.children : [];
    const region = { start: heading.end, end: points.length > 0 ? node.end : lastEnd(node) };
    const form = heading.kind === 'article' ? 'article' : points.length > 0 ? 'section' : 'measure';
    const found = headingTitle(this.view, region, this.scan(region).phrases, form);
    const id = this.unique(`${parent ?? section?.ordinal ?? ''}${parent ?? section ? '.' : ''}${heading.value}`);
    this.measures.push({
      id, parent, section, ordinal: heading.value, heading, row: null, region,
      title: found.title, headingEnd: found.end, children: points.length,
    });
    for (const point of points) this.addMeasure(point, section, id);
  }

  private isPreliminaryItem(node: Node): boolean {
    const { title } = headingTitle(this.view, { start: node.heading.end, end: node.end }, [], node.heading.kind === 'article' ? 'article' : 'measure');
    return title !== null && PRELIMINARY.test(this.text.slice(title.start, title.end)) && !this.answers(node);
  }

  private addRow(row: TableRow, section: ReadSection | null, i: number): void {
    const ordinal = row.number ?? i + 1;
    this.measures.push({
      id: this.unique(section === null ? `${ordinal}` : `${section.ordinal}.${ordinal}`), parent: null, section, ordinal,
      heading: null, row, region: { start: row.start, end: row.end }, title: null, headingEnd: row.task.start, children: 0,
    });
  }

  /** Is somebody made responsible in a node or below it? */
  private answers(node: Node): boolean {
    return this.scan({ start: node.heading.end, end: node.end }).phrases.length > 0 || node.children.some((c) => this.answers(c));
  }

  private pointsAnswer({ children }: Node): boolean {
    const answering = children.map((child) => this.answers(child));
    return answering.length === 1 ? answering[0] === true : answering.slice(0, -1).some(Boolean);
  }

  private unique(id: string): string {
    const times = (this.ids.get(id) ?? 0) + 1;
    this.ids.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  }
}

/** 章, 一、 and （一） head sections when something stands below; 1. does when 1.1 does. */
function isSectionKind({ heading, children }: Node): boolean {
  const { kind } = heading;
  if (kind === 'chapter' || kind === 'cn' || kind === 'paren') return true;
  return kind === 'arab' && children.some((child) => child.heading.kind === 'dotted2');
}

const lastEnd = (node: Node): number => {
  const last = node.children.at(-1);
  return last === undefined ? node.end : lastEnd(last);
};
