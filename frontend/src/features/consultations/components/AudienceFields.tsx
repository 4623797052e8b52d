import { clone, create } from '@bufbuild/protobuf';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Audience_Kind,
  AudienceSchema,
  SegmentSchema,
  type Audience,
  type Segment,
} from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import { OrganisationService } from '@shared/api/gen/nzd/stakeholders/v1/organisation_service_pb';
import { useCall } from '@shared/api/use-call';
import { cityName } from '@shared/auth/use-city';
import { useDistricts } from '@shared/model/use-districts';
import { Icon } from '@shared/ui/Icon';
import { audienceCode, audienceKinds } from '../model/consultation';
import { changed } from '../model/form';
import { useOrganisationName } from '../model/use-own';
import type { PartProps } from './part-props';
import { SelectField, TextInput, Tick } from './FormParts';

const sizes = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'] as const;
const found = 8;

/** Whom the consultation asks: all, a part of the registry, or organisations by name. */
export function AudienceFields({ draft, city, onChange }: PartProps & { city: string }) {
  const { t } = useTranslation();
  const audience = draft.audience ?? create(AudienceSchema, { kind: Audience_Kind.OPEN });
  const put = (values: Partial<Omit<Audience, '$typeName' | '$unknown'>>) =>
    onChange(changed(draft, { audience: Object.assign(clone(AudienceSchema, audience), values) }));
  return (
    <fieldset className="nzd-part">
      <legend>{t('consultations.part.audience')}</legend>
      <SelectField
        id="consultation-audience"
        label={t('consultations.field.audience')}
        value={String(audience.kind)}
        options={audienceKinds.map((one) => [String(one), t(`consultations.audience.${audienceCode(one)}`)])}
        onChange={(value) =>
          put({ kind: audienceKinds.find((one) => String(one) === value) ?? Audience_Kind.OPEN })
        }
      />
      <p className="nzd-small">{t('consultations.help.audience')}</p>
      {audience.kind === Audience_Kind.OPEN && (
        <Tick
          label={t('consultations.audience.citizens')}
          help={t('consultations.help.citizens')}
          checked={audience.citizens}
          onChange={(citizens) => put({ citizens })}
        />
      )}
      {audience.kind === Audience_Kind.SEGMENT && (
        <SegmentFields
          segment={audience.segment ?? create(SegmentSchema)}
          district={draft.district}
          city={city}
          onChange={(segment) => put({ segment })}
        />
      )}
      {audience.kind === Audience_Kind.INVITED && (
        <InvitedFields city={city} invited={audience.invited} onChange={(invited) => put({ invited })} />
      )}
    </fieldset>
  );
}

interface SegmentProps {
  segment: Segment;
  district: string;
  city: string;
  onChange: (segment: Segment) => void;
}

function SegmentFields({ segment, district, city, onChange }: SegmentProps) {
  const { t } = useTranslation();
  const { districts } = useDistricts(city);
  const municipalities = districts.find((one) => one.name === district)?.municipalities ?? [];
  const put = (values: Partial<Omit<Segment, '$typeName' | '$unknown'>>) =>
    onChange(Object.assign(clone(SegmentSchema, segment), values));
  const toggled = (list: readonly string[], code: string, wanted: boolean) =>
    wanted ? [...list, code] : list.filter((one) => one !== code);
  return (
    <>
      <TextInput
        id="segment-ateco"
        label={t('consultations.field.ateco')}
        help={t('consultations.help.ateco')}
        value={segment.atecoPrefix}
        onChange={(atecoPrefix) => put({ atecoPrefix })}
      />
      <fieldset className="nzd-ticks">
        <legend>{t('consultations.field.sizes')}</legend>
        {sizes.map((size) => (
          <Tick
            key={size}
            label={t(`size.${size}`)}
            checked={segment.sizeClasses.includes(`SIZE_CLASS_${size}`)}
            onChange={(wanted) =>
              put({ sizeClasses: toggled(segment.sizeClasses, `SIZE_CLASS_${size}`, wanted) })
            }
          />
        ))}
      </fieldset>
      <fieldset className="nzd-ticks">
        <legend>{t('consultations.field.municipalities')}</legend>
        {municipalities.map((one) => (
          <Tick
            key={one.istatCode}
            label={one.displayName}
            checked={segment.municipalities.includes(one.istatCode)}
            onChange={(wanted) =>
              put({ municipalities: toggled(segment.municipalities, one.istatCode, wanted) })
            }
          />
        ))}
      </fieldset>
    </>
  );
}

interface InvitedProps {
  city: string;
  invited: readonly string[];
  onChange: (invited: string[]) => void;
}

function InvitedFields({ city, invited, onChange }: InvitedProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const list = useCall(
    'organisations',
    OrganisationService.method.listOrganisations,
    { parent: cityName(city), filter: { query: words }, pageSize: found },
    { enabled: words.trim().length > 1, keep: true },
  );
  const offered = (list.data?.organisations ?? []).filter((one) => !invited.includes(one.name));
  return (
    <>
      <TextInput
        id="invited-search"
        label={t('consultations.field.invite')}
        value={words}
        onChange={setWords}
      />
      {words.trim().length > 1 && (
        <ul className="nzd-offered">
          {offered.map((one) => (
            <li key={one.name}>
              <button
                type="button"
                className="nzd-link-button"
                onClick={() => onChange([...invited, one.name])}
              >
                <Icon name="it-plus" size="xs" /> {one.legalName}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p>{t('consultations.invitedCount', { count: invited.length })}</p>
      <ul className="nzd-offered">
        {invited.map((name) => (
          <Invited key={name} name={name} onRemove={() => onChange(invited.filter((one) => one !== name))} />
        ))}
      </ul>
    </>
  );
}

function Invited({ name, onRemove }: { name: string; onRemove: () => void }) {
  const { t } = useTranslation();
  const label = useOrganisationName(name);
  return (
    <li>
      {label}{' '}
      <button type="button" className="nzd-link-button" onClick={onRemove}>
        {t('consultations.remove')} <span className="visually-hidden">{label}</span>
      </button>
    </li>
  );
}
