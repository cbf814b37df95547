import { eveningOf } from '#database';
import type { CivilDate } from '#domain';
import { matrixOf } from '#workflow';
import type { Stage } from './play.js';
import type { PlayScript } from './script.js';

/** One evening as it is kept: a letter per cell, in the order of `cells`, and what is counted. */
interface Frame {
  date: string;
  working: boolean;
  /** Of each cell its status: its place in `statuses` in base 36, `.` before there was such a task. */
  status: string;
  /** Of each cell its light: Green, Yellow, Red, grey (-), Blue. */
  light: string;
  /** Of each cell the highest level of an open escalation paper, 0 to 5. */
  level: string;
  /** Mails of this day, by kind. */
  mails: Record<string, number>;
  /** Papers issued until this evening, by level 1 to 5. */
  papers: number[];
}

/** A played year as a picture book: what the board showed each evening. */
export interface PlayedYear {
  seed: string;
  from: string;
  until: string;
  measures: { ref: string; title: string | null }[];
  agencies: { code: string; name: string }[];
  /** The cells that ever were: place of the measure, place of the agency, whether it leads. */
  cells: [measure: number, agency: number, lead: 0 | 1][];
  statuses: string[];
  days: Frame[];
}

const LETTER = { GREEN: 'G', YELLOW: 'Y', RED: 'R', GREY: '-', BLUE: 'B' } as const;

interface Seen { status: string; light: keyof typeof LETTER }
interface Evening extends Pick<Frame, 'date' | 'working' | 'mails' | 'papers'> {
  cells: Map<string, Seen>;
  levels: Map<string, number>;
}

/** Keeps every evening of a play. Reads what the board reads, changes nothing, and so leaves the play as it is. */
export class Recorder {
  private readonly evenings: Evening[] = [];
  private readonly measures = new Map<string, { ref: string; title: string | null }>();
  private readonly agencies = new Map<string, { code: string; name: string }>();
  private readonly leads = new Map<string, boolean>();

  constructor(private readonly stage: Pick<Stage, 'owner' | 'calendarOn'>, private readonly script: PlayScript) {}

  /** The evening of a day that has been played. */
  async evening(date: CivilDate): Promise<void> {
    const calendar = this.stage.calendarOn(date);
    const zone = this.stage.owner.zone;
    const { seen, matrix } = await this.stage.owner.asSystem('play', async (tx) => {
      const evening = await eveningOf(tx, date, zone);
      return { seen: evening, matrix: evening.planId === null ? null : await matrixOf(tx, evening.planId, { today: date, calendar }) };
    });
    for (const { ref, title } of matrix?.measures ?? []) this.measures.set(ref, { ref, title });
    for (const agency of matrix?.agencies ?? []) this.agencies.set(agency.code, agency);
    for (const { measureRef, agencyCode, role } of matrix?.cells ?? []) this.leads.set(key(measureRef, agencyCode), role === 'LEAD');
    this.evenings.push({
      date, working: calendar.isWorkingDay(date), mails: seen.mails, papers: seen.papers,
      cells: new Map((matrix?.cells ?? []).map(({ measureRef, agencyCode, status, light }) => [key(measureRef, agencyCode), { status, light }])),
      levels: new Map(seen.raised.map(({ measureRef, agencyCode, level }) => [key(measureRef, agencyCode), level])),
    });
  }

  /** The whole book, each cell in one place. */
  book(): PlayedYear {
    const measures = [...this.measures.values()];
    const agencies = [...this.agencies.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
    const keys = measures.flatMap(({ ref }) => agencies.map(({ code }) => key(ref, code))).filter((one) => this.leads.has(one));
    const statuses = [...new Set(this.evenings.flatMap(({ cells }) => [...cells.values()].map(({ status }) => status)))].sort();
    return {
      seed: this.script.seed, from: this.script.from, until: this.script.until, measures, agencies, statuses,
      cells: measures.flatMap(({ ref }, m) => agencies.flatMap(({ code }, a): PlayedYear['cells'] => {
        const lead = this.leads.get(key(ref, code));
        return lead === undefined ? [] : [[m, a, lead ? 1 : 0]];
      })),
      days: this.evenings.map(({ date, working, mails, papers, cells, levels }) => ({
        date, working, mails, papers,
        status: keys.map((one) => { const cell = cells.get(one); return cell === undefined ? '.' : statuses.indexOf(cell.status).toString(36); }).join(''),
        light: keys.map((one) => { const cell = cells.get(one); return cell === undefined ? '.' : LETTER[cell.light]; }).join(''),
        level: keys.map((one) => String(levels.get(one) ?? 0)).join(''),
      })),
    };
  }
}

function key(measureRef: string, agencyCode: string): string {
  return `${measureRef} ${agencyCode}`;
}
