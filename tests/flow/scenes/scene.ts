import type { VisitorOptions } from '../../../src/entry/web/testing/visitor.js';
import type { TestPage, Visitor } from '../../../src/entry/web/testing.js';
import { addEmail, startSession } from '../../../src/foundation/people/index.js';
import type { PersonId } from '../../../src/platform/ids.js';
import { reveal } from '../../../src/platform/sealed/browser.js';
import { seal } from '../../../src/platform/sealed/index.js';
import type { Asker } from '../ask.js';
import type { Providers } from '../providers.js';
import { watch } from '../watch.js';
import type { World } from '../world.js';

type Known = Visitor & { readonly person: PersonId };

/** Where somebody goes a way of their own, which no walk finds by itself: each step is asked and kept as on a walk. */
export interface Scene {
  readonly world: World;
  readonly providers: Providers;
  visitor(options?: VisitorOptions): Visitor;
  /** Somebody new, to whom letters can be sent. */
  resident(): Promise<Known>;
  officer(name: string, roles: readonly string[]): Promise<Known>;
  /** The same person in another browser. */
  again(person: PersonId): Promise<Visitor>;
  /** The code in the newest letter to an address. */
  codeFor(address: string): string;
}

export function createScene(world: World, providers: Providers, asker: Asker): Scene {
  const { site } = world;
  const watched = (one: Known): Known => ({ ...watch(asker, one), person: one.person });
  return {
    ...{ world, providers },
    visitor: (options) => watch(asker, site.visitor(options)),
    async resident() {
      const one = await site.resident();
      const email = seal(`${one.person}@example.org`);
      await site.house.act((ctx) => addEmail(ctx, { person: one.person, email }));
      return watched(one);
    },
    officer: async (name, roles) => watched(await site.officer({ name, roles })),
    async again(person) {
      const { token } = await site.house.act((ctx) => startSession(ctx, person));
      return watch(asker, site.visitor({ cookies: { resident: token } }));
    },
    codeFor(address) {
      const letters = site.house.post.kept?.(site.house.place) ?? [];
      const letter = letters.find(({ to }) => reveal(to) === address);
      const [code] = /\b\d{6}\b/.exec(letter ? reveal(letter.text) : '') ?? [];
      if (code === undefined) throw new Error(`No code was sent to ${address}.`);
      return code;
    },
  };
}

/** What of a page looks like this; throws for a page that has no such thing. */
export function findOn(page: TestPage, looks: RegExp): string {
  const [found] = looks.exec(page.text) ?? [];
  if (found === undefined) throw new Error(`${page.path} (${page.status}) shows no ${looks}. It says: ${page.text}`);
  return found;
}
