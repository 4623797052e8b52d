package it.nzd.stakeholders.grpc;

import com.google.protobuf.FieldMask;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.UpdateMask;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Coded;
import it.nzd.stakeholders.domain.Headcount;
import it.nzd.stakeholders.domain.Organisation;
import it.nzd.stakeholders.domain.OrganisationType;
import it.nzd.stakeholders.domain.Site;
import it.nzd.stakeholders.domain.SizeClass;
import java.util.function.UnaryOperator;

/** Organisations and their messages. */
final class OrganisationProtoMapper {
  private OrganisationProtoMapper() {}

  static it.nzd.stakeholders.v1.Organisation toProto(Stored<Organisation> stored) {
    return content(stored.value()).toBuilder()
        .setName(stored.name())
        .setEtag(Messages.etag(stored))
        .setCreateTime(Messages.timestamp(stored.createdAt()))
        .setUpdateTime(Messages.timestamp(stored.updatedAt()))
        .setCreator(stored.creator())
        .build();
  }

  static Organisation fromProto(it.nzd.stakeholders.v1.Organisation sent) {
    return new Organisation(
        sent.getLegalName(),
        sent.getVatNumber(),
        Coded.of(OrganisationType.class, sent.getType().name()),
        sent.getAteco(),
        Coded.of(SizeClass.class, sent.getSizeClass().name()),
        sent.hasEmployees()
            ? new Headcount(sent.getEmployees().getPersons(), sent.getEmployees().getYear())
            : null,
        sent.getDistrict(),
        sent.getMunicipality(),
        sent.getSitesList().stream().map(OrganisationProtoMapper::fromProto).toList(),
        sent.getWebsite(),
        sent.getInvented(),
        Messages.fromProto(sent.getVisibility()));
  }

  static UnaryOperator<Organisation> edit(
      it.nzd.stakeholders.v1.Organisation sent, FieldMask mask) {
    return present -> fromProto(UpdateMask.apply(mask, content(present), sent));
  }

  private static it.nzd.stakeholders.v1.Organisation content(Organisation organisation) {
    var out =
        it.nzd.stakeholders.v1.Organisation.newBuilder()
            .setLegalName(organisation.legalName())
            .setVatNumber(organisation.vatNumber())
            .setType(it.nzd.stakeholders.v1.Organisation.Type.valueOf(organisation.type().code()))
            .setAteco(organisation.ateco())
            .setSizeClass(
                it.nzd.stakeholders.v1.Organisation.SizeClass.valueOf(
                    organisation.sizeClass().code()))
            .setDistrict(organisation.district())
            .setMunicipality(organisation.municipality())
            .setWebsite(organisation.website())
            .setInvented(organisation.invented())
            .setVisibility(Messages.toProto(organisation.visibility()));
    var employees = organisation.employees();
    if (employees != null) {
      out.getEmployeesBuilder().setPersons(employees.persons()).setYear(employees.year());
    }
    organisation.sites().forEach(site -> out.addSites(toProto(site)));
    return out.build();
  }

  private static it.nzd.stakeholders.v1.Site toProto(Site site) {
    var out =
        it.nzd.stakeholders.v1.Site.newBuilder()
            .setLabel(site.label())
            .setAddress(site.address())
            .setMunicipality(site.municipality());
    if (site.roofArea() != null) {
      out.setRoofArea(Messages.toProto(site.roofArea()));
    }
    if (site.parkingArea() != null) {
      out.setParkingArea(Messages.toProto(site.parkingArea()));
    }
    return out.build();
  }

  private static Site fromProto(it.nzd.stakeholders.v1.Site sent) {
    return new Site(
        sent.getLabel(),
        sent.getAddress(),
        sent.getMunicipality(),
        sent.hasRoofArea() ? Messages.fromProto(sent.getRoofArea()) : null,
        sent.hasParkingArea() ? Messages.fromProto(sent.getParkingArea()) : null);
  }
}
