/**
 * What may be attached, by its content: documents, tables, slides, pictures and plain text [I]. Nothing that runs in a
 * browser or an office program: no HTML, no SVG, no macros, no archives.
 */
export const FILE_TYPES = {
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'] },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extensions: ['docx'] },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['xlsx'] },
  pptx: { mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', extensions: ['pptx'] },
  png: { mediaType: 'image/png', extensions: ['png'] },
  jpeg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  txt: { mediaType: 'text/plain', extensions: ['txt'] },
  csv: { mediaType: 'text/csv', extensions: ['csv'] },
} as const satisfies Record<string, { mediaType: string; extensions: readonly string[] }>;
export type FileType = keyof typeof FILE_TYPES;

/** Every extension that may be attached, for whoever is refused. */
export const FILE_EXTENSIONS: readonly string[] = Object.values(FILE_TYPES).flatMap(({ extensions }) => extensions);

/** The type that the name claims; null where its extension is not on the list. */
export function claimedType(name: string): FileType | null {
  const extension = extensionOf(name);
  return (Object.keys(FILE_TYPES) as FileType[]).find((type) => (FILE_TYPES[type].extensions as readonly string[]).includes(extension)) ?? null;
}

/** What stands after the last dot, in small letters; empty without one. */
export function extensionOf(name: string): string {
  return /\.([^.]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
