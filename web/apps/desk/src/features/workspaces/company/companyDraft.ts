import type { Company, CompanyChange } from '../api/company';

/** The days as the server calls them, the week as most people read it. */
export const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export type Draft = Omit<CompanyChange, 'expected_version'>;

/**
 * What to begin with. As long as nobody named the company the name is left empty, so that nobody sends a sample's name
 * to customers, and the hours are those of this browser's place.
 */
export function draftOf(company: Company, zone: string): Draft {
  const { version, name, product, languages, hours } = company;
  return version > 0
    ? { name, product, languages, hours }
    : { name: '', product: '', languages, hours: { ...hours, time_zone: zone } };
}

/** With the item where it was not, without it where it was; in the order of `all`. */
export function toggled(chosen: readonly string[], item: string, all: readonly string[]) {
  return all.filter((code) => (code === item ? !chosen.includes(item) : chosen.includes(code)));
}
