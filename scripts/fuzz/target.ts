/**
 * Fuzz target for Jazzer.js. It is no dependency of the project; to run it, compile this file to CommonJS and point
 * Jazzer at it:
 *
 *     npx tsc --noEmit false --outDir /tmp/fuzz --module commonjs --moduleResolution bundler \
 *       --verbatimModuleSyntax false --rewriteRelativeImportExtensions --allowImportingTsExtensions false
 *     npx @jazzer.js/core /tmp/fuzz/scripts/fuzz/target.js CORPUS -i src/scan -- -max_total_time=600
 */
import { violations } from './invariants.ts';

/** Called with one input after the other; whatever it throws is a find. */
export function fuzz(data: Buffer): void {
  const found = violations(data);
  if (found.length > 0) throw new Error(found.join('; '));
}
