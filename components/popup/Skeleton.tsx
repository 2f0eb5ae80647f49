import { useState } from 'preact/hooks';
import './skeleton.css';

/**
 * The skeleton of a page that does not have the structure that the guide knows, to read and to copy. The person decides
 * whether anybody gets it; the guide sends nothing.
 */
export function Skeleton({ read }: { read(): Promise<string | null> }) {
  const [text, setText] = useState<string | null>(null);
  const [message, setMessage] = useState('');
  if (text === null)
    return (
      <p class="skeleton">
        This page looks different from what the guide knows.{' '}
        <button
          type="button"
          onClick={() =>
            void read().then((made) => setText(made ?? 'This page gave no skeleton. Reload it.'))
          }
        >
          Show its skeleton
        </button>
      </p>
    );
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setMessage('Copied.'),
      () => setMessage('Not copied: select the text and copy it.'),
    );
  return (
    <div class="skeleton">
      <p id="skeleton-says">
        How this page is built, without its text: what it is made of, and the guide’s own words. Read it; if
        nothing of yours is in it, copy it and send it to the people who look after the guide. Nothing is sent
        by itself.
      </p>
      <textarea
        readOnly
        rows={8}
        aria-label="The page’s skeleton"
        aria-describedby="skeleton-says"
        value={text}
      />
      <button type="button" onClick={() => void copy()}>
        Copy the skeleton
      </button>
      <span role="status">{message}</span>
    </div>
  );
}
