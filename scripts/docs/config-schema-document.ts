import { toJsonSchema } from '@valibot/to-json-schema';
import { repositoryUrl } from '../../src/findings/help-uri.ts';
import { configSchema } from '../../src/inputs/config-schema.ts';

/** The text of `schemas/config.schema.json`, by which editors check and complete the config file. */
export function configSchemaDocument(): string {
  const { $schema, ...schema } = toJsonSchema(configSchema('/workspace'), {
    typeMode: 'input',
    target: 'draft-2020-12',
    ignoreActions: ['raw_check', 'raw_transform'],
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'loose_object' ? { ...jsonSchema, additionalProperties: false } : undefined,
  });
  const head = {
    $schema,
    $id: `${repositoryUrl}/raw/main/schemas/config.schema.json`,
    title: 'Config file of certspotter-action',
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
