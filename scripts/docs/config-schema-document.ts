import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { repositoryUrl } from '../../src/findings/unforeseen.ts';
import { configSchema, hexKeys } from '../../src/inputs/config-schema.ts';

/** The text of `schemas/config.schema.json`, by which editors check and complete the config file. */
export function configSchemaDocument(): string {
  const { $schema, ...schema } = toJsonSchema(configSchema('/workspace'), {
    typeMode: 'input',
    target: 'draft-2020-12',
    ignoreActions: ['raw_check', 'raw_transform'],
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'loose_object'
        ? { ...jsonSchema, additionalProperties: false, properties: withHex(jsonSchema.properties) }
        : undefined,
  });
  const head = {
    $schema,
    $id: `${repositoryUrl}/raw/main/schemas/config.schema.json`,
    title: 'Config file of certspotter-action',
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}

type Properties = JsonSchema['properties'];

/** What is hex is read as it is written, but an editor takes some of it for numbers. */
function withHex(properties: Properties = {}): Properties {
  const orNumber = (key: string, value: unknown) =>
    key === 'type' && value === 'string' ? ['string', 'number'] : value;
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      hexKeys.has(name) ? JSON.parse(JSON.stringify(schema), orNumber) : schema,
    ]),
  );
}
