/** Something that can stand in a formula: a measure, an indicator or a calculator's method. */
export interface Completion {
  /** As it is written in a formula. */
  word: string;
  /** What people call it. */
  label: string;
  /** What is put in; for a method with the names of what it takes. */
  text: string;
}

const MOST = 6;
const LETTER = /[\p{L}\p{N}_]/u;

/** The part of the word before the caret, and where it begins. */
export function wordBefore(text: string, caret: number): { word: string; from: number } {
  let from = caret;
  while (from > 0 && LETTER.test(text.charAt(from - 1))) from -= 1;
  return { word: text.slice(from, caret), from };
}

/** What the word before the caret may become: what begins with it first, then what holds it. */
export function completionsAt(text: string, caret: number, all: readonly Completion[]): Completion[] {
  const { word } = wordBefore(text, caret);
  // A word of one letter fits nearly everything; one whose rest stands behind the caret is being corrected.
  if (word.length < 2 || LETTER.test(text.charAt(caret))) return [];
  const wanted = word.toLowerCase();
  const fitting = all.filter((one) => one.word !== wanted && one.word.includes(wanted));
  const begins = (one: Completion) => (one.word.startsWith(wanted) ? 0 : 1);
  return fitting.sort((a, b) => begins(a) - begins(b) || a.word.localeCompare(b.word)).slice(0, MOST);
}

/** The text with the word before the caret completed, and what is selected then: the first thing a method takes. */
export function completed(
  text: string,
  caret: number,
  completion: Completion,
): { text: string; from: number; to: number } {
  const { from } = wordBefore(text, caret);
  return inserted(`${text.slice(0, from)}${text.slice(caret)}`, from, completion);
}

/** The text with something put in at the caret, and what is selected then. */
export function inserted(
  text: string,
  caret: number,
  completion: Completion,
): { text: string; from: number; to: number } {
  const put = completion.text;
  const open = put.indexOf('(');
  const end = caret + put.length;
  const first = open < 0 ? '' : (/^[^,)]*/.exec(put.slice(open + 1))?.[0] ?? '');
  const from = open < 0 ? end : caret + open + 1;
  return { text: `${text.slice(0, caret)}${put}${text.slice(caret)}`, from, to: from + first.length };
}
