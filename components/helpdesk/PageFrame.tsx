import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fillFrame } from './fill-frame';
import type { Picture } from './picture';

const maxHeight = 620;

export interface PageFrameProps {
  picture: Picture;
  /** Maximum height that is shown, in CSS px of the page. */
  crop?: number;
  /** Width at which the page is laid out, in CSS px, before it is scaled down. */
  pageWidth?: number;
}

/**
 * An imitation page as a picture, in a frame without a doctype that may run nothing, scaled to the available width.
 * Nothing in it can be focused or clicked.
 */
export function PageFrame({ picture, crop = maxHeight, pageWidth = 720 }: PageFrameProps) {
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [size, setSize] = useState({ scale: 0.5, height: 300, from: 0 });
  useLayoutEffect(() => {
    const [container, page] = [box.current, frame.current];
    if (!container || !page) return;
    const measure = () => {
      const body = page.contentDocument?.body;
      // The browser may have given the frame a new, empty document when it was moved.
      if (body && body.childElementCount === 0) fillFrame(page, picture);
      setSize({ scale: container.clientWidth / pageWidth, ...partShown(page.contentDocument, crop) });
    };
    fillFrame(page, picture);
    measure();
    page.addEventListener('load', measure);
    const resizes = new ResizeObserver(measure);
    resizes.observe(container);
    return () => {
      resizes.disconnect();
      page.removeEventListener('load', measure);
    };
  }, [picture.html, picture.alt, crop, pageWidth]);
  return (
    <figure class="picture">
      <div ref={box} class="room" style={{ height: `${size.height * size.scale}px` }}>
        <iframe
          ref={frame}
          title={`Drawing: ${picture.alt}`}
          sandbox="allow-same-origin"
          inert
          tabIndex={-1}
          style={{
            width: `${pageWidth}px`,
            height: `${size.from + size.height}px`,
            transform: `scale(${size.scale}) translateY(-${size.from}px)`,
          }}
        />
      </div>
      <figcaption>{picture.alt}</figcaption>
    </figure>
  );
}

/**
 * The part of the page to show, at most `crop` CSS px high, with the marked element in it. The page's height is measured
 * by its elements: without a doctype the body is as high as its frame.
 */
function partShown(doc: Document | null, crop: number): { height: number; from: number } {
  const bottoms = [...(doc?.body.querySelectorAll('*') ?? [])].map(
    (one) => one.getBoundingClientRect().bottom,
  );
  const natural = Math.ceil(Math.max(200, ...bottoms) + 14);
  const height = Math.min(natural, crop);
  const marked = doc?.querySelector('.ecf-mark')?.getBoundingClientRect();
  const beyond = marked ? Math.min(marked.bottom + 24, marked.top + height - 24) - height : 0;
  return { height, from: Math.max(0, Math.min(Math.round(beyond), natural - height)) };
}
