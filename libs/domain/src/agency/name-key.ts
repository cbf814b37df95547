/** A printed name without what printing varies: width of letters and brackets, blanks (NFKC folds both widths). */
export const nameKey = (name: string): string => name.normalize('NFKC').replace(/\s+/gu, '');
