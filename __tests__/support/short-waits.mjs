// Loaded before a program: whatever takes a second or more by setTimeout takes a twentieth of that, the waits between tries
// as well as limits of time.
const { setTimeout } = globalThis;

const factor = 20;

globalThis.setTimeout = Object.assign(
  (callback, milliseconds, ...rest) =>
    setTimeout(callback, milliseconds >= 1000 ? milliseconds / factor : milliseconds, ...rest),
  setTimeout,
);
