import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Presence } from '@shared/api/gen/nzd/theories/v1/presence_pb';
import type { Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { usePersonWords } from '@shared/parts/use-person-words';
import { Icon } from '@shared/ui/Icon';
import { statementText, type Lane, type Statement } from '../model/outline';
import { StatementMarks } from './StatementMarks';

interface OutlineProps {
  theory: Theory;
  lanes: readonly Lane[];
  others: readonly Presence[];
  selected: string;
  onOpen: (node: string) => void;
  onAdd: ((tier: string) => void) | undefined;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The model as a list by tier, from the impact down; arrows move between statements, Enter opens one. */
export function Outline({ theory, lanes, others, selected, onOpen, onAdd }: OutlineProps) {
  const { t } = useTranslation();
  const nameOf = usePersonWords(others.map((one) => one.person));
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-statement]') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const step = steps[event.key];
    const next =
      event.key === 'Home' ? 0 : event.key === 'End' ? buttons.length - 1 : step ? at + step : undefined;
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    buttons[Math.max(0, Math.min(buttons.length - 1, next))]?.focus();
  };
  return (
    // The keys only move the focus between the buttons inside.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={list} className="nzd-theory-outline" onKeyDown={move}>
      {[...lanes].reverse().map((lane) => (
        <div key={lane.tier.id}>
          {lane.isCeiling && (
            <p className="nzd-theory-ceiling">
              <span>{t('theories.ceiling')}</span>
            </p>
          )}
          <section className="nzd-theory-lane" aria-labelledby={`lane-${lane.tier.id}`}>
            <header>
              <h2 id={`lane-${lane.tier.id}`}>{lane.tier.displayName}</h2>
              <span className="nzd-small">{t('theories.statements', { count: lane.statements.length })}</span>
              {onAdd && (
                <button
                  type="button"
                  className="btn btn-outline-primary btn-sm"
                  onClick={() => onAdd(lane.tier.id)}
                >
                  <Icon name="it-plus" size="xs" /> {t('theories.add.node')}
                  <span className="visually-hidden"> {lane.tier.displayName}</span>
                </button>
              )}
            </header>
            <ul>
              {lane.statements.map((statement) => (
                <li key={statement.node.id}>
                  <StatementLine
                    theory={theory}
                    statement={statement}
                    others={others
                      .filter((one) => one.element === statement.node.id)
                      .map((one) => nameOf(one.person))}
                    selected={statement.node.id === selected}
                    onOpen={() => onOpen(statement.node.id)}
                  />
                </li>
              ))}
              {lane.statements.length === 0 && <li className="nzd-small">{t('theories.emptyTier')}</li>}
            </ul>
          </section>
        </div>
      ))}
    </div>
  );
}

function StatementLine({
  theory,
  statement,
  others,
  selected,
  onOpen,
}: {
  theory: Theory;
  statement: Statement;
  others: readonly string[];
  selected: boolean;
  onOpen: () => void;
}) {
  const { t } = useTranslation();
  const targets = statement.leadsTo.map((edge) => statementText(theory, edge.to));
  return (
    <button
      type="button"
      data-statement={statement.node.id}
      className={statement.shaken ? 'nzd-theory-node nzd-theory-node-shaken' : 'nzd-theory-node'}
      aria-haspopup="dialog"
      aria-current={selected ? 'true' : undefined}
      onClick={onOpen}
    >
      <span className="nzd-theory-statement">{statement.node.statement}</span>
      <StatementMarks statement={statement} />
      {targets.length > 0 && (
        <span className="nzd-small">
          <Icon name="it-arrow-right" size="xs" /> {t('theories.leadsToShort')}: {targets.join('; ')}
        </span>
      )}
      {others.length > 0 && (
        <span className="nzd-theory-present">
          <Icon name="it-user" size="xs" /> {t('theories.someoneHere', { names: others.join(', ') })}
        </span>
      )}
    </button>
  );
}
