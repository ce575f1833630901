import type { House } from '../../../../platform/house.js';

/** A text, or a letter to be printed, that the fake took and gave to nobody. */
export interface FakeMessage {
  readonly id: string;
  readonly reference: string;
  readonly kind: 'sms' | 'letter';
  /** A number, or the lines of an address. */
  readonly to: string;
  readonly text: string;
  readonly at: Date;
  readonly status: string;
}

const most = 100;
const fakes = new WeakMap<object, FakeNotify>();

export interface FakeNotify {
  /** Newest first. */
  list(): readonly FakeMessage[];
  find(id: string): FakeMessage | undefined;
  take(message: FakeMessage): void;
}

function createFakeNotify(): FakeNotify {
  let messages: readonly FakeMessage[] = [];
  return {
    list: () => messages,
    find: (id) => messages.find((one) => one.id === id),
    take: (message) => {
      messages = [message, ...messages].slice(0, most);
    },
  };
}

/** The fake of a house: its API and the page that shows what it took are one. */
export function fakeNotifyOf({ database }: Pick<House, 'database'>): FakeNotify {
  const fake = fakes.get(database) ?? createFakeNotify();
  fakes.set(database, fake);
  return fake;
}
