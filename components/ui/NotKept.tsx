import { Notice } from './Notice';

export interface NotKeptProps {
  /** What is the matter with the last thing that was to be written down; null where all is written. */
  trouble: 'late' | 'refused' | null;
  tryAgain(): void;
}

/** Says that what the person did is not written down, where they did it. */
export function NotKept({ trouble, tryAgain }: NotKeptProps) {
  if (!trouble) return null;
  return (
    <Notice tone="stop" role="alert">
      {trouble === 'late' ? (
        <>
          <p>
            <strong>Not written down yet.</strong> The browser did not keep it; this computer’s disk may be
            full. The guide tries again by itself while this page is open. What was kept before is as it was.
          </p>
          <div>
            <button type="button" onClick={tryAgain}>
              Try again now
            </button>
          </div>
        </>
      ) : (
        <p>
          <strong>Not written down.</strong> The guide could not read what it was to keep. What was kept
          before is as it was. Reload this page, then do it again.
        </p>
      )}
    </Notice>
  );
}
