import { expect, test } from 'vitest';
import { days, draftOf, toggled } from './companyDraft';

const company = {
  version: 0,
  name: 'Sample & Co',
  product: 'Samples',
  languages: ['en'],
  hours: { time_zone: 'Europe/Berlin', days: ['mon'], from: '08:00', to: '18:00' },
};

test('a sample’s name is nobody’s; the hours are those of the browser’s place', () => {
  const draft = draftOf(company, 'Europe/Lisbon');
  expect(draft.name).toBe('');
  expect(draft.hours.time_zone).toBe('Europe/Lisbon');
});

test('what was said here is what is edited', () => {
  const draft = draftOf({ ...company, version: 1, name: 'Ours' }, 'Europe/Lisbon');
  expect(draft.name).toBe('Ours');
  expect(draft.hours.time_zone).toBe('Europe/Berlin');
});

test('days keep the order of the week however they are chosen', () => {
  expect(toggled(['wed', 'mon'], 'tue', days)).toEqual(['mon', 'tue', 'wed']);
  expect(toggled(['mon', 'tue'], 'mon', days)).toEqual(['tue']);
});
