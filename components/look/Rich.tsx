/** A sentence with **bold** parts. Text only: whatever it holds never becomes markup. */
export function Rich({ text }: { text: string }) {
  return <>{text.split('**').map((part, i) => (i % 2 === 1 ? <b key={i}>{part}</b> : part))}</>;
}
