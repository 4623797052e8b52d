package it.nzd.decisions.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.FieldMask;
import it.nzd.common.v1.Lever;
import it.nzd.common.v1.Quantity;
import it.nzd.common.v1.Source;
import it.nzd.common.v1.Visibility;
import it.nzd.decisions.testing.Chamber;
import it.nzd.decisions.testing.FakeNeighbours;
import it.nzd.decisions.v1.CreateOpportunityRequest;
import it.nzd.decisions.v1.Decision;
import it.nzd.decisions.v1.DecisionServiceGrpc;
import it.nzd.decisions.v1.Evidence;
import it.nzd.decisions.v1.InvestmentLine;
import it.nzd.decisions.v1.ListDecisionsRequest;
import it.nzd.decisions.v1.Opportunity;
import it.nzd.decisions.v1.OpportunityServiceGrpc;
import it.nzd.decisions.v1.UpdateDecisionRequest;
import it.nzd.platform.access.Roles;
import it.nzd.platform.testing.TestIdentity;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegisterGrpcTest {
  private final Chamber chamber = new Chamber();

  @AfterEach
  void close() {
    chamber.close();
  }

  @Test
  void shouldFindByWordsStateAndRight() {
    chamber.created(Chamber.question().setTitle("Acqua per le strade"));
    chamber.created(
        Chamber.question()
            .setTitle("Regole interne")
            .setVisibility(Visibility.VISIBILITY_INTERNAL));

    assertThat(titles("prato", "acqua strad")).containsExactly("Acqua per le strade");
    assertThat(titles("prato", ""))
        .containsExactlyInAnyOrder("Regole interne", "Acqua per le strade");
    assertThat(titles("parma", "")).containsExactly("Acqua per le strade");
    var all = ListDecisionsRequest.newBuilder().setParent("cities/-").build();
    assertThat(
            chamber
                .asNobody(DecisionServiceGrpc::newBlockingStub)
                .listDecisions(all)
                .getDecisionsList())
        .isEmpty();
    var adopted = all.toBuilder().addStates(Decision.State.STATE_ADOPTED).build();
    assertThat(
            chamber
                .asCoordinator(DecisionServiceGrpc::newBlockingStub)
                .listDecisions(adopted)
                .getDecisionsList())
        .isEmpty();
  }

  @Test
  void shouldKeepTheQuestionToItsProposerAndFixItInTime() {
    var tabled = chamber.tabled(Chamber.question());
    assertThat(Chamber.refusal(() -> retitled(tabled))).isEqualTo("DECISION_FIXED");
    var draft = chamber.created(Chamber.question());
    var member =
        chamber.asHolder(FakeNeighbours.SEATS.getFirst(), DecisionServiceGrpc::newBlockingStub);
    assertThat(Chamber.refusal(() -> member.updateDecision(update(draft))))
        .isEqualTo("NOT_PROPOSER");
    assertThat(retitled(draft).getTitle()).isEqualTo("Altro titolo");
  }

  @Test
  void shouldRefuseWhatCannotBeKept() {
    assertThat(Chamber.refusal(() -> chamber.created(Chamber.question().setNeedsAct(true))))
        .isEqualTo("ACT_BODY_NEEDED");
    assertThat(
            Chamber.refusal(
                () ->
                    chamber.created(
                        Chamber.question().setTeam("cities/prato/transitionTeams/altro"))))
        .isEqualTo("TEAM_UNKNOWN");
    assertThat(
            Chamber.refusal(
                () ->
                    chamber.created(
                        Chamber.question()
                            .addEvidence(
                                Evidence.newBuilder().setTarget("cities/prato/people/1")))))
        .isEqualTo("EVIDENCE_KIND_UNKNOWN");
  }

  @Test
  void shouldSumAnOpportunityByCertainty() {
    var stub = chamber.asCoordinator(OpportunityServiceGrpc::newBlockingStub);
    var line =
        InvestmentLine.newBuilder()
            .setTitle("Pensiline")
            .setKind(InvestmentLine.Kind.KIND_CAPEX)
            .setYear(2027)
            .setCertainty(InvestmentLine.Certainty.CERTAINTY_GAP)
            .setAmount(Quantity.newBuilder().setValue("1200000.50").setUnit("EUR"))
            .setSource(
                Source.newBuilder().setTitle("Stima").setMark(Source.Mark.MARK_ILLUSTRATIVE));
    var opportunity =
        Opportunity.newBuilder()
            .setTitle("Tetti e parcheggi")
            .setDescription("Fotovoltaico su pensiline.")
            .addLevers(Lever.LEVER_FINANCE_FUNDING)
            .addLines(line)
            .addLines(line);
    var request = CreateOpportunityRequest.newBuilder().setParent("cities/prato");

    var made = stub.createOpportunity(request.setOpportunity(opportunity).build());

    assertThat(made.getSums(0).getAmount().getValue()).isEqualTo("2400001.00");
    assertThat(made.getSumsCount()).isEqualTo(1);
    var secured =
        opportunity.addLines(line.setCertainty(InvestmentLine.Certainty.CERTAINTY_SECURED));
    assertThat(
            Chamber.refusal(() -> stub.createOpportunity(request.setOpportunity(secured).build())))
        .isEqualTo("SECURED_WITHOUT_SOURCE");
  }

  private List<String> titles(String tenant, String words) {
    return chamber
        .as(
            TestIdentity.subjectOf("member of " + tenant),
            Roles.CDTT_MEMBER,
            tenant,
            DecisionServiceGrpc::newBlockingStub)
        .listDecisions(
            ListDecisionsRequest.newBuilder().setParent("cities/-").setQuery(words).build())
        .getDecisionsList()
        .stream()
        .map(Decision::getTitle)
        .toList();
  }

  private Decision retitled(Decision decision) {
    return chamber
        .asCoordinator(DecisionServiceGrpc::newBlockingStub)
        .updateDecision(update(decision));
  }

  private static UpdateDecisionRequest update(Decision decision) {
    return UpdateDecisionRequest.newBuilder()
        .setDecision(decision.toBuilder().setTitle("Altro titolo"))
        .setUpdateMask(FieldMask.newBuilder().addPaths("title"))
        .build();
  }
}
