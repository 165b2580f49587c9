import { expect, it } from 'vitest';
import { backAt, dayName } from './hours.ts';

const hours = { time_zone: 'Europe/Berlin', days: [1, 2, 3, 4, 5], from: '08:00:00', to: '18:00:00' };

it('says nothing while people are there', () => {
  expect(backAt(hours, new Date('2026-11-24T12:00:00Z'))).toBeNull();
});

it('counts in the time zone of the company', () => {
  expect(backAt(hours, new Date('2026-11-24T06:30:00Z'))).toEqual({ inDays: 0, day: 2, time: '08:00' });
  expect(backAt(hours, new Date('2026-11-24T17:30:00Z'))).toEqual({ inDays: 1, day: 3, time: '08:00' });
});

it('passes the weekend', () => {
  expect(backAt(hours, new Date('2026-11-27T20:00:00Z'))).toEqual({ inDays: 3, day: 1, time: '08:00' });
});

it('names days in the language of the visitor', () => {
  expect(dayName(1, 'de')).toBe('Montag');
  expect(dayName(0, 'en')).toBe('Sunday');
});
