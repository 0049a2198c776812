import { text } from '../text/text.ts';
import type { Expression } from './expression.ts';
import { UnsupportedGlob } from './unsupported.ts';

/** Steps of one glob. In the worst case, each takes time for each character of each path. */
const maxSteps = 10_000;

/** Steps refer to each other by index. */
export type ProgramStep =
  | { readonly kind: 'match' }
  | { readonly kind: 'unit'; readonly test: (unit: number) => boolean; readonly next: number }
  | { readonly kind: 'start' | 'end'; readonly next: number }
  | { readonly kind: 'fork'; readonly next: number[] }
  | { readonly kind: 'look'; readonly first: number; readonly negated: boolean; readonly next: number };

/** A nondeterministic automaton. */
export interface Program {
  readonly steps: readonly ProgramStep[];
  readonly first: number;
  /**
   * Indices of the steps. The layer of a lookahead comes before the layers that use it. The last layer is what a path must
   * match.
   */
  readonly layers: readonly (readonly number[])[];
}

/** @throws {UnsupportedGlob} if it takes too many steps */
export function compile(expression: Expression): Program {
  const compiler = new Compiler();
  const first = compiler.layer(expression);
  return { steps: compiler.steps, first, layers: compiler.layers };
}

class Compiler {
  readonly steps: ProgramStep[] = [];
  readonly layers: (readonly number[])[] = [];
  #layer: number[] = [];

  /** Compiles a lookahead, or the whole expression, into a layer of its own; returns its first step. */
  layer(expression: Expression): number {
    const outer = this.#layer;
    const layer: number[] = [];
    this.#layer = layer;
    const first = this.#before(this.#add({ kind: 'match' }), expression);
    this.#layer = outer;
    this.layers.push(layer);
    return first;
  }

  /** Compiles an expression before the step `next`; returns its first step. */
  #before(next: number, expression: Expression): number {
    switch (expression.kind) {
      case 'unit':
        return this.#add({ kind: 'unit', test: expression.test, next });
      case 'start':
      case 'end':
        return this.#add({ kind: expression.kind, next });
      case 'sequence':
        return expression.parts.reduceRight((after, part) => this.#before(after, part), next);
      case 'choice':
        return this.#fork(expression.parts.map((part) => this.#before(next, part)));
      case 'look': {
        const first = this.layer(expression.part);
        return this.#add({ kind: 'look', first, negated: expression.negated, next });
      }
      case 'repeat':
        return this.#repeat(next, expression);
    }
  }

  #repeat(next: number, { part, least, most }: Extract<Expression, { kind: 'repeat' }>): number {
    let first = most === Infinity ? this.#loop(next, part) : next;
    for (let i = least; i < most && most !== Infinity; i += 1)
      first = this.#fork([this.#before(first, part), next]);
    for (let i = 0; i < least; i += 1) first = this.#before(first, part);
    return first;
  }

  #loop(next: number, part: Expression): number {
    const ways = [next];
    const first = this.#add({ kind: 'fork', next: ways });
    ways.push(this.#before(first, part));
    return first;
  }

  #fork(next: number[]): number {
    const [only] = next;
    return next.length === 1 && only !== undefined ? only : this.#add({ kind: 'fork', next });
  }

  #add(step: ProgramStep): number {
    if (this.steps.length === maxSteps) throw tooManySteps();
    this.#layer.push(this.steps.length);
    return this.steps.push(step) - 1;
  }
}

function tooManySteps(): UnsupportedGlob {
  return new UnsupportedGlob(
    text`takes more than ${maxSteps} steps to match; write several shorter patterns, one per line`,
  );
}
