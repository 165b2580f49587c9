// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { press, useShortcuts, type Shortcut } from './shortcuts';

afterEach(cleanup);

const key = (name: string, options: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, ...options });
const shortcut = (keys: string, run: () => void, more: Partial<Shortcut> = {}): Shortcut => ({
  keys,
  label: keys,
  group: 'Test',
  run,
  ...more,
});

test('one key, a combination and a sequence are told apart', () => {
  const [single, combination, sequence] = [vi.fn(), vi.fn(), vi.fn()];
  renderHook(() =>
    useShortcuts([shortcut('i', single), shortcut('mod+k', combination), shortcut('g i', sequence)]),
  );

  press(key('k', { ctrlKey: true }));
  press(key('g'), 1_000);
  press(key('i'), 1_500);

  expect([single, combination, sequence].map((run) => run.mock.calls.length)).toEqual([0, 1, 1]);
});

test('a sequence that takes too long is two keys', () => {
  const [single, sequence] = [vi.fn(), vi.fn()];
  renderHook(() => useShortcuts([shortcut('i', single), shortcut('g i', sequence)]));

  press(key('g'), 1_000);
  press(key('i'), 9_000);

  expect([single.mock.calls.length, sequence.mock.calls.length]).toEqual([1, 0]);
});

test('the room that came last has the key, and gives it back when it is left', () => {
  const [house, room] = [vi.fn(), vi.fn()];
  renderHook(() => useShortcuts([shortcut('e', house)]));
  const visit = renderHook(() => useShortcuts([shortcut('e', room)]));

  press(key('e'));
  visit.unmount();
  press(key('e'));

  expect([house.mock.calls.length, room.mock.calls.length]).toEqual([1, 1]);
});

test('letters belong to whoever types', () => {
  const run = vi.fn();
  renderHook(() => useShortcuts([shortcut('e', run), shortcut('mod+enter', run, { whileTyping: true })]));
  const field = document.body.appendChild(document.createElement('textarea'));
  field.addEventListener('keydown', (event) => press(event));

  field.dispatchEvent(key('e'));
  expect(run).not.toHaveBeenCalled();
  field.dispatchEvent(key('Enter', { ctrlKey: true }));
  expect(run).toHaveBeenCalledOnce();
});

test('a dialog and a menu keep their keys to themselves', () => {
  const resolve = vi.fn();
  renderHook(() => useShortcuts([shortcut('e', resolve)]));
  document.body.innerHTML =
    '<div data-keeps-keys><button></button></div><ul role="menu"><li tabindex="-1"></li></ul><a href="#"></a>';
  const pressOn = (selector: string) => {
    const event = key('e', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'target', { value: document.querySelector(selector) });
    return press(event);
  };

  expect([pressOn('button'), pressOn('li'), pressOn('a')]).toEqual([false, false, true]);
  expect(resolve).toHaveBeenCalledOnce();
});
