import { expect, it } from 'vitest';
import { tellRights } from './scopes';

it('tells the rights of a key by role', () => {
  expect(tellRights({ role: 'admin', scopes: [] })).toBe('Everything an admin may');
  expect(tellRights({ role: 'service', scopes: [] })).toBe('Speaks for customers');
});

it('tells the rights of a key by scope, in the order of the list', () => {
  expect(tellRights({ role: null, scopes: ['insights:read', 'tickets:open'] })).toBe(
    'Speak for customers, Read insights',
  );
});
