/** The only module of this folder that stages load dynamically: several would each bundle what they share. */
export { convertedFiles } from './findings.ts';
export { arrivalIn, unchangedSince } from './history.ts';
export { readBase, readOthers } from './read.ts';
