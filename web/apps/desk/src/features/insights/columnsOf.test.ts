import { expect, it } from 'vitest';
import { columnsOf } from './columnsOf';

const days = (length: number) =>
  Array.from({ length }, (_, index) => ({
    date: new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
    count: 2,
    settled: 1,
  }));

it('draws a column a day', () => {
  const columns = columnsOf(days(30));
  expect(columns).toHaveLength(30);
  expect(columns[0]).toMatchObject({ bucket: '2026-01-01', count: 2, part: 1 });
});

it('draws long periods by the week and loses nothing', () => {
  const columns = columnsOf(days(200));
  expect(columns).toHaveLength(29);
  expect(columns[0]?.bucket).toBe('2026-01-01..2026-01-07');
  expect(columns.reduce((sum, column) => sum + column.count, 0)).toBe(400);
});

it('writes few dates', () => {
  expect(columnsOf(days(90)).filter((column) => column.tick).length).toBeLessThan(10);
});
