import { useTranslation } from 'react-i18next';
import type { Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { isSubject } from '@shared/model/person-names';
import { useLinkedTitles } from '@shared/parts/thread/use-linked-titles';
import { usePersonWords } from '@shared/parts/use-person-words';
import { namesIn } from './element-form';
import type { Draft } from './operations';
import { valuesOf } from './use-element-edit';

/** What a form's field holds, in words, to compare versions of it. */
export function useSaid(theory: Theory, draft: Draft): (key: string, value: string | undefined) => string {
  const { t } = useTranslation();
  const values = valuesOf(draft);
  const linked = useLinkedTitles(theory.name, namesIn(values['related']));
  const assignee = values['assignee'] ?? '';
  const person = usePersonWords(isSubject(assignee) ? [assignee] : []);
  return (key, value = '') => {
    if (value === '') return '';
    switch (key) {
      case 'tier':
        return theory.content?.tiers.find((tier) => tier.id === value)?.displayName ?? value;
      case 'levers':
        return namesIn(value)
          .map((code) => t(`lever.${code}`))
          .join('; ');
      case 'status':
        return t(`theories.${draft.kind === 'node' ? 'nodeStatus' : 'assumptionStatus'}.${value}`);
      case 'kind':
        return t(`theories.edgeKind.${value}`);
      case 'tierKind':
        return t(`theories.tierKind.${value}`);
      case 'sourceMark':
        return t(`mark.${value}.word`);
      case 'related':
        return namesIn(value)
          .map((name) => linked(name).title)
          .join('; ');
      case 'assignee':
        return person(value);
      default:
        return value;
    }
  };
}
