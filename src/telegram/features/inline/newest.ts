/** Tells of each person which of several things asked at once is the newest. */
export interface Newest {
  /** Begins the newest of a person; what began before is no longer it. */
  begin(person: number): Turn;
}

/** One thing asked. */
export interface Turn {
  /** Whether the same person has asked nothing since. */
  isNewest(): boolean;
  end(): void;
}

/** Nobody is asking yet. Keeps a person only while something of theirs is under way. */
export function createNewest(): Newest {
  const turns = new Map<number, symbol>();
  return {
    begin: (person) => {
      const turn = Symbol("turn");
      turns.set(person, turn);
      const isNewest = () => turns.get(person) === turn;
      return {
        isNewest,
        end: () => {
          if (isNewest()) turns.delete(person);
        },
      };
    },
  };
}
