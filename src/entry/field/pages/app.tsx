import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../parts/use-app.js';
import { appWords } from '../wording/app-words.js';
import { CasePage } from './case-page.js';
import { DayPage } from './day-page.js';
import { DecidePage } from './decide-page.js';
import { NoticeLine } from './notice-line.js';
import { StartPage, UnlockPage } from './start-page.js';
import { StatusBar } from './status-bar.js';
import { WaitingPage } from './waiting-page.js';

function Shown() {
  const { state, say } = useApp();
  const { isReady, lock, day, view } = state;
  if (!isReady) return <p class="govuk-body">{say(appWords.looking)}</p>;
  if (!lock) return <StartPage />;
  if (!day) return <UnlockPage />;
  switch (view.at) {
    case 'day':
      return <DayPage day={day} />;
    case 'case':
      return <CasePage key={view.id} day={day} id={view.id} />;
    case 'waiting':
      return <WaitingPage day={day} />;
    case 'decide':
      return <DecidePage />;
  }
}

/** The whole app: what waits and when the phone was last in touch stand above every page of it. */
export function App() {
  const { state } = useApp();
  const { view, lock, day, isReady } = state;
  const main = useRef<HTMLDivElement>(null);
  const screen = `${isReady}-${lock === undefined}-${day === undefined}-${view.at}-${'id' in view ? view.id : ''}`;
  const before = useRef(screen);
  // Before anything else can be pressed: led there later, whoever types already would lose the rest of the word.
  useLayoutEffect(() => {
    if (before.current === screen) return;
    before.current = screen;
    // Whoever hears the page is led to the new heading, as by a page that is loaded.
    main.current?.querySelector('h1')?.focus();
    scrollTo(0, 0);
  }, [screen]);
  return (
    <div class="gh-field" ref={main}>
      <StatusBar />
      <NoticeLine />
      <Shown />
    </div>
  );
}
