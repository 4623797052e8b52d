export interface Step {
  key: string;
  label: string;
  standing: 'done' | 'now' | 'ahead';
}

/** The steps of a way as they stand in a state; a state beside the way ends it. */
export function stepsAlong(
  way: readonly string[],
  state: string,
  word: (key: string) => string,
): readonly Step[] {
  const shown = way.includes(state) ? way : [...way, state];
  const here = shown.indexOf(state);
  return shown.map((key, index) => ({
    key,
    label: word(key),
    standing: index < here ? 'done' : index === here ? 'now' : 'ahead',
  }));
}
