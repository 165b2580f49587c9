import { describe, expect, it } from 'vitest';
import { nextCursor } from './listArticles';

describe('nextCursor', () => {
  it('takes the cursor out of the Link header', () => {
    expect(nextCursor('</api/v1/articles?limit=2&cursor=kb_002~Reset%20it>; rel="next"')).toBe(
      'kb_002~Reset it',
    );
  });

  it('says that there is no next page', () => {
    expect(nextCursor(null)).toBeUndefined();
    expect(nextCursor('</x>; rel="prev"')).toBeUndefined();
  });
});
