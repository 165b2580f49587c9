import { enhanceAsking } from './asking';
import { enhanceSearch } from './search';
import { enhanceVotes } from './votes';

// Every page works without this. What it adds is comfort: suggestions, votes that stay on the page, a sign of work.
for (const form of document.querySelectorAll<HTMLFormElement>('form.search')) enhanceSearch(form);
enhanceVotes(document);
enhanceAsking(document);
