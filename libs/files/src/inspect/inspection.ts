import type { Classification, DomainErrorCode, FileType } from '#domain';

/** What a file is, found in it and not in its name. */
export interface Inspection {
  type: FileType;
  mediaType: string;
  /** All of it could be read for markings of state secrets. Not so with pictures, scanned pages, files under a password. */
  markingsRead: boolean;
  /** The highest grade it is marked with, or null. */
  marking: Classification | null;
}

/** What may not be attached, with the reason. */
export interface Unfit {
  code: Extract<DomainErrorCode, 'file_type_refused' | 'file_not_safe'>;
  details: Record<string, unknown>;
}

/** The words of a document, as far as they could be read. */
export interface Words {
  text: string;
  whole: boolean;
}

/** Thrown by whoever reads a document that is damaged, or made to hurt. */
export class UnfitError extends Error {
  constructor(readonly unfit: Unfit) {
    super(unfit.code);
    this.name = 'UnfitError';
  }
}

export const notSafe = (why: 'entries' | 'size' | 'damaged' | 'time'): UnfitError => new UnfitError({ code: 'file_not_safe', details: { why } });
