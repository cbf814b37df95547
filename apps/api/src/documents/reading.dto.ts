import {
  DOMAIN_ERROR_CODES, DOUBT_SEVERITIES, LEAD_BASES, MEASURE_TYPES, PARTY_ROLES, READ_DEADLINE_KINDS, READING_ACT_NAMES, RESPONSIBILITY_MODES, type ReadingAct,
} from '#domain';
import type { ReadingView } from '#workflow';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Flag, Id, Instant, Nested, OneOf, Open, Text, Whole, Words } from '../http/fields.js';
import { shownDetails } from '../problem/shown-details.js';

const START = 'Where it begins, in UTF-16 units of the text.';
const END = 'Where it ends, exclusive.';

class SpanDto {
  @Whole(START) start!: number;
  @Whole(END) end!: number;
}

class ReadDocumentDto {
  @Words('The title.', { nullable: true }) title!: string | null;
  @Text('In the official form, 国发〔2015〕40号.', { nullable: true }) docNumber!: string | null;
  @Text('Who issued it.', { nullable: true }) issuer!: string | null;
  @CivilDay('When it was signed.', { nullable: true }) issuedOn!: string | null;
  @Text('SHA-256 of the text.') textSha256!: string;
}

class ReadSectionDto extends SpanDto {
  @Whole('Its number.') ordinal!: number;
  @Words('Its title.') title!: string;
}

class PartyDto {
  @Words('The name as printed.') raw!: string;
  @Text('The registry\'s code; null: no such body, or several.', { nullable: true }) code!: string | null;
  @OneOf(PARTY_ROLES, 'What it has to do.') role!: string;
  @Flag('A person must confirm the name first.', { optional: true }) doubtful?: true;
}

class ResponsibilityDto extends SpanDto {
  @Words('The phrase as printed.') raw!: string;
  @OneOf(RESPONSIBILITY_MODES, 'How it binds its parties.') mode!: string;
  @Flag('等 is printed: others are responsible too.') openEnded!: boolean;
  @Nested(() => PartyDto, 'Who is named, in order.', { list: 500 }) parties!: PartyDto[];
  @Text('Codes of the lead.', { list: 50 }) lead!: string[];
  @OneOf([...LEAD_BASES], 'Why it leads.', { nullable: true }) leadBasis!: string | null;
  @Words('Why a person decided so.', { optional: true }) leadReason?: string;
}

class ReadDeadlineDto extends SpanDto {
  @Words('As printed.') raw!: string;
  @OneOf(READ_DEADLINE_KINDS, 'What kind of deadline it is.') kind!: string;
  @CivilDay('The last day, where the text fixes it.', { nullable: true }) due!: string | null;
}

class MeasureSectionDto {
  @Whole('The section\'s number.') ordinal!: number;
  @Words('The section\'s title.') title!: string;
}

class ReadMeasureDto {
  @Text('Its number in the reading, such as 1.4.') id!: string;
  @Text('The measure it is part of.', { nullable: true }) parent!: string | null;
  @Nested(() => MeasureSectionDto, 'Its section.', { nullable: true }) section!: MeasureSectionDto | null;
  @Whole('Its own number.') ordinal!: number;
  @Words('Its title.', { nullable: true }) title!: string | null;
  @Nested(() => SpanDto, 'Its words, without heading and responsibility.') body!: SpanDto;
  @Nested(() => ResponsibilityDto, 'Who is responsible.', { list: 100 }) responsibilities!: ResponsibilityDto[];
  @Nested(() => ReadDeadlineDto, 'Deadlines in it.', { list: 100 }) deadlines!: ReadDeadlineDto[];
  @OneOf(MEASURE_TYPES, 'Its type, where a person said it.', { optional: true }) type?: string;
}

class MessageDto {
  @Words('In Chinese.') zh!: string;
  @Words('In English.') en!: string;
}

class DoubtDto extends SpanDto {
  @Text('Stable code.') code!: string;
  @OneOf(DOUBT_SEVERITIES, 'warn and error must be cleared before confirmation.') severity!: string;
  @Text('The measure; null: the document.', { nullable: true }) measure!: string | null;
  @Nested(() => MessageDto, 'What to look at.') message!: MessageDto;
}

class OpenDoubtDto extends DoubtDto {
  @Whole('Its place in the reading\'s list: clear it by this.') index!: number;
}

class ClearedDoubtDto {
  @Whole('The doubt.') index!: number;
  @Words('What was found.') note!: string;
  @Id('Who cleared it.') by!: string;
  @Text('When, RFC 3339.') at!: string;
}

class PolicyReadingDto {
  @Nested(() => ReadDocumentDto, 'The document.') document!: ReadDocumentDto;
  @Nested(() => ReadSectionDto, 'Its sections.', { list: 2_000 }) sections!: ReadSectionDto[];
  @Nested(() => ReadMeasureDto, 'Its measures.', { list: 5_000 }) measures!: ReadMeasureDto[];
  @Nested(() => DoubtDto, 'Everything a person should look at.', { list: 20_000 }) doubts!: DoubtDto[];
}

class ReadingActionDto {
  @OneOf(READING_ACT_NAMES, 'The act.') act!: ReadingAct;
  @Text('Its name in Chinese.') zh!: string;
  @Text('Its name in English.') en!: string;
}

class BlockedReadingActionDto {
  @OneOf(READING_ACT_NAMES, 'The act.') act!: ReadingAct;
  @OneOf(DOMAIN_ERROR_CODES, 'Why not now: the code the act would be refused with.') code!: string;
  @Words('Why not now, in Chinese.') zh!: string;
  @Words('Why not now, in English.') en!: string;
  @Open('The facts behind it.') details!: Record<string, unknown>;
}

/** A reading as it leaves; its lists are the domain's and read-only. */
export class ReadingDto {
  @Id('The reading.') id!: string;
  @Id('The document.') documentId!: string;
  @Whole('1 is the machine\'s; each correction is the next.') version!: number;
  @Whole('The newest version: only that one can be corrected and confirmed.') latest!: number;
  @Nested(() => PolicyReadingDto, 'What was read; all places count in UTF-16 units of the text.') reading!: PolicyReadingDto;
  @Nested(() => OpenDoubtDto, 'What keeps it from being confirmed.', { list: 20_000 }) openDoubts!: OpenDoubtDto[];
  @Nested(() => ClearedDoubtDto, 'What has been cleared.', { list: 20_000 }) clearedDoubts!: ClearedDoubtDto[];
  @Nested(() => ReadingActionDto, 'What you may do with it now.', { list: 10 }) allowedActions!: ReadingActionDto[];
  @Nested(() => BlockedReadingActionDto, 'What is expected of the office but kept back from you, and why.', { list: 10 }) blockedActions!: BlockedReadingActionDto[];
  @Id('Who corrected it; null: the machine.', { nullable: true }) correctedBy!: string | null;
  @Words('What he noted.', { nullable: true }) correctionNote!: string | null;
  @Instant('When this version was made.') createdAt!: Date;
  @Id('Who confirmed it.', { nullable: true }) confirmedBy!: string | null;
  @Instant('When it was confirmed.', { nullable: true }) confirmedAt!: Date | null;

  static from(view: ReadingView): ReadingDto {
    return allowed<ReadingDto>(ReadingDto, { ...view, blockedActions: view.blockedActions.map(shownDetails) } as unknown as ReadingDto);
  }
}
