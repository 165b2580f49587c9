// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { chooseLook, readLook } from './look';

describe('how the desk looks', () => {
  beforeEach(() => localStorage.clear());

  it('follows the system until somebody chooses', () => {
    expect(readLook()).toEqual({ theme: 'system', density: 'comfortable' });
  });

  it('shows and keeps a choice', () => {
    chooseLook({ theme: 'dark', density: 'compact' });
    expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', density: 'compact' });
    expect(readLook()).toEqual({ theme: 'dark', density: 'compact' });
  });

  it('goes back to the system', () => {
    chooseLook({ theme: 'dark', density: 'comfortable' });
    chooseLook({ theme: 'system', density: 'comfortable' });
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });

  it('does not stumble over what it cannot read', () => {
    localStorage.setItem('baton.look', '{');
    expect(readLook().theme).toBe('system');
  });
});
