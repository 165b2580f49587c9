// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Markdown } from './Markdown';

afterEach(cleanup);

test('tags are shown, not obeyed', () => {
  const { container } = render(
    <Markdown text={'Hello <img src=x onerror=alert(1)> <script>alert(1)</script>'} />,
  );

  expect(container.querySelector('img, script')).toBeNull();
  expect(container.textContent).toContain('<img src=x onerror=alert(1)>');
});

test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'vbscript:x'])(
  '%s is no link',
  (url) => {
    const { container } = render(<Markdown text={`[here](${url}) ![picture](${url})`} />);

    expect(container.querySelector('a, img')).toBeNull();
    expect(container.textContent).toContain('here');
  },
);

test('links open elsewhere without telling where they came from', () => {
  const { container } = render(<Markdown text="[status](https://status.example)" />);

  expect(container.querySelector('a')).toMatchObject({
    target: '_blank',
    rel: 'noopener noreferrer nofollow',
  });
});

test('citations are drawn where they stand', () => {
  const { container } = render(
    <Markdown text="Look in spam. [1] Then [2]." cite={(number) => <sup>{number}</sup>} />,
  );

  expect([...container.querySelectorAll('sup')].map((mark) => mark.textContent)).toEqual(['1', '2']);
});

test('numbered steps keep their numbers', () => {
  const { container } = render(<Markdown text={'3. Open it\n4. Close it'} />);

  expect(container.querySelector('ol')?.getAttribute('start')).toBe('3');
  expect(container.querySelectorAll('li')).toHaveLength(2);
});
