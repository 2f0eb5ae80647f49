import type { ComponentChildren } from 'preact';
import { ToneIcon } from './icons';

export interface NoticeProps {
  /** Done in green, care in amber, stop in red. */
  tone: 'done' | 'care' | 'stop';
  /** How soon it is read out: "alert" at once, "status" when there is a pause; without, as any other text. */
  role?: 'alert' | 'status';
  children: ComponentChildren;
}

/** A notice in one of three tones, each with an icon of its own shape. */
export function Notice({ tone, role, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} {...(role ? { role } : {})}>
      <ToneIcon tone={tone} />
      <div>{children}</div>
    </div>
  );
}
