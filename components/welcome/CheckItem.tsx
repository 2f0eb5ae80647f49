import type { ComponentChildren } from 'preact';

export interface CheckItemProps {
  label: string;
  ready: boolean;
  set(ready: boolean): void;
  /** What is known of it, or whom to call. */
  children: ComponentChildren;
}

/** One item of the checklist. Its box shows what is kept, once it is kept. */
export function CheckItem({ label, ready, set, children }: CheckItemProps) {
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={ready}
          onClick={(event) => {
            event.preventDefault();
            set(!ready);
          }}
        />
        <span>
          <strong>{label}</strong>
          <small>{children}</small>
        </span>
      </label>
    </li>
  );
}
