import { extensionWith } from './with-script';

/**
 * A copy of the built extension in which a trap runs before every content script, in the same isolated world, since the
 * page's own getters have no effect there. Reading the content of a password, passcode, security question or answer, or of
 * any field of a court's own page, throws an error and is reported on the console. The script `also` runs after the
 * extension's own, to test the trap. The text of a key or a backup code of the practice pages is trapped likewise.
 */
export const trappedExtension = (also = ''): string => extensionWith({ before: trap, behind: also });

export const trapWord = 'TRAP: read';

const trap = `(() => {
  const court = location.hostname.startsWith('ecf');
  const isSecret = (field) => court || field.getAttribute('type') === 'password' ||
    /password|passcode|mfaInput|mfa:|question|answer/i.test(field.id + ' ' + field.getAttribute('name'));
  const caught = (field, what) => {
    if (!isSecret(field)) return;
    console.error('${trapWord} ' + what + ' of ' + (field.id || field.name));
    throw new Error('${trapWord} ' + what);
  };
  for (const type of [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement])
    for (const name of ['value', 'valueAsNumber', 'valueAsDate', 'defaultValue', 'textLength', 'selectionStart',
        'selectionEnd', 'selectedIndex', 'selectedOptions', 'validity', 'validationMessage', 'files']) {
      const own = Object.getOwnPropertyDescriptor(type.prototype, name);
      if (!own?.get) continue;
      Object.defineProperty(type.prototype, name, { ...own, get() { caught(this, name); return own.get.call(this); } });
    }
  for (const type of [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement])
    for (const name of ['checkValidity', 'reportValidity']) {
      const own = type.prototype[name];
      type.prototype[name] = function () { caught(this, name); return own.call(this); };
    }
  // The text of a key or a code, on the pages that show them.
  for (const [type, name] of [[Node, 'nodeValue'], [Node, 'textContent'], [CharacterData, 'data'],
      [Element, 'innerHTML'], [Element, 'outerHTML'], [HTMLElement, 'innerText']]) {
    const own = Object.getOwnPropertyDescriptor(type.prototype, name);
    Object.defineProperty(type.prototype, name, { ...own, get() {
      const text = own.get.call(this);
      if (/PRACTICE KEY|practice-\\d/.test(text ?? '')) console.error('${trapWord} the text of a key or a code');
      return text;
    } });
  }
  const form = globalThis.FormData;
  globalThis.FormData = function (...args) {
    console.error('${trapWord} FormData');
    return new form(...args);
  };
  // Pseudo-classes that tell whether a field is filled in.
  for (const type of [Element, Document, DocumentFragment])
    for (const name of ['querySelector', 'querySelectorAll', 'matches', 'closest']) {
      const own = type.prototype[name];
      if (!own) continue;
      type.prototype[name] = function (selector) {
        if (/:(placeholder-shown|(user-)?(in)?valid|autofill|-webkit-autofill)/.test(selector))
          console.error('${trapWord} by selector ' + selector);
        return own.call(this, selector);
      };
    }
  // What is left behind on the page: observers that still observe.
  const active = new Set();
  globalThis.__activeObservers = () => active.size;
  for (const type of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const { observe, disconnect } = type.prototype;
    type.prototype.observe = function (...args) { active.add(this); return observe.apply(this, args); };
    type.prototype.disconnect = function () { active.delete(this); return disconnect.call(this); };
  }
})();
`;
