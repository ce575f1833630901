import type { Engine } from './cedar.js';

/** A file of policies as it is written. */
export interface PolicyFile {
  readonly name: string;
  readonly text: string;
}

/** One policy, by its own name and in plain words. */
export interface Rule {
  readonly id: string;
  /** What it says, in a sentence for somebody who reads no code. */
  readonly plain: string;
  readonly effect: 'permit' | 'forbid';
  readonly file: string;
}

/** The policies that decide, read and parsed once. */
export interface Policy {
  readonly rules: readonly Rule[];
  readonly files: readonly PolicyFile[];
  /** SHA-256 over names and texts, in hexadecimal: what a look says that it was decided by. */
  readonly digest: string;
  /** The name under which the engine keeps the parsed policies. */
  readonly parsed: string;
  readonly engine: Engine;
}
