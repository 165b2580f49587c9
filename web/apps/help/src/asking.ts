/** Shows that work is going on after a question was sent, and keeps a second press from sending it twice. */
export function enhanceAsking(root: ParentNode) {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-working]'))
    form.addEventListener('submit', () => {
      const button = form.querySelector('button');
      const sign = document.createElement('p');
      sign.className = 'working';
      sign.setAttribute('role', 'status');
      form.append(sign);
      sign.textContent = form.dataset.working ?? '';
      window.setTimeout(() => button?.setAttribute('disabled', ''));
      // Coming back by the browser's button finds the form ready again.
      window.addEventListener('pageshow', () => {
        button?.removeAttribute('disabled');
        sign.remove();
      });
    });
}
