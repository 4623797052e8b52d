import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProcessCell, ProcessItem, ProcessRow } from '@shared/api/gen/nzd/indicators/v1/process_pb';
import { ProcessService } from '@shared/api/gen/nzd/indicators/v1/process_service_pb';
import { useCall } from '@shared/api/use-call';
import { formatDay, formatNumber } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { pageOf } from '@shared/model/names';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { useThreadWords } from '@shared/parts/thread/use-thread-words';
import { Dialog } from '@shared/ui/Dialog';
import { Skeleton } from '@shared/ui/Skeleton';
import { SourceMark } from '@shared/ui/SourceMark';
import { collectionOfFigure, daysOf, figureCode } from '../model/process';

interface CellProps {
  row: ProcessRow;
  cell: ProcessCell;
  district: string;
}

/** A figure with how much it rests on and from when to when; what was counted is one click away. */
export function ProcessCellView({ row, cell, district }: CellProps) {
  const { t } = useTranslation();
  const words = useThreadWords();
  const [open, setOpen] = useState(false);
  if (!cell.value)
    return <span className="nzd-small">{t(row.unavailable ? 'process.notKnown' : 'process.nothing')}</span>;
  const days = daysOf(cell);
  const title = `${t(`processFigure.${figureCode(row.figure)}`)}, ${district}`;
  return (
    <div className="nzd-cell">
      <p>
        <span className="nzd-value-number">
          {formatNumber(cell.value.value, { maximumFractionDigits: 1 })}
        </span>{' '}
        {row.unit !== '1' && <span className="nzd-value-unit">{unitLabel(t, row.unit)}</span>}
      </p>
      <p className="nzd-small">
        {t('process.count', { count: cell.count })}
        {days && ` · ${days}`} <SourceMark mark={cell.illustrative ? 'ILLUSTRATIVE' : undefined} />
      </p>
      {cell.parts.length > 0 && (
        <ul className="nzd-small">
          {cell.parts.map((part) => (
            <li key={part.state}>
              {words.state(collectionOfFigure(row.figure), part.state)}: {formatNumber(part.count)}
            </li>
          ))}
        </ul>
      )}
      {cell.count > 0 && (
        <button type="button" className="nzd-link-button" onClick={() => setOpen(true)}>
          {t('process.open')} <span className="visually-hidden">{title}</span>
        </button>
      )}
      {open && <LineageDialog row={row} cell={cell} title={title} onClose={() => setOpen(false)} />}
    </div>
  );
}

interface DialogProps {
  row: ProcessRow;
  cell: ProcessCell;
  title: string;
  onClose: () => void;
}

/** The objects that were counted, as far as the reader may read them. */
function LineageDialog({ row, cell, title, onClose }: DialogProps) {
  const { t } = useTranslation();
  const lineage = useCall('decisions', ProcessService.method.getProcessLineage, {
    district: cell.district,
    figure: row.figure,
  });
  return (
    <Dialog title={title} open onClose={onClose} side>
      <p>{t(`processDefinition.${figureCode(row.figure)}`)}</p>
      {lineage.isPending && <Skeleton lines={5} />}
      <ProblemNotice error={lineage.error} />
      {lineage.data && (
        <>
          <ul>
            {lineage.data.items.map((item) => (
              <li key={item.object}>
                <ItemLine row={row} item={item} />
              </li>
            ))}
          </ul>
          {lineage.data.others > 0 && <p>{t('process.others', { count: lineage.data.others })}</p>}
        </>
      )}
    </Dialog>
  );
}

function ItemLine({ row, item }: { row: ProcessRow; item: ProcessItem }) {
  const { t } = useTranslation();
  const words = useThreadWords();
  const page = pageOf(item.object);
  const added = item.base
    ? t('process.of', { value: formatNumber(item.value), base: formatNumber(item.base) })
    : `${formatNumber(item.value)} ${unitLabel(t, row.unit)}`;
  return (
    <>
      {page ? <Link to={page}>{item.title}</Link> : item.title}
      <span className="nzd-small">
        {item.day && ` · ${formatDay(item.day)}`}
        {' · '}
        {item.state ? words.state(collectionOfFigure(row.figure), item.state) : added}
      </span>
    </>
  );
}
