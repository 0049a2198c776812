import { version } from '../version.ts';

/** How we introduce ourselves to every server. */
export const userAgent = `certspotter-action/${version}`;
