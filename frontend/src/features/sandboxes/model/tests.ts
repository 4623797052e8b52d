import { TheoryTest_Kind, type TheoryTest } from '@shared/api/gen/nzd/sandboxes/v1/outline_pb';

type Test = Pick<TheoryTest, 'theory' | 'kind' | 'element'>;

/** What is put to the test, as the value of one choice. */
export const testValue = ({ theory, kind, element }: Test): string =>
  [theory, TheoryTest_Kind[kind], element].join('|');

/** What such a value stands for; undefined while nothing is chosen. */
export function testOf(value: string): Test | undefined {
  const [theory = '', code = '', element = ''] = value.split('|');
  const kind = Object.entries(TheoryTest_Kind).find(([name]) => name === code)?.[1];
  return element && typeof kind === 'number' ? { theory, kind, element } : undefined;
}
