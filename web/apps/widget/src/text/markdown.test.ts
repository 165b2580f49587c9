import { describe, expect, it } from 'vitest';
import { inline, parse, safeAddress } from './markdown.ts';

describe('the small Markdown', () => {
  it('reads paragraphs, lists and code', () => {
    const blocks = parse('Hello,\n\n1. One [1]\n2. **Two**\n\n- a\n- b\n\n```\nx < y\n```\nEnd');
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'list', 'list', 'code', 'paragraph']);
    expect(blocks[3]).toEqual({ kind: 'code', text: 'x < y' });
  });

  it('cites in every item of a long list', () => {
    const [list] = parse('1. a [1]\n2. b [1]\n3. c [1]\n4. d [1]\n5. e [1]\n6. f [1]');
    expect(
      list?.kind === 'list' && list.items.every((item) => item.some((part) => part.kind === 'cite')),
    ).toBe(true);
  });

  it('leaves HTML as the text that it is', () => {
    expect(inline('<img src=x onerror=alert(1)>')).toEqual([
      { kind: 'text', text: '<img src=x onerror=alert(1)>' },
    ]);
  });

  it('makes no link of an address that could run something', () => {
    for (const bad of [
      'javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      '//evil.example',
      'JaVaScRiPt:alert(1)',
    ])
      expect(safeAddress(bad)).toBeNull();
    expect(inline('[here](javascript:alert(1))').some((part) => part.kind === 'link')).toBe(false);
  });

  it('links addresses without the full stop after them', () => {
    expect(inline('See https://a.example/b.')).toContainEqual({
      kind: 'link',
      href: 'https://a.example/b',
      content: [{ kind: 'text', text: 'https://a.example/b' }],
    });
  });

  it('does not take snake_case for emphasis', () => {
    expect(inline('use customer_id and ticket_id')).toEqual([
      { kind: 'text', text: 'use customer_id and ticket_id' },
    ]);
  });

  it('stays quick on hostile text', () => {
    const started = performance.now();
    parse('**'.repeat(10_000) + '['.repeat(5_000) + '_a'.repeat(5_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
