import { extensionWith } from './with-script';

/**
 * A copy of the built extension in which its scripts on pages wait for what is kept, as on a slow computer, until
 * `__letGo()` is called in their world.
 */
export const heldExtension = (): string => extensionWith({ before: hold });

const hold = `(() => {
  const { local } = chrome.storage;
  const get = local.get.bind(local);
  const open = new Promise((resolve) => { globalThis.__letGo = resolve; });
  local.get = (...keys) => open.then(() => get(...keys));
})();
`;
