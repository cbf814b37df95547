export type MailLocale = 'zh' | 'en';

/** Where links lead and which language is written. */
export interface MailContext {
  /** The configured address of the web application; a path in it is kept. */
  publicUrl: string;
  locale: MailLocale;
}

/** The only maker of links: a path within the configured host. Throws on anything that would lead elsewhere. */
export function mailLink(context: MailContext, path: string): string {
  const base = new URL(context.publicUrl);
  const prefix = base.pathname.replace(/\/$/, '');
  const link = new URL(prefix + path, base.origin);
  const inside = path.startsWith('/') && !path.startsWith('//') && !/[\s\\]/.test(path);
  if (!inside || link.origin !== base.origin || !link.pathname.startsWith(`${prefix}/`)) {
    throw new Error(`Not a path within the application: ${JSON.stringify(path)}`);
  }
  return link.href;
}
