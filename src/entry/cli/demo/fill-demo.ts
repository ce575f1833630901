import { setImmediate as breathe } from 'node:timers/promises';
import { demoActor } from '../../../platform/actor.js';
import { type House, read, type Who } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { fill, formatNumber, type Words } from '../../../platform/language/index.js';
import { listKnownSources } from '../../../work/cases/index.js';
import { explainFault } from '../explain-fault.js';
import { createProgressBar, type ProgressBar } from '../progress-bar.js';
import { withFillingLock } from './filling-lock.js';
import { loadStory } from './load-story.js';
import { readScript } from './read-script.js';
import { showCapabilities } from './showing/show-capabilities.js';
import { demoWords } from './words.js';

/** The demonstration's history on its way into the house. */
export interface Filling {
  /** Begins, in the background; `stop` ends it after the case under way. What is missing comes at the next start. */
  start(): { stop(): Promise<void>; readonly isOver: Promise<void> };
  /** What visitors should know while it lasts. */
  notice(): Words | undefined;
}

const batch = 100;

interface Loading {
  readonly house: House;
  readonly who: Who;
  readonly signal: AbortSignal;
  onProgress(done: number, of: number): void;
}

/** Loads what is not there yet, oldest first; the number of cases that this run made. */
async function loadMissing({ house, who, signal, onProgress }: Loading): Promise<number> {
  const script = await readScript(house, who);
  const { planned, write } = script;
  let made = 0;
  for (let from = 0; from < planned.length && !signal.aborted; from += batch) {
    const part = planned.slice(from, from + batch).map(write);
    const sources = part.map(({ source }) => source);
    const known = await read(house, who, (ctx) => listKnownSources(ctx, sources));
    for (const [at, story] of part.entries()) {
      if (signal.aborted) return made;
      if (known.has(story.source)) continue;
      await loadStory(house, who, script, story);
      made += 1;
      if (at % 10 === 0) onProgress(from + at, planned.length);
      await breathe(); // visitors' requests come first
    }
  }
  return made;
}

/** How far the history is, for the console and for visitors. */
function createProgress(say: (line: string) => void) {
  let part: number | undefined;
  let bar: ProgressBar | undefined;
  return {
    show(done: number, of: number): void {
      part = done / of;
      bar ??= createProgressBar(process.stderr, say);
      bar.show(part, 'of a year’s cases loaded');
    },
    end(): void {
      bar?.end();
      part = undefined;
    },
    notice(): Words | undefined {
      if (part === undefined) return undefined;
      const percent = Math.floor(part * 100);
      return { en: fill(demoWords.loading.en, { percent }), cy: fill(demoWords.loading.cy, { percent }) };
    },
  };
}

/** A year of history for the demonstration, by the same acts as any case, loaded while visitors look around. */
export function fillDemo(house: House, place: PlaceId, say: (line: string) => void): Filling {
  const who: Who = { place, actor: demoActor, channel: 'system' };
  const stopping = new AbortController();
  const { signal } = stopping;
  const progress = createProgress(say);
  const run = async () => {
    const onProgress = progress.show;
    const made = await withFillingLock(house, signal, async () => {
      const loaded = await loadMissing({ house, who, signal, onProgress });
      progress.end();
      if (!signal.aborted) await showCapabilities(house, who, { say, signal });
      return loaded;
    });
    if (!made || signal.aborted) return;
    say(`A year’s cases are loaded: ${formatNumber(made, 'en')} by this start.`);
  };
  return {
    notice: progress.notice,
    start() {
      const isOver = run().catch((fault: unknown) => {
        progress.end();
        say(`Loading the year’s cases stopped; it goes on at the next start. ${explainFault(fault)}`);
      });
      return {
        isOver,
        async stop() {
          stopping.abort();
          await isOver;
        },
      };
    },
  };
}
