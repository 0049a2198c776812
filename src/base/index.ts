/** The only module of this folder that stages load dynamically: several would each bundle what they share. */
export { arrivalIn, unchangedSince } from './history.ts';
export { convertedFiles, readBase, readOthers } from './read.ts';
