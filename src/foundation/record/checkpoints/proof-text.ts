export interface ProofParts {
  readonly index: number;
  readonly proof: readonly Uint8Array[];
  /** The signed checkpoint. */
  readonly note: string;
  /** What the leaf is over, carried along so that the file checks by itself; not authenticated by the format. */
  readonly entry: string;
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** A proof as a file of its own (C2SP tlog-proof, v1), to be checked without us; the extra line holds the canonical entry. */
export const proofText = ({ index, proof, note, entry }: ProofParts): string =>
  [
    'c2sp.org/tlog-proof@v1',
    `extra ${base64(Buffer.from(entry))}`,
    `index ${index}`,
    ...proof.map(base64),
    '',
    note,
  ].join('\n');
