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
import { foreseen } from '../findings/foreseen.ts';
import { type Text, text } from '../text/text.ts';
import { faulty, type Parsed, parsed } from './fault.ts';

/** A key in a mapping, or a 0-based place in a list. */
export type Step = string | number;

/** What is wrong at a place of the file. */
export interface LocatedFault {
  /** 0-based, in UTF-16 code units. */
  readonly offset: number;
  /** With file, line and column in front. */
  readonly fault: Text;
}

/** How often the file may repeat what an anchor names: a few lines must not become gigabytes. */
const maxAliasCount = 100;

/** Levels of lists and mappings within each other; a config file needs five. */
const maxNesting = 20;

/** Keys that valibot, which checks everything else, passes over in silence. */
const passedOver: ReadonlySet<unknown> = new Set(['__proto__', 'prototype', 'constructor']);

/** A YAML 1.2 file that remembers where everything stands. */
export class YamlSource {
  /** What is wrong with the YAML itself, such as a key that stands twice. */
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
      // Nothing but what JSON knows as well, even where the file calls itself YAML 1.1 or has tags of it.
      schema: 'core',
      resolveKnownTags: false,
    });
    const { errors, warnings } = this.#document;
    const told = [...errors, ...warnings].map((error) => this.#at(error.pos[0], wordsOf(error)));
    const nesting = this.#nesting();
    // Far beyond the bound, the library tells of its own stack instead.
    this.faults = nesting.length > 0 ? nesting : [...told, ...this.#keyFaults()];
  }

  /** Takes the numbers under these keys for text, digit by digit as they are written (`1e5`, `0012`). */
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

  /** The content as plain values; null where there is none. */
  value(): Parsed<unknown> {
    const value: unknown = foreseen(ReferenceError, () => this.#document.toJS({ maxAliasCount }));
    // An alias without an anchor, or aliases that repeat too much.
    return value instanceof ReferenceError ? faulty(text`${this.#path}: ${value.message}`) : parsed(value);
  }

  /** A fault with file, line, column and the way to the value, or to the key itself where that is at fault. */
  faultAt(steps: readonly Step[], subject: 'key' | 'value', fault: Text): LocatedFault {
    const way = steps
      .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
      .join('')
      .replace(/^\./, '');
    return this.#at(this.#offsetOf(steps, subject), way === '' ? fault : text`${way}: ${fault}`);
  }

  /** The first place that is nested too deep. */
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

  /** Keys that stand twice are found here and not by the library, which takes quadratic time for it. */
  #keyFaults(): readonly LocatedFault[] {
    const faults: LocatedFault[] = [];
    visit(this.#document, {
      Map: (_, map) => {
        const seen = new Set<unknown>();
        for (const { key } of map.items) {
          if (!isScalar(key)) continue;
          if (seen.has(key.value))
            faults.push(this.#at(startOf(key), text`${String(key.value)}: the key stands twice`));
          if (passedOver.has(key.value))
            faults.push(this.#at(startOf(key), text`${String(key.value)}: unknown key`));
          seen.add(key.value);
        }
      },
    });
    return faults;
  }

  /** As near as the file goes along the way: a key that is missing has its mapping's place. */
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

/** The library's words are for people, but for those that tell programmers what to call. */
function wordsOf({ code, message }: YAMLParseError | YAMLWarning): Text {
  return code === 'MULTIPLE_DOCS'
    ? text`is the beginning of another YAML document; a config file holds one only`
    : text`${message}`;
}

/** 0-based offset in the source. */
function startOf(node: unknown): number {
  const range = isNode(node) ? node.range : null;
  return range?.[0] ?? 0;
}

/** What stands under a key or at a place of a list; null where nothing does. */
function stepInto(node: unknown, step: Step): { readonly key?: unknown; readonly value: unknown } | null {
  if (isSeq(node)) return { value: node.items[Number(step)] };
  return (isMap(node) && node.items.find(({ key }) => isScalar(key) && String(key.value) === step)) || null;
}
