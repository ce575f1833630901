import { createRequire } from 'node:module';
import type * as Cedar from '@cedar-policy/cedar-wasm/nodejs';

/** What we use of Cedar. */
export type Engine = Pick<
  typeof Cedar,
  | 'checkParsePolicySet'
  | 'policySetTextToParts'
  | 'policyToJson'
  | 'preparsePolicySet'
  | 'statefulIsAuthorized'
  | 'validate'
>;

let loaded: Engine | undefined;

/** Cedar's WebAssembly, which takes a while to load: commands that decide nothing never load it. */
export function cedar(): Engine {
  loaded ??= createRequire(import.meta.url)('@cedar-policy/cedar-wasm/nodejs') as Engine;
  return loaded;
}
