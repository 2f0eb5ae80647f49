import { buildFor } from '../browser/build';
import { PracticeCourt } from '../practice-court/server';
import { tryDailyWork } from '../real/daily-work';
import { tryGuidancePage } from '../real/guidance-page';
import { realPagesIn } from '../real/real-page';

/**
 * Runs the built extension over real pages that lie elsewhere: `npm run test:real -- DIR [DIR...]`. What a page is, its
 * folder says (tests/real/real-page.ts); what is expected of it, tests/real/guidance-page.ts and daily-work.ts.
 */
export async function main(dirs: string[]): Promise<number> {
  const [pages, problem] = found(dirs);
  if (problem) {
    console.error(problem);
    return 2;
  }
  await buildFor('chrome');
  const court = await PracticeCourt.start();
  let passed = 0;
  let failed = 0;
  const report = (name: string, wrong: string | null) => {
    if (wrong) failed++;
    else passed++;
    console.log(`${wrong ? 'FAIL' : 'ok'}  ${name}${wrong ? `: ${wrong}` : ''}`);
  };
  try {
    for (const page of pages.filter(({ kind }) => kind !== 'daily-work'))
      report(page.name, await tryGuidancePage(court, page));
    await tryDailyWork(
      court,
      pages.filter(({ kind }) => kind === 'daily-work'),
      report,
    );
  } finally {
    await court.stop();
  }
  console.log(`tests: ${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** The pages of all folders, or what is wrong with what was named. */
function found(dirs: string[]): [ReturnType<typeof realPagesIn>, string | null] {
  if (dirs.length === 0) return [[], 'Name the folders of real pages: npm run test:real -- DIR [DIR...]'];
  const pages = [];
  for (const dir of dirs) {
    const here = realPagesIn(dir);
    if (here.length === 0) return [[], `${dir} holds no .html page.`];
    pages.push(...here);
  }
  return [pages, null];
}
