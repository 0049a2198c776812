/** The user ID of `nobody` on Debian and most other systems. */
const nobody = 65534;

/** Does something without the rights of the superuser, to whom every file is open. */
export function asAnotherUser<T>(action: () => T): T {
  if (process.geteuid?.() !== 0) return action();
  process.seteuid?.(nobody);
  try {
    return action();
  } finally {
    process.seteuid?.(0);
  }
}
