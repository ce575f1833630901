interface Watching {
  /** A newer version waits. */
  readonly newer: () => void;
  /** Whether nothing stands against starting it now. */
  readonly mayChange: () => boolean;
  /** Whether this page holds nothing that is not kept. */
  readonly mayReload: () => boolean;
}

function isTyping(): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement;
}

/** Another version took over, perhaps at the word of another tab: this page is loaded anew once nothing in it would be lost. */
function reloadInTime({ mayReload }: Watching): void {
  const timer = setInterval(() => {
    if (!mayReload() || isTyping()) return;
    clearInterval(timer);
    location.reload();
  }, soon);
}

/** How often a version that waits asks whether its turn has come: milliseconds. */
const often = 5_000;
const soon = 500;

/** Starts the version that waits once nothing waits to be sent and nobody is typing. */
function offer(worker: ServiceWorker, { newer, mayChange }: Watching): void {
  newer();
  const timer = setInterval(() => {
    if (!mayChange() || isTyping()) return;
    clearInterval(timer);
    worker.postMessage('start');
  }, often);
}

/** Installs the app's worker, which answers without signal, and watches for a newer one. Where it cannot be, the page works with signal. */
export async function installWorker(language: string, watching: Watching): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const registered = await navigator.serviceWorker.register('/field-worker.js', { scope: '/field' });
    const hadOne = navigator.serviceWorker.controller !== null;
    // A page that was drawn by the version before is loaded anew: it opens by the same lock.
    navigator.serviceWorker.addEventListener('controllerchange', () => hadOne && reloadInTime(watching));
    if (registered.waiting && hadOne) offer(registered.waiting, watching);
    registered.addEventListener('updatefound', () => {
      const coming = registered.installing;
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed' && hadOne) offer(coming, watching);
      });
    });
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ language });
  } catch {
    // A browser that refuses workers here, as some do in private windows.
  }
}
