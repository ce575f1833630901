import { appendEntry, listStream, type Recordable } from '../../../../foundation/record/index.js';
import type { Context } from '../../../../platform/context.js';
import { act, type House, read, type Who } from '../../../../platform/house.js';

const stream = 'demo';
const mostKept = 1000;

/** What a step may leave for those after it: ids and codes, since the record keeps it. */
export type Made = Recordable | undefined;

interface Step {
  readonly story: string;
  readonly kind: 'demo.step-done' | 'demo.story-told';
  readonly made: Recordable;
}

/** One story, told from where it stood: what was done of it already gives what it made then. */
export interface Telling {
  readonly isTold: boolean;
  /** An act of the story; that it was done is on the record by the same act. */
  step<T extends Made>(house: House, who: Who, work: (ctx: Context) => Promise<T>): Promise<T>;
  /** What commits by itself. A kill in the moment after it does it twice, and never leaves it out. */
  deed(work: () => Promise<void>): Promise<void>;
  end(): Promise<void>;
}

/** How far the stories of a place are. One process at a time tells them: see `withFillingLock`. */
export interface Steps {
  of(story: string): Telling;
  /** Whether some step chose or made it. */
  has(id: string): boolean;
}

/** How far the stories of a place are, as its record says. */
export async function readSteps(house: House, who: Who): Promise<Steps> {
  const entries = await read(house, who, (ctx) => listStream(ctx.db, ctx.place, stream, { most: mostKept }));
  const steps = entries.map(({ kind, data }) => ({ ...data, kind }) as Step);
  const keep = async <T extends Made>(
    step: Omit<Step, 'made'>,
    then: House,
    as: Who,
    work: (c: Context) => Promise<T>,
  ) => {
    const version = steps.length + 1;
    const { story, kind } = step;
    const made = await act(then, as, async (ctx) => {
      const value = await work(ctx);
      appendEntry(ctx, { stream, version, kind, data: { story, made: value ?? null } });
      return value;
    });
    steps.push({ ...step, made: made ?? null });
    return made;
  };
  const of = (story: string): Telling => {
    const done = steps.filter((step) => step.story === story);
    const nothing = async () => undefined;
    let at = 0;
    const next = () => {
      at += 1;
      return done[at - 1];
    };
    return {
      isTold: done.at(-1)?.kind === 'demo.story-told',
      async step<T extends Made>(then: House, as: Who, work: (ctx: Context) => Promise<T>): Promise<T> {
        const kept = next();
        return kept ? ((kept.made ?? undefined) as T) : keep({ story, kind: 'demo.step-done' }, then, as, work);
      },
      async deed(work) {
        if (next()) return;
        await work();
        await keep({ story, kind: 'demo.step-done' }, house, who, nothing);
      },
      end: async () => {
        await keep({ story, kind: 'demo.story-told' }, house, who, nothing);
      },
    };
  };
  return { of, has: (id) => steps.some(({ made }) => made === id) };
}
