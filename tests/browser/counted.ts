import { extensionWith } from './with-script';

/**
 * A copy of the built extension that counts every read of a page by its scripts as `__reads`, in their own isolated world:
 * steps of a tree walker, attributes, visibility, sizes.
 */
export const countedExtension = (): string => extensionWith({ before: count });

const count = `(() => {
  globalThis.__reads = 0;
  const counted = (proto, name) => {
    const own = proto[name];
    proto[name] = function (...args) { globalThis.__reads++; return own.apply(this, args); };
  };
  for (const name of ['nextNode', 'nextSibling', 'parentNode']) counted(TreeWalker.prototype, name);
  for (const name of ['getAttribute', 'checkVisibility', 'getBoundingClientRect', 'closest', 'matches'])
    counted(Element.prototype, name);
  counted(Node.prototype, 'contains');
})();
`;
