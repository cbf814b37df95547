declare module 'pg/lib/utils.js' {
  const utils: {
    /** A JavaScript value as pg sends it: text, bytes or null. */
    prepareValue(value: unknown): unknown;
  };
  export default utils;
}
