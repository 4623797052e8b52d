import { useId, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { ThreadEnd } from '@shared/api/gen/nzd/activity/v1/thread_pb';
import { ThreadLink_Direction } from '@shared/api/gen/nzd/activity/v1/thread_pb';
import { Link_Relation } from '@shared/api/gen/nzd/common/v1/link_pb';
import type { LinkValue } from '@shared/model/links';
import { Dialog } from '@shared/ui/Dialog';
import { Icon } from '@shared/ui/Icon';
import { ResourceLink } from './ResourceLink';
import { EndPicker } from './thread/EndPicker';
import { useThreadWords } from './thread/use-thread-words';

const relations = [
  Link_Relation.RELATES_TO,
  Link_Relation.FOLLOWS_FROM,
  Link_Relation.RESTS_ON,
  Link_Relation.MEASURED_BY,
] as const;

interface LinksFieldProps {
  legend: string;
  help?: string;
  /** The object that is written; empty for a new one. */
  of: string;
  links: readonly LinkValue[];
  onChange: (links: LinkValue[]) => void;
}

/** The links of what is being written: shown by name, added from what the person may read, taken away. */
export function LinksField({ legend, help, of, links, onChange }: LinksFieldProps) {
  const { t } = useTranslation();
  const words = useThreadWords();
  const [adding, setAdding] = useState(false);
  return (
    <fieldset className="nzd-rows">
      <legend>{legend}</legend>
      {help && <p className="nzd-small">{help}</p>}
      <ul className="nzd-items">
        {links.map((link, index) => (
          <li key={`${link.relation} ${link.target}`}>
            {words.relation(link.relation, ThreadLink_Direction.OUT)} <ResourceLink name={link.target} />{' '}
            <button
              type="button"
              className="nzd-link-button"
              onClick={() => onChange(links.filter((_, at) => at !== index))}
            >
              {t('thread.remove')} <span className="visually-hidden">{index + 1}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setAdding(true)}>
        <Icon name="it-plus" size="xs" /> {t('thread.add')}
      </button>
      {createPortal(
        // Outside the form that is being written: what is typed to search is not sent with it.
        <Dialog title={t('thread.addTitle')} open={adding} onClose={() => setAdding(false)}>
          <LinkChoice
            of={of}
            onChoose={(link) => {
              setAdding(false);
              const isThere = links.some(
                (one) => one.relation === link.relation && one.target === link.target,
              );
              if (!isThere) onChange([...links, link]);
            }}
          />
        </Dialog>,
        document.body,
      )}
    </fieldset>
  );
}

function LinkChoice({ of, onChoose }: { of: string; onChoose: (link: LinkValue) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const words = useThreadWords();
  const [relation, setRelation] = useState<Link_Relation>(Link_Relation.RELATES_TO);
  const [end, setEnd] = useState<ThreadEnd>();
  return (
    <div className="nzd-form">
      <label className="nzd-field" htmlFor={id}>
        <span>{t('thread.says')}</span>
        <select
          id={id}
          value={relation}
          onChange={(event) =>
            setRelation(
              relations.find((one) => String(one) === event.target.value) ?? Link_Relation.RELATES_TO,
            )
          }
        >
          {relations.map((one) => (
            <option key={one} value={one}>
              {words.relation(one, ThreadLink_Direction.OUT)} …
            </option>
          ))}
        </select>
      </label>
      <EndPicker cities={undefined} besides={of} chosen={end} onChoose={setEnd} />
      <button
        type="button"
        className="btn btn-primary"
        disabled={!end}
        onClick={() => end && onChoose({ relation, target: end.name })}
      >
        {t('thread.link')}
      </button>
    </div>
  );
}
