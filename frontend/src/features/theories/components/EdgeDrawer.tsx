import { useTranslation } from 'react-i18next';
import { TheoryTest_Kind } from '@shared/api/gen/nzd/sandboxes/v1/outline_pb';
import type { Edge } from '@shared/api/gen/nzd/theories/v1/content_pb';
import type { Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { LinkedNames } from '@shared/parts/LinkedNames';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Dialog } from '@shared/ui/Dialog';
import { Icon } from '@shared/ui/Icon';
import { newAssumption, removeOperations, type Draft } from '../model/operations';
import { statementText } from '../model/outline';
import { useTried } from '../model/use-tried';
import type { Editing } from '../model/use-theory';
import { edgeKindCode } from '../model/words';
import { AssumptionList } from './AssumptionList';
import { TestedBy } from './TestedBy';

interface EdgeDrawerProps {
  theory: Theory;
  edge: Edge | undefined;
  editing: Editing;
  onEdit: (draft: Draft) => void;
  onOpen: (node: string) => void;
  onClose: () => void;
}

/** One connection: what it claims and why, what it is about, and what must hold for it. */
export function EdgeDrawer(props: EdgeDrawerProps) {
  const { t } = useTranslation();
  const { theory, edge, onClose } = props;
  const title = edge
    ? t('theories.edgeTitle', {
        from: statementText(theory, edge.from),
        to: statementText(theory, edge.to),
      })
    : '';
  return (
    <Dialog title={title} open={edge !== undefined} onClose={onClose} side>
      {edge && <Body key={edge.id} {...props} edge={edge} />}
    </Dialog>
  );
}

function Body({ theory, edge, editing, onEdit, onOpen, onClose }: EdgeDrawerProps & { edge: Edge }) {
  const { t } = useTranslation();
  const { problem, run } = useTried();
  const remove = (draft: Draft) =>
    run(() => editing.apply(removeOperations(theory, draft)), t('theories.removed'));
  return (
    <>
      <ProblemNotice error={problem} />
      <TestedBy theory={theory.name} kind={TheoryTest_Kind.EDGE} element={edge.id} />
      <dl className="nzd-facts">
        <div>
          <dt>{t('theories.comesFrom')}</dt>
          <dd>
            <button type="button" className="nzd-link-button" onClick={() => onOpen(edge.from)}>
              {statementText(theory, edge.from)}
            </button>
          </dd>
        </div>
        <div>
          <dt>{t('theories.leadsTo')}</dt>
          <dd>
            <button type="button" className="nzd-link-button" onClick={() => onOpen(edge.to)}>
              {statementText(theory, edge.to)}
            </button>
          </dd>
        </div>
        <div>
          <dt>{t('field.theories.kind')}</dt>
          <dd>{t(`theories.edgeKind.${edgeKindCode(edge.kind)}`)}</dd>
        </div>
        {edge.rationale && (
          <div>
            <dt>{t('field.theories.rationale')}</dt>
            <dd>{edge.rationale}</dd>
          </div>
        )}
        {edge.related.length > 0 && (
          <div>
            <dt>{t('field.theories.related')}</dt>
            <dd>
              <LinkedNames resource={theory.name} names={edge.related} />
            </dd>
          </div>
        )}
      </dl>
      {editing.mayEdit && (
        <div className="nzd-form-actions">
          <button
            type="button"
            className="btn btn-primary btn-sm"
            onClick={() => onEdit({ kind: 'edge', isNew: false, element: edge })}
          >
            <Icon name="it-pencil" size="xs" colour="white" /> {t('action.edit')}
          </button>
          {editing.mayBuild && (
            <button
              type="button"
              className="btn btn-outline-danger btn-sm"
              onClick={() =>
                void remove({ kind: 'edge', isNew: false, element: edge }).then((done) => {
                  if (done) onClose();
                })
              }
            >
              {t('theories.remove.edge')}
            </button>
          )}
        </div>
      )}
      <AssumptionList
        theory={theory}
        assumptions={(theory.content?.assumptions ?? []).filter((one) => one.edge === edge.id)}
        mayEdit={editing.mayEdit}
        onAdd={() => onEdit({ kind: 'assumption', isNew: true, element: newAssumption({ edge: edge.id }) })}
        onEdit={(one) => onEdit({ kind: 'assumption', isNew: false, element: one })}
        onRemove={(one) => void remove({ kind: 'assumption', isNew: false, element: one })}
      />
    </>
  );
}
