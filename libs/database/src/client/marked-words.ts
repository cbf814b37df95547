import { DomainError, type Classification } from '#domain';

/** Where a marking of state secrets stood in what was sent, and its grade; never the words themselves. */
export interface Marked {
  field: string;
  marking: Classification;
}

/** What is marked opens no transaction: whoever forgets to look for markings keeps nothing all the same (K5). */
export class MarkedWords extends DomainError {
  constructor(readonly marked: Marked) {
    super('classified_marking', { ...marked });
  }
}
