package it.nzd.activity.domain;

import static it.nzd.activity.testing.Samples.AUTHOR;
import static it.nzd.activity.testing.Samples.change;
import static it.nzd.activity.testing.Samples.row;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.activity.domain.Audience.Cause;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Row.Visibility;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoticeRulesTest {
  private static final String OTHER = "00000000-0000-4000-8000-000000000007";
  private static final Row PRATO = row("prato", Visibility.INTERNAL);

  @Test
  void shouldTellTheTeamOfEveryStepOfADecision() {
    assertThat(told(change("cities/prato/decisions/D1", 2, "propose", PRATO, Map.of())))
        .contains(
            Audience.role(Cause.ROLE, "prato", "cdtt-member"),
            Audience.role(Cause.ROLE, "prato", "city-coordinator"));
  }

  @Test
  void shouldTellNobodyOfTheirOwnDoing() {
    assertThat(told(change("cities/prato/decisions/D1", 2, "propose", PRATO, Map.of())))
        .doesNotContain(new Audience(Cause.AUTHOR, AUTHOR));
  }

  @Test
  void shouldTellNobodyOfPlainChanges() {
    var organisation = "cities/prato/organisations/F1";
    var row = new Row("prato", Visibility.PUBLIC, organisation, null);

    assertThat(told(change(organisation, 2, "updated", row, Map.of("title", "x")))).isEmpty();
    assertThat(told(change(organisation, 1, "created", row, Map.of()))).isEmpty();
  }

  @Test
  void shouldTellThoseWhoAreNamed() {
    var named = Map.of("seats.0.person", OTHER);

    assertThat(told(change("cities/prato/transitionTeams/T1", 2, "updated", PRATO, named)))
        .containsExactly(new Audience(Cause.NAMED, OTHER));
    assertThat(told(change("cities/prato/transitionTeams/T1", 1, "created", PRATO, named)))
        .contains(new Audience(Cause.NAMED, OTHER));
  }

  @Test
  void shouldTellThoseWhoActForTheOrganisation() {
    var firm = "cities/prato/organisations/F1";
    var row = new Row("prato", Visibility.INTERNAL, firm, null);

    assertThat(told(change("cities/prato/commitments/C1", 2, "sign", row, Map.of())))
        .contains(new Audience(Cause.ORGANISATION, firm));
  }

  @Test
  void shouldTellTheCoordinatorsOfAnotherCityThatSomethingWasLinkedToTheirs() {
    var source = "cities/prato/sandboxes/S1";
    var links = Map.of("links.0.relation", "REPLICATES", "links.0.target", source);

    assertThat(
            told(
                change(
                    "cities/roma/sandboxes/S2",
                    1,
                    "created",
                    row("roma", Visibility.PARTNERS),
                    links)))
        .containsExactly(Audience.role(Cause.LINKED, "prato", "city-coordinator"));
  }

  @Test
  void shouldTellTheTeamThatItsMeetingIsConvened() {
    assertThat(roles("meetings", "convene")).contains("cdtt-member", "city-coordinator");
    assertThat(roles("meetings", "created")).isEmpty();
  }

  @Test
  void shouldTellThoseWhoGiveScoresThatARoundIsOpen() {
    assertThat(roles("scoringRounds", "created"))
        .containsExactlyInAnyOrder(
            "city-coordinator", "cdtt-member", "operator", "authority", "evaluator");
  }

  @Test
  void shouldTellOperatorsAndParticipantsOfAHaltAndOfNoOtherStep() {
    var firm = "cities/prato/organisations/F1";
    var fields = Map.of("design.participants.0.organisation", firm);

    assertThat(told(change("cities/prato/sandboxes/S1", 2, "suspend", PRATO, fields)))
        .contains(
            Audience.role(Cause.ROLE, "prato", "operator"), new Audience(Cause.INVOLVED, firm));
    assertThat(told(change("cities/prato/sandboxes/S1", 2, "screen", PRATO, fields)))
        .doesNotContain(
            Audience.role(Cause.ROLE, "prato", "operator"), new Audience(Cause.INVOLVED, firm));
  }

  @Test
  void shouldTellTheFirmsThatAConsultationAsksAndNoOtherFirms() {
    var consultation = "cities/prato/consultations/C1";

    assertThat(told(change(consultation, 3, "open", PRATO, Map.of())))
        .contains(new Audience(Cause.INVOLVED, consultation))
        .doesNotContain(Audience.role(Cause.ROLE, "prato", "firm"));
    assertThat(told(change(consultation, 2, "schedule", PRATO, Map.of())))
        .doesNotContain(new Audience(Cause.INVOLVED, consultation));
  }

  @Test
  void shouldTellTheOwnerOfAnAssumptionThatItBroke() {
    var theory = "cities/prato/theories/T1";
    var place = "content.assumptions.A1.";
    var entry = change(theory, 2, "updated", PRATO, Map.of(place + "status", "STATUS_BROKEN"));
    var before = after(change(theory, 1, "created", PRATO, Map.of(place + "owner", OTHER)), null);

    assertThat(NoticeRules.audiences(entry, after(entry, before), before))
        .contains(new Audience(Cause.NAMED, OTHER));
    var holding = change(theory, 2, "updated", PRATO, Map.of(place + "status", "STATUS_HOLDING"));
    assertThat(NoticeRules.audiences(holding, after(holding, before), before))
        .doesNotContain(new Audience(Cause.NAMED, OTHER));
  }

  @Test
  void shouldTellOfAReminderThoseWhomItsObjectConcerns() {
    var firm = "cities/prato/organisations/F1";
    var row = new Row("prato", Visibility.INTERNAL, firm, null);
    var commitment =
        after(change("cities/prato/commitments/C1", 1, "created", row, Map.of()), null);
    var reminder =
        change(
            "cities/prato/reminders/R1",
            1,
            "created",
            row,
            Map.of("target", commitment.name(), "what", "commitment_due", "path", "dueDay"));

    assertThat(NoticeRules.audiences(reminder, after(reminder, null), commitment))
        .containsExactlyInAnyOrder(
            new Audience(Cause.ORGANISATION, firm),
            Audience.role(Cause.ROLE, "prato", "city-coordinator"));
  }

  private static Set<String> roles(String collection, String kind) {
    return told(change("cities/prato/" + collection + "/X1", 1, kind, PRATO, Map.of())).stream()
        .filter(one -> one.cause() == Cause.ROLE)
        .map(one -> one.whom().substring("prato/".length()))
        .filter(role -> !role.equals("programme-coordinator"))
        .collect(java.util.stream.Collectors.toSet());
  }

  private static ThreadObject after(SourceEvent event, @Nullable ThreadObject before) {
    var head = ChainHead.empty(event.tenant());
    return ThreadObject.after(
        before, Entry.after(head, event.place(), event, CurrentRow.of(event)));
  }

  @Test
  void shouldKeepAudiencesAsTheyWere() {
    var all =
        Set.of(Audience.role(Cause.LINKED, "roma", "observer"), new Audience(Cause.NAMED, OTHER));

    assertThat(all).allSatisfy(one -> assertThat(Audience.of(one.code())).contains(one));
    assertThat(Audience.of("nonsense")).isEmpty();
  }

  private static Set<Audience> told(SourceEvent event) {
    var entry =
        Entry.after(ChainHead.empty(event.tenant()), event.place(), event, CurrentRow.of(event));
    var object = ThreadObject.after(null, entry);
    return NoticeRules.audiences(event, object, object);
  }
}
