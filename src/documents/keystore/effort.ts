/** Opening the store would take more work than a run puts into it. */
export class EffortError extends Error {
  override readonly name = 'EffortError';
}

/** Rounds of PBKDF2 that one store may ask for, over all passwords: some seconds. */
export const maxStoreRounds = 20_000_000;

/** Rounds of PBKDF2 that all stores of a run may ask for: under a minute. */
export const maxRunRounds = 200_000_000;

/** What a run has left to spend on passwords: the file itself says how many rounds each of them takes. */
export class Effort {
  #left = maxRunRounds;

  /** Opens the account of one more store. */
  forStore(): StoreEffort {
    let store = maxStoreRounds;
    return {
      spend: (rounds) => {
        if (rounds > store || rounds > this.#left) throw new EffortError();
        store -= rounds;
        this.#left -= rounds;
      },
    };
  }
}

export interface StoreEffort {
  /**
   * Has to be asked before the rounds are run.
   * @throws EffortError
   */
  spend(rounds: number): void;
}
