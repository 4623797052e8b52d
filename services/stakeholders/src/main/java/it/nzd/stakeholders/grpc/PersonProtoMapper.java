package it.nzd.stakeholders.grpc;

import com.google.protobuf.FieldMask;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.UpdateMask;
import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.application.PersonView;
import it.nzd.stakeholders.domain.Person;
import it.nzd.stakeholders.domain.PersonalData;
import it.nzd.stakeholders.v1.GetNamesResponse.PersonName;
import java.util.function.UnaryOperator;

/** People and their messages. */
final class PersonProtoMapper {
  private PersonProtoMapper() {}

  static it.nzd.stakeholders.v1.Person toProto(PersonView view) {
    var stored = view.stored();
    var person = stored.value();
    var out =
        content(person, view.withContact()).toBuilder()
            .setName(stored.name())
            .setEtag(Messages.etag(stored))
            .addAllRoles(person.roles().stream().sorted().toList())
            .setState(it.nzd.stakeholders.v1.Person.State.valueOf(person.state().code()))
            .setWithdrawalReason(person.withdrawalReason())
            .setCreateTime(Messages.timestamp(stored.createdAt()))
            .setUpdateTime(Messages.timestamp(stored.updatedAt()))
            .setCreator(stored.creator());
    var invitation = person.invitation();
    if (invitation != null) {
      out.setInvitationExpireTime(Messages.timestamp(invitation.until()));
    }
    return out.build();
  }

  static PersonName toName(Stored<Person> stored) {
    var personal = stored.value().personal();
    return PersonName.newBuilder()
        .setSubject(stored.value().subject())
        .setDisplayName(personal == null ? "" : personal.displayName())
        .setErased(personal == null)
        .build();
  }

  static Person fromProto(it.nzd.stakeholders.v1.Person sent) {
    return Person.known(
        sent.getSubject(), personal(sent), Messages.fromProto(sent.getVisibility()));
  }

  static UnaryOperator<Person> edit(it.nzd.stakeholders.v1.Person sent, FieldMask mask) {
    return present -> {
      var next = UpdateMask.apply(mask, content(present, true), sent);
      return new Person(
          present.subject(),
          personal(next),
          Messages.fromProto(next.getVisibility()),
          present.roles(),
          present.state(),
          present.invitation(),
          present.withdrawalReason());
    };
  }

  private static PersonalData personal(it.nzd.stakeholders.v1.Person sent) {
    return new PersonalData(
        sent.getGivenName().strip(),
        sent.getFamilyName().strip(),
        sent.getEmail(),
        sent.getPhone(),
        sent.getPosition().strip());
  }

  private static it.nzd.stakeholders.v1.Person content(Person person, boolean withContact) {
    var out =
        it.nzd.stakeholders.v1.Person.newBuilder()
            .setSubject(person.subject())
            .setVisibility(Messages.toProto(person.visibility()));
    var personal = person.personal();
    if (personal != null) {
      var shown = withContact ? personal : personal.withoutContact();
      out.setGivenName(shown.givenName())
          .setFamilyName(shown.familyName())
          .setEmail(shown.email())
          .setPhone(shown.phone())
          .setPosition(shown.position());
    }
    return out.build();
  }
}
