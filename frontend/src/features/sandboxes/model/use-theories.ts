import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TheoryTest_Kind, type TheoryTest } from '@shared/api/gen/nzd/sandboxes/v1/outline_pb';
import type { Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { TheoryService } from '@shared/api/gen/nzd/theories/v1/theory_service_pb';
import { callOptions, useCall } from '@shared/api/use-call';
import { elementText } from '@shared/model/theory-elements';
import { testValue } from './tests';

/** Theories of change with what they say; undefined while they are read, or where the reader may not. */
export function useTheories(names: readonly string[]): ReadonlyMap<string, Theory | undefined> {
  const asked = [...new Set(names)];
  const found = useQueries({
    queries: asked.map((name) => callOptions('theories', TheoryService.method.getTheory, { name })),
  });
  return new Map(asked.map((name, index) => [name, found[index]?.data]));
}

/** What a trial of the city may put to the test; what is chosen already stays a choice. */
export function useTestChoices(city: string, chosen: readonly Pick<TheoryTest, 'theory'>[]) {
  const { t } = useTranslation();
  const list = useCall('theories', TheoryService.method.listTheories, {
    parent: `cities/${city}`,
    pageSize: 50,
  });
  const names = (list.data?.theories ?? []).map((one) => one.name);
  const theories = useTheories([...names, ...chosen.map((one) => one.theory)]);
  return [...theories].flatMap(([theory, found]) => {
    const content = found?.content;
    const choices = (kind: TheoryTest_Kind, elements: readonly { id: string }[]) =>
      elements.map(({ id: element }) => ({
        value: testValue({ theory, kind, element }),
        label: t(`sandboxes.testKind.${TheoryTest_Kind[kind]}`, {
          text: elementText(content, { kind, element }),
        }),
      }));
    return [
      ...choices(TheoryTest_Kind.ASSUMPTION, content?.assumptions ?? []),
      ...choices(TheoryTest_Kind.EDGE, content?.edges ?? []),
      ...choices(TheoryTest_Kind.NODE, content?.nodes ?? []),
    ];
  });
}
