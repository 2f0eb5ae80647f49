/**
 * Vite ends the whole process on SIGTERM, and where its input ends, as it does at once when nobody is at a keyboard. Then
 * a browser and its profile would be left behind. To be called once the server has started.
 */
export function leaveEndingToUs(): void {
  process.removeAllListeners('SIGTERM');
  process.stdin.removeAllListeners('end');
}
