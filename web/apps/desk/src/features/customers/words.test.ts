import { expect, it } from 'vitest';
import { isOpen, money, trustWords } from './words';

it('writes money from minor units, also where there are none', () => {
  expect(money(129_00, 'EUR')).toMatch(/129/);
  expect(money(500, 'JPY')).toMatch(/500/);
  expect(money(1234, 'not money')).toBe('12.34 not money');
});

it('knows what is open', () => {
  expect(isOpen({ status: 'snoozed' })).toBe(true);
  expect(isOpen({ status: 'closed' })).toBe(false);
});

it('never hides a level that it does not know', () => {
  expect(trustWords('otp_verified')).toBe('otp_verified');
});
