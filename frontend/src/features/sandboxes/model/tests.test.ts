import { TheoryTest_Kind } from '@shared/api/gen/nzd/sandboxes/v1/outline_pb';
import { testOf, testValue } from './tests';

const test = { theory: 'cities/prato/theories/T1', kind: TheoryTest_Kind.EDGE, element: 'e1' };

describe('what a trial puts to the test, as a choice', () => {
  it('comes back as it went', () => expect(testOf(testValue(test))).toEqual(test));
  it('is nothing while nothing is chosen', () => expect(testOf('')).toBeUndefined());
});
