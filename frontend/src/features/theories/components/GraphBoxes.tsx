import { Handle, Position, type NodeProps } from '@xyflow/react';
import { Icon } from '@shared/ui/Icon';
import type { LaneNode, StatementNode } from '../model/flow';
import { StatementMarks } from './StatementMarks';

/** A statement in the picture; its words open it. */
export function StatementBox({ data }: NodeProps<StatementNode>) {
  const { statement, onOpen } = data;
  return (
    <div className={statement.shaken ? 'nzd-theory-box nzd-theory-node-shaken' : 'nzd-theory-box'}>
      <Handle type="target" position={Position.Left} />
      <button type="button" className="nodrag" onClick={() => onOpen(statement.node.id)}>
        {statement.node.statement}
      </button>
      <StatementMarks statement={statement} />
      <Handle type="source" position={Position.Right} />
    </div>
  );
}

/** A tier in the picture, with the way to add a statement to it. */
export function LaneBox({ data }: NodeProps<LaneNode>) {
  const { lane, words, onAdd } = data;
  return (
    <div className={lane.isCeiling ? 'nzd-theory-column nzd-theory-column-ceiling' : 'nzd-theory-column'}>
      <span>
        {lane.tier.displayName}
        {onAdd && (
          <button
            type="button"
            className="nzd-icon-button nzd-theory-column-add nodrag nopan"
            title={words.add}
            onClick={() => onAdd(lane.tier.id)}
          >
            <Icon name="it-plus" size="xs" />
            <span className="visually-hidden">
              {words.add}: {lane.tier.displayName}
            </span>
          </button>
        )}
      </span>
      {lane.isCeiling && <span className="nzd-theory-column-line">{words.ceiling}</span>}
    </div>
  );
}
