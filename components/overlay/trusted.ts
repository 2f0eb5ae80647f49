/** Handles only clicks that the person made. Pages can make events, but not trusted ones. */
export function trusted(action: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) action();
  };
}
