import { create } from '@bufbuild/protobuf';
import { useTranslation } from 'react-i18next';
import { Edge_Kind, IndicatorLinkSchema } from '@shared/api/gen/nzd/theories/v1/content_pb';
import type { Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Dialog } from '@shared/ui/Dialog';
import { Icon } from '@shared/ui/Icon';
import { newId } from '../model/element-form';
import { newAssumption, newEdge, removeOperations, saveOperation, type Draft } from '../model/operations';
import { possibleTargets, type Statement } from '../model/outline';
import { useTried } from '../model/use-tried';
import type { Editing } from '../model/use-theory';
import { AssumptionList } from './AssumptionList';
import { ConnectionList } from './ConnectionList';
import { MeasureList } from './MeasureList';
import { StatementFacts } from './StatementFacts';

interface StatementDrawerProps {
  theory: Theory;
  statement: Statement | undefined;
  editing: Editing;
  onEdit: (draft: Draft) => void;
  onOpen: (node: string) => void;
  onOpenEdge: (edge: string) => void;
  onClose: () => void;
}

/** One statement with what leads to it, what it leads to, what it rests on and how it is measured. */
export function StatementDrawer(props: StatementDrawerProps) {
  const { statement, onClose } = props;
  return (
    <Dialog title={statement?.node.statement ?? ''} open={statement !== undefined} onClose={onClose} side>
      {statement && <Body key={statement.node.id} {...props} statement={statement} />}
    </Dialog>
  );
}

function Body({
  theory,
  statement,
  editing,
  onEdit,
  onOpen,
  onOpenEdge,
  onClose,
}: StatementDrawerProps & { statement: Statement }) {
  const { t } = useTranslation();
  const { problem, run } = useTried();
  const { node } = statement;
  const remove = (draft: Draft) =>
    run(() => editing.apply(removeOperations(theory, draft)), t('theories.removed'));
  const connect = (to: string) =>
    run(
      () =>
        editing.apply([
          saveOperation({ kind: 'edge', isNew: true, element: newEdge(node.id, to, Edge_Kind.CONTRIBUTION) }),
        ]),
      t('form.savedNow'),
    );
  const mayBuild = editing.mayBuild;
  return (
    <>
      <ProblemNotice error={problem} />
      <StatementFacts theory={theory} statement={statement} />
      {editing.mayEdit && (
        <div className="nzd-form-actions">
          <button
            type="button"
            className="btn btn-primary btn-sm"
            onClick={() => onEdit({ kind: 'node', isNew: false, element: node })}
          >
            <Icon name="it-pencil" size="xs" colour="white" /> {t('action.edit')}
          </button>
          {mayBuild && (
            <button
              type="button"
              className="btn btn-outline-danger btn-sm"
              onClick={() =>
                void remove({ kind: 'node', isNew: false, element: node }).then((done) => {
                  if (done) onClose();
                })
              }
            >
              {t('theories.remove.node')}
            </button>
          )}
        </div>
      )}
      {editing.mayEdit && !mayBuild && <p className="nzd-small">{t('theories.fixedHint')}</p>}
      <ConnectionList
        theory={theory}
        statement={statement}
        targets={mayBuild ? possibleTargets(theory, node) : []}
        mayEdit={editing.mayEdit}
        mayBuild={mayBuild}
        onOpen={onOpen}
        onOpenEdge={onOpenEdge}
        onConnect={(to) => void connect(to)}
        onEdit={(edge) => onEdit({ kind: 'edge', isNew: false, element: edge })}
        onRemove={(edge) => void remove({ kind: 'edge', isNew: false, element: edge })}
      />
      <AssumptionList
        theory={theory}
        assumptions={statement.assumptions}
        mayEdit={editing.mayEdit}
        onAdd={() => onEdit({ kind: 'assumption', isNew: true, element: newAssumption({ node: node.id }) })}
        onEdit={(one) => onEdit({ kind: 'assumption', isNew: false, element: one })}
        onRemove={(one) => void remove({ kind: 'assumption', isNew: false, element: one })}
      />
      <MeasureList
        statement={statement}
        mayBuild={mayBuild}
        onAdd={() =>
          onEdit({
            kind: 'link',
            isNew: true,
            element: create(IndicatorLinkSchema, { id: newId(), node: node.id }),
          })
        }
        onEdit={(link) => onEdit({ kind: 'link', isNew: false, element: link })}
        onRemove={(link) => void remove({ kind: 'link', isNew: false, element: link })}
      />
    </>
  );
}
