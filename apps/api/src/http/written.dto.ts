import { allowed } from './allow-list.js';
import { Id, Whole } from './fields.js';

/** What every write answers. */
export class WrittenDto {
  @Id('The object that was written.') id!: string;
  @Whole('Its version now; the next write must name it in If-Match.') version!: number;

  static from(row: WrittenDto): WrittenDto {
    return allowed(WrittenDto, row);
  }
}

/** A body with nothing in it: any field is refused. */
export class NothingDto {}
