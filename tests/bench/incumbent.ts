/** RECAP, which lawyers already run on these pages, loads 876 KB in 16 files into each (FACTS.md, Daily-work pages). */
const bytes = 876_000;
const files = 16;

/**
 * JavaScript of the incumbent's size, as a script per file. It is not the incumbent's own code, and not made to be slow:
 * plain functions in modules, as bundled libraries have them, which the browser compiles but hardly any of which is
 * called; each file puts its functions into one object when it runs, and the last one iterates over the page's links once
 * and notes which of them lead to documents. No timers, no requests, no nodes, no observers.
 */
export function incumbentScripts(): Record<string, string> {
  const scripts: Record<string, string> = {};
  for (let file = 0; file < files; file++) {
    const end = `})(globalThis.made${file} ??= {});\n${file === files - 1 ? passOverLinks : ''}`;
    const parts = ["((own) => {\n'use strict';\n"];
    let length = parts.join('').length + end.length;
    for (let at = 0; ; at++) {
      const part = module(file, at);
      if (length + part.length > bytes / files) break;
      length += part.length;
      parts.push(part);
    }
    // The rest is filled with a comment, at most as long as one module.
    scripts[`part-${file}.js`] =
      `${parts.join('')}${`// ${'-'.repeat(Math.max(0, bytes / files - length - 4))}\n`}${end}`;
  }
  return scripts;
}

/** A small class with its helpers and a table, no two with the same names. */
const module = (file: number, at: number): string => {
  const id = `${file}_${at}`;
  return `
const words${id} = { first: 'document ${id}', second: ['case', 'docket', 'entry ${at}'], third: /entry-(\\d+)-${at}/i };
function clean${id}(text, limit = ${at + 20}) {
  const parts = String(text ?? '').split(/\\s+/).filter((part) => part !== '' && part.length < limit);
  if (parts.length === 0) return words${id}.first;
  return parts.map((part, k) => (k === 0 ? part.toUpperCase() : part.toLowerCase())).join(' ');
}
class Entry${id} {
  constructor(element, options = {}) {
    this.element = element;
    this.options = { deep: false, retries: ${at % 7}, name: 'entry-${id}', ...options };
    this.listeners = new Map();
  }
  on(type, listener) {
    if (!this.listeners.has(type)) this.listeners.set(type, []);
    this.listeners.get(type).push(listener);
    return () => this.listeners.set(type, this.listeners.get(type).filter((other) => other !== listener));
  }
  find(number) {
    for (let row = this.element.firstElementChild; row; row = row.nextElementSibling) {
      const match = words${id}.third.exec(row.id);
      if (match && Number(match[1]) === number) return { row, text: clean${id}(row.textContent) };
    }
    return this.options.deep ? { row: null, text: words${id}.second.join(' ') } : null;
  }
  async ask(message) {
    for (let attempt = 0; attempt <= this.options.retries; attempt++) {
      const answer = await Promise.resolve({ message, attempt }).catch(() => null);
      if (answer) return { ...answer, name: this.options.name };
    }
    throw new Error('no answer for entry ${id}');
  }
}
own.Entry${id} = Entry${id};
own.clean${id} = clean${id};
`;
};

const passOverLinks = `globalThis.madeDocuments = [];
for (const link of document.links) {
  const match = /\\/doc1\\/(\\d+)/.exec(link.href);
  if (match) globalThis.madeDocuments.push({ number: match[1], label: link.textContent });
}
`;
