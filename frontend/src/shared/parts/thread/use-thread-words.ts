import { useTranslation } from 'react-i18next';
import { Link_Relation } from '@shared/api/gen/nzd/common/v1/link_pb';
import { ThreadLink_Direction } from '@shared/api/gen/nzd/activity/v1/thread_pb';

/** Where the texts of states are that do not stand under the collection's own name. */
const groups: Readonly<Record<string, string>> = {
  commitments: 'commitmentState',
  commonBarriers: 'barriers.commonState',
  decisions: 'decisionState',
  meetings: 'meetingState',
  people: 'personState',
  scoringRounds: 'barriers.roundState',
};

const spoken = (code: string) => code.replaceAll('_', ' ').toLowerCase();

/** Links and objects in the words of the pages. */
export function useThreadWords() {
  const { t } = useTranslation();
  return {
    collection: (collection: string) => t(`activity.collection.${collection}`, { defaultValue: collection }),
    state: (collection: string, state: string) => {
      const code = state.replace(/^.*STATE_/, '');
      const group = groups[collection] ?? `${collection}.state`;
      return t(
        [code, code.toUpperCase(), code.toLowerCase()].map((each) => `${group}.${each}`),
        { defaultValue: spoken(code) },
      );
    },
    relation: (relation: Link_Relation, direction: ThreadLink_Direction) =>
      direction === ThreadLink_Direction.IN
        ? t(`thread.in.${Link_Relation[relation]}`)
        : t(`thread.out.${Link_Relation[relation]}`),
  };
}
