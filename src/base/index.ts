/** The only module of this folder that stages load dynamically: several would each bundle what they share. */
export { arrivalIn } from './arrival.ts';
export { convertedFiles, readBase, readOthers } from './read.ts';
export { unchangedSince } from './unchanged-since.ts';
