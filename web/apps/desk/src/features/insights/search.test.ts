import { describe, expect, it } from 'vitest';
import { questionOf, readInsightSearch } from './search';

describe('readInsightSearch', () => {
  it('keeps what it understands', () => {
    expect(readInsightSearch({ range: 7, from: '2026-03-02', metric: 'hour', bucket: 9 })).toEqual({
      range: '7',
      from: '2026-03-02',
      metric: 'hour',
      bucket: '9',
    });
  });

  it('leaves what nobody could mean', () => {
    expect(readInsightSearch({ range: 'year', from: 'yesterday', category: '', agent: {} })).toEqual({});
  });
});

describe('questionOf', () => {
  const today = new Date(2026, 2, 2);

  it('asks for thirty days unless told otherwise', () => {
    expect(questionOf({}, today)).toMatchObject({ from: '2026-02-01', to: '2026-03-02' });
    expect(questionOf({ range: '7' }, today)).toMatchObject({ from: '2026-02-24', to: '2026-03-02' });
  });

  it('never asks backwards', () => {
    const asked = questionOf({ range: 'custom', from: '2026-03-09', to: '2026-03-01' }, today);
    expect(asked).toMatchObject({ from: '2026-03-01', to: '2026-03-01' });
  });

  it('leaves out filters that are not set', () => {
    expect(Object.keys(questionOf({}, today))).toEqual(['from', 'to', 'tz']);
  });
});
