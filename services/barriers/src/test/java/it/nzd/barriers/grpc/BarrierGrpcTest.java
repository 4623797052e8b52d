package it.nzd.barriers.grpc;

import static it.nzd.barriers.grpc.Board.refusal;
import static it.nzd.barriers.grpc.Board.water;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.FieldMask;
import it.nzd.barriers.v1.AcceptBarrierRequest;
import it.nzd.barriers.v1.AddressBarrierRequest;
import it.nzd.barriers.v1.Affected;
import it.nzd.barriers.v1.Barrier;
import it.nzd.barriers.v1.BarrierFilter;
import it.nzd.barriers.v1.BarrierServiceGrpc;
import it.nzd.barriers.v1.CreateBarrierRequest;
import it.nzd.barriers.v1.DeleteBarrierRequest;
import it.nzd.barriers.v1.GetBarrierRequest;
import it.nzd.barriers.v1.ListBarriersRequest;
import it.nzd.barriers.v1.MarkDuplicateBarrierRequest;
import it.nzd.barriers.v1.PrioritiseBarrierRequest;
import it.nzd.barriers.v1.RemoveBarrierRequest;
import it.nzd.barriers.v1.UpdateBarrierRequest;
import it.nzd.barriers.v1.ValidateBarrierRequest;
import it.nzd.common.v1.AvailableAction;
import it.nzd.common.v1.LifecycleStep;
import it.nzd.common.v1.Link;
import it.nzd.common.v1.Visibility;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BarrierGrpcTest {
  private static final int PEOPLE = 64;
  private final Board board = new Board();

  @AfterEach
  void close() {
    board.close();
  }

  @Test
  void shouldGiveBackWhatWasReported() {
    var barrier =
        water("prato")
            .addAffected(Affected.newBuilder().setTarget("cities/prato/sandboxes/S1"))
            .addLinks(
                Link.newBuilder()
                    .setRelation(Link.Relation.RELATION_RESTS_ON)
                    .setTarget("cities/prato/decisions/D1"));

    var reported = board.reported(barrier);

    assertThat(reported.getState()).isEqualTo("reported");
    assertThat(reported.getLinksList()).isEqualTo(barrier.getLinksList());
    assertThat(reported.getAffectedList()).isEqualTo(barrier.getAffectedList());
    assertThat(reported.getEvidenceList()).isEqualTo(barrier.getEvidenceList());
    assertThat(reported.hasScore()).isFalse();
    assertThat(reported.getAvailableActionsList())
        .extracting(AvailableAction::getAction)
        .containsExactly("validate", "mark_duplicate");
    assertThat(board.read(reported)).isEqualTo(reported);
    assertThat(list("prato", BarrierFilter.newBuilder().setAffects("cities/prato/sandboxes/S1")))
        .containsExactly(reported.getName());
    assertThat(list("prato", BarrierFilter.newBuilder().setQuery("riuso acqu"))).hasSize(1);
    assertThat(list("prato", BarrierFilter.newBuilder().addStates("validated"))).isEmpty();
  }

  @Test
  void shouldRefuseWhatIsWrongWithItsField() {
    assertThat(
            refusal(
                () -> board.reported(water("prato").setDistrict("cities/prato/districts/altro"))))
        .isEqualTo("DISTRICT_UNKNOWN barrier.district");
    assertThat(refusal(() -> board.reported(water("prato").setMunicipality("058091"))))
        .isEqualTo("MUNICIPALITY_OUTSIDE_DISTRICT barrier.municipality");
    var wrongDay = water("prato");
    wrongDay.getEvidenceBuilder(0).setAsOf("2022-02-30");
    assertThat(refusal(() -> board.reported(wrongDay)))
        .isEqualTo("DAY_UNKNOWN barrier.evidence[0].as_of");
    assertThat(refusal(() -> board.reported(water("prato").clearLevers())))
        .isEqualTo("REQUEST_INVALID barrier.levers");
  }

  @Test
  void shouldRefuseWhileItCannotBeChecked() {
    board.stakeholders.close();

    assertThat(refusal(() -> board.reported(water("prato")))).isEqualTo("NEIGHBOUR_UNAVAILABLE");
  }

  @Test
  void shouldWalkTheWholeLifeAndNameWhatIsMissing() {
    var barrier = board.reported(water("prato"));
    barrier = validate(barrier);
    var unscored = barrier;
    assertThat(refusal(() -> prioritise(unscored))).isEqualTo("GUARDS_MISSING");
    assertThat(unscored.getAvailableActionsList())
        .filteredOn(action -> action.getAction().equals("prioritise"))
        .flatExtracting(AvailableAction::getMissingList)
        .containsExactly("is-scored");

    board.scored(barrier, 5, 4);
    barrier = prioritise(barrier);
    var unremedied = barrier;
    assertThat(refusal(() -> address(unremedied))).isEqualTo("GUARDS_MISSING");
    barrier =
        edited(barrier.toBuilder().setRemedy("Prova nei poteri del Comune").build(), "remedy");
    barrier = address(barrier);
    barrier = remove(barrier);

    assertThat(barrier.getState()).isEqualTo("removed");
    assertThat(barrier.getScore().getBarrierScore().getMean()).isEqualTo(8.0);
    assertThat(barrier.getStepsList())
        .extracting(LifecycleStep::getAction)
        .containsExactly("validate", "prioritise", "address", "remove");
    assertThat(barrier.getSteps(3).getReason()).isEqualTo("La norma è cambiata");
    assertThat(barrier.getAvailableActionsList()).isEmpty();
    var ended = barrier;
    assertThat(refusal(() -> edited(ended.toBuilder().setOwner("Altri").build(), "owner")))
        .isEqualTo("BARRIER_ENDED");
    assertThat(
            edited(
                    ended.toBuilder().setVisibility(Visibility.VISIBILITY_PUBLIC).build(),
                    "visibility")
                .getVisibility())
        .isEqualTo(Visibility.VISIBILITY_PUBLIC);
  }

  @Test
  void shouldPointFromARepetitionToTheOriginal() {
    var original = board.reported(water("prato"));
    var again = board.reported(water("prato"));

    assertThat(refusal(() -> duplicate(again, again))).isEqualTo("ORIGINAL_UNKNOWN duplicate_of");
    assertThat(refusal(() -> duplicate(again, board.reported(water("roma")))))
        .isEqualTo("ORIGINAL_UNKNOWN duplicate_of");
    var marked = duplicate(again, original);

    assertThat(marked.getState()).isEqualTo("duplicate");
    assertThat(marked.getDuplicateOf()).isEqualTo(original.getName());
    assertThat(refusal(() -> duplicate(original, marked)))
        .isEqualTo("ORIGINAL_UNKNOWN duplicate_of");
  }

  @Test
  void shouldNeedAReasonToEndSomething() {
    var barrier = validate(board.reported(water("prato")));

    assertThat(
            refusal(
                () ->
                    board
                        .steps("city-coordinator", "prato")
                        .acceptBarrier(
                            AcceptBarrierRequest.newBuilder()
                                .setName(barrier.getName())
                                .setEtag(barrier.getEtag())
                                .setReason("   ")
                                .build())))
        .isEqualTo("REASON_NEEDED reason");
  }

  @Test
  void shouldTakeOutOnlyWhatWasJustReported() {
    var barrier = board.reported(water("prato"));
    var validated = validate(board.reported(water("prato")));

    delete(barrier);
    assertThat(refusal(() -> board.read(barrier))).isEqualTo("RESOURCE_NOT_FOUND");
    assertThat(refusal(() -> delete(validated))).isEqualTo("BARRIER_IN_USE");
  }

  @Test
  void shouldHaveOneWinnerOfManyIdenticalSteps() throws Exception {
    var barrier = board.reported(water("prato"));
    int won = 0;
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var tries = new java.util.ArrayList<java.util.concurrent.Callable<Boolean>>();
      for (int i = 0; i < PEOPLE; i++) {
        tries.add(
            () -> {
              try {
                validate(barrier);
                return true;
              } catch (io.grpc.StatusRuntimeException e) {
                return false;
              }
            });
      }
      for (var each : people.invokeAll(tries)) {
        won += each.get() ? 1 : 0;
      }
    }

    assertThat(won).isEqualTo(1);
    assertThat(board.read(barrier).getStepsList()).hasSize(1);
  }

  @Test
  void shouldHaveNoSecondEffectWhenRepeated() {
    var request =
        CreateBarrierRequest.newBuilder()
            .setParent("cities/prato")
            .setBarrier(water("prato"))
            .setRequestId(UUID.randomUUID().toString())
            .build();
    var stub = board.barriers("cdtt-member", "prato");
    var internal =
        request.toBuilder()
            .setBarrier(water("prato").setVisibility(Visibility.VISIBILITY_INTERNAL))
            .build();

    var once = stub.createBarrier(internal);
    assertThat(stub.createBarrier(internal)).isEqualTo(once);
    var step =
        ValidateBarrierRequest.newBuilder()
            .setName(once.getName())
            .setEtag(once.getEtag())
            .setRequestId(UUID.randomUUID().toString())
            .build();
    var steps = board.steps("cdtt-member", "prato");
    var validated = steps.validateBarrier(step);
    assertThat(steps.validateBarrier(step)).isEqualTo(validated);
    assertThat(validated.getEtag()).isEqualTo("\"2\"");
  }

  @Test
  void shouldLetOnlyTheCoordinatorPublish() {
    var request =
        CreateBarrierRequest.newBuilder().setParent("cities/prato").setBarrier(water("prato"));
    assertThat(refusal(() -> board.barriers("cdtt-member", "prato").createBarrier(request.build())))
        .isEqualTo("PUBLICATION_BY_COORDINATOR barrier.visibility");
    var barrier = board.reported(water("prato"));
    assertThat(
            refusal(
                () ->
                    edited(
                        "cdtt-member",
                        barrier.toBuilder().setVisibility(Visibility.VISIBILITY_PUBLIC).build(),
                        "visibility")))
        .isEqualTo("PUBLICATION_BY_COORDINATOR barrier.visibility");
  }

  @Test
  void shouldShowNothingOfAnotherCityWithoutItsPublication() {
    var internal = board.reported(water("prato").setVisibility(Visibility.VISIBILITY_INTERNAL));
    var shared = board.reported(water("prato"));
    var open = board.reported(water("prato").setVisibility(Visibility.VISIBILITY_PUBLIC));
    var nobody = board.service.asNobody(BarrierServiceGrpc::newBlockingStub);
    var everywhere = ListBarriersRequest.newBuilder().setParent("cities/-").build();

    assertThat(nobody.listBarriers(everywhere).getBarriersList())
        .extracting(Barrier::getName)
        .containsExactly(open.getName());
    assertThat(nobody.listBarriers(everywhere).getBarriers(0).getAvailableActionsList()).isEmpty();
    assertThat(
            board.barriers("city-coordinator", "roma").listBarriers(everywhere).getBarriersList())
        .extracting(Barrier::getName)
        .containsExactlyInAnyOrder(open.getName(), shared.getName());
    assertThat(board.barriers("firm", "prato").listBarriers(everywhere).getBarriersList())
        .extracting(Barrier::getName)
        .containsExactly(open.getName());
    assertThat(
            refusal(
                () ->
                    board
                        .barriers("cdtt-member", "roma")
                        .getBarrier(
                            GetBarrierRequest.newBuilder().setName(internal.getName()).build())))
        .isEqualTo("RESOURCE_NOT_FOUND");
    assertThat(
            refusal(
                () ->
                    board
                        .steps("city-coordinator", "roma")
                        .validateBarrier(
                            ValidateBarrierRequest.newBuilder()
                                .setName(open.getName())
                                .setEtag(open.getEtag())
                                .build())))
        .isEqualTo("RESOURCE_NOT_FOUND");
  }

  @Test
  void shouldKeepAnOfficerToTheOwnTerritory() {
    var officer = board.barriers("municipality-officer", "prato");
    var request = CreateBarrierRequest.newBuilder().setParent("cities/prato");
    var inside =
        water("prato")
            .setVisibility(Visibility.VISIBILITY_INTERNAL)
            .setMunicipality(FakeStakeholders.MONTEMURLO);

    var own = officer.createBarrier(request.setBarrier(inside).build());
    assertThat(own.getMunicipality()).isEqualTo(FakeStakeholders.MONTEMURLO);
    assertThat(
            refusal(
                () ->
                    officer.createBarrier(
                        request
                            .setBarrier(inside.setMunicipality(FakeStakeholders.PRATO_ISTAT))
                            .build())))
        .isEqualTo("OUTSIDE_OWN_ROWS");
    assertThat(
            refusal(
                () ->
                    officer.createBarrier(request.setBarrier(inside.clearMunicipality()).build())))
        .isEqualTo("OUTSIDE_OWN_ROWS");
  }

  private java.util.List<String> list(String tenant, BarrierFilter.Builder filter) {
    return board
        .barriers("cdtt-member", tenant)
        .listBarriers(
            ListBarriersRequest.newBuilder()
                .setParent("cities/" + tenant)
                .setFilter(filter)
                .build())
        .getBarriersList()
        .stream()
        .map(Barrier::getName)
        .toList();
  }

  private Barrier edited(Barrier barrier, String field) {
    return edited("city-coordinator", barrier, field);
  }

  private Barrier edited(String role, Barrier barrier, String field) {
    return board
        .barriers(role, "prato")
        .updateBarrier(
            UpdateBarrierRequest.newBuilder()
                .setBarrier(barrier)
                .setUpdateMask(FieldMask.newBuilder().addPaths(field))
                .build());
  }

  private Barrier validate(Barrier barrier) {
    return board
        .steps("cdtt-member", "prato")
        .validateBarrier(
            ValidateBarrierRequest.newBuilder()
                .setName(barrier.getName())
                .setEtag(barrier.getEtag())
                .build());
  }

  private Barrier prioritise(Barrier barrier) {
    return board
        .steps("cdtt-member", "prato")
        .prioritiseBarrier(
            PrioritiseBarrierRequest.newBuilder()
                .setName(barrier.getName())
                .setEtag(barrier.getEtag())
                .build());
  }

  private Barrier address(Barrier barrier) {
    return board
        .steps("city-coordinator", "prato")
        .addressBarrier(
            AddressBarrierRequest.newBuilder()
                .setName(barrier.getName())
                .setEtag(barrier.getEtag())
                .build());
  }

  private Barrier remove(Barrier barrier) {
    return board
        .steps("cdtt-member", "prato")
        .removeBarrier(
            RemoveBarrierRequest.newBuilder()
                .setName(barrier.getName())
                .setEtag(barrier.getEtag())
                .setReason("La norma è cambiata")
                .build());
  }

  private Barrier duplicate(Barrier barrier, Barrier original) {
    return board
        .steps("city-coordinator", "prato")
        .markDuplicateBarrier(
            MarkDuplicateBarrierRequest.newBuilder()
                .setName(barrier.getName())
                .setEtag(barrier.getEtag())
                .setReason("Già segnalata")
                .setDuplicateOf(original.getName())
                .build());
  }

  private void delete(Barrier barrier) {
    assertThat(
            board
                .barriers("city-coordinator", "prato")
                .deleteBarrier(
                    DeleteBarrierRequest.newBuilder()
                        .setName(barrier.getName())
                        .setEtag(barrier.getEtag())
                        .build()))
        .isNotNull();
  }
}
