/**
 * The browser's own extension interface, as promises in Chrome and Firefox alike. The small script on court pages uses
 * it directly: the polyfill would cost it 2.5 KB gzip and is a no-op where a promise-based `browser` or `chrome` stands.
 */
export type MessageListener = (
  message: unknown,
  sender: { id?: string },
  answer: (response: unknown) => void,
) => unknown;

export interface BrowserApi {
  runtime: {
    id: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: MessageListener): void };
  };
  storage: {
    local: { get(keys: string[] | null): Promise<Record<string, unknown>> };
    onChanged: {
      addListener(
        listener: (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => void,
      ): void;
    };
  };
}

// Never name anything `browser` or `storage` in these scripts: the bundler takes it for its own helper of that name, and
// puts that in, 2 and 5 KB gzip, whatever is declared here.
const api = globalThis as unknown as { browser?: BrowserApi; chrome: BrowserApi };

export const browserApi: BrowserApi = api.browser?.runtime ? api.browser : api.chrome;
