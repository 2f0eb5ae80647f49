import type { CDPSession } from 'playwright-core';

/** A page of the extension that is no tab (side panel, the popup over a page): spoken to over the protocol. */
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

  /** Waits until a target of this address stands, and attaches to it. */
  static async attach(session: CDPSession, address: string): Promise<OtherTarget> {
    const end = Date.now() + 10_000;
    for (;;) {
      const [target] = await OtherTarget.targets(session, address);
      if (target) {
        const { sessionId } = await session.send('Target.attachToTarget', {
          targetId: target.targetId,
          flatten: false,
        });
        return new OtherTarget(session, sessionId);
      }
      if (Date.now() > end) throw new Error(`The browser opened no ${address}.`);
      await new Promise((later) => setTimeout(later, 50));
    }
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
