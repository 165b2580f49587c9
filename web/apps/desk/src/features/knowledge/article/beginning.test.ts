import { describe, expect, it } from 'vitest';
import { beginning } from './beginning';

describe('how a new article begins', () => {
  it('takes title, category and language from the address', () => {
    expect(
      beginning({ title: ' Where is my invoice? ', category: 'billing_inquiry', language: 'de' }),
    ).toEqual({
      title: 'Where is my invoice?',
      category: 'billing_inquiry',
      language: 'de',
    });
  });

  it('begins empty where nothing or nonsense is said', () => {
    expect(beginning({})).toEqual({});
    expect(beginning({ title: ' ', category: 'weather', language: 'xx', edit: true })).toEqual({});
  });

  it('keeps a title as short as a title may be', () => {
    expect(beginning({ title: 'a'.repeat(900) }).title).toHaveLength(300);
  });
});
