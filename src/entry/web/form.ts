import { type Sealed, seal } from '../../platform/sealed/index.js';

/** A posted form. What a person typed comes out only sealed; what our own buttons and links say comes out as a code. */
export interface Form {
  /** The typed text of one field, empty when absent; several values of one name are in order. */
  typed(name: string): Sealed<readonly string[]>;
  /** A value that our own page put there (an option's code, an id, a revision): letters, digits, `-`, `_`, `.`, `:`, at most 100. */
  code(name: string): string | undefined;
  has(name: string): boolean;
  /** The names that were posted, for kinds whose parts have names of their own. */
  names(): readonly string[];
}

const code = /^[A-Za-z0-9_.:-]{1,100}$/;

export function readForm(body: URLSearchParams | undefined): Form {
  const values = body ?? new URLSearchParams();
  return {
    typed: (name) => seal(values.getAll(name)),
    code: (name) => {
      const value = values.get(name);
      return value !== null && code.test(value) ? value : undefined;
    },
    has: (name) => values.has(name),
    names: () => [...new Set(values.keys())],
  };
}
