import { readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

/** A saved page, and what it is: which decides at what address it is served and what is expected. */
export interface RealPage {
  file: string;
  /** As the results name it. */
  name: string;
  kind: 'landing' | 'menu-bar' | 'daily-work';
}

/**
 * The saved pages in a folder. Those in a folder named `landing` or `menu-bar` are of that kind; those that lie directly
 * in the folder that was named are pages of daily work. Throws for a page anywhere else, since nothing is known of it.
 */
export function realPagesIn(dir: string): RealPage[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort()
    .map((path) => {
      const file = join(dir, path);
      const folder = basename(join(file, '..'));
      const name = join(basename(dir), relative(dir, file));
      if (folder === 'landing' || folder === 'menu-bar') return { file, name, kind: folder };
      if (basename(path) === path) return { file, name, kind: 'daily-work' };
      throw new Error(`${file}: neither in landing/ or menu-bar/ nor directly in ${dir}`);
    });
}
