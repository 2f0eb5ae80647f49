import type { ComponentChildren } from 'preact';
import { arrowLeft, Icon } from '@/components/ui/icons';

export interface AddressBarProps {
  url: string;
  canGoBack: boolean;
  onBack(): void;
  onReload(): void;
  bookmarks: { name: string; url: string }[];
  onBookmark(url: string): void;
  /** The guide's button, where a browser has its toolbar. */
  children: ComponentChildren;
}

/** The address bar of the imitated browser, so that learners see which page they would be on. */
export function AddressBar(props: AddressBarProps) {
  const { url, bookmarks } = props;
  const { host, pathname, search } = new URL(url);
  return (
    <div class="address-bar">
      <button
        type="button"
        class="tool plain"
        aria-label="Back"
        disabled={!props.canGoBack}
        onClick={props.onBack}
      >
        <Icon path={arrowLeft} />
      </button>
      <button type="button" class="tool plain" aria-label="Reload this page" onClick={props.onReload}>
        <ReloadIcon />
      </button>
      <p class="address" title={url}>
        <span class="unseen">Address on the real site: </span>
        <strong>{host}</strong>
        {pathname}
        {search}
      </p>
      <nav class="bookmarks" aria-label="Bookmarks">
        {bookmarks.map(({ name, url: to }) => (
          <button key={to} type="button" class="plain" onClick={() => props.onBookmark(to)}>
            {name}
          </button>
        ))}
      </nav>
      {props.children}
    </div>
  );
}

const ReloadIcon = () => (
  <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path
      d="M13 8a5 5 0 1 1-1.600-3.700M13 2.500v3h-3"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
