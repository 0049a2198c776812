import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLParseError,
  type YAMLWarning,
} from 'yaml';
import { failed, ok, type Result } from '../findings/result.ts';
import { type Text, text } from '../text/text.ts';

/** A key in a mapping, or a 0-based index in a list. */
export type Step = string | number;

/** What is wrong, and where in the file. */
export interface LocatedFault {
  /** 0-based, in UTF-16 code units. */
  readonly offset: number;
  /** Begins with file, line and column. */
  readonly fault: Text;
}

/** How often the file can repeat what an anchor names: a few lines must not expand to gigabytes. */
const maxAliasCount = 100;

/** Levels of nested lists and mappings; a config file needs five. */
const maxNesting = 20;

/** Keys that valibot, which checks everything else, ignores. */
const passedOver: ReadonlySet<unknown> = new Set(['__proto__', 'prototype', 'constructor']);

/** A YAML 1.2 file that knows the position of every value. */
export class YamlSource {
  /** Errors in the YAML itself, such as a duplicate key. */
  readonly faults: readonly LocatedFault[];
  readonly #path: string;
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed;

  /** @param path as messages name the file */
  constructor(path: string, source: string) {
    this.#path = path;
    this.#document = parseDocument(source, {
      lineCounter: this.#lines,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'error',
      // Only what JSON has as well, even if the file declares YAML 1.1 or uses its tags.
      schema: 'core',
      resolveKnownTags: false,
    });
    const { errors, warnings } = this.#document;
    const reported = [...errors, ...warnings].map((error) => this.#at(error.pos[0], wordsOf(error)));
    const nesting = this.#nesting();
    // Far beyond the limit, the library reports an overflow of its own stack instead.
    this.faults = nesting.length > 0 ? nesting : [...reported, ...this.#keyFaults()];
  }

  /** Treats the numbers under these keys as text, exactly as they are written (`1e5`, `0012`). */
  takeAsWritten(keys: ReadonlySet<unknown>): void {
    visit(this.#document, {
      Pair: (_, { key, value }) => {
        if (!isScalar(key) || !keys.has(key.value)) return;
        for (const node of isSeq(value) ? value.items : [value]) {
          if (isScalar(node) && typeof node.value !== 'string' && node.source) node.value = node.source;
        }
      },
    });
  }

  /** The content as plain values; null if there is none. */
  value(): Result<unknown> {
    try {
      return ok(this.#document.toJS({ maxAliasCount }));
    } catch (error) {
      // An alias without an anchor, or aliases that repeat too much content.
      if (error instanceof ReferenceError) return failed(text`${this.#path}: ${error.message}`);
      throw error;
    }
  }

  /** A fault with file, line, column and the path to the value, or to the key itself if that is wrong. */
  faultAt(steps: readonly Step[], subject: 'key' | 'value', fault: Text): LocatedFault {
    const way = steps
      .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
      .join('')
      .replace(/^\./, '');
    return this.#at(this.#offsetOf(steps, subject), way === '' ? fault : text`${way}: ${fault}`);
  }

  /** The first value that is nested too deeply. */
  #nesting(): readonly LocatedFault[] {
    const faults: LocatedFault[] = [];
    visit(this.#document, {
      Collection: (_, node, ancestors) => {
        if (ancestors.filter(isCollection).length < maxNesting) return undefined;
        faults.push(this.#at(startOf(node), text`is nested more than ${maxNesting} levels deep`));
        return visit.BREAK;
      },
    });
    return faults;
  }

  /** Finds duplicate keys here, because the library takes quadratic time for that. */
  #keyFaults(): readonly LocatedFault[] {
    const faults: LocatedFault[] = [];
    visit(this.#document, {
      Map: (_, map) => {
        const seen = new Set<unknown>();
        for (const { key } of map.items) {
          if (!isScalar(key)) continue;
          if (seen.has(key.value))
            faults.push(this.#at(startOf(key), text`${String(key.value)}: duplicate key`));
          if (passedOver.has(key.value))
            faults.push(this.#at(startOf(key), text`${String(key.value)}: unknown key`));
          seen.add(key.value);
        }
      },
    });
    return faults;
  }

  /** The position of a value, or of the closest value that contains it if it is missing. */
  #offsetOf(steps: readonly Step[], subject: 'key' | 'value'): number {
    let node: unknown = this.#document.contents;
    let offset = startOf(node);
    for (const [i, step] of steps.entries()) {
      const next = stepInto(isAlias(node) ? node.resolve(this.#document) : node, step);
      if (next === null) return offset;
      const isKey = i === steps.length - 1 && subject === 'key';
      offset = startOf(isScalar(next.value) && !isKey ? next.value : (next.key ?? next.value));
      node = next.value;
    }
    return offset;
  }

  #at(offset: number, fault: Text): LocatedFault {
    const { line, col } = this.#lines.linePos(offset);
    return { offset, fault: text`${this.#path}:${Math.max(line, 1)}:${Math.max(col, 1)}: ${fault}` };
  }
}

/** The messages of the library fit users, except for one that is about its programming interface. */
function wordsOf({ code, message }: YAMLParseError | YAMLWarning): Text {
  return code === 'MULTIPLE_DOCS'
    ? text`another YAML document begins here; a config file must contain only one`
    : text`${message}`;
}

/** 0-based offset in the source. */
function startOf(node: unknown): number {
  const range = isNode(node) ? node.range : null;
  return range?.[0] ?? 0;
}

/** What is under a key or at an index of a list; null if nothing is. */
function stepInto(node: unknown, step: Step): { readonly key?: unknown; readonly value: unknown } | null {
  if (isSeq(node)) return { value: node.items[Number(step)] };
  return (isMap(node) && node.items.find(({ key }) => isScalar(key) && String(key.value) === step)) || null;
}
