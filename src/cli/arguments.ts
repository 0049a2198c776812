import { parseArgs } from 'node:util';
import { failed, ok } from '../findings/result.ts';
import type { InputName, RawInputs } from '../inputs/definition.ts';
import { didYouMean, type InputResult } from '../inputs/reader.ts';
import { parseSha256 } from '../inputs/values.ts';
import { join, type Text, text } from '../text/text.ts';
import {
  type CommandName,
  commands,
  type Flag,
  flags,
  type RunName,
  type Switch,
  switches,
} from './options.ts';

/** What the command line asks for. */
export type CommandRequest =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | (Asked & { readonly kind: 'run'; readonly command: RunName })
  | (Asked & {
      readonly kind: 'explain';
      /** Of a public key, in lower-case hex. */
      readonly sha256: string;
    });

interface Asked {
  /** Without `mode`; of a list, the lines. */
  readonly inputs: RawInputs;
  readonly json: boolean;
  readonly quiet: boolean;
}

type Token = ReturnType<typeof tokensOf>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;
type WordToken = Extract<Token, { kind: 'positional' }>;

/**
 * Reads the command line.
 * @param args without the name of the program
 */
export function parseArguments(args: readonly string[]): InputResult<CommandRequest> {
  const reading = new Reading();
  for (const token of tokensOf(args)) {
    if (token.kind === 'option') reading.takeOption(token);
    else if (token.kind === 'positional') reading.takeWord(token);
  }
  return reading.request();
}

/** Not strict, so that all errors can be reported together and with suggestions. */
function tokensOf(args: readonly string[]) {
  const optionOf = ({ kind, repeatable }: Flag) => ({
    type: kind === 'flag' ? ('boolean' as const) : ('string' as const),
    multiple: repeatable,
  });
  const switchOf = ({ short }: Switch) => ({ type: 'boolean' as const, ...(short !== null && { short }) });
  return parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries([
      ...flags.map((flag) => [flag.name, optionOf(flag)] as const),
      ...switches.map((each) => [each.name, switchOf(each)] as const),
    ]),
  }).tokens;
}

class Reading {
  readonly #words: string[] = [];
  readonly #values = new Map<InputName, string[]>();
  readonly #switches = new Set<string>();
  readonly #faults: Text[] = [];
  /** The index where the value of an unknown option would be. */
  #ownerless = -1;

  takeWord({ value, index }: WordToken): void {
    if (index !== this.#ownerless) this.#words.push(value);
  }

  takeOption({ name, rawName, value, inlineValue, index }: OptionToken): void {
    const flag = flags.find((each) => each.name === name);
    if (flag !== undefined) this.#takeFlag(flag, value, inlineValue === true);
    else if (!switches.some((each) => each.name === name)) {
      this.#faults.push(unknownOption(rawName));
      if (value === undefined) this.#ownerless = index + 1;
    } else if (value === undefined) this.#switches.add(name);
    else this.#faults.push(text`option ${rawName} does not take a value`);
  }

  #takeFlag({ name, kind, repeatable }: Flag, value: string | undefined, inline: boolean): void {
    const given = this.#values.get(name) ?? [];
    if (kind !== 'flag' && (value === undefined || (!inline && value.startsWith('-')))) {
      this.#faults.push(text`option --${name} needs a value (one that starts with - must follow a =)`);
    } else if (given.length > 0 && !repeatable) {
      this.#faults.push(text`option --${name} can be used only once`);
    } else {
      this.#values.set(name, [...given, value ?? 'true']);
    }
  }

  request(): InputResult<CommandRequest> {
    const [word, ...others] = this.#words;
    if (this.#switches.has('help') || word === 'help') return ok({ kind: 'help' });
    if (this.#switches.has('version')) return ok({ kind: 'version' });
    const command = this.#commandOf(word);
    const sha256 = command === 'explain' ? this.#hashOf(others.shift()) : '';
    for (const other of others) this.#faults.push(surplusWord(other));
    if (command === null || this.#faults.length > 0) return failed(this.#faults);
    const asked = this.#asked();
    return ok(
      command === 'explain' ? { ...asked, kind: 'explain', sha256 } : { ...asked, kind: 'run', command },
    );
  }

  #asked(): Asked {
    return {
      inputs: Object.fromEntries([...this.#values].map(([name, lines]) => [name, lines.join('\n')])),
      json: this.#switches.has('json'),
      quiet: this.#switches.has('quiet'),
    };
  }

  #hashOf(word: string | undefined): string {
    if (word === undefined) {
      this.#faults.push(text`explain lacks the SHA-256 of a public key, in hex`);
      return '';
    }
    const sha256 = parseSha256(word);
    if (sha256.ok) return sha256.value;
    this.#faults.push(sha256.reason);
    return '';
  }

  #commandOf(word: string | undefined): CommandName | null {
    if (word !== undefined && isCommand(word)) return word;
    const names = Object.keys(commands);
    this.#faults.unshift(
      word === undefined
        ? text`the command is missing; use one of ${join(names, text`, `)}`
        : text`${word} is not a command; use one of ${join(names, text`, `)}${didYouMean(word, names)}`,
    );
    return null;
  }
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(commands, word);
}

function unknownOption(rawName: string): Text {
  if (rawName === '--mode') return text`option --mode does not exist; use the command plan or apply instead`;
  const names = [...flags, ...switches].map(({ name }) => `--${name}`);
  return text`option ${rawName} is unknown${didYouMean(rawName, names)}`;
}

function surplusWord(word: string): Text {
  return text`${word} does not belong to an option; name files with --authorize or --pins (quote globs, so that the shell does not expand them)`;
}
