/** Opening the store would take more work than a run spends on it. */
export class EffortError extends Error {
  override readonly name = 'EffortError';
}

/** Rounds of PBKDF2 that are spent on one store, over all passwords: a few seconds. */
export const maxStoreRounds = 20_000_000;

/** Rounds of PBKDF2 that are spent on all stores of a run: under a minute. */
export const maxRunRounds = 200_000_000;

/** What a run can still spend on passwords: the file itself says how many rounds each of them takes. */
export class Effort {
  #left = maxRunRounds;

  /** Starts the account of one more store. */
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
   * Must be called before the rounds are run.
   * @throws EffortError
   */
  spend(rounds: number): void;
}
