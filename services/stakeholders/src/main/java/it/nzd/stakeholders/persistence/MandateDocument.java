package it.nzd.stakeholders.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.value.Coded;
import it.nzd.stakeholders.domain.Mandate;
import it.nzd.stakeholders.domain.Power;
import java.util.List;
import java.util.stream.Collectors;

/** A mandate as it is stored. */
@MappedEntity(value = "mandates", namingStrategy = NamingStrategies.Raw.class)
record MandateDocument(
    @Id String id,
    long revision,
    Header header,
    String person,
    String organisation,
    List<String> powers,
    String basis,
    TermDocument term)
    implements AggregateDocument<MandateDocument> {

  static MandateDocument of(String name, Mandate mandate) {
    return new MandateDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        mandate.person(),
        mandate.organisation(),
        mandate.powers().stream().sorted().map(Power::code).toList(),
        mandate.basis(),
        TermDocument.of(mandate.term()));
  }

  Mandate toDomain() {
    return new Mandate(
        person,
        organisation,
        powers.stream().map(code -> Coded.of(Power.class, code)).collect(Collectors.toSet()),
        basis,
        term.toDomain());
  }

  @Override
  public MandateDocument at(long revision, Header header) {
    return new MandateDocument(id, revision, header, person, organisation, powers, basis, term);
  }
}
