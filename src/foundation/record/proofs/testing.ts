import { checkpointText } from '../checkpoints/checkpoint.js';
import { cosign, readSigningKey, signNote, toVerifierKey, toWitnessKey } from '../checkpoints/note.js';
import { proofText } from '../checkpoints/proof-text.js';
import { growTree, type Tile } from '../merkle/grow-tree.js';
import { hashLeaf } from '../merkle/hash.js';
import { listInclusionRanges } from '../merkle/prove.js';
import { hashRange } from '../merkle/subtree.js';

const keyOf = (byte: number) => readSigningKey(Buffer.alloc(32, byte));
export const logKey = keyOf(1);
export const witnessKey = keyOf(2);
export const origin = 'guildhall/testham/1';
export const witness = 'witness.example/w1';
/** The keys that a reader of the sample proofs trusts. */
export const trusted = `${toVerifierKey(origin, logKey)}\n${toWitnessKey(witness, witnessKey)}`;
export const recordedAt = Date.UTC(2026, 2, 2, 9);

/** An entry as a leaf is over it, the `index`th of a made-up record. */
export const sampleEntry = (index: number, more = '{}'): string =>
  `["guildhall-entry/1","01890000-0000-7000-8000-000000000001","case:${index}",1,"case.opened",${recordedAt},${recordedAt},"anonymous",null,"web",null,null,null,null,${more},"${'0'.repeat(32)}"]`;

export interface Sample {
  readonly size: number;
  readonly index: number;
  /** What the leaf is over, where it is not the sample entry. */
  readonly entry?: string;
  /** Seconds at which the witness signs; left out, it does not. */
  readonly cosignedAt?: number;
}

function treeOf(entries: readonly string[]) {
  const tiles: Tile[] = [];
  const none = () => {
    throw new Error('An empty tree has no tiles.');
  };
  const tree = growTree(0, none, (tile) => tiles.push(tile));
  for (const entry of entries) tree.push(hashLeaf(entry));
  const known = new Map([...tiles, ...tree.edge()].map((tile) => [`${tile.level}/${tile.index}`, tile.hashes]));
  const read = ({ level, index }: Pick<Tile, 'level' | 'index'>) => known.get(`${level}/${index}`) ?? none();
  return { root: tree.root(), read };
}

/** A whole, true proof file of a made-up record. */
export function sampleProof({ size, index, entry = sampleEntry(index), cosignedAt }: Sample): string {
  const { root, read } = treeOf(Array.from({ length: size }, (_, at) => (at === index ? entry : sampleEntry(at))));
  const text = checkpointText('testham', { epoch: 1, size, root });
  const signed = signNote(text, origin, logKey);
  const note = cosignedAt === undefined ? signed : signed + cosign(text, witness, witnessKey, cosignedAt);
  const proof = listInclusionRanges(index, size).map((range) => hashRange(range, read));
  return proofText({ index, proof, note, entry });
}
