import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';

/** Several sealed values as one, by their names; what was left empty is left out. */
export const joinSealed = (
  values: Readonly<Record<string, Sealed<string> | undefined>>,
): Sealed<Readonly<Record<string, string>>> =>
  seal(
    Object.fromEntries(
      Object.entries(values).flatMap(([name, value]): [string, string][] => (value ? [[name, contentOf(value)]] : [])),
    ),
  );
