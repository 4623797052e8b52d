package it.nzd.stakeholders.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import io.micronaut.serde.annotation.Serdeable;
import it.nzd.platform.search.SearchTerms;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.Visibilities;
import it.nzd.platform.value.Coded;
import it.nzd.stakeholders.domain.OpenInvitation;
import it.nzd.stakeholders.domain.Person;
import it.nzd.stakeholders.domain.PersonalData;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person as it is stored. What begins with {@code personal} never enters an event.
 *
 * @param sortName family and given name as lists sort them; empty once erased
 */
@MappedEntity(value = "people", namingStrategy = NamingStrategies.Raw.class)
record PersonDocument(
    @Id String id,
    long revision,
    Header header,
    String subject,
    @Nullable DataDocument personal,
    @Nullable InvitationDocument personalInvitation,
    String visibility,
    List<String> roles,
    String state,
    String withdrawalReason,
    String sortName)
    implements AggregateDocument<PersonDocument> {

  /** Personal data as it is stored. */
  @Serdeable
  record DataDocument(
      String givenName, String familyName, String email, String phone, String position) {
    static @Nullable DataDocument of(@Nullable PersonalData data) {
      return data == null
          ? null
          : new DataDocument(
              data.givenName(), data.familyName(), data.email(), data.phone(), data.position());
    }

    static @Nullable PersonalData toDomain(@Nullable DataDocument data) {
      return data == null
          ? null
          : new PersonalData(
              data.givenName, data.familyName, data.email, data.phone, data.position);
    }
  }

  /** An open invitation as it is stored. */
  @Serdeable
  record InvitationDocument(String secretHash, Instant until, boolean newAccount) {
    static @Nullable InvitationDocument of(@Nullable OpenInvitation open) {
      return open == null
          ? null
          : new InvitationDocument(open.secretHash(), open.until(), open.newAccount());
    }

    static @Nullable OpenInvitation toDomain(@Nullable InvitationDocument open) {
      return open == null ? null : new OpenInvitation(open.secretHash, open.until, open.newAccount);
    }
  }

  static PersonDocument of(String name, Person person) {
    var data = person.personal();
    return new PersonDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        person.subject(),
        DataDocument.of(data),
        InvitationDocument.of(person.invitation()),
        Visibilities.code(person.visibility()),
        person.roles().stream().sorted().toList(),
        person.state().code(),
        person.withdrawalReason(),
        data == null ? "" : SearchTerms.normalised(data.familyName() + " " + data.givenName()));
  }

  Person toDomain() {
    return new Person(
        subject,
        DataDocument.toDomain(personal),
        Visibilities.of(visibility),
        Set.copyOf(roles),
        Coded.of(Person.State.class, state),
        InvitationDocument.toDomain(personalInvitation),
        withdrawalReason);
  }

  @Override
  public PersonDocument at(long revision, Header header) {
    return new PersonDocument(
        id,
        revision,
        header,
        subject,
        personal,
        personalInvitation,
        visibility,
        roles,
        state,
        withdrawalReason,
        sortName);
  }
}
