/** Votes and comments are sent without leaving the page; when that fails, the form is sent as it always could be. */
export function enhanceVotes(root: ParentNode) {
  for (const form of root.querySelectorAll<HTMLFormElement>('form.vote, form.comment'))
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void send(form, event.submitter as HTMLButtonElement | null);
    });
}

async function send(form: HTMLFormElement, pressed: HTMLButtonElement | null) {
  const words = new URLSearchParams();
  for (const [name, value] of new FormData(form, pressed)) words.append(name, String(value));
  try {
    const answer = await fetch(form.action, {
      method: 'POST',
      body: words,
      headers: { 'X-Help': 'in-place' },
    });
    if (!answer.ok) throw new Error(String(answer.status));
    const place = document.createElement('section');
    place.className = 'vote';
    // Made by our own server, which encodes every value in it.
    place.innerHTML = await answer.text();
    form.closest('.vote')?.replaceWith(place);
    enhanceVotes(place);
    place.querySelector('textarea')?.focus({ preventScroll: true });
  } catch {
    if (pressed?.name) {
      const hidden = document.createElement('input');
      Object.assign(hidden, { type: 'hidden', name: pressed.name, value: pressed.value });
      form.append(hidden);
    }
    form.submit();
  }
}
