import { writeFileSync } from 'node:fs';
import { exceptions } from '@/lib/courts/exceptions';
import { packIds } from '@/lib/courts/id-pack';
import { courts } from '@/lib/courts/registry';

/** A module of one text, as biome formats it. */
const moduleOf = (comment: string, name: string, text: string): string => `/** ${comment} */
export const ${name} =
  ${quoted(text)};
`;

/** In the quotes that need fewer escapes, single ones where it makes no difference. */
function quoted(text: string): string {
  const count = (quote: string) => text.split(quote).length;
  const quote = count("'") > count('"') ? '"' : "'";
  return `${quote}${text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)}${quote}`;
}

/**
 * What scripts on pages use of all courts, cut down for them: the registry weighs 170 KB. By file, what has to be in it.
 * The facts themselves are in courts.json and rules.ts alone.
 */
export const generatedFiles = (): Record<string, string> => ({
  'lib/courts/packed-ids.ts': moduleOf(
    'The ids of all courts, as id-pack.ts packs them. Made from courts.json by `npm run generate`.',
    'packedIds',
    packIds(courts.map(({ id }) => id)),
  ),
  'lib/courts/exceptions-text.ts': moduleOf(
    'The courts that differ on PACER’s page of e-file registration (exceptions.ts). Made from rules.ts by `npm run generate`.',
    'exceptionsText',
    exceptions,
  ),
});

/** Writes the generated files again, after a change of courts or rules: npm run generate */
export function main(): void {
  for (const [file, text] of Object.entries(generatedFiles())) {
    writeFileSync(file, text);
    console.log(`${file}: ${text.length} characters`);
  }
}
