import { languageName } from '@baton/ui/languages';
import { category } from '@baton/ui/words';
import type { Gap } from '../api/gaps';

/** What is known of a gap besides its question, in a few words. */
export function tellGap(gap: Gap): string[] {
  return [
    gap.category ? category(gap.category) : '',
    gap.language ? languageName(gap.language) : '',
    gap.resolved_by_person > 0
      ? `${gap.resolved_by_person === gap.count && gap.count > 1 ? 'all' : gap.resolved_by_person} resolved by people`
      : '',
  ].filter(Boolean);
}

/** Those that wait for an article, and those that an article answers by now, each in their order. */
export function openAndClosed(gaps: Gap[]) {
  return {
    open: gaps.filter((gap) => !gap.answered_by),
    closed: gaps.filter((gap) => gap.answered_by),
  };
}

/** Where an example was asked. */
export function source(example: Gap['examples'][number]) {
  if (example.source === 'reader_comment') return `below “${example.article?.title ?? ''}”`;
  if (example.source === 'search') return 'searched in the help centre';
  const number = example.ticket_number ? `#${example.ticket_number}` : 'ticket';
  return example.source === 'help_centre' ? `${number}, from the help centre` : number;
}
