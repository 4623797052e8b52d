import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { TheoryTest_Kind, type TheoryTest } from '@shared/api/gen/nzd/sandboxes/v1/outline_pb';
import { elementPage, elementText } from '@shared/model/theory-elements';
import { testValue } from '../model/tests';
import { useTheories } from '../model/use-theories';

/** What of the theory of change the trial puts to the test. */
export function TestList({ tests }: { tests: readonly TheoryTest[] }) {
  const { t } = useTranslation();
  const theories = useTheories(tests.map((one) => one.theory));
  const textOf = (one: TheoryTest) => {
    const text = elementText(theories.get(one.theory)?.content, one);
    return text
      ? t(`sandboxes.testKind.${TheoryTest_Kind[one.kind]}`, { text })
      : t(theories.get(one.theory) ? 'sandboxes.testGone' : 'sandboxes.testUnknown');
  };
  return (
    <>
      <h2>{t('sandboxes.field.tests')}</h2>
      {tests.length === 0 ? (
        <p>{t('sandboxes.noTests')}</p>
      ) : (
        <ul>
          {tests.map((one) => (
            <li key={testValue(one)}>
              <Link to={elementPage(theories.get(one.theory)?.content, one)}>{textOf(one)}</Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
