/** Writes `action.yml` and `action-types.yml`: `node scripts/docs/action-yml.ts`. */
import { writeFileSync } from 'node:fs';
import { actionDocument } from './action-document.ts';
import { actionTypesDocument } from './action-types-document.ts';

writeFileSync(new URL('../../action.yml', import.meta.url), actionDocument());
writeFileSync(new URL('../../action-types.yml', import.meta.url), actionTypesDocument());
