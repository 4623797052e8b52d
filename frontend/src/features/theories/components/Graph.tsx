import { Background, Controls, ReactFlow, type Connection } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Edge_Kind, type Edge } from '@shared/api/gen/nzd/theories/v1/content_pb';
import type { Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { announce } from '@shared/ui/announcer';
import { ConfirmDialog } from '@shared/ui/ConfirmDialog';
import { Skeleton } from '@shared/ui/Skeleton';
import { edgeOf, flowEdges, flowNodes } from '../model/flow';
import { layOut, type Place } from '../model/layout';
import { newEdge, removeOperations, saveOperation } from '../model/operations';
import { statementText, type Lane } from '../model/outline';
import type { Editing } from '../model/use-theory';
import { edgeKindCode } from '../model/words';
import { LaneBox, StatementBox } from './GraphBoxes';

interface GraphProps {
  theory: Theory;
  lanes: readonly Lane[];
  editing: Editing;
  onOpen: (node: string) => void;
  onOpenEdge: (edge: string) => void;
  onAdd: ((tier: string) => void) | undefined;
}

const nodeTypes = { statement: StatementBox, lane: LaneBox };

/**
 * The model as a picture: tiers as lanes, the ceiling as a line; drawing from node to node connects them. A click
 * on a connection, or Enter when it has the focus, opens it; Delete takes it away after asking.
 */
export function Graph({ theory, lanes, editing, onOpen, onOpenEdge, onAdd }: GraphProps) {
  const { t } = useTranslation();
  const [removing, setRemoving] = useState<Edge>();
  const places = usePlaces(theory, lanes);
  const [problem, setProblem] = useState<unknown>();
  const nodes = useMemo(
    () =>
      places
        ? flowNodes(lanes, places, {
            words: { ceiling: t('theories.ceiling'), add: t('theories.add.node') },
            onOpen,
            onAdd,
          })
        : [],
    [lanes, places, onOpen, onAdd, t],
  );
  const edges = useMemo(
    () =>
      flowEdges(theory, (edge) =>
        t('theories.edgeLabel', {
          from: statementText(theory, edge.from),
          to: statementText(theory, edge.to),
          kind: t(`theories.edgeKind.${edgeKindCode(edge.kind)}`),
        }),
      ),
    [theory, t],
  );
  const onKeys = (event: KeyboardEvent) => {
    const edge = edgeOf(theory, event.target);
    if (!edge) return;
    if (event.key === 'Enter' || event.key === ' ') onOpenEdge(edge.id);
    else if (editing.mayBuild && (event.key === 'Delete' || event.key === 'Backspace')) setRemoving(edge);
    else return;
    event.preventDefault();
  };
  const remove = async () => {
    if (!removing) return;
    setRemoving(undefined);
    setProblem(undefined);
    try {
      await editing.apply(removeOperations(theory, { kind: 'edge', isNew: false, element: removing }));
      announce(t('theories.removed'));
    } catch (error) {
      setProblem(error);
    }
  };
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
        {t('theories.legend')} {t('theories.edgeHint')} {editing.mayBuild && t('theories.drawHint')}
      </p>
      <ProblemNotice error={problem} />
      {/* The keys act on the connection inside that has the focus. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div className="nzd-theory-graph" role="group" aria-label={t('theories.graphLabel')} onKeyDown={onKeys}>
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          nodesDraggable={false}
          nodesConnectable={editing.mayBuild}
          edgesFocusable
          edgesReconnectable={false}
          onEdgeClick={(_, edge) => onOpenEdge(edge.id)}
          deleteKeyCode={null}
          fitView
          minZoom={0.2}
          onConnect={(connection) => void connect(connection)}
          ariaLabelConfig={{
            'node.a11yDescription.default': t('theories.nodeHelp'),
            'edge.a11yDescription.default': t('theories.edgeHelp'),
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
      <ConfirmDialog
        title={t('theories.remove.edge')}
        text={
          removing
            ? t('theories.edgeTitle', {
                from: statementText(theory, removing.from),
                to: statementText(theory, removing.to),
              })
            : ''
        }
        confirmLabel={t('theories.remove.edge')}
        open={removing !== undefined}
        onCancel={() => setRemoving(undefined)}
        onConfirm={() => void remove()}
      />
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
