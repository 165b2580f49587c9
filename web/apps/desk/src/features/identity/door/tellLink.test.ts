import { describe, expect, it } from 'vitest';
import { tellLink } from './tellLink';

describe('what a link says', () => {
  it('names who invites, and as what', () => {
    const words = tellLink({ kind: 'invite', name: 'Mara', role: 'lead', invited_by: 'Ada' });
    expect(words.about).toContain('Ada invites you as a lead');
  });

  it('tells whose password is chosen anew', () => {
    expect(tellLink({ kind: 'reset', name: 'Mara', role: 'viewer', invited_by: 'Ada' }).about).toContain(
      'For Mara',
    );
  });

  it('greets the first admin without a name', () => {
    expect(tellLink({ kind: 'first_admin', name: null, role: 'admin', invited_by: null }).button).toBe(
      'Become the admin',
    );
  });
});
