import {
  Background,
  Controls,
  Handle,
  MarkerType,
  Position,
  ReactFlow,
  type Connection,
  type Edge as FlowEdge,
  type Node as FlowNode,
  type NodeProps,
} from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Edge_Kind } from '@shared/api/gen/nzd/theories/v1/content_pb';
import type { Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Skeleton } from '@shared/ui/Skeleton';
import { laneWidth, layOut, nodeHeight, nodeWidth, type Place } from '../model/layout';
import { newEdge, saveOperation } from '../model/operations';
import type { Lane, Statement } from '../model/outline';
import type { Editing } from '../model/use-theory';
import { StatementMarks } from './StatementMarks';

type StatementNode = FlowNode<{ statement: Statement; onOpen: (node: string) => void }, 'statement'>;
type LaneNode = FlowNode<{ title: string; isCeiling: boolean; ceiling: string }, 'lane'>;

interface GraphProps {
  theory: Theory;
  lanes: readonly Lane[];
  editing: Editing;
  onOpen: (node: string) => void;
}

const nodeTypes = { statement: StatementBox, lane: LaneBox };

/** The model as a picture: tiers as lanes, the ceiling as a line; drawing from node to node connects them. */
export function Graph({ theory, lanes, editing, onOpen }: GraphProps) {
  const { t } = useTranslation();
  const places = usePlaces(theory, lanes);
  const [problem, setProblem] = useState<unknown>();
  const nodes = useMemo(
    () => (places ? flowNodes(lanes, places, onOpen, t('theories.ceiling')) : []),
    [lanes, places, onOpen, t],
  );
  const edges = useMemo(() => flowEdges(theory), [theory]);
  const connect = async ({ source, target }: Connection) => {
    setProblem(undefined);
    try {
      await editing.apply([
        saveOperation({
          kind: 'edge',
          isNew: true,
          element: newEdge(source, target, Edge_Kind.CONTRIBUTION),
        }),
      ]);
    } catch (error) {
      setProblem(error);
    }
  };
  if (!places) return <Skeleton lines={8} tall />;
  return (
    <>
      <p className="nzd-small">
        {t('theories.legend')} {editing.mayBuild && t('theories.drawHint')}
      </p>
      <ProblemNotice error={problem} />
      <div className="nzd-theory-graph" role="group" aria-label={t('theories.graphLabel')}>
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          nodesDraggable={false}
          nodesConnectable={editing.mayBuild}
          edgesFocusable={false}
          deleteKeyCode={null}
          fitView
          minZoom={0.2}
          onConnect={(connection) => void connect(connection)}
          ariaLabelConfig={{
            'node.a11yDescription.default': t('theories.nodeHelp'),
            'controls.ariaLabel': t('theories.controls'),
            'controls.zoomIn.ariaLabel': t('theories.zoomIn'),
            'controls.zoomOut.ariaLabel': t('theories.zoomOut'),
            'controls.fitView.ariaLabel': t('theories.fitView'),
          }}
        >
          <Background gap={24} />
          <Controls showInteractive={false} />
        </ReactFlow>
      </div>
    </>
  );
}

/** Where each node stands; a new picture takes the old one's place when it is ready. */
function usePlaces(theory: Theory, lanes: readonly Lane[]) {
  const [places, setPlaces] = useState<ReadonlyMap<string, Place>>();
  useEffect(() => {
    let gone = false;
    void layOut(lanes, theory.content?.edges ?? []).then((next) => {
      if (!gone) setPlaces(next);
    });
    return () => {
      gone = true;
    };
  }, [lanes, theory]);
  return places;
}

function flowNodes(
  lanes: readonly Lane[],
  places: ReadonlyMap<string, Place>,
  onOpen: (node: string) => void,
  ceiling: string,
): (StatementNode | LaneNode)[] {
  const bottom = Math.max(...[...places.values()].map((place) => place.y), 0) + nodeHeight + 24;
  const columns = lanes.map((lane): LaneNode => ({
    id: `lane-${lane.tier.id}`,
    type: 'lane',
    position: { x: lane.place * laneWidth, y: 0 },
    width: laneWidth,
    height: bottom,
    selectable: false,
    focusable: false,
    connectable: false,
    zIndex: -1,
    data: { title: lane.tier.displayName, isCeiling: lane.isCeiling, ceiling },
  }));
  const boxes = lanes.flatMap((lane) =>
    lane.statements.map((statement): StatementNode => ({
      id: statement.node.id,
      type: 'statement',
      position: places.get(statement.node.id) ?? { x: lane.place * laneWidth, y: 0 },
      width: nodeWidth,
      height: nodeHeight,
      data: { statement, onOpen },
      ariaLabel: statement.node.statement,
    })),
  );
  return [...columns, ...boxes];
}

function flowEdges(theory: Theory): FlowEdge[] {
  const shaken = new Set(theory.shakenNodes);
  return (theory.content?.edges ?? []).map((edge) => ({
    id: edge.id,
    source: edge.from,
    target: edge.to,
    className: [
      edge.kind === Edge_Kind.CONTRIBUTION ? 'nzd-theory-edge-dotted' : '',
      shaken.has(edge.from) ? 'nzd-theory-edge-shaken' : '',
    ].join(' '),
    markerEnd: { type: MarkerType.ArrowClosed },
  }));
}

function StatementBox({ data }: NodeProps<StatementNode>) {
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

function LaneBox({ data }: NodeProps<LaneNode>) {
  return (
    <div className={data.isCeiling ? 'nzd-theory-column nzd-theory-column-ceiling' : 'nzd-theory-column'}>
      <span>{data.title}</span>
      {data.isCeiling && <span className="nzd-theory-column-line">{data.ceiling}</span>}
    </div>
  );
}
