/** Writes `schemas/config.schema.json`: `node scripts/docs/config-schema.ts`. */
import { writeFileSync } from 'node:fs';
import { configSchemaDocument } from './config-schema-document.ts';

writeFileSync(new URL('../../schemas/config.schema.json', import.meta.url), configSchemaDocument());
