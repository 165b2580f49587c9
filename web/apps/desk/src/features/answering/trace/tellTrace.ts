import { languageName } from '@baton/ui/languages';
import { agentName, category as categoryName, percent, sureness } from '@baton/ui/words';
import type { Trace } from '../api/run';

/** A run in five sentences that a support lead understands; every number stands behind its sentence. */
export interface Story {
  /** The folded line: how it ended, how sure, from how many sources. */
  headline: string;
  read: string;
  found: string;
  did: string;
  checked: string;
  decided: string;
}

export function tellTrace(trace: Trace): Story {
  return {
    headline: headline(trace),
    read: read(trace),
    found: found(trace),
    did: did(trace),
    checked: checked(trace),
    decided: decided(trace),
  };
}

const endings: Record<string, string> = {
  answered: 'answered',
  asked: 'asked the customer',
  resolved: 'closed the ticket',
  escalated: 'passed to a person',
  drafted: 'left a draft for a person',
  superseded: 'stood back',
};

function headline({ decided, found }: Trace) {
  const sources = found.filter((one) => one.is_used).length;
  const parts = [endings[decided.outcome] ?? decided.outcome];
  if (tellsConfidence(decided.outcome, decided.reason_code))
    parts.push(`${sureness(decided.confidence)} sure`);
  if (sources > 0) parts.push(count(sources, 'source'));
  return parts.join(', ');
}

/** Where a rule sends it to a person, how sure the agent was of an answer had no part in it. */
function tellsConfidence(outcome: string, reason: string) {
  return ['answered', 'drafted'].includes(outcome) || reason === 'low_confidence';
}

const matters: Record<string, string> = {
  technical_issue: 'a technical issue',
  billing_inquiry: 'a billing question',
  account_management: 'an account question',
  feature_request: 'a feature request',
  bug_report: 'a bug report',
  general_inquiry: 'a general question',
};

function read(trace: Trace) {
  const { read: reading, priority, route } = trace;
  const parts = [
    matters[String(route.category)] ?? categoryName(route.category).toLowerCase(),
    priority.level === 'urgent' ? 'urgent' : `${priority.level} priority`,
    languageRead(reading.language),
    wish(trace),
  ];
  return `${sentence(parts.filter(Boolean).join(', '))}${howSure(reading, route)}.`;
}

function howSure(reading: Trace['read'], route: Trace['route']) {
  if (route.why === 'the category was given') return '; the category was given';
  const guess = reading.categories.find((one) => one.category === route.category);
  if (route.why === 'the agent in charge goes on') return '; part of the same conversation';
  return guess ? `; ${sureness(guess.probability)} sure` : '';
}

const threats: Record<NonNullable<Trace['read']['threat']>['kind'], string> = {
  legal: 'speaks of legal steps',
  harm: 'sounds like a threat',
  self_harm: 'may be about to harm themselves',
  danger: 'reports a danger',
};

/** The one thing beyond the topic that mattered most. */
function wish({ read: reading, decided }: Trace) {
  if (reading.wish_for_person) return 'asks for a person';
  if (reading.threat) return threats[reading.threat.kind];
  if (reading.action)
    return actions[String(reading.action.kind)] ?? 'asks for something only a person may do';
  if (decided.reason_code === 'automatic_mail') return 'reads like an automatic mail';
  if (decided.reason_code === 'spam') return 'reads like spam';
  if (reading.wrote_before) return 'has written about it before';
  if (reading.withdrawn) return 'takes the question back';
  if (reading.praise) return 'thanks, and asks for nothing';
  if (reading.not_solved) return 'says it is not solved';
  if (reading.solved) return 'says it is solved';
  if (reading.vague) return 'says too little to act on';
  const kinds = new Set(reading.priority.reasons.map((reason) => reason.kind));
  if (['urgency_word', 'deadline_now', 'ongoing'].some((kind) => kinds.has(kind))) return 'wants help now';
  if (kinds.has('deadline_today')) return 'needs it today';
  if (kinds.has('deadline_tomorrow')) return 'needs it by tomorrow';
  if (kinds.has('repeated')) return 'has asked before';
  return '';
}

const actions: Record<string, string> = {
  money: 'wants something done about money',
  account_security: 'wants a change to account access',
  personal_data: 'asks about their personal data',
};

