// In place of @actions/exec. @actions/core starts programs in one place only, platform.getDetails(), to find out the
// name of the operating system. This Action never asks for that, and loading the real package (with child_process,
// assert and all of @actions/io) would take every run a tenth of its start. See docs/performance.md.
export function getExecOutput() {
  throw new Error('This Action cannot ask for details of the platform: see tools/aliases/exec.js.');
}
