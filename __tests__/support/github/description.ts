import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

/** What a JSON document is made of. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The parts of a request that GitHub's description covers. */
export interface DescribedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Json | undefined;
}

interface Operation {
  readonly template: RegExp;
  readonly path: string;
  readonly method: string;
  readonly description: JsonObject;
}

const descriptionFile = createRequire(import.meta.url).resolve(
  '@octokit/openapi/generated/api.github.com.json',
);

/** GitHub's own OpenAPI description of its REST API, which every request is checked against. */
export class Description {
  readonly #root: JsonObject;
  readonly #operations: readonly Operation[];
  readonly #ajv: Ajv;
  readonly #validators = new Map<string, ValidateFunction>();

  constructor(roots: readonly string[]) {
    const root: unknown = JSON.parse(readFileSync(descriptionFile, 'utf8'));
    if (!isObject(root)) throw new Error('GitHub’s description is no object.');
    this.#root = root;
    this.#operations = operationsOf(root, roots);
    this.#ajv = new Ajv({ strict: false, coerceTypes: false, allErrors: true });
    formats.default(this.#ajv);
  }

  /** What GitHub's description does not allow about a request; empty if all is well. */
  faults({ method, path, query, body }: DescribedRequest): readonly string[] {
    const operation = this.#operations.find(
      (candidate) => candidate.method === method && candidate.template.test(path),
    );
    if (operation === undefined) return [`${method} ${path}: there is no such operation`];
    const name = `${method} ${operation.path}`;
    return [...this.#queryFaults(operation, query), ...this.#bodyFaults(operation, body)].map(
      (fault) => `${name}: ${fault}`,
    );
  }

  #queryFaults(operation: Operation, query: URLSearchParams): readonly string[] {
    const parameters = this.#parametersOf(operation);
    return [...query].flatMap(([name, value]) => {
      const parameter = parameters.get(name);
      if (parameter === undefined) return [`the query has ${name}, which is not described`];
      const validate = this.#compile(`${operation.method} ${operation.path}?${name}`, parameter['schema']);
      const typed = typeOf(parameter['schema']) === 'integer' ? Number(value) : value;
      return validate(typed) ? [] : [`${name}=${value}: ${this.#ajv.errorsText(validate.errors)}`];
    });
  }

  #parametersOf({ description }: Operation): ReadonlyMap<string, JsonObject> {
    const parameters = Array.isArray(description['parameters']) ? description['parameters'] : [];
    return new Map(
      parameters
        .map((parameter) => this.#resolve(parameter))
        .filter((parameter) => parameter['in'] === 'query')
        .map((parameter) => [String(parameter['name']), parameter]),
    );
  }

  #bodyFaults({ method, path, description }: Operation, body: Json | undefined): readonly string[] {
    const schema = dig(description, ['requestBody', 'content', 'application/json', 'schema']);
    if (schema === undefined) return body === undefined ? [] : ['has a body, and none is described'];
    const validate = this.#compile(`${method} ${path}`, schema);
    const described = new Set(Object.keys(dig(schema, ['properties']) ?? {}));
    const extra = isObject(body) ? Object.keys(body).filter((name) => !described.has(name)) : [];
    return [
      ...(validate(body) ? [] : [this.#ajv.errorsText(validate.errors)]),
      ...extra.map((name) => `the body has ${name}, which is not described`),
    ];
  }

  /** Compiled when first used: the whole description would take seconds. */
  #compile(key: string, schema: Json | undefined): ValidateFunction {
    const known = this.#validators.get(key);
    if (known !== undefined) return known;
    const resolved: AnySchema = isObject(schema) ? { ...this.#prepare(schema) } : true;
    const validate = this.#ajv.compile(resolved);
    this.#validators.set(key, validate);
    return validate;
  }

  /** Resolves references, and drops a `nullable` without a `type`, which Ajv refuses. */
  #prepare(schema: JsonObject): JsonObject {
    const walk = (value: Json): Json => {
      if (Array.isArray(value)) return value.map(walk);
      if (!isObject(value)) return value;
      const entries = Object.entries(this.#resolve(value))
        .filter(([name]) => name !== 'nullable' || 'type' in value)
        .map(([name, inner]) => [name, walk(inner)] as const);
      return Object.fromEntries(entries);
    };
    const prepared = walk(schema);
    return isObject(prepared) ? prepared : {};
  }

  #resolve(value: Json): JsonObject {
    if (!isObject(value)) return {};
    const { $ref: reference } = value;
    if (typeof reference !== 'string') return value;
    const target = dig(this.#root, reference.slice('#/'.length).split('/'));
    if (!isObject(target)) throw new Error(`GitHub’s description lacks ${reference}.`);
    return target;
  }
}

function operationsOf(root: JsonObject, roots: readonly string[]): readonly Operation[] {
  const paths = isObject(root['paths']) ? root['paths'] : {};
  return Object.entries(paths)
    .filter(([path]) => roots.some((start) => path.startsWith(start)))
    .flatMap(([path, methods]) =>
      Object.entries(isObject(methods) ? methods : {}).flatMap(([method, description]) =>
        isObject(description)
          ? [{ template: templateOf(path), path, method: method.toUpperCase(), description }]
          : [],
      ),
    )
    .sort((a, b) => placeholders(a.path) - placeholders(b.path));
}

/** The more literal words a path has, the earlier it is tried: `/issues/comments` before `/issues/{number}`. */
function placeholders(path: string): number {
  return path.split('{').length;
}

function templateOf(path: string): RegExp {
  const pattern = path.replaceAll(/\{[a-z_]+\}/g, '[^/]+').replaceAll('.', '\\.');
  return new RegExp(`^${pattern}$`);
}

function dig(value: Json | undefined, names: readonly string[]): Json | undefined {
  const [name, ...rest] = names;
  if (name === undefined) return value;
  return isObject(value) ? dig(value[name], rest) : undefined;
}

function typeOf(schema: Json | undefined): Json | undefined {
  return isObject(schema) ? schema['type'] : undefined;
}
