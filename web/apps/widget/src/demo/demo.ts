import '@fontsource-variable/inter/index.css';
import './demo.css';

/** Plays the website of the sample company: puts the tag on the page, signs its visitor in, shows the desk beside it. */
type Baton = (...call: unknown[]) => void;
const page = window as Window & { Baton?: Baton & { q?: unknown[][] } };

function baton(...call: unknown[]): void {
  page.Baton?.(...call);
}

function byId<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

// Calls before the script has arrived are kept, as the snippet in the docs does it.
const queue: unknown[][] = [];
page.Baton = Object.assign((...call: unknown[]) => void queue.push(call), { q: queue });

const tag = document.createElement('script');
tag.src = '/widget.js';
tag.async = true;
tag.dataset.baton = '';
document.body.append(tag);

const desk = document.querySelector<HTMLElement>('.desk');
const beside = byId<HTMLButtonElement>('beside');
let ticket: string | null = null;

function deskAddress(): string {
  return ticket ? `/desk/inbox/all/${ticket}` : '/desk/';
}

function showDesk(): void {
  if (!desk) return;
  const frame = document.createElement('iframe');
  frame.title = 'The desk';
  frame.src = deskAddress();
  desk.replaceChildren(frame);
}

beside.addEventListener('click', () => {
  if (!desk) return;
  desk.hidden = !desk.hidden;
  document.body.classList.toggle('is-split', !desk.hidden);
  beside.setAttribute('aria-expanded', `${!desk.hidden}`);
  beside.textContent = desk.hidden ? 'Show the desk beside' : 'Hide the desk';
  if (desk.hidden) desk.replaceChildren();
  else showDesk();
});

baton('on', 'ticket', (id: string) => {
  ticket = id;
  if (desk && !desk.hidden) showDesk();
});

const who = byId<HTMLSelectElement>('who');
const remembered = sessionStorage.getItem('demo:who');
if (remembered) who.value = remembered;

/** A real website signs this on its own server, with the secret from Settings → Widget. */
async function signIn(): Promise<void> {
  const response = await fetch('/widget/demo-identity', { method: 'POST' });
  if (response.ok) baton('identify', ((await response.json()) as { identity_token: string }).identity_token);
}

if (who.value === 'john') void signIn();
who.addEventListener('change', () => {
  sessionStorage.setItem('demo:who', who.value);
  baton('logout');
  if (who.value === 'john') void signIn();
});

for (const question of document.querySelectorAll<HTMLButtonElement>('[data-ask]'))
  question.addEventListener('click', () => {
    void navigator.clipboard?.writeText(question.dataset.ask ?? '').catch(() => undefined);
    baton('ask', question.dataset.ask);
  });
