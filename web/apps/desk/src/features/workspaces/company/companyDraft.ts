import type { Company, CompanyChange } from '../api/company';

/** The languages that agents read. */
export const languages = [
  ['en', 'English'],
  ['de', 'German'],
  ['fr', 'French'],
  ['es', 'Spanish'],
  ['pt', 'Portuguese'],
  ['it', 'Italian'],
  ['nl', 'Dutch'],
] as const;

/** The days as the server calls them, the week as most people read it. */
export const days = [
  ['mon', 'Mon'],
  ['tue', 'Tue'],
  ['wed', 'Wed'],
  ['thu', 'Thu'],
  ['fri', 'Fri'],
  ['sat', 'Sat'],
  ['sun', 'Sun'],
] as const;

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
export function toggled(
  chosen: readonly string[],
  item: string,
  all: readonly (readonly [string, string])[],
) {
  return all
    .map(([code]) => code)
    .filter((code) => (code === item ? !chosen.includes(item) : chosen.includes(code)));
}
