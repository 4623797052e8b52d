import { useTranslation } from 'react-i18next';
import { Link_Relation } from '@shared/api/gen/nzd/common/v1/link_pb';
import { ThreadLink_Direction } from '@shared/api/gen/nzd/activity/v1/thread_pb';

const spoken = (code: string) =>
  code
    .replace(/^STATE_/, '')
    .replaceAll('_', ' ')
    .toLowerCase();

/** Links and objects in the words of the pages. */
export function useThreadWords() {
  const { t } = useTranslation();
  return {
    collection: (collection: string) => t(`activity.collection.${collection}`, { defaultValue: collection }),
    state: (collection: string, state: string) =>
      t([`state.${collection}.${state}`, `${collection}.state.${state}`], { defaultValue: spoken(state) }),
    relation: (relation: Link_Relation, direction: ThreadLink_Direction) =>
      direction === ThreadLink_Direction.IN
        ? t(`thread.in.${Link_Relation[relation]}`)
        : t(`thread.out.${Link_Relation[relation]}`),
  };
}
