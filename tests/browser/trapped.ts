import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from './chromium';

/**
 * A copy of the built extension in which every content script comes after a trap, in the same world: there a page's own
 * getters would not be seen. Reading what stands in a password, passcode, security question or answer, or in any field
 * of a court's own page, throws and says so on the console. `also` is put behind the extension's own script, to see that
 * the trap closes.
 */
export function trappedExtension(also = ''): string {
  const copy = mkdtempSync(join(tmpdir(), 'ecf-link-guide-trapped-'));
  cpSync(builtExtension, copy, { recursive: true });
  writeFileSync(join(copy, 'trap.js'), trap);
  writeFileSync(join(copy, 'also.js'), also);
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { content_scripts: { js: string[] }[] };
  for (const script of manifest.content_scripts) script.js = ['trap.js', ...script.js, 'also.js'];
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
}

export const trapWord = 'TRAP: read';

const trap = `(() => {
  const court = location.hostname.startsWith('ecf');
  const isSecret = (field) => court || field.getAttribute('type') === 'password' ||
    /password|passcode|mfaInput|question|answer/i.test(field.id + ' ' + field.getAttribute('name'));
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
