import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edge, Node } from '@shared/api/gen/nzd/theories/v1/content_pb';
import type { Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { Icon } from '@shared/ui/Icon';
import { statementText, type Statement } from '../model/outline';
import { edgeKindCode } from '../model/words';

interface ConnectionListProps {
  theory: Theory;
  statement: Statement;
  targets: readonly Node[];
  mayEdit: boolean;
  mayBuild: boolean;
  onOpen: (node: string) => void;
  onOpenEdge: (edge: string) => void;
  onConnect: (to: string) => void;
  onEdit: (edge: Edge) => void;
  onRemove: (edge: Edge) => void;
}

/** What leads to a statement and what it leads to; only what the rules allow is offered. */
export function ConnectionList(props: ConnectionListProps) {
  const { t } = useTranslation();
  const { theory, statement, targets, mayBuild, onConnect } = props;
  const id = useId();
  const [target, setTarget] = useState('');
  const tierOf = (node: Node) =>
    theory.content?.tiers.find((tier) => tier.id === node.tier)?.displayName ?? '';
  return (
    <section className="nzd-theory-part">
      <h3>{t('theories.leadsTo')}</h3>
      <Edges {...props} edges={statement.leadsTo} end="to" />
      {mayBuild && (
        <div className="nzd-theory-connect">
          <label htmlFor={id}>{t('theories.connectTo')}</label>
          <select
            id={id}
            className="form-select"
            value={target}
            onChange={(event) => setTarget(event.target.value)}
          >
            <option value="">{t('form.choose')}</option>
            {targets.map((node) => (
              <option key={node.id} value={node.id}>
                {tierOf(node)} — {node.statement}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="btn btn-outline-primary btn-sm"
            disabled={target === ''}
            onClick={() => {
              onConnect(target);
              setTarget('');
            }}
          >
            <Icon name="it-plus" size="xs" /> {t('theories.add.edge')}
          </button>
        </div>
      )}
      <h3>{t('theories.comesFrom')}</h3>
      <Edges {...props} edges={statement.comesFrom} end="from" />
    </section>
  );
}

function Edges({
  theory,
  edges,
  end,
  mayEdit,
  mayBuild,
  onOpen,
  onOpenEdge,
  onEdit,
  onRemove,
}: ConnectionListProps & { edges: readonly Edge[]; end: 'from' | 'to' }) {
  const { t } = useTranslation();
  if (edges.length === 0) return <p className="nzd-small">{t('theories.noConnection')}</p>;
  return (
    <ul className="nzd-theory-list">
      {edges.map((edge) => {
        const other = statementText(theory, edge[end]);
        return (
          <li key={edge.id}>
            <button type="button" className="btn btn-link" onClick={() => onOpen(edge[end])}>
              {other}
            </button>
            <span className="nzd-small">{t(`theories.edgeKind.${edgeKindCode(edge.kind)}`)}</span>
            {edge.rationale && <p className="nzd-small">{edge.rationale}</p>}
            <p className="nzd-small">
              <button type="button" className="nzd-link-button" onClick={() => onOpenEdge(edge.id)}>
                {t('theories.edgeAssumptions', {
                  count: (theory.content?.assumptions ?? []).filter((one) => one.edge === edge.id).length,
                })}
                <span className="visually-hidden"> {other}</span>
              </button>
            </p>
            <span className="nzd-theory-tools">
              {mayEdit && (
                <button type="button" className="nzd-icon-button" onClick={() => onEdit(edge)}>
                  <Icon name="it-pencil" size="xs" />
                  <span className="visually-hidden">{t('theories.changeNamed', { what: other })}</span>
                </button>
              )}
              {mayBuild && (
                <button type="button" className="nzd-icon-button" onClick={() => onRemove(edge)}>
                  <Icon name="it-close" size="xs" />
                  <span className="visually-hidden">{t('theories.removeNamed', { what: other })}</span>
                </button>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
