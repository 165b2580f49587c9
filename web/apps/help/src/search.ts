interface Suggestion {
  title: string;
  url: string;
  section: string;
}

/** So long after the last key the server is asked. */
const pause = 120;

const part = (tag: string, properties: Record<string, string>, text = '') => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
};

/** Makes a search form a combobox: suggestions below, chosen by arrow keys, opened by Enter, closed by Escape. */
export function enhanceSearch(form: HTMLFormElement) {
  const input = form.querySelector<HTMLInputElement>('input[type=search]');
  if (!input) return;

  const list = part('ul', { class: 'found', id: 'found', role: 'listbox', hidden: '' }) as HTMLUListElement;
  list.setAttribute('aria-label', input.labels?.[0]?.textContent ?? '');
  const status = part('p', { class: 'hidden', role: 'status' });
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'found',
  }))
    input.setAttribute(name, value);
  form.append(list, status);

  let timer = 0;
  let asking: AbortController | undefined;
  let chosen = -1;
  const options = () => [...list.children] as HTMLElement[];

  const close = () => {
    clearTimeout(timer);
    asking?.abort();
    list.hidden = true;
    chosen = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const choose = (at: number) => {
    const all = options();
    chosen = at < -1 ? all.length - 1 : at >= all.length ? -1 : at;
    all.forEach((option, index) => option.setAttribute('aria-selected', String(index === chosen)));
    const option = all[chosen];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };

  const open = (option: HTMLElement) => {
    if (option.dataset.url) location.assign(option.dataset.url);
    else form.submit();
  };

  const show = (suggestions: Suggestion[]) => {
    const all = suggestions.map(({ title, url, section }, index) => {
      const option = part(
        'li',
        { id: `found-${index}`, role: 'option', 'aria-selected': 'false', 'data-url': url },
        title,
      );
      option.append(part('span', {}, section));
      return option;
    });
    if (all.length)
      all.push(
        part(
          'li',
          { id: 'found-all', role: 'option', 'aria-selected': 'false', class: 'all' },
          form.dataset.all,
        ),
      );
    list.replaceChildren(...all);
    list.hidden = all.length === 0;
    chosen = -1;
    input.setAttribute('aria-expanded', String(all.length > 0));
    input.removeAttribute('aria-activedescendant');
    status.textContent = suggestions.length
      ? (form.dataset.suggestions ?? '').replace('{0}', String(suggestions.length))
      : (form.dataset.none ?? '');
  };

  const ask = async () => {
    asking?.abort();
    const words = input.value.trim();
    if (words.length < 2) return close();
    asking = new AbortController();
    const query = new URLSearchParams({ q: words });
    const language = form.querySelector<HTMLInputElement>('input[name=lang]')?.value;
    if (language) query.set('lang', language);
    try {
      const answer = await fetch(`/help/suggest?${query}`, { signal: asking.signal });
      if (answer.ok && document.activeElement === input) show((await answer.json()) as Suggestion[]);
    } catch {
      // A newer question took its place, or the network is away: Enter still searches.
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), pause);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) close();
    else if (event.key === 'ArrowDown' && list.hidden) void ask();
    else if (event.key === 'ArrowDown') choose(chosen + 1);
    else if (event.key === 'ArrowUp' && !list.hidden) choose(chosen - 1);
    else if (event.key === 'Enter' && options()[chosen] && !list.hidden) open(options()[chosen]!);
    else return;
    event.preventDefault();
  });
  input.addEventListener('blur', () => window.setTimeout(close, 150));
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = (event.target as HTMLElement).closest<HTMLElement>('li');
    if (option) open(option);
  });
  list.addEventListener('pointermove', (event) => {
    const option = (event.target as HTMLElement).closest<HTMLElement>('li');
    const at = option ? options().indexOf(option) : -1;
    if (at !== chosen) choose(at);
  });
}
