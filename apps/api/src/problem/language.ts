export type Language = 'zh' | 'en';
export type Both = Readonly<Record<Language, string>>;

/** The best of our two languages for an Accept-Language header (RFC 9110, 12.5.4); Chinese where it names neither. */
export function languageOf(header: string | undefined): Language {
  let best: { language: Language; quality: number } | null = null;
  for (const part of (header ?? '').slice(0, 500).split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = Number(parameters.map((one) => one.trim()).find((one) => one.startsWith('q='))?.slice(2) ?? 1);
    const primary = tag.trim().split('-')[0];
    if (primary !== 'zh' && primary !== 'en') continue;
    if (quality > 0 && (best === null || quality > best.quality)) best = { language: primary, quality };
  }
  return best?.language ?? 'zh';
}
