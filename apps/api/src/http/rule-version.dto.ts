import { Flag, Id, Instant, Text, Whole } from './fields.js';

/** One version of a rule that is kept as versions, without what it says. */
export class RuleVersionDto {
  @Text('The rule, e.g. default-completion.') key!: string;
  @Whole('The version.') version!: number;
  @Flag('Whether it is in force for what begins now.') active!: boolean;
  @Whole('What still goes by it: clocks that run, papers that are not ended.') running!: number;
  @Id('Who drafted it; null: it came with the program.', { nullable: true }) madeBy!: string | null;
  @Instant('When.', { nullable: true }) madeAt!: Date | null;
  @Id('Who last put it in force.', { nullable: true }) switchedBy!: string | null;
  @Instant('When.', { nullable: true }) switchedAt!: Date | null;
}
