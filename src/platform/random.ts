import { createHash, randomBytes } from 'node:crypto';

/** The only source of randomness. */
export interface Random {
  bytes(count: number): Buffer;
}

const poolSize = 4096;

/** The operating system's randomness, drawn in pools because small draws cost a call each. */
export function createSystemRandom(): Random {
  let pool = Buffer.alloc(0);
  return {
    bytes(count) {
      if (count > 64) return randomBytes(count);
      if (pool.length < count) pool = randomBytes(poolSize);
      const drawn = Buffer.from(pool.subarray(0, count));
      pool = pool.subarray(count);
      return drawn;
    },
  };
}

/** Repeats itself for the same seed: tests and demonstration data only, never keys that guard anybody. */
export function createSeededRandom(seed: string): Random {
  let counter = 0;
  return {
    bytes(count) {
      const blocks: Buffer[] = [];
      for (let have = 0; have < count; have += 32) {
        blocks.push(createHash('sha256').update(`${seed}/${counter}`).digest());
        counter += 1;
      }
      return Buffer.concat(blocks).subarray(0, count);
    },
  };
}

/** A whole number from 0 up to, not including, `below` (at most 2^32), without modulo bias worth naming (2^-16). */
export function drawBelow(random: Random, below: number): number {
  return Number(random.bytes(6).readUIntBE(0, 6) % below);
}
