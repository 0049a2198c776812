/** What is loaded of this room only when it is due, by one name: parts loaded apart would each bring what they share. */
export { audit } from './audit.ts';
export { CertSpotter, sendAll } from './cert-spotter.ts';
export { sendFindings } from './findings.ts';
