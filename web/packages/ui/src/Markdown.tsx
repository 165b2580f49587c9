import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { createElement, Fragment, useMemo, type ReactNode } from 'react';
import { classes } from './classes';
import styles from './Markdown.module.css';

interface MarkdownProps {
  text: string;
  /** Draws a citation such as `[1]`; without it the words stay as they are. */
  cite?: (number: number) => ReactNode;
  className?: string;
}

/**
 * Markdown as elements, never as HTML text: tags in it are shown as they were typed, and only web and mail addresses
 * become links. Used for everything that customers, agents and teammates write.
 */
export function Markdown({ text, cite, className }: MarkdownProps) {
  const tree = useMemo(
    () => fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }),
    [text],
  );
  return <div className={classes(styles.markdown, className)}>{children(tree, cite)}</div>;
}

function children(node: Root | { children: Nodes[] }, cite: MarkdownProps['cite']): ReactNode {
  return node.children.map((child, index) => <Fragment key={index}>{draw(child as Nodes, cite)}</Fragment>);
}

function draw(node: Nodes, cite: MarkdownProps['cite']): ReactNode {
  switch (node.type) {
    case 'text':
      return cite ? withCitations(node.value, cite) : node.value;
    case 'paragraph':
      return <p>{children(node, cite)}</p>;
    case 'heading':
      return createElement(`h${Math.min(6, node.depth + 1)}`, null, children(node, cite));
    case 'strong':
      return <strong>{children(node, cite)}</strong>;
    case 'emphasis':
      return <em>{children(node, cite)}</em>;
    case 'list':
      return node.ordered ? (
        <ol start={node.start ?? 1}>{children(node, cite)}</ol>
      ) : (
        <ul>{children(node, cite)}</ul>
      );
    case 'listItem':
      return (
        <li>
          {node.children.map((child, index) => (
            <Fragment key={index}>
              {child.type === 'paragraph' ? children(child, cite) : draw(child, cite)}
            </Fragment>
          ))}
        </li>
      );
    case 'blockquote':
      return <blockquote>{children(node, cite)}</blockquote>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        <pre tabIndex={0}>
          <code>{node.value}</code>
        </pre>
      );
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'link':
      return isSafe(node.url) ? (
        <a href={node.url} target="_blank" rel="noopener noreferrer nofollow">
          {children(node, cite)}
        </a>
      ) : (
        children(node, cite)
      );
    case 'image':
      return isSafe(node.url) ? (
        <a href={node.url} target="_blank" rel="noopener noreferrer nofollow">
          {node.alt || node.url}
        </a>
      ) : (
        node.alt
      );
    case 'html':
      return node.value;
    case 'table':
      return <Table rows={node.children} cite={cite} />;
    default:
      return 'children' in node ? children(node as { children: Nodes[] }, cite) : null;
  }
}

function Table({
  rows,
  cite,
}: {
  rows: { children: { children: Nodes[] }[] }[];
  cite: MarkdownProps['cite'];
}) {
  const [head, ...body] = rows;
  return (
    <div className={styles.table} tabIndex={0} role="group" aria-label="Table">
      <table>
        <thead>
          <tr>
            {head?.children.map((cell, index) => (
              <th key={index}>{children(cell, cite)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, index) => (
            <tr key={index}>
              {row.children.map((cell, column) => (
                <td key={column}>{children(cell, cite)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function withCitations(text: string, cite: (number: number) => ReactNode) {
  return text.split(/(\[\d{1,2}\])/).map((part, index) => {
    const number = /^\[(\d{1,2})\]$/.exec(part)?.[1];
    return <Fragment key={index}>{number ? (cite(Number(number)) ?? part) : part}</Fragment>;
  });
}

export function isSafe(url: string) {
  return /^(https?:|mailto:|tel:)/i.test(url) || /^\/(?!\/)/.test(url);
}
