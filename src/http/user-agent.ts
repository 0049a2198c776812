import { version } from '../version.ts';

/** The User-Agent header of every request. */
export const userAgent = `certspotter-action/${version}`;
