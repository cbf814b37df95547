import type { ThemeConfig } from 'antd';

const CHINESE = '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei"';
const LATIN = '"Segoe UI", -apple-system, BlinkMacSystemFont, Roboto, "Helvetica Neue", "Liberation Sans", Arial';

/** Whoever asks his system for less motion sees lists and dialogs come and go at once. */
const motion = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The one theme: colours and sizes of everything; screens use these tokens and no colours of their own. */
export const theme: ThemeConfig = {
  token: {
    motion,
    colorPrimary: '#b3251e',
    colorLink: '#0a53a8',
    colorLinkHover: '#0a53a8',
    colorError: '#c0281f',
    colorWarning: '#8a5a00',
    colorSuccess: '#1a7f37',
    // Made from so dark colours these four would be khaki and mud.
    colorWarningBg: '#fff8e1',
    colorWarningBorder: '#e8cf8a',
    colorSuccessBg: '#eef8f0',
    colorSuccessBorder: '#a9d8b4',
    colorBgLayout: '#f5f6f8',
    colorTextSecondary: '#4d5560',
    // Of antd's greys these two fall short of 4.5 : 1 on white.
    colorTextTertiary: '#5c6570',
    colorTextPlaceholder: '#6b7480',
    borderRadius: 6,
    fontFamily: `${CHINESE}, ${LATIN}, sans-serif`,
  },
  components: {
    Table: { headerBg: '#f0f2f5', cellPaddingBlock: 10 },
    Tag: { defaultColor: '#3d444d' },
  },
};

/** The same for English: with a Chinese font first, an apostrophe would be as wide as a character. */
export const englishTheme: ThemeConfig = { ...theme, token: { ...theme.token, fontFamily: `"Latin apostrophe", ${LATIN}, ${CHINESE}, sans-serif` } };

/** Lights of a task against its date, as the matrix and the lists show them: background and ink. */
export const LIGHTS = {
  GREEN: { back: '#cdeed6', ink: '#0f4d22' },
  YELLOW: { back: '#ffe9a8', ink: '#5c4400' },
  RED: { back: '#ffc9c1', ink: '#7a120c' },
  GREY: { back: '#e3e7ec', ink: '#3d444d' },
  BLUE: { back: '#cfe3fa', ink: '#0b3d73' },
} as const;
