import { createRequire } from 'node:module';

/**
 * Loaded before tests when all are run. Node's runner follows every promise from its birth to its collection, to know of
 * which test a fault is that nobody caught: an eighth of what tests cost (docs/performance.md). It is told of its tests
 * alone, which it needs for what stands in what. A fault that nobody caught still fails its file, and is told with it.
 */
const hooks = createRequire(import.meta.url)('node:async_hooks');
const { AsyncResource, createHook } = hooks;
let tellOf;

hooks.createHook = ({ init }) => {
  tellOf = init;
  const hook = { enable: () => hook, disable: () => hook };
  return hook;
};
hooks.AsyncResource = class extends AsyncResource {
  constructor(...given) {
    super(...given);
    tellOf?.(this.asyncId(), 'Test', this.triggerAsyncId(), this);
  }
};
await import('node:test'); // keeps what it found; all others have Node's own
hooks.createHook = createHook;
hooks.AsyncResource = AsyncResource;
