/**
 * How many bytes can be read in vain, only to be read again. Bare base64 is only tried if it begins like DER,
 * and an attempt reads as far as the DER claims to reach; armor without its last line is read up to where one might
 * be, and a value that seems to begin in a binary file is outlined to its end. Bytes that consist of such beginnings
 * would take quadratic time.
 */
export class ReadBudget {
  #left: number;

  constructor(textLength: number) {
    this.#left = 2 * textLength + 65_536;
  }

  get isOver(): boolean {
    return this.#left < 0;
  }

  spend(bytes: number): void {
    this.#left -= bytes;
  }
}

/** A file that exhausts one of these is still read for the others. */
export interface FileReadBudgets {
  readonly bare: ReadBudget;
  readonly armour: ReadBudget;
  readonly binary: ReadBudget;
}

export function readBudgetsFor(textLength: number): FileReadBudgets {
  return {
    bare: new ReadBudget(textLength),
    armour: new ReadBudget(textLength),
    binary: new ReadBudget(textLength),
  };
}
