import { attr, tag } from './dom';
import type { UsernameLength } from './pacer-facts';

/**
 * The only file that looks at what stands in a field, and all that it tells is whether there is anything, and how long a
 * username is. It is never handed a password, passcode, security question or answer; for a password field it refuses.
 */
const typedIn = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.get as (
  this: Element,
) => string;
const writtenIn = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.get as (
  this: Element,
) => string;
const chosen = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'selectedIndex')?.get as (
  this: Element,
) => number;

/** Whether nothing is entered in an ordinary field. A list counts as empty on its first entry if that has no value. */
export function isEmpty(field: Element): boolean {
  switch (tag(field)) {
    case 'SELECT': {
      const index = chosen.call(field);
      const option = field.querySelectorAll('option')[index];
      return index < 0 || !option || attr(option, 'value') === '';
    }
    case 'TEXTAREA':
      return writtenIn.call(field).trim() === '';
    case 'INPUT':
      return attr(field, 'type').toLowerCase() !== 'password' && typedIn.call(field).trim() === '';
    default:
      return false;
  }
}

/** The length class of a username, or null where none is typed. */
export function usernameLength(field: Element): UsernameLength | null {
  if (tag(field) !== 'INPUT' || attr(field, 'type').toLowerCase() === 'password') return null;
  const { length } = typedIn.call(field).trim();
  if (length === 0) return null;
  return length === 6 ? 'six' : length < 8 ? 'under-eight' : 'eight-or-more';
}
