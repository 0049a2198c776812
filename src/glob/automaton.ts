import { Failure } from '../findings/result.ts';
import { text } from '../text/text.ts';
import type { Expression } from './expression.ts';

/** Steps of one glob. In the worst case, each takes time for each character of each path. */
const maxSteps = 10_000;

/** Steps refer to each other by index. */
export type ProgramStep =
  | { readonly kind: 'match' }
  | { readonly kind: 'unit'; readonly test: (unit: number) => boolean; readonly next: number }
  | { readonly kind: 'start' | 'end'; readonly next: number }
  | { readonly kind: 'fork'; readonly next: number[] }
  | { readonly kind: 'look'; readonly first: number; readonly negated: boolean; readonly next: number };

/** A step that depends on other steps at the same position. */
type Dependant = Exclude<ProgramStep, { readonly kind: 'match' | 'unit' }>;

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

/** @throws Failure if it takes too many steps */
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

function tooManySteps(): Failure {
  return new Failure(
    text`takes more than ${maxSteps} steps to match; write several shorter patterns, one per line`,
  );
}

/** Cached transitions; beyond this number, the cache is emptied. */
const maxRemembered = 10_000;

/** Which steps, by index, lead to a match of the rest of a path. */
interface State {
  readonly leads: Uint8Array;
  /** The state one code unit further to the front: for ASCII, which is faster to look up, and for all others. */
  readonly beforeAscii: (State | undefined)[];
  readonly before: Map<number, State>;
}

const ascii = 128;

/** Added to a code unit for the one at the very front, where `^` matches. */
const atFront = 0x10000;

/**
 * Matches from the back to the front, so that at each position it is already known how the rest matches: a lookahead is
 * a look-up, and there is no backtracking. Time is linear in the length of the path for every glob. Transitions are
 * cached, so that a code unit mostly takes one look-up (a lazy deterministic automaton).
 */
export class Automaton {
  readonly #program: Program;
  /** For each step, the steps that depend on it at the same position. */
  readonly #dependants: readonly (readonly IndexedDependant[])[];
  #states = new Map<string, State>();
  #end: State;
  #remembered = 0;

  constructor(program: Program) {
    this.#program = program;
    this.#dependants = dependantsOf(program);
    this.#end = this.#stateOf(this.#work(null, 0, false));
  }

  /** Whether a whole path matches. */
  matches(path: string): boolean {
    if (path === '') return this.#work(null, 0, true)[this.#program.first] === 1;
    let state = this.#end;
    for (let at = path.length - 1; at >= 0; at -= 1) {
      const key = path.charCodeAt(at) + (at === 0 ? atFront : 0);
      const known: State | undefined = key < ascii ? state.beforeAscii[key] : state.before.get(key);
      state = known ?? this.#advance(state, key);
    }
    return state.leads[this.#program.first] === 1;
  }

  #advance(after: State, key: number): State {
    if (this.#remembered === maxRemembered) this.#forget();
    this.#remembered += 1;
    const state = this.#stateOf(this.#work(after.leads, key % atFront, key >= atFront));
    if (key < ascii) after.beforeAscii[key] = state;
    else after.before.set(key, state);
    return state;
  }

  #forget(): void {
    this.#states = new Map();
    this.#remembered = 0;
    this.#end = this.#stateOf(this.#end.leads);
  }

  #stateOf(leads: Uint8Array): State {
    const name = Buffer.from(leads).toString('latin1');
    const known = this.#states.get(name);
    if (known !== undefined) return known;
    const state: State = { leads, beforeAscii: [], before: new Map() };
    this.#states.set(name, state);
    return state;
  }

  /** @param after of the position behind this code unit; null at the end of the path */
  #work(after: Uint8Array | null, unit: number, isFront: boolean): Uint8Array {
    const { steps, layers } = this.#program;
    const leads = new Uint8Array(steps.length);
    const place = { leads, isFront, isEnd: after === null };
    for (const layer of layers) {
      const found = layer.filter((index) => startsMatch(steps[index], after, unit));
      for (const index of found) leads[index] = 1;
      for (let index = found.pop(); index !== undefined; index = found.pop())
        this.#dependants[index]?.forEach((dependant) => {
          if (leads[dependant.index] === 1 || !lets(dependant.step, place)) return;
          leads[dependant.index] = 1;
          found.push(dependant.index);
        });
    }
    return leads;
  }
}

function startsMatch(step: ProgramStep | undefined, after: Uint8Array | null, unit: number): boolean {
  if (step?.kind === 'unit') return after?.[step.next] === 1 && step.test(unit);
  return step?.kind === 'match';
}

interface Place {
  readonly leads: Uint8Array;
  readonly isFront: boolean;
  readonly isEnd: boolean;
}

/** Whether a step leads to a match because its next one does. */
function lets(step: Dependant, { leads, isFront, isEnd }: Place): boolean {
  switch (step.kind) {
    case 'fork':
      return true;
    case 'start':
      return isFront;
    case 'end':
      return isEnd;
    case 'look':
      return (leads[step.first] === 1) !== step.negated;
  }
}

interface IndexedDependant {
  readonly index: number;
  readonly step: Dependant;
}

function dependantsOf({ steps }: Program): readonly (readonly IndexedDependant[])[] {
  const dependants: IndexedDependant[][] = steps.map(() => []);
  steps.forEach((step, index) => {
    if (step.kind === 'match' || step.kind === 'unit') return;
    for (const next of [step.next].flat()) dependants[next]?.push({ index, step });
  });
  return dependants;
}
