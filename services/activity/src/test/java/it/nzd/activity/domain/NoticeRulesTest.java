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
  void shouldKeepAudiencesAsTheyWere() {
    var all =
        Set.of(Audience.role(Cause.LINKED, "roma", "observer"), new Audience(Cause.NAMED, OTHER));

    assertThat(all).allSatisfy(one -> assertThat(Audience.of(one.code())).contains(one));
    assertThat(Audience.of("nonsense")).isEmpty();
  }

  private static Set<Audience> told(SourceEvent event) {
    var entry =
        Entry.after(ChainHead.empty(event.tenant()), event.place(), event, CurrentRow.of(event));
    return NoticeRules.audiences(event, ThreadObject.after(null, entry));
  }
}
