/** In a shadow root, by a constructed sheet: the website's styles do not reach it, and its policy on styles does not stop it. */
export const styles = `
:host { all: initial; }
button, .panel { position: fixed; bottom: max(20px, env(safe-area-inset-bottom)); box-sizing: border-box; }
button { display: grid; place-items: center; width: 52px; height: 52px; margin: 0; padding: 0; border: 0; border-radius: 50%;
  background: var(--colour); color: var(--ink); cursor: pointer; box-shadow: 0 2px 10px rgb(0 0 0 / .18); -webkit-tap-highlight-color: transparent; }
button:hover { filter: brightness(1.06); }
button:focus-visible { outline: 2px solid #fff; box-shadow: 0 0 0 4px var(--colour), 0 0 0 6px #fff; }
.right { right: 20px; } .left { left: 20px; }
svg { width: 24px; height: 24px; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
b { position: absolute; top: -3px; right: -3px; min-width: 20px; height: 20px; padding: 0 5px; box-sizing: border-box; border-radius: 10px;
  background: #b3261e; color: #fff; font: 600 12px/20px system-ui, sans-serif; text-align: center; }
[hidden] { display: none; }
.panel { bottom: 84px; width: 380px; height: min(640px, calc(100vh - 104px)); height: min(640px, calc(100dvh - 104px)); overflow: hidden;
  border-radius: 12px; background: Canvas; box-shadow: 0 8px 32px rgb(0 0 0 / .2), 0 0 0 1px rgb(0 0 0 / .06);
  visibility: hidden; opacity: 0; transform: translateY(6px); transition: opacity .14s ease-out, transform .14s ease-out, visibility 0s .14s; }
.panel.open { visibility: visible; opacity: 1; transform: none; transition-delay: 0s; }
iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: normal; }
@media (max-width: 480px) {
  .panel { inset: 0; width: 100%; height: 100%; border-radius: 0; box-shadow: none; }
  button.open { display: none; }
}
@media (prefers-reduced-motion: reduce) { .panel { transition: none; } }
@media print { button, .panel { display: none; } }
`;
