/**
 * How many cases a test of generated cases tries: as many as it says; ten times as many in `npm run test:deep`
 * (`GUIDE_DEEP` in the environment), and what waits for them waits ten times as long; a tenth in `npm run mutate`
 * (`GUIDE_FEW`), where each test runs hundreds of times.
 */
export const runs = (usual: number): number => {
  if (import.meta.env.GUIDE_DEEP) return usual * 10;
  return import.meta.env.GUIDE_FEW ? Math.ceil(usual / 10) : usual;
};
