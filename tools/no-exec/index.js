// @actions/core launches programs in one place only: platform.getDetails(). This Action never asks for
// the operating system's name, and loading the launcher (with child_process, assert and all of
// @actions/io) would cost every run a tenth of its start. See docs/performance.md.
export function getExecOutput() {
  throw new Error('Details of the platform are not part of this Action: see tools/no-exec.');
}
