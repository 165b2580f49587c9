import { channel, type EventName, type ToFrame, type ToPage } from '@baton/protocol/messages.ts';
import { languageOf, wordsOf } from './words.ts';
import { styles } from './styles.ts';

/** Filled in by the server. */
interface Known {
  colour: string;
  ink: string;
  position: 'left' | 'right';
}

type Call = [name: string, ...rest: unknown[]];
type Listener = (detail?: unknown) => void;
interface Api {
  (...call: Call): void;
  q?: ArrayLike<unknown>[];
  live?: boolean;
}

const known = '__BATON__' as unknown as Known;
const page = window as Window & { Baton?: Api };
const script = (document.currentScript ??
  document.querySelector('script[data-baton]')) as HTMLScriptElement | null;
const memory = 'baton:open';

/** The website may forbid storage; then the chat is closed after each navigation, and nothing else is lost. */
function remember(isOpen: boolean): void {
  try {
    sessionStorage.setItem(memory, isOpen ? '1' : '');
  } catch {
    // see above
  }
}

function wasOpen(): boolean {
  try {
    return sessionStorage.getItem(memory) === '1';
  } catch {
    return false;
  }
}

function draw(name: string, attributes: Record<string, string>, ...children: Node[]): Element {
  const inSvg = name === 'svg' || name === 'path';
  const element = inSvg
    ? document.createElementNS('http://www.w3.org/2000/svg', name)
    : document.createElement(name);
  for (const key in attributes) element.setAttribute(key, attributes[key] ?? '');
  element.append(...children);
  return element;
}

const icon = (path: string) =>
  draw('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, draw('path', { d: path }));
const bubble = 'M20 11.5a7.5 7.5 0 0 1-11 6.6L4.5 19.5l1.4-4.2A7.5 7.5 0 1 1 20 11.5Z';
const cross = 'M6.5 6.5l11 11M17.5 6.5l-11 11';

function start(base: string): void {
  const language = languageOf(script?.dataset.language, document.documentElement.lang, navigator.language);
  const [openName, closeName, newName] = wordsOf(language);
  const side =
    script?.dataset.position === 'left' || script?.dataset.position === 'right'
      ? script.dataset.position
      : known.position;
  const listeners: Partial<Record<EventName, Listener[]>> = {};
  let isOpen = false;
  let isReady = false;
  let frame: HTMLIFrameElement | undefined;
  let unread = 0;
  const waiting: ToFrame[] = [];

  const host = document.createElement('baton-widget');
  // Inline and important: no rule of the website comes before it, and it takes no room in the page.
  const fixed = {
    display: 'block',
    position: 'fixed',
    width: '0',
    height: '0',
    'z-index': '2147483000',
    visibility: 'visible',
    opacity: '1',
  };
  for (const [name, value] of Object.entries(fixed)) host.style.setProperty(name, value, 'important');
  host.style.setProperty('--colour', known.colour);
  host.style.setProperty('--ink', known.ink);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];

  const count = draw('b', { hidden: '' }) as HTMLElement;
  const launcher = draw('button', {
    type: 'button',
    class: side,
    'aria-label': openName,
    'aria-expanded': 'false',
  }) as HTMLButtonElement;
  const panel = draw('div', { class: `panel ${side}` });
  const openIcon = icon(bubble);
  const closeIcon = icon(cross);
  launcher.append(openIcon, count);
  launcher.onclick = () => show(!isOpen);
  root.append(launcher, panel);
  if (script?.dataset.launcher === 'off') launcher.style.display = 'none';

  const emit = (name: EventName, detail?: unknown) =>
    listeners[name]?.forEach((listener) => listener(detail));
  const post = channel<ToPage, ToFrame>(() => frame?.contentWindow, base, hear);
  const say = (message: ToFrame) => (isReady ? post(message) : waiting.push(message));

  function hear(message: ToPage): void {
    if (message.type === 'ready') {
      isReady = true;
      waiting.splice(0).forEach(post);
      emit('ready');
    } else if (message.type === 'close') show(false);
    else if (message.type === 'unread') {
      unread = message.count;
      label();
      emit('unread', unread);
    } else if (message.type === 'event') emit(message.name, message.detail);
  }

  function load(): void {
    if (frame) return;
    const query = new URLSearchParams({ language, origin: location.origin });
    if (script?.dataset.theme) query.set('theme', script.dataset.theme);
    frame = draw('iframe', {
      src: `${base}/widget/frame?${query}`,
      title: openName.replace(/^\S+ /, ''),
      allow: 'clipboard-write',
    }) as HTMLIFrameElement;
    panel.append(frame);
  }

  function label(): void {
    count.hidden = isOpen || unread === 0;
    count.textContent = unread > 9 ? '9+' : `${unread}`;
    launcher.setAttribute(
      'aria-label',
      isOpen ? closeName : unread ? `${openName}, ${unread} ${newName}` : openName,
    );
    launcher.setAttribute('aria-expanded', `${isOpen}`);
  }

  function show(open: boolean): void {
    if (open === isOpen) return;
    isOpen = open;
    remember(open);
    if (open) load();
    panel.classList.toggle('open', open);
    launcher.classList.toggle('open', open);
    (open ? openIcon : closeIcon).replaceWith(open ? closeIcon : openIcon);
    label();
    // Only the path: addresses carry things in their query that are none of our business.
    say(open ? { type: 'open', page: location.origin + location.pathname } : { type: 'closed' });
    if (open) frame?.focus();
    else launcher.focus();
    emit(open ? 'open' : 'close');
  }

  root.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape') show(false);
  });

  const api: Api = (name, ...rest) => {
    if (name === 'open' || name === 'close') show(name === 'open');
    else if (name === 'identify' && typeof rest[0] === 'string') {
      load();
      say({ type: 'identify', token: rest[0] });
    } else if (name === 'ask' && typeof rest[0] === 'string') {
      show(true);
      say({ type: 'ask', text: rest[0] });
    } else if (name === 'logout') say({ type: 'logout' });
    else if (name === 'on' && typeof rest[1] === 'function')
      (listeners[rest[0] as EventName] ??= []).push(rest[1] as Listener);
  };
  api.live = true;
  const early = page.Baton?.q ?? [];
  page.Baton = api;
  document.body.append(host);
  for (const call of Array.from(early)) api(...(Array.from(call) as Call));
  if (wasOpen()) show(true);
  else
    (window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2000)))(() => load(), {
      timeout: 5000,
    });
}

if (script && !page.Baton?.live) {
  const base = new URL(script.src).origin;
  if (document.body) start(base);
  else addEventListener('DOMContentLoaded', () => start(base));
}
