import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { drawPage } from './draw-page';
import type { Picture } from './pictures';

const tallest = 620;

export interface PageFrameProps {
  picture: Picture;
  /** Greatest height shown, CSS px of the page. */
  crop?: number;
  /** Width at which the page is laid out, CSS px, before it is made small. */
  pageWidth?: number;
}

/**
 * An imitation page as a picture: in an empty frame without a doctype that may run nothing, scaled to the room there is.
 * Nothing in it takes the focus or the mouse.
 */
export function PageFrame({ picture, crop = tallest, pageWidth = 720 }: PageFrameProps) {
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [size, setSize] = useState({ scale: 0.5, height: 300, from: 0 });
  useLayoutEffect(() => {
    const [room, page] = [box.current, frame.current];
    if (!room || !page) return;
    const measure = () => {
      const body = page.contentDocument?.body;
      // A frame may have been given a new, empty document when it was moved.
      if (body && body.childElementCount === 0) drawPage(page, picture);
      setSize({ scale: room.clientWidth / pageWidth, ...partShown(page.contentDocument, crop) });
    };
    drawPage(page, picture);
    measure();
    page.addEventListener('load', measure);
    const watch = new ResizeObserver(measure);
    watch.observe(room);
    return () => {
      watch.disconnect();
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
 * In: the drawn page and the greatest height, CSS px. Out: the part to show, which holds what is marked. Measured by
 * what is on the page: without a doctype the body is as tall as its frame.
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
