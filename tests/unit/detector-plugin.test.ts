import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutEvidenceLine } from '@/lib/build/detector-plugin';

const folder = 'lib/pages/detectors';

test.each(readdirSync(folder))('%s is packed without what it rests on, and otherwise as it is', (name) => {
  const code = readFileSync(`${folder}/${name}`, 'utf8');
  const packed = withoutEvidenceLine(code);
  expect(packed).not.toContain('evidence:');
  expect(code.split('\n').filter((line) => !line.startsWith('  evidence: '))).toEqual(packed.split('\n'));
});

test.each(['const detector = {};\n', "  evidence: 'a',\n  evidence: 'b',\n"])(
  'a detector that says it in another way fails the build: %j',
  (code) => {
    expect(() => withoutEvidenceLine(code)).toThrow('once, in a line of its own');
  },
);
