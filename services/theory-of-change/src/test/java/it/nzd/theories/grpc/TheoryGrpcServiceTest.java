package it.nzd.theories.grpc;

import static it.nzd.theories.grpc.Slice.addEdge;
import static it.nzd.theories.grpc.Slice.addNode;
import static it.nzd.theories.grpc.Slice.apply;
import static it.nzd.theories.grpc.Slice.newTheory;
import static it.nzd.theories.grpc.Slice.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.FieldMask;
import it.nzd.common.v1.Visibility;
import it.nzd.theories.domain.Samples;
import it.nzd.theories.domain.model.AssumptionStatus;
import it.nzd.theories.v1.Assumption;
import it.nzd.theories.v1.BaselineTheoryRequest;
import it.nzd.theories.v1.CloseTheoryRequest;
import it.nzd.theories.v1.CompareTheoryVersionsRequest;
import it.nzd.theories.v1.CopyFragmentRequest;
import it.nzd.theories.v1.FixTheoryRequest;
import it.nzd.theories.v1.GetTheoryRequest;
import it.nzd.theories.v1.GetTheoryStatusRequest;
import it.nzd.theories.v1.GetTheoryVersionRequest;
import it.nzd.theories.v1.HoldPresenceRequest;
import it.nzd.theories.v1.ImportContentRequest;
import it.nzd.theories.v1.ListTheoriesRequest;
import it.nzd.theories.v1.Node;
import it.nzd.theories.v1.NodeStanding;
import it.nzd.theories.v1.ReviseTheoryRequest;
import it.nzd.theories.v1.Theory;
import it.nzd.theories.v1.TheoryOperation;
import it.nzd.theories.v1.UpdateTheoryRequest;
import it.nzd.theories.v1.VersionMark;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TheoryGrpcServiceTest {
  private static Slice slice;
  private Theory theory;

  @BeforeAll
  static void start() {
    slice = new Slice();
  }

  @AfterAll
  static void stop() {
    slice.close();
  }

  @BeforeEach
  void begin() {
    theory = slice.water();
  }

  @AfterEach
  void end() {
    for (var each : list("cities/-").getTheoriesList()) {
      if (each.getState() != Theory.State.STATE_CLOSED) {
        slice
            .as("city-coordinator", each.getName().split("/")[1])
            .closeTheory(
                CloseTheoryRequest.newBuilder()
                    .setName(each.getName())
                    .setEtag(each.getEtag())
                    .setReason("Fine della prova")
                    .build());
      }
    }
  }

  private static it.nzd.theories.v1.ListTheoriesResponse list(String parent) {
    return slice
        .coordinator()
        .listTheories(ListTheoriesRequest.newBuilder().setParent(parent).setPageSize(200).build());
  }

  private Theory get() {
    return slice
        .coordinator()
        .getTheory(GetTheoryRequest.newBuilder().setName(theory.getName()).build());
  }

  private Node node(String id) {
    return get().getContent().getNodesList().stream()
        .filter(n -> n.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private TheoryOperation.Builder breaks() {
    var broken =
        ElementProtoMapper.toProto(Samples.assumption("a1", "", "e4", AssumptionStatus.BROKEN));
    return TheoryOperation.newBuilder()
        .setUpdateAssumption(Assumption.newBuilder(broken).setVersion(1));
  }

  private Theory baselined() {
    return slice
        .coordinator()
        .baselineTheory(
            BaselineTheoryRequest.newBuilder()
                .setName(theory.getName())
                .setEtag(get().getEtag())
                .build());
  }

  private Theory revised(Theory fixed) {
    return slice
        .coordinator()
        .reviseTheory(
            ReviseTheoryRequest.newBuilder()
                .setName(fixed.getName())
                .setEtag(fixed.getEtag())
                .setReason("Nuova norma sul riuso")
                .build());
  }

  @Test
  void shouldBeginOnceADistrictAndOnlyOfTheCity() {
    assertThat(refusal(slice::water)).isEqualTo("THEORY_EXISTS");
    var elsewhere = newTheory(FakeNeighbours.ROMA, Samples.bare()).setParent("cities/prato");
    assertThat(refusal(() -> slice.coordinator().createTheory(elsewhere.build())))
        .isEqualTo("DISTRICT_UNKNOWN theory.district");
    var unknown = newTheory("cities/prato/districts/none", Samples.bare());
    assertThat(refusal(() -> slice.coordinator().createTheory(unknown.build())))
        .isEqualTo("DISTRICT_UNKNOWN theory.district");
  }

  @Test
  void shouldDrawTheRecommendedTiersWhereNothingIsSent() {
    var bare = newTheory(FakeNeighbours.ROMA, Samples.bare());
    bare.getTheoryBuilder().clearContent();

    var made = slice.as("cdtt-member", "roma").createTheory(bare.build());

    assertThat(made.getContent().getTiersList())
        .extracting(t -> t.getCode())
        .containsExactly("RIS", "ATT", "REA", "CAM", "EFF", "IMP");
    assertThat(made.getContent().getCeiling()).isEqualTo("later-outcome");
  }

  @Test
  void shouldLetOnlyCoordinatorAndTeamChangeAndPartnersRead() {
    var request = apply(theory.getName(), addNode("x", "input", "Altro"));
    for (var role : new String[] {"operator", "evaluator", "citizen", "data-steward"}) {
      assertThat(refusal(() -> slice.as(role, "prato").applyOperations(request)))
          .as(role)
          .isEqualTo("ROLE_MISSING");
    }
    var roma = slice.as("city-coordinator", "roma");
    assertThat(refusal(() -> roma.applyOperations(request))).isEqualTo("RESOURCE_NOT_FOUND");
    var read = GetTheoryRequest.newBuilder().setName(theory.getName()).build();
    assertThat(roma.getTheory(read).getTitle()).isEqualTo("Acqua ed energia");
    assertThat(roma.getTheory(read).getAvailableActionsList()).isEmpty();
    assertThat(refusal(() -> slice.nobody().getTheory(read))).isEqualTo("RESOURCE_NOT_FOUND");
    assertThat(refusal(() -> slice.as("citizen", "roma").getTheory(read)))
        .isEqualTo("RESOURCE_NOT_FOUND");
  }

  @Test
  void shouldListWithoutContent() {
    assertThat(list("cities/prato").getTheoriesList())
        .filteredOn(t -> t.getName().equals(theory.getName()))
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.hasContent()).isFalse();
              assertThat(t.getLinksCount()).isEqualTo(1);
            });
  }

  @Test
  void shouldRefuseALoopByNamesAndChangeNothing() {
    var request =
        apply(
            theory.getName(),
            addEdge("f1", "network", "permits"),
            addEdge("f2", "permits", "network"));

    assertThat(refusal(() -> slice.coordinator().applyOperations(request)))
        .isEqualTo("LOOP operations[1].add_edge.to");
    assertThat(get()).isEqualTo(theory);
  }

  @Test
  void shouldHaveNoSecondEffectWhenRepeated() {
    var request = apply(theory.getName(), addNode("x", "input", "Altro"));

    var once = slice.coordinator().applyOperations(request);
    var again = slice.coordinator().applyOperations(request);

    assertThat(again).isEqualTo(once);
    var other = request.toBuilder();
    other.getOperationsBuilder(0).getAddNodeBuilder().setId("y");
    assertThat(refusal(() -> slice.coordinator().applyOperations(other.build())))
        .isEqualTo("REQUEST_ID_REUSED");
  }

  @Test
  void shouldRefuseOnlyTheElementThatChangedSinceItWasSeen() {
    var seen = node("reuse");
    var other = node("drawn");
    slice.person("one", "cdtt-member").applyOperations(update(seen, "Prima"));

    var late = update(seen, "Seconda");
    assertThat(refusal(() -> slice.person("two", "cdtt-member").applyOperations(late)))
        .isEqualTo("ELEMENT_CHANGED operations[0].update_node.version");
    slice.person("two", "cdtt-member").applyOperations(update(other, "Altro nodo"));
    assertThat(node("reuse").getStatement()).isEqualTo("Prima");
    assertThat(node("drawn").getStatement()).isEqualTo("Altro nodo");
  }

  private it.nzd.theories.v1.ApplyOperationsRequest update(Node seen, String statement) {
    return apply(
        theory.getName(),
        TheoryOperation.newBuilder().setUpdateNode(seen.toBuilder().setStatement(statement)));
  }

  @Test
  void shouldMarkWhatRestsOnABrokenAssumption() {
    var shaken = slice.coordinator().applyOperations(apply(theory.getName(), breaks()));

    assertThat(shaken.getShakenNodesList()).containsExactly("aquifer", "drawn", "reuse");
    assertThat(shaken.getFindingsList()).extracting(f -> f.getElement()).containsExactly("a1");
  }

  @Test
  void shouldFixTheModelAndAskForARevisionOfItsStructure() {
    assertThat(theory.getAvailableActionsList())
        .extracting(a -> a.getAction())
        .containsExactly("baseline", "close");
    var fixed = baselined();
    assertThat(fixed.getState()).isEqualTo(Theory.State.STATE_BASELINED);
    assertThat(fixed.getVersions(0).getKind()).isEqualTo(VersionMark.Kind.KIND_BASELINE);

    var structural = apply(theory.getName(), addNode("x", "input", "Altro"));
    assertThat(refusal(() -> slice.coordinator().applyOperations(structural)))
        .isEqualTo("REVISION_NEEDED");
    var judged = slice.coordinator().applyOperations(apply(theory.getName(), breaks()));
    assertThat(judged.getShakenNodesCount()).isEqualTo(3);
  }

  @Test
  void shouldReviseWithItsReasonAndCompareTheVersions() {
    var revised = revised(baselined());
    var changed =
        slice
            .coordinator()
            .applyOperations(
                apply(
                    theory.getName(),
                    addNode("training", "activity", "Formare"),
                    addEdge("x", "training", "served")));
    var fixed =
        slice
            .coordinator()
            .fixTheory(
                FixTheoryRequest.newBuilder()
                    .setName(theory.getName())
                    .setEtag(changed.getEtag())
                    .build());

    assertThat(revised.getState()).isEqualTo(Theory.State.STATE_IN_REVISION);
    assertThat(fixed.getVersionsList())
        .extracting(VersionMark::getReason)
        .containsExactly("", "Nuova norma sul riuso");
    int first = fixed.getVersions(0).getRevision();
    int second = fixed.getVersions(1).getRevision();
    var compared =
        slice
            .coordinator()
            .compareTheoryVersions(
                CompareTheoryVersionsRequest.newBuilder()
                    .setName(theory.getName())
                    .setFromRevision(first)
                    .setToRevision(second)
                    .build());
    assertThat(compared.getDifferencesList())
        .extracting(d -> d.getElement() + " " + d.getTitle())
        .containsExactly("node Formare", "edge Formare → Imprese servite");
    var version =
        slice
            .coordinator()
            .getTheoryVersion(
                GetTheoryVersionRequest.newBuilder()
                    .setName(fixed.getVersions(0).getName())
                    .build());
    assertThat(version.getContent()).isEqualTo(theory.getContent());
  }

  @Test
  void shouldFindNoVersionThatWasNotFixedOrMayNotBeRead() {
    var never = GetTheoryVersionRequest.newBuilder().setName(theory.getName() + "/versions/1");
    assertThat(refusal(() -> slice.coordinator().getTheoryVersion(never.build())))
        .isEqualTo("RESOURCE_NOT_FOUND");
    var fixed = baselined();
    var request =
        GetTheoryVersionRequest.newBuilder().setName(fixed.getVersions(0).getName()).build();
    assertThat(refusal(() -> slice.nobody().getTheoryVersion(request)))
        .isEqualTo("RESOURCE_NOT_FOUND");
  }

  @Test
  void shouldNotFixWhatIsNotReady() {
    slice
        .coordinator()
        .applyOperations(apply(theory.getName(), addNode("alone", "impact", "Da solo")));

    assertThat(refusal(this::baselined)).isEqualTo("STEP_GUARDS_MISSING");
    assertThat(get().getAvailableActions(0).getMissingList()).containsExactly("no-loose-ends");
    assertThat(refusal(() -> revised(get()))).isEqualTo("STEP_NOT_POSSIBLE");
  }

  @Test
  void shouldPutAnotherFileInTheModelsPlace() {
    var content = get().getContent().toBuilder();
    content.getNodesBuilder(0).setStatement("Altro testo");
    var request =
        ImportContentRequest.newBuilder()
            .setName(theory.getName())
            .setEtag(theory.getEtag())
            .setContent(content);

    var imported = slice.coordinator().importContent(request.build());

    assertThat(imported.getContent().getNodes(0).getStatement()).isEqualTo("Altro testo");
    assertThat(refusal(() -> slice.coordinator().importContent(request.build())))
        .isEqualTo("STALE_VERSION");
    content.getEdgesBuilder(0).setTo("none");
    request.setContent(content).setEtag(imported.getEtag());
    assertThat(refusal(() -> slice.coordinator().importContent(request.build())))
        .isEqualTo("NODE_UNKNOWN content.edges[0].to");
  }

  @Test
  void shouldCopyAPieceToAnotherDistrictOnce() {
    var roma = slice.as("city-coordinator", "roma");
    var target = roma.createTheory(newTheory(FakeNeighbours.ROMA, Samples.bare()).build());
    var request =
        CopyFragmentRequest.newBuilder()
            .setName(target.getName())
            .setSource(theory.getName())
            .addNodes("served")
            .addNodes("reuse")
            .setRequestId(UUID.randomUUID().toString())
            .build();

    var copied = roma.copyFragment(request);

    assertThat(copied.getContent().getNodesList())
        .extracting(n -> n.getProvenance().getNode())
        .containsExactlyInAnyOrder("served", "reuse");
    assertThat(copied.getContent().getEdgesCount()).isEqualTo(1);
    assertThat(roma.copyFragment(request)).isEqualTo(copied);
    hide();
    var fresh = request.toBuilder().setRequestId(UUID.randomUUID().toString()).build();
    assertThat(refusal(() -> roma.copyFragment(fresh))).isEqualTo("RESOURCE_NOT_FOUND");
  }

  private void hide() {
    var sent = get().toBuilder().setVisibility(Visibility.VISIBILITY_INTERNAL);
    slice
        .coordinator()
        .updateTheory(
            UpdateTheoryRequest.newBuilder()
                .setTheory(sent)
                .setUpdateMask(FieldMask.newBuilder().addPaths("visibility"))
                .build());
  }

  @Test
  void shouldChangeTitleAndLeaveTheContentAlone() {
    var sent = theory.toBuilder().setTitle("Altro titolo").clearContent();
    var request =
        UpdateTheoryRequest.newBuilder()
            .setTheory(sent)
            .setUpdateMask(FieldMask.newBuilder().addPaths("title"));

    var changed = slice.coordinator().updateTheory(request.build());

    assertThat(changed.getTitle()).isEqualTo("Altro titolo");
    assertThat(changed.getContent()).isEqualTo(theory.getContent());
    request.setTheory(changed).clearUpdateMask().getUpdateMaskBuilder().addPaths("content");
    assertThat(refusal(() -> slice.coordinator().updateTheory(request.build())))
        .isEqualTo("UPDATE_MASK_INVALID update_mask");
  }

  @Test
  void shouldTellHowTheStatementsStand() {
    var status =
        slice
            .coordinator()
            .getTheoryStatus(GetTheoryStatusRequest.newBuilder().setName(theory.getName()).build());

    assertThat(status.getNodesList())
        .extracting(NodeStanding::getNode)
        .containsExactly("drawn", "reuse");
    var link = status.getNodes(0).getLinks(0);
    assertThat(link.getStanding()).isEqualTo(NodeStanding.Standing.STANDING_LATE);
    assertThat(link.getLatestValue()).isEqualTo("12");
    assertThat(link.getRequiredValue()).isEqualTo("20");
    assertThat(link.getIllustrative()).isTrue();
  }

  @Test
  void shouldTellWhoElseHasItOpen() {
    var one = slice.person("one", "cdtt-member");
    var two = slice.person("two", "city-coordinator");
    var hold = HoldPresenceRequest.newBuilder().setName(theory.getName());

    assertThat(one.holdPresence(hold.setElement("reuse").build()).getOthersList()).isEmpty();
    assertThat(two.holdPresence(hold.clearElement().build()).getOthersList())
        .singleElement()
        .satisfies(
            other -> {
              assertThat(other.getElement()).isEqualTo("reuse");
              assertThat(other.getRolesList()).containsExactly("cdtt-member");
            });
    one.holdPresence(hold.setLeaving(true).build());
    assertThat(two.holdPresence(hold.clearLeaving().build()).getOthersList()).isEmpty();
    two.holdPresence(hold.setLeaving(true).build());
  }

  @Test
  void shouldEndForGood() {
    var closed =
        slice
            .coordinator()
            .closeTheory(
                CloseTheoryRequest.newBuilder()
                    .setName(theory.getName())
                    .setEtag(theory.getEtag())
                    .setReason("Distretto chiuso")
                    .build());

    assertThat(closed.getSteps(0).getReason()).isEqualTo("Distretto chiuso");
    assertThat(closed.getAvailableActionsList()).isEmpty();
    var request = apply(theory.getName(), addNode("x", "input", "Altro"));
    assertThat(refusal(() -> slice.coordinator().applyOperations(request)))
        .isEqualTo("THEORY_CLOSED");
  }
}
