/** What stages load of this room, by one name: modules that are loaded apart would each bring what they share. */
export { arrivalIn } from './arrival.ts';
export { convertedFiles, readBase, readOthers } from './read.ts';
export { unchangedSince } from './unchanged-since.ts';
