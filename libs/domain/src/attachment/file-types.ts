/**
 * What may be attached, by its content: documents, tables, slides, pictures and plain text [I]. Nothing that runs in a
 * browser or an office program: no HTML, no SVG, no macros, no archives. `marked`: whether its words can be read for markings.
 */
export const FILE_TYPES = {
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'], marked: true },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extensions: ['docx'], marked: true },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['xlsx'], marked: true },
  pptx: { mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', extensions: ['pptx'], marked: true },
  png: { mediaType: 'image/png', extensions: ['png'], marked: false },
  jpeg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], marked: false },
  txt: { mediaType: 'text/plain', extensions: ['txt'], marked: true },
  csv: { mediaType: 'text/csv', extensions: ['csv'], marked: true },
} as const satisfies Record<string, { mediaType: string; extensions: readonly string[]; marked: boolean }>;
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
