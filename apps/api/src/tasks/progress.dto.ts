import { OneOf, Whole } from '../http/fields.js';

/** How a task stands to its planned trajectory (序时进度) today. */
export class ProgressDto {
  @Whole('The share planned to be done by today, 0-100.') plannedPercent!: number;
  @Whole('The same by the plan as it was first signed.') baselinePercent!: number;
  @Whole('Planned minus reported, in percentage points; positive when behind.') gap!: number;
  @OneOf(['GREEN', 'YELLOW', 'RED'], 'Yellow and red from so many points behind as the policy says (10 and 30).') light!: string;
}
