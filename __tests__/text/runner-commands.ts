/**
 * The commands that the runner would find in a line of a step's output, read as actions/runner reads it
 * (src/Runner.Common/ActionCommand.cs): version 2 first, then version 1.
 */
export function commandIn(line: string): string | null {
  return versionTwo(line) ?? versionOne(line);
}

const registered = new Set([
  'internal-set-repo-path',
  'set-env',
  'set-output',
  'save-state',
  'add-path',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
]);

function versionTwo(line: string): string | null {
  const trimmed = line.trimStart();
  if (!trimmed.startsWith('::')) return null;
  const end = trimmed.indexOf('::', 2);
  return end < 0 ? null : commandName(trimmed.slice(2, end));
}

function versionOne(line: string): string | null {
  const start = line.indexOf('##[');
  if (start < 0) return null;
  const end = line.indexOf(']', start);
  return end < 0 ? null : commandName(line.slice(start + 3, end));
}

function commandName(words: string): string | null {
  const name = words.split(' ', 1)[0]?.toLowerCase() ?? '';
  return registered.has(name) ? name : null;
}
