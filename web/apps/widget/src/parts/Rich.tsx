/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { parse, type Block, type Inline } from '../text/markdown.ts';
import type { Source } from '../chat/frames.ts';

interface Props {
  text: string;
  sources?: Source[];
  newTab: string;
}

/** Draws Markdown as elements; nothing that somebody wrote ever becomes HTML. */
export function Rich({ text, sources = [], newTab }: Props) {
  return (
    <div class="rich">
      {parse(text).map((block, at) => (
        <BlockOf key={at} block={block} sources={sources} newTab={newTab} />
      ))}
    </div>
  );
}

interface Around {
  sources: Source[];
  newTab: string;
}

function BlockOf({ block, ...around }: { block: Block } & Around) {
  if (block.kind === 'code')
    return (
      <pre>
        <code>{block.text}</code>
      </pre>
    );
  if (block.kind === 'list') {
    const items = block.items.map((item, at) => <li key={at}>{inlineOf(item, around)}</li>);
    return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
  }

  return block.kind === 'heading' ? (
    <p>
      <strong>{inlineOf(block.content, around)}</strong>
    </p>
  ) : (
    <p>{inlineOf(block.content, around)}</p>
  );
}

function inlineOf(parts: Inline[], around: Around): (VNode | string)[] {
  return parts.map((part, at) => {
    switch (part.kind) {
      case 'text':
        return part.text;
      case 'code':
        return <code key={at}>{part.text}</code>;
      case 'strong':
        return <strong key={at}>{inlineOf(part.content, around)}</strong>;
      case 'em':
        return <em key={at}>{inlineOf(part.content, around)}</em>;
      case 'link':
        return (
          <Away key={at} href={part.href} newTab={around.newTab}>
            {inlineOf(part.content, around)}
          </Away>
        );
      case 'cite':
        return <Cite key={at} number={part.number} {...around} />;
    }
  });
}

function Cite({ number, sources, newTab }: { number: number } & Around) {
  const source = sources.find((one) => one.number === number);
  if (!source) return <>[{number}]</>;
  return (
    <sup>
      <a
        href={source.url}
        target="_blank"
        rel="noopener"
        title={source.title}
        aria-label={`${number}: ${source.title} (${newTab})`}
      >
        {number}
      </a>
    </sup>
  );
}

/** A link out of the chat; in the frame it would replace the conversation. */
export function Away(props: { href: string; newTab: string; class?: string; children: unknown }) {
  return (
    <a class={props.class} href={props.href} target="_blank" rel="noopener noreferrer nofollow">
      {props.children as VNode}
      <span class="unseen"> ({props.newTab})</span>
    </a>
  );
}
