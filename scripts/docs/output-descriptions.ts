import type { OutputName } from '../../src/report/outputs.ts';

/** What each output holds, for `action.yml` and the README. */
export const outputDescriptions: Readonly<Record<OutputName, string>> = {
  outcome: '`pass`, `warn` or `fail`: the level of the worst finding.',
  planned: 'Number of authorizations worked out, whether sent or not.',
  authorized: 'Number of authorizations sent and accepted.',
  failed: 'Number of authorizations sent and not accepted.',
  pins: 'JSON list of the pins, each with `name`, `verdict`, `notAfter` and `daysLeft`.',
  'next-expiry': 'When the pin that ends first does so, in ISO 8601; empty without pins.',
  'days-left': 'Whole days until `next-expiry`, rounded down; negative once past, empty without pins.',
  report: 'Path of the JSON report, where one was written.',
  sarif: 'Path of the SARIF file, where one was written.',
  'updated-files': 'JSON list of the files that newly published certificates were written to.',
};
