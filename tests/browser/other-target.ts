import type { CDPSession } from 'playwright-core';
import { until } from './until';

/** A page of the extension that is not a tab (side panel, the popup over a page), driven by the protocol. */
export class OtherTarget {
  private calls = 0;

  protected constructor(
    protected readonly session: CDPSession,
    private readonly attached: string,
  ) {}

  static async targets(session: CDPSession, address: string) {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(({ url }) => url.includes(address));
  }

  /** Waits until a target with this address is there, and attaches to it. */
  static async attach(session: CDPSession, address: string): Promise<OtherTarget> {
    const [target] = await until(
      () => OtherTarget.targets(session, address),
      (targets) => targets.length > 0,
      () => `The browser opened no ${address}.`,
    );
    const { sessionId } = await session.send('Target.attachToTarget', {
      targetId: target?.targetId ?? '',
      flatten: false,
    });
    return new OtherTarget(session, sessionId);
  }

  /** Evaluates an expression in it. */
  async evaluate<T>(expression: string): Promise<T> {
    const id = ++this.calls;
    const answer = new Promise<string>((resolve) => {
      const hear = ({ sessionId, message }: { sessionId: string; message: string }) => {
        if (sessionId !== this.attached || JSON.parse(message).id !== id) return;
        this.session.off('Target.receivedMessageFromTarget', hear);
        resolve(message);
      };
      this.session.on('Target.receivedMessageFromTarget', hear);
    });
    await this.session.send('Target.sendMessageToTarget', {
      sessionId: this.attached,
      message: JSON.stringify({
        id,
        method: 'Runtime.evaluate',
        params: { expression, returnByValue: true },
      }),
    });
    return JSON.parse(await answer).result.result.value as T;
  }
}
