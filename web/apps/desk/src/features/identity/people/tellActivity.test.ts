import { describe, expect, it } from 'vitest';
import { tellActivity } from './tellActivity';

describe('what happened to people', () => {
  it('says who changed whom', () => {
    const event = {
      kind: 'teammate.role_changed',
      actor: 'teammate:Ada',
      data: { name: 'Mara', role: 'lead' },
    };
    expect(tellActivity(event)).toBe('Ada made Mara a lead');
  });

  it('says from where a sign-in failed', () => {
    const data = { name: 'Mara', device: 'Firefox on Linux', address: '203.0.113.x' };
    expect(tellActivity({ kind: 'sign_in.failed', actor: 'system', data })).toBe(
      'A sign-in as Mara failed from Firefox on Linux, 203.0.113.x',
    );
  });

  it('tells signing oneself out from being signed out', () => {
    const data = { name: 'Mara' };
    expect(tellActivity({ kind: 'sessions.ended', actor: 'teammate:Mara', data })).toContain(
      'everywhere else',
    );
    expect(tellActivity({ kind: 'sessions.ended', actor: 'teammate:Ada', data })).toBe(
      'Ada signed Mara out everywhere',
    );
  });

  it('keeps a word that it does not know', () => {
    expect(tellActivity({ kind: 'something.new', actor: 'system' })).toBe('system: something.new');
  });
});
