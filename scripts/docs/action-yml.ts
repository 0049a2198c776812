/** Writes `action.yml`: `node scripts/docs/action-yml.ts`. */
import { writeFileSync } from 'node:fs';
import { actionDocument } from './action-document.ts';

writeFileSync(new URL('../../action.yml', import.meta.url), actionDocument());
