import type { CDPSession, Page } from 'playwright-core';
import { frames } from './frames';
import { type Box, type Found, onceItStands } from './once-it-stands';
import { until } from './until';

/**
 * The overlay as a person sees and uses it. Its shadow root is closed to the page; the browser's own protocol reaches
 * into it, and clicks are made with the mouse, since the overlay ignores all others.
 */
export class OverlayOnPage {
  private session: CDPSession | null = null;

  /** @param frame the selector of the page's frame that the overlay is in, if it is not in the page itself */
  constructor(
    private readonly page: Page,
    private readonly frame: string | null = null,
  ) {}

  /**
   * Evaluates a function body in which `root` is the shadow root; null where no overlay is on the page. A question that
   * the page took along to another process is never answered: it is asked again, of the page that came.
   */
  async inside<T>(body: string): Promise<T | null> {
    for (let asked = 1; ; asked++) {
      this.session ??= await this.page.context().newCDPSession(this.page);
      const answer = await inTime(this.evaluate<T>(this.session, body));
      if (answer !== unanswered) return answer;
      this.session = null;
      if (asked === 3) throw new Error(`The page did not answer ${asked} times: ${this.page.url()}`);
    }
  }

  private async evaluate<T>(session: CDPSession, body: string): Promise<T | null> {
    const place = this.frame
      ? `document.querySelector(${JSON.stringify(this.frame)})?.contentDocument`
      : 'document';
    const host = await session.send('Runtime.evaluate', {
      // By the prototype: a page may have an element named "querySelector".
      expression: `(doc => doc && Document.prototype.querySelector.call(doc, '[data-ecf-link-guide]'))(${place})`,
    });
    const { objectId } = host.result;
    if (!objectId) return null;
    const { node } = await session.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
    const shadow = node.shadowRoots?.[0];
    if (!shadow) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { const root = this; ${body} }`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  /** The overlay's text, or null if there is no overlay. */
  text(): Promise<string | null> {
    return this.inside<string>("return root.querySelector('section').innerText");
  }

  code(): Promise<string | null> {
    return this.inside<string | null>("return root.querySelector('.foot .code')?.textContent ?? null");
  }

  /** The text of what has the focus in the overlay; null where nothing in it has. */
  focused(): Promise<string | null> {
    return this.inside<string | null>('return root.activeElement?.textContent ?? null');
  }

  status(): Promise<string | null> {
    return this.inside<string>("return root.querySelector('[role=status]').textContent");
  }

  ring(): Promise<Box | null> {
    return this.inside<Box | null>(
      "const ring = root.querySelector('.ring'); if (ring.hidden) return null; const r = ring.getBoundingClientRect(); return { x: r.x, y: r.y, width: r.width, height: r.height }",
    );
  }

  box(): Promise<Box | null> {
    return this.inside<Box>(
      "const r = root.querySelector('section').getBoundingClientRect(); return { x: r.x, y: r.y, width: r.width, height: r.height }",
    );
  }

  /** Whether there is a ring around an element of the page, and if so whether the panel covers that element. */
  async ringed(): Promise<'no ring' | 'free' | 'covered'> {
    const [ring, box] = [await this.ring(), await this.box()];
    if (!ring) return 'no ring';
    return box && !overlaps(ring, box) ? 'free' : 'covered';
  }

  /** Waits until the overlay shows this, and returns its text. Throws an error with what it shows instead. */
  async waitFor(pattern: RegExp | string, timeout = 8000): Promise<string> {
    const text = await until(
      () => this.text().catch(() => null), // the page is on its way to the next one
      (said) => said !== null && (typeof pattern === 'string' ? said.includes(pattern) : pattern.test(said)),
      (said) => `The overlay did not show ${pattern}; it shows: ${said ?? 'nothing'}`,
      timeout,
    );
    return text ?? '';
  }

  /**
   * Clicks what has this text or label, with the mouse, once it stands still as a person would wait for; an answer once it
   * has stood there for as long as it takes to read it.
   */
  async click(label: string): Promise<void> {
    const found = await onceItStands(
      () => this.find(label),
      () => frames(this.page),
    );
    if (!found) throw new Error(`The overlay has no "${label}"; it shows: ${await this.text()}`);
    await this.clickAt(found);
  }

  /** Clicks what has this text or label at once, wherever it is just then. */
  async clickNow(label: string): Promise<void> {
    const found = await this.find(label);
    if (!found) throw new Error(`The overlay has no "${label}"; it shows: ${await this.text()}`);
    await this.clickAt(found);
  }

  private async clickAt(box: Box): Promise<void> {
    // Boxes in a frame are relative to the frame's corner.
    const frame = this.frame ? await this.page.locator(this.frame).boundingBox() : null;
    const [left, top] = [frame?.x ?? 0, frame?.y ?? 0];
    await this.page.mouse.click(left + box.x + box.width / 2, top + box.y + box.height / 2);
  }

  /** Brings the fade in which it comes to its end at once, for pictures and for what is measured of its colors. */
  async faded(): Promise<void> {
    await this.inside('for (const animation of root.getAnimations()) animation.finish();');
  }

  private find(label: string): Promise<Found | null> {
    return this.inside<Found | null>(
      `const hit = [...root.querySelectorAll('button, summary, a')].find((e) => (e.getAttribute('aria-label') ?? e.textContent).trim().startsWith(${JSON.stringify(label)}));
       if (!hit) return null; hit.scrollIntoView({ block: 'nearest' }); const r = hit.getBoundingClientRect();
       const answers = hit.closest('.choices');
       return { x: r.x, y: r.y, width: r.width, height: r.height, isAnswer: answers !== null, waits: answers?.inert === true, at: performance.now() }`,
    );
  }
}

/** Much longer than a slow machine takes to answer, much shorter than a test may take. */
const answerTime = 15_000;

const unanswered = Symbol('unanswered');

async function inTime<T>(answer: Promise<T>): Promise<T | typeof unanswered> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<typeof unanswered>((resolve) => {
    timer = setTimeout(() => resolve(unanswered), answerTime);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
    answer.catch(() => {}); // a late refusal is nobody's any more
  }
}

export type { Box };

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
