/** A small Markdown that becomes a tree, never HTML text: whatever somebody writes stays text. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'em'; content: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; href: string; content: Inline[] }
  | { kind: 'cite'; number: number };

export type Block =
  | { kind: 'paragraph' | 'heading'; content: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'list'; ordered: boolean; start: number; items: Inline[][] };

const bullet = /^\s{0,3}[-*+]\s+(.*)$/;
const numbered = /^\s{0,3}(\d{1,3})[.)]\s+(.*)$/;
const heading = /^#{1,6}\s+(.*?)\s*#*$/;
const fence = /^\s{0,3}```/;

export function parse(text: string): Block[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.trim() === '') at++;
    else if (fence.test(line)) at = takeCode(lines, at + 1, blocks);
    else if (heading.test(line)) {
      blocks.push({ kind: 'heading', content: inline(heading.exec(line)?.[1] ?? '') });
      at++;
    } else if (bullet.test(line) || numbered.test(line)) at = takeList(lines, at, blocks);
    else at = takeParagraph(lines, at, blocks);
  }
  return blocks;
}

function takeCode(lines: string[], from: number, blocks: Block[]): number {
  let end = from;
  while (end < lines.length && !fence.test(lines[end] ?? '')) end++;
  blocks.push({ kind: 'code', text: lines.slice(from, end).join('\n') });
  return end + 1;
}

function takeList(lines: string[], from: number, blocks: Block[]): number {
  const first = numbered.exec(lines[from] ?? '');
  const ordered = first !== null;
  const items: string[] = [];
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const item = ordered ? numbered.exec(line)?.[2] : bullet.exec(line)?.[1];
    if (item !== undefined) items.push(item);
    else if (/^\s{2,}\S/.test(line) && items.length > 0) items[items.length - 1] += `\n${line.trim()}`;
    else if (line.trim() === '' && goesOn(lines[at + 1], ordered)) continue;
    else break;
  }
  blocks.push({
    kind: 'list',
    ordered,
    start: Number(first?.[1] ?? 1),
    items: items.map((item) => inline(item)),
  });
  return at;
}

function goesOn(line: string | undefined, ordered: boolean): boolean {
  return line !== undefined && (ordered ? numbered : bullet).test(line);
}

function takeParagraph(lines: string[], from: number, blocks: Block[]): number {
  let end = from;
  while (end < lines.length) {
    const line = lines[end] ?? '';
    if (
      line.trim() === '' ||
      (end > from && (fence.test(line) || heading.test(line) || bullet.test(line) || numbered.test(line)))
    )
      break;
    end++;
  }
  blocks.push({ kind: 'paragraph', content: inline(lines.slice(from, end).join('\n')) });
  return end;
}

const token =
  /`([^`\n]+)`|\*\*(.+?)\*\*|__(.+?)__|(?<![\w*])\*([^*\n]+)\*|(?<!\w)_([^_\n]+)_(?!\w)|\[([^\]\n]+)\]\(([^()\s]+)\)| ?\[(\d{1,2})\](?!\()|(https?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;:!?])/g;

/** Bounded depth: a hostile text cannot make it run for long. */
export function inline(text: string, depth = 0): Inline[] {
  if (depth > 3) return [{ kind: 'text', text }];
  const parts: Inline[] = [];
  let last = 0;
  for (const match of text.matchAll(token)) {
    if (match.index > last) parts.push({ kind: 'text', text: text.slice(last, match.index) });
    parts.push(partOf(match, depth));
    last = match.index + match[0].length;
  }
  if (last < text.length) parts.push({ kind: 'text', text: text.slice(last) });
  return parts;
}

function partOf(match: RegExpMatchArray, depth: number): Inline {
  const [whole, code, strong, strong2, em, em2, label, target, cite, address] = match;
  if (code !== undefined) return { kind: 'code', text: code };
  if (strong ?? strong2) return { kind: 'strong', content: inline(strong ?? strong2 ?? '', depth + 1) };
  if (em ?? em2) return { kind: 'em', content: inline(em ?? em2 ?? '', depth + 1) };
  if (label !== undefined && target !== undefined) {
    const href = safeAddress(target);
    return href
      ? { kind: 'link', href, content: [{ kind: 'text', text: label }] }
      : { kind: 'text', text: whole };
  }
  if (cite !== undefined) return { kind: 'cite', number: Number(cite) };
  const href = safeAddress(address ?? '');
  return href
    ? { kind: 'link', href, content: [{ kind: 'text', text: whole }] }
    : { kind: 'text', text: whole };
}

/** Addresses that may be followed; everything else, such as javascript:, stays text. */
export function safeAddress(target: string): string | null {
  if (/^\/(?!\/)/.test(target)) return target;
  try {
    const url = new URL(target);
    return ['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
