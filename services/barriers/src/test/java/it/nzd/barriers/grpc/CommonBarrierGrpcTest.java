package it.nzd.barriers.grpc;

import static it.nzd.barriers.grpc.Board.refusal;
import static it.nzd.barriers.grpc.Board.water;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.barriers.v1.AnswerCommonBarrierRequest;
import it.nzd.barriers.v1.Barrier;
import it.nzd.barriers.v1.CommonBarrier;
import it.nzd.barriers.v1.CommonMember;
import it.nzd.barriers.v1.CompareBarriersRequest;
import it.nzd.barriers.v1.CompareBarriersResponse;
import it.nzd.barriers.v1.DissolveCommonBarrierRequest;
import it.nzd.barriers.v1.GetCommonBarrierRequest;
import it.nzd.barriers.v1.LikenessGround;
import it.nzd.barriers.v1.ListCommonBarriersRequest;
import it.nzd.barriers.v1.ProposeCommonBarrierRequest;
import it.nzd.common.v1.AvailableAction;
import it.nzd.common.v1.Link;
import it.nzd.common.v1.Visibility;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommonBarrierGrpcTest {
  private static final int PEOPLE = 64;
  private final Board board = new Board();

  @AfterEach
  void close() {
    board.close();
  }

  @Test
  void shouldSuggestWithReasonsAndOnlyWhatIsShared() {
    var prato = board.reported(water("prato"));
    var roma = board.reported(water("roma"));
    var hidden = board.reported(water("roma").setVisibility(Visibility.VISIBILITY_INTERNAL));

    var suggested = compare("city-coordinator", "prato", "cities/prato", prato.getName());

    assertThat(suggested.getSuggestionsList())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.getOther().getName()).isEqualTo(roma.getName());
              assertThat(each.getLikeness().getScore()).isGreaterThan(0.9);
              assertThat(each.getLikeness().getGroundsList())
                  .extracting(LikenessGround::getKind)
                  .startsWith(LikenessGround.Kind.KIND_WORDS);
            });
    assertThat(compare("programme-coordinator", "programme", "cities/-", "").getSuggestionsList())
        .hasSize(1);
    assertThat(
            compare("city-coordinator", "roma", "cities/roma", hidden.getName())
                .getSuggestionsList())
        .singleElement()
        .satisfies(each -> assertThat(each.getOther().getName()).isEqualTo(prato.getName()));
    assertThat(compare("firm", "prato", "cities/-", "").getSuggestionsList()).isEmpty();
    assertThat(refusal(() -> compare("city-coordinator", "prato", "cities/roma", hidden.getName())))
        .isEqualTo("RESOURCE_NOT_FOUND");
  }

  @Test
  void shouldBecomeCommonByTheYesOfTheOtherCity() {
    var prato = board.reported(water("prato"));
    var roma = board.reported(water("roma"));
    board.scored(prato, 5, 4);
    board.scored(roma, 5, 2);

    var proposed = propose(prato, roma);
    assertThat(proposed.getState()).isEqualTo("proposed");
    assertThat(proposed.getTitle()).isEqualTo(prato.getTitle());
    assertThat(proposed.getAvailableActionsList()).isEmpty();
    assertThat(compare("city-coordinator", "prato", "cities/prato", "").getSuggestionsList())
        .isEmpty();
    assertThat(get("city-coordinator", "roma", proposed).getAvailableActionsList())
        .extracting(AvailableAction::getAction)
        .containsExactly("confirm", "decline");

    var confirmed = answer("roma", proposed, roma, true, "");

    assertThat(confirmed.getState()).isEqualTo("confirmed");
    assertThat(confirmed.getMembersList())
        .extracting(CommonMember::getAnswer)
        .containsOnly(CommonMember.Answer.ANSWER_YES);
    assertThat(confirmed.getMembers(1).getContent().getTitle()).isEqualTo(roma.getTitle());
    assertThat(confirmed.getLinksList())
        .extracting(Link::getTarget)
        .containsExactly(prato.getName(), roma.getName());
    assertThat(confirmed.getScore().getAssessors()).isEqualTo(4);
    assertThat(confirmed.getScore().getBarrierScore().getMean()).isEqualTo(6);
    assertThat(board.read(prato).getCommonBarriersList()).containsExactly(confirmed.getName());
    assertThat(refusal(() -> answer("roma", confirmed, roma, true, "")))
        .isEqualTo("ALREADY_ANSWERED");
    var inRoma =
        ListCommonBarriersRequest.newBuilder()
            .setParent("cities/programme")
            .setCity("cities/roma")
            .build();
    assertThat(
            board
                .commons("city-coordinator", "parma")
                .listCommonBarriers(inRoma)
                .getCommonBarriersList())
        .extracting(CommonBarrier::getName)
        .containsExactly(confirmed.getName());
    assertThat(refusal(() -> get("firm", "prato", confirmed))).isEqualTo("RESOURCE_NOT_FOUND");
  }

  @Test
  void shouldEndByTheNoOfTheOtherCityAndNotBeSuggestedAgain() {
    var prato = board.reported(water("prato"));
    var roma = board.reported(water("roma"));
    var proposed = propose(prato, roma);

    assertThat(refusal(() -> answer("roma", proposed, roma, false, " ")))
        .isEqualTo("REASON_NEEDED reason");
    var declined = answer("roma", proposed, roma, false, "Da noi manca la rete");

    assertThat(declined.getState()).isEqualTo("declined");
    assertThat(declined.getSteps(0).getReason()).isEqualTo("Da noi manca la rete");
    assertThat(board.read(prato).getCommonBarriersList()).isEmpty();
    assertThat(compare("city-coordinator", "prato", "cities/prato", "").getSuggestionsList())
        .isEmpty();
    assertThat(propose(prato, roma).getState()).isEqualTo("proposed");
  }

  @Test
  void shouldWaitForEveryCityAsked() {
    var prato = board.reported(water("prato"));
    var one = board.reported(water("roma"));
    var two = board.reported(water("roma"));
    var proposed = propose(prato, one, two);

    var first = answer("roma", proposed, one, false, "È un’altra cosa");
    assertThat(first.getState()).isEqualTo("proposed");
    assertThat(answer("roma", first, two, true, "").getState()).isEqualTo("confirmed");
  }

  @Test
  void shouldRefuseWhatCannotBeCommon() {
    var prato = board.reported(water("prato"));
    var roma = board.reported(water("roma"));
    var secret = board.reported(water("roma").setVisibility(Visibility.VISIBILITY_INTERNAL));
    var own = board.reported(water("prato").setVisibility(Visibility.VISIBILITY_INTERNAL));

    assertThat(refusal(() -> propose(prato, secret))).isEqualTo("BARRIER_UNKNOWN others[0]");
    assertThat(refusal(() -> propose(own, roma))).isEqualTo("BARRIER_NOT_SHARED barrier");
    assertThat(refusal(() -> propose(prato, own))).isEqualTo("OTHER_CITY_NEEDED others[0]");
    assertThat(refusal(() -> propose(prato, roma, roma))).isEqualTo("BARRIER_TWICE others[1]");
    var proposed = propose(prato, roma);
    assertThat(refusal(() -> propose(prato, roma))).isEqualTo("COMMON_ALREADY");
    assertThat(refusal(() -> answer("parma", proposed, roma, true, "")))
        .isEqualTo("RESOURCE_NOT_FOUND");
    assertThat(refusal(() -> answer("roma", proposed, secret, true, "")))
        .isEqualTo("MEMBER_UNKNOWN barrier");
  }

  @Test
  void shouldBeDissolvedByTheProgramme() {
    var proposed = propose(board.reported(water("prato")), board.reported(water("roma")));

    var dissolved =
        board
            .commons("programme-coordinator", "programme")
            .dissolveCommonBarrier(
                DissolveCommonBarrierRequest.newBuilder()
                    .setName(proposed.getName())
                    .setEtag(proposed.getEtag())
                    .setReason("Accordo venuto meno")
                    .build());

    assertThat(dissolved.getState()).isEqualTo("dissolved");
  }

  @Test
  void shouldBeProposedAndAnsweredOnceByManyAtOnce() throws Exception {
    var prato = board.reported(water("prato"));
    var roma = board.reported(water("roma"));

    assertThat(winners(() -> propose(prato, roma))).isEqualTo(1);
    var name = board.read(prato).getCommonBarriers(0);
    var proposed =
        board
            .commons("city-coordinator", "roma")
            .getCommonBarrier(GetCommonBarrierRequest.newBuilder().setName(name).build());
    assertThat(winners(() -> answer("roma", proposed, roma, true, ""))).isEqualTo(1);
  }

  private static int winners(Callable<CommonBarrier> call) throws Exception {
    var tries = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < PEOPLE; i++) {
      tries.add(
          () -> {
            try {
              call.call();
              return true;
            } catch (io.grpc.StatusRuntimeException e) {
              return false;
            }
          });
    }
    int won = 0;
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var each : people.invokeAll(tries)) {
        won += each.get() ? 1 : 0;
      }
    }
    return won;
  }

  private CompareBarriersResponse compare(
      String role, String tenant, String parent, String barrier) {
    return board
        .commons(role, tenant)
        .compareBarriers(
            CompareBarriersRequest.newBuilder().setParent(parent).setBarrier(barrier).build());
  }

  private CommonBarrier propose(Barrier own, Barrier... others) {
    var request = ProposeCommonBarrierRequest.newBuilder().setBarrier(own.getName());
    for (var other : others) {
      request.addOthers(other.getName());
    }
    return board.commons("city-coordinator", "prato").proposeCommonBarrier(request.build());
  }

  private CommonBarrier get(String role, String tenant, CommonBarrier common) {
    return board
        .commons(role, tenant)
        .getCommonBarrier(GetCommonBarrierRequest.newBuilder().setName(common.getName()).build());
  }

  private CommonBarrier answer(
      String tenant, CommonBarrier common, Barrier barrier, boolean same, String reason) {
    return board
        .commons("city-coordinator", tenant)
        .answerCommonBarrier(
            AnswerCommonBarrierRequest.newBuilder()
                .setName(common.getName())
                .setEtag(common.getEtag())
                .setBarrier(barrier.getName())
                .setSame(same)
                .setReason(reason)
                .build());
  }
}
