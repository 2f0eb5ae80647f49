/**
 * Given names with their usual short forms: of men, of women, and then spellings of one name, which family names have
 * as well. Groups end at a comma. Two words of one group may be one name; that two names share a short form (Edward and
 * Edwin are both Ed) makes them no group. An ending in "-ie" is written "-y". Short forms that are the beginning of a
 * name ("Dan", "Danny", "Sandy") are not here.
 */
const table =
  'robert bob rob bobby,william will bill billy wm,john jack jon,james jim jimmy jamy,richard dick rick ricky,michael mike mick,thomas tom tommy,charles chuck chas,edward ed ted ned,edwin ed,theodore ted theo,joseph joe joey,daniel,matthew,anthony tony,antonio tony,steven stephen steve,christopher,nicholas nick,alexander al sasha aleksandr oleksandr,albert al,alan al,andrew andy drew,jeffrey geoffrey jeff,lawrence larry,timothy,zachary zack,david dave,peter pete,philip phillip,patrick,gerald jerry,leonard lenny,nathaniel nathan nate,vincent vince,francis frank,francisco paco,jose pepe,jesus chuy,ignacio nacho,henry hank harry,eugene gene,jacob jake,joshua josh,gabriel gabe,mikhail misha,yuri yury,dmitry dima dmitri,terence terry terrence,mark,paul,kevin,brian,eric,scott,juan,luis' +
  '|elizabeth liz beth betty lizzy betsy,katherine catherine kathryn kate cathy katy,kathleen kate,margaret peggy maggy meg,patricia trish,susan sue,jennifer,deborah debra,rebecca becky,barbara barb,christine,christina tina,victoria vicky tori,guadalupe lupe,dorothy dot,mary molly polly,theresa teresa,judith judy,pamela pam,cynthia cindy,virginia ginny,amanda mandy,jessica jess,melissa missy,eleanor elly nell,sarah sally,ann nancy,natalia natasha,tatiana tanya,jane,linda,karen,laura,anna,maria ma,grace' +
  '|mohammed muhammad mohamed mohammad mohd md,ahmed ahmad,hussein husain hossein hussain,hassan hasan,yusuf yusef yousef yousuf,omar umar,khaled khalid,said saeed,abdul abdel,mahmoud mahmud';

/** Each word's groups, as section and number ("m4"). Made when the first names are compared: most pages have none. */
let groups: Map<string, string[]> | undefined;
function groupsOf(word: string): string[] {
  if (!groups) {
    groups = new Map();
    for (const [i, section] of table.split('|').entries())
      for (const [at, group] of section.split(',').entries())
        for (const name of group.split(' '))
          groups.set(name, [...(groups.get(name) ?? []), `${'mfs'[i]}${at}`]);
  }
  return groups.get(word.replace(/ie$/, 'y')) ?? [];
}

/** Whose given name a word usually is, where the table knows it: "m", "f", "mf", or "". */
export const givenTo = (word: string): string =>
  ['m', 'f'].filter((sex) => groupsOf(word).some((group) => group.startsWith(sex))).join('');

/** "Dan" and "Danny" for Daniel. The woman's name that a man's begins ("Daniel", "Danielle") is another name. */
function isShortFor(short: string, long: string): boolean {
  const stem = short.replace(/(y|ie)$/, '');
  const single = stem.replace(/(.)\1$/, '$1');
  if (stem !== short)
    return (
      (stem !== single || stem.length > 3) &&
      (long === single || (long.length > short.length && long.startsWith(single)))
    );
  const rest = long.slice(stem.length);
  return (
    long.startsWith(stem) && /..[^aeiou]$/.test(stem) && !/^(.?|.?a|[ln]e|i[nc]e|.?ette|elle)$/.test(rest)
  );
}

/** Whether two words may be one name: a short form and its name, or two spellings. Of family names only spellings. */
export const related = (a: string, b: string, isFamily: boolean): boolean =>
  groupsOf(a).some((group) => groupsOf(b).includes(group) && (!isFamily || group.startsWith('s'))) ||
  (!isFamily && (isShortFor(a, b) || isShortFor(b, a)));

/** Whether a word, or a usual short form or other spelling of it, begins with a letter. */
export const mayBeginWith = (word: string, letter: string): boolean =>
  word.startsWith(letter) ||
  groupsOf(word).some((group) =>
    [...(groups ?? [])].some(([other, own]) => other.startsWith(letter) && own.includes(group)),
  );
