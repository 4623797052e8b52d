package it.nzd.stakeholders.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.access.Row;
import it.nzd.platform.error.Broken;
import it.nzd.platform.error.ErrorReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeatRulesTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-03-01");
  private static final Term OPEN = new Term(LocalDate.parse("2025-04-01"), null, null);
  private static final String MILL = "cities/prato/organisations/mill";

  @Test
  void shouldTakeASeatWhoseHolderMayVote() {
    assertThat(broken(seat("1", "anna", null, true), given("anna", true))).isEmpty();
  }

  @Test
  void shouldDemandMembershipAndOnAVotingSeatTheMandate() {
    assertThat(broken(seat("1", "anna", null, true), given("anna", false)))
        .containsExactly(StakeholdersReason.VOTE_MANDATE_NEEDED);
    assertThat(broken(seat("1", "anna", null, false), given("anna", false))).isEmpty();
    assertThat(broken(seat("1", "bruno", null, false), given("anna", true)))
        .containsExactly(StakeholdersReason.MEMBERSHIP_NEEDED);
  }

  @Test
  void shouldNotSeatAPersonTwice() {
    assertThat(broken(seat("1", "anna", "anna", true), given("anna", true)))
        .containsExactly(StakeholdersReason.PERSON_SEATED_TWICE);
    assertThat(broken(seat("1", null, "anna", true), given("anna", true)))
        .containsExactly(StakeholdersReason.SEAT_VACANT_WITH_DEPUTY);
  }

  @Property
  void shouldCountAMandateOnlyWithAMembership(
      @ForAll boolean member, @ForAll boolean mandated, @ForAll boolean memberEnded) {
    var ended = memberEnded ? Instant.parse("2026-02-01T10:00:00Z") : null;
    var membership =
        new Membership("anna", new Membership.OfOrganisation(MILL), OPEN.fromDay(), null, ended);
    var entitlements =
        Entitlements.of(
            member ? List.of(membership) : List.of(),
            mandated ? List.of(new Mandate("anna", MILL, Set.of(Power.VOTE), "", OPEN)) : List.of(),
            TODAY);

    boolean belongs = member && !memberEnded;
    assertThat(entitlements.isMember("anna", MILL)).isEqualTo(belongs);
    assertThat(entitlements.powers("anna", MILL).contains(Power.VOTE))
        .isEqualTo(belongs && mandated);
    assertThat(entitlements.mayActOn(seat("1", "anna", null, true), "anna"))
        .isEqualTo(belongs && mandated);
    assertThat(entitlements.mayActOn(seat("1", "anna", null, false), "anna")).isEqualTo(belongs);
  }

  private static Entitlements given(String person, boolean votes) {
    return Entitlements.of(
        List.of(
            new Membership(
                person, new Membership.OfOrganisation(MILL), OPEN.fromDay(), null, null)),
        votes ? List.of(new Mandate(person, MILL, Set.of(Power.VOTE), "", OPEN)) : List.of(),
        TODAY);
  }

  private static List<ErrorReason> broken(Seat seat, Entitlements entitlements) {
    var team =
        new TransitionTeam(
            "cities/prato/districts/tessile",
            "Gruppo",
            DecisionRule.CONSENT,
            50,
            "",
            Row.Visibility.INTERNAL,
            true,
            List.of());
    return SeatRules.broken(team, seat, TODAY, entitlements).stream()
        .map(Broken::reason)
        .distinct()
        .toList();
  }

  private static Seat seat(
      String id, @Nullable String person, @Nullable String deputy, boolean voting) {
    return new Seat(id, Bench.DISTRICT, MILL, person, deputy, voting, Office.UNSPECIFIED, OPEN);
  }
}