function found({ found: passages, decided, actions: done = [], did: told }: Trace) {
  const searched =
    passages.length > 0 ||
    done.some((one) => one.name === 'search_knowledge') ||
    told.some((one) => one.startsWith('searched'));
  if (!searched) return 'Nothing had to be looked up.';
  const [best] = passages;
  if (!best) return 'No article matches what was asked.';
  const looked = count(passages.length, 'passage');
  const used = unique(passages.filter((one) => one.is_used).map((one) => one.title));
  if (used.length > 0) return `${sentence(quoted(used))} out of ${looked}.`;
  const drafted = unique(passages.filter((one) => one.used_sentences?.length).map((one) => one.title));
  if (drafted.length > 0) return `${looked}; the draft rests on ${quoted(drafted)}.`;
  return decided.outcome === 'escalated'
    ? `${looked}; the closest is “${best.title}”, and it was not sent.`
    : `${looked}; the closest is “${best.title}”.`;
}

function did(trace: Trace) {
  const { route, found: passages, actions: done = [], did: told } = trace;
  const steps: string[] = [];
  if (route.note && route.from) steps.push(`took over from the ${agentName(route.from).toLowerCase()}`);
  if (
    passages.length > 0 ||
    done.some((one) => one.name === 'search_knowledge') ||
    told.some((one) => one.startsWith('searched'))
  ) {
    steps.push('searched the articles');
  }
  steps.push(lastStep(trace));
  return `${sentence(list(steps))}.`;
}

function lastStep({ decided, found: passages, matters: several = [] }: Trace) {
  if (decided.reason_code === 'partly_answered') {
    const answered = several.filter((matter) => matter.is_answered).length;
    return `answered ${answered} of ${count(several.length, 'matter')} and gathered the rest for a person`;
  }
  if (['automatic_mail', 'spam'].includes(decided.reason_code)) return 'answered nobody';
  const sources = new Set(passages.filter((one) => one.is_used).map((one) => one.article)).size;
  switch (decided.outcome) {
    case 'answered':
      return sources > 0 ? `wrote a reply from ${count(sources, 'article')}` : 'wrote a reply';
    case 'asked':
      return 'asked the customer for more';
    case 'resolved':
      return 'closed the ticket';
    case 'drafted':
      return 'wrote a draft for your team';
    case 'superseded':
      return 'said nothing, because somebody else was faster';
    default:
      return 'gathered what it knew for the person who goes on';
  }
}

function checked({ checked: checks }: Trace) {
  const stopped = checks.filter((check) => !check.is_passed);
  if (checks.length === 0) return 'Nothing was said, so nothing had to be checked.';
  if (stopped.length === 0) return `All ${checks.length} checks passed.`;
  const names = quoted(stopped.map((check) => check.name));
  return `${checks.length - stopped.length} of ${checks.length} checks passed; ${names} stopped the reply.`;
}

function decided({ decided: end }: Trace) {
  switch (end.outcome) {
    case 'answered':
      return `Answer without a person: ${sureness(end.confidence)} sure, and ${percent(end.threshold)} is enough here.`;
    case 'drafted':
      return `Leave a draft for a person: ${lower(end.reason)}`;
    case 'asked':
      return `Ask before answering: ${lower(end.reason)}`;
    case 'resolved':
      return `Close the ticket: ${lower(end.reason)}`;
    case 'superseded':
      return 'Stand back: somebody else was faster.';
    default:
      return end.reason_code === 'low_confidence'
        ? `Pass it to a person: only ${percent(end.confidence)} sure, and ${percent(end.threshold)} is needed here.`
        : `Pass it to a person: ${lower(end.reason)}`;
  }
}

/** `en` as people say it; a language that was not recognised is said to be so. */
export const languageRead = (code: string) => (code === 'unknown' ? 'language unclear' : languageName(code));

export function count(number: number, one: string) {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

function quoted(titles: string[]) {
  return list(titles.map((title) => `“${title}”`));
}

function list(parts: string[]) {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function unique(texts: string[]) {
  return [...new Set(texts)];
}

function sentence(text: string) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A reason continues the sentence; names and `I` keep their capital. */
function lower(text: string) {
  const ended = /[.?!]$/.test(text) ? text : `${text}.`;
  return /^(?:[A-Z]{2}|I\b)/.test(ended) ? ended : ended.charAt(0).toLowerCase() + ended.slice(1);
}
