/** @jsxImportSource preact */
import { channel, type ToFrame, type ToPage } from '@baton/protocol/messages.ts';
import '@baton/ui/tokens.css';
import { render } from 'preact';
import { readConfig } from './chat/api.ts';
import { Store } from './chat/store.ts';
import { App } from './parts/App.tsx';
import { ChatContext } from './parts/context.ts';
import { dress } from './dress.ts';
import './styles.css';
import { allLanguages, loadWords } from './words/words.ts';

const query = new URLSearchParams(location.search);
const language =
  [query.get('language'), navigator.language.slice(0, 2)].find(
    (wish) => wish && allLanguages.includes(wish),
  ) ?? 'en';

/** Only the page that framed us is spoken to; without one, as when somebody opens the address itself, nobody is. */
function parentOrigin(): string {
  try {
    return window.parent === window ? location.origin : new URL(query.get('origin') ?? '').origin;
  } catch {
    return location.origin;
  }
}

const waiting: ToFrame[] = [];
let hear = (message: ToFrame): void => void waiting.push(message);
const tell = channel<ToFrame, ToPage>(
  () => (window.parent === window ? null : window.parent),
  parentOrigin(),
  (message) => hear(message),
);

async function begin(): Promise<void> {
  document.documentElement.lang = language;
  const [words, config] = await Promise.all([loadWords(language), readConfig(language)]);
  document.title = words.title;
  dress(config, query.get('theme'));
  const store = new Store(config, language, tell);
  hear = (message) => {
    if (message.type === 'open') {
      store.shown(message.page);
      document.querySelector<HTMLElement>('textarea')?.focus();
    } else if (message.type === 'ask') store.suggest(message.text);
    else if (message.type === 'closed') store.hidden();
    else if (message.type === 'identify') void store.identify(message.token);
    else if (message.type === 'logout') void store.logout();
  };
  const root = document.getElementById('chat');
  if (root)
    render(
      <ChatContext.Provider value={{ store, words }}>
        <App />
      </ChatContext.Provider>,
      root,
    );
  tell({ type: 'ready' });
  waiting.splice(0).forEach(hear);
}

/** Without a network there is not even a greeting to show; it is tried again as long as the page is open. */
function tryToBegin(pause: number): void {
  begin().catch(() => setTimeout(() => tryToBegin(Math.min(pause * 2, 30_000)), pause));
}

tryToBegin(1000);
