/** What stages load of this room, by one name: modules that are loaded apart would each bring what they share. */
export { CertSpotter, sendAll } from './cert-spotter.ts';
export { describeError, sendFindings } from './findings.ts';
export { IssuanceSearch } from './issuance-search.ts';
export { monitoredDomains } from './monitored-domains.ts';
export { searchAll } from './search-all.ts';
