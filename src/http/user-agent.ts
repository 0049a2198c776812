/** How we introduce ourselves to every server; a test keeps the version equal to the package's. */
export const userAgent = 'certspotter-action/1.0.0';
