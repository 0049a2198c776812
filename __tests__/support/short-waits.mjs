// Loaded before a program: whatever takes 0.6 seconds or more by setTimeout takes a twentieth of that, the waits between
// attempts as well as time limits.
import { syncBuiltinESMExports } from 'node:module';
import promises from 'node:timers/promises';

const { setTimeout } = globalThis;
const sleep = promises.setTimeout;

const shorter = (milliseconds) => (milliseconds >= 600 ? milliseconds / 20 : milliseconds);

globalThis.setTimeout = Object.assign(
  (callback, milliseconds, ...rest) => setTimeout(callback, shorter(milliseconds), ...rest),
  setTimeout,
);
promises.setTimeout = (milliseconds, ...rest) => sleep(shorter(milliseconds), ...rest);
syncBuiltinESMExports();
