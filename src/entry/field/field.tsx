import { render } from 'preact';
import { PageLanguage } from '../components/language.js';
import { openStore } from './keeping/open-store.js';
import { createModel } from './model/model.js';
import { refresh } from './model/refresh.js';
import { syncNow } from './model/sync-now.js';
import { isUnkept } from './model/typed.js';
import { watch } from './model/watch.js';
import { App } from './pages/app.js';
import { AppContext } from './parts/use-app.js';
import { installWorker } from './sync/install-worker.js';

/** The field app, in place of what the page said for those without scripts. */
async function start(root: HTMLElement): Promise<void> {
  const language = document.documentElement.lang === 'cy' ? 'cy' : 'en';
  const model = createModel(await openStore());
  root.replaceChildren();
  render(
    <PageLanguage.Provider value={language}>
      <AppContext.Provider value={{ model, language }}>
        <App />
      </AppContext.Provider>
    </PageLanguage.Provider>,
    root,
  );
  watch(model);
  await refresh(model);
  await installWorker(language, {
    newer: () => model.set({ isNewer: true }),
    mayChange: () => model.get().count === 0 && !isUnkept(),
    mayReload: () => !isUnkept(),
  });
  if (model.get().count > 0 && navigator.onLine) await syncNow(model);
}

const root = document.getElementById('field');
if (root) void start(root);
