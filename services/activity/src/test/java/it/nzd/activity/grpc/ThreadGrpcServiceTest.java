package it.nzd.activity.grpc;

import static it.nzd.activity.testing.Samples.change;
import static it.nzd.activity.testing.Samples.linking;
import static it.nzd.activity.testing.Samples.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import it.nzd.activity.application.ChainWriter;
import it.nzd.activity.testing.RunningActivity;
import it.nzd.activity.v1.CreateObjectLinkRequest;
import it.nzd.activity.v1.DeleteObjectLinkRequest;
import it.nzd.activity.v1.GetThreadWalkRequest;
import it.nzd.activity.v1.GetThreadWalkRequest.Question;
import it.nzd.activity.v1.ListEntriesRequest;
import it.nzd.activity.v1.ListThreadEndsRequest;
import it.nzd.activity.v1.ListThreadLinksRequest;
import it.nzd.activity.v1.ObjectLink;
import it.nzd.activity.v1.ThreadEnd;
import it.nzd.activity.v1.ThreadLink;
import it.nzd.activity.v1.ThreadServiceGrpc;
import it.nzd.activity.v1.ThreadServiceGrpc.ThreadServiceBlockingStub;
import it.nzd.common.v1.Link;
import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.store.testing.TestStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The thread from the events of several cities, as each kind of caller sees it. */
class ThreadGrpcServiceTest {
  private static final String BARRIER = "cities/prato/barriers/B1";
  private static final String SHARED = "cities/programme/commonBarriers/K1";
  private static final String ELSEWHERE = "cities/parma/barriers/B2";
  private static final String HIDDEN = "cities/parma/barriers/B3";
  private static final String SANDBOX = "cities/prato/sandboxes/S1";
  private static final String REPLICA = "cities/roma/sandboxes/S2";
  private static final String DECISION = "cities/prato/decisions/D1";
  private static RunningActivity activity;

  @BeforeAll
  static void start() {
    activity =
        RunningActivity.start(
            TestStore.uri(),
            TestStore.database("thread"),
            "nobody",
            new TestIdentity(),
            Map.of("nzd.activity.sources", ""));
    activity
        .bean(ChainWriter.class)
        .append(
            List.of(
                change(SHARED, 1, "created", row("programme", Visibility.PUBLIC), Map.of()),
                linking(BARRIER, "RELATES_TO", SHARED, Visibility.PUBLIC),
                linking(ELSEWHERE, "RELATES_TO", SHARED, Visibility.PARTNERS),
                linking(HIDDEN, "RELATES_TO", SHARED, Visibility.INTERNAL),
                linking(SANDBOX, "FOLLOWS_FROM", BARRIER, Visibility.PARTNERS),
                linking(REPLICA, "REPLICATES", SANDBOX, Visibility.INTERNAL),
                linking(DECISION, "RESTS_ON", SANDBOX, Visibility.INTERNAL)));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> names(as("city-coordinator", "prato"), SANDBOX).size() == 2);
  }

  @AfterAll
  static void stop() {
    activity.close();
  }

  @Test
  void shouldShowLinksBothWaysToThoseWhoMayReadBothEnds() {
    assertThat(names(as("city-coordinator", "prato"), SANDBOX))
        .containsExactlyInAnyOrder("IN RESTS_ON D1", "OUT FOLLOWS_FROM B1");
    assertThat(names(as("city-coordinator", "roma"), SANDBOX))
        .containsExactlyInAnyOrder("IN REPLICATES S2", "OUT FOLLOWS_FROM B1");
    assertThat(names(as("observer", "bergamo"), SHARED))
        .containsExactlyInAnyOrder("IN RELATES_TO B1", "IN RELATES_TO B2");
    assertThat(names(as("citizen", "prato"), SHARED)).containsExactly("IN RELATES_TO B1");
    assertThat(names(nobody(), SHARED)).containsExactly("IN RELATES_TO B1");
  }

  @Test
  void shouldNotFindAnObjectThatTheCallerMayNotRead() {
    refused(Status.Code.NOT_FOUND, () -> names(nobody(), SANDBOX));
    refused(Status.Code.NOT_FOUND, () -> names(as("city-coordinator", "prato"), HIDDEN));
    refused(
        Status.Code.NOT_FOUND,
        () -> walked(as("citizen", "prato"), DECISION, Question.QUESTION_WHY));
  }

  @Test
  void shouldTellTitleStateAndCityOfAnEnd() {
    var end = links(as("city-coordinator", "prato"), BARRIER).getFirst().getEnd();

    assertThat(end.getTitle()).isNotEmpty();
    assertThat(end.getTenant()).isNotEmpty();
    assertThat(end.getCollection()).isNotEmpty();
    assertThat(end.hasUpdateTime()).isTrue();
  }

  @Test
  void shouldGivePagesThatJoin() {
    var stub = as("city-coordinator", "parma");
    var found = new ArrayList<String>();
    var token = "";
    do {
      var page =
          stub.listThreadLinks(
              ListThreadLinksRequest.newBuilder()
                  .setResource(SHARED)
                  .setPageSize(1)
                  .setPageToken(token)
                  .build());
      page.getLinksList().forEach(link -> found.add(link.getEnd().getName()));
      token = page.getNextPageToken();
    } while (!token.isEmpty());

    assertThat(found).containsExactlyInAnyOrder(BARRIER, ELSEWHERE, HIDDEN);
  }

  @Test
  void shouldAnswerWhyWhatRestsAndWhoElse() {
    var prato = as("city-coordinator", "prato");

    assertThat(walked(prato, DECISION, Question.QUESTION_WHY)).containsExactly("1 S1", "2 B1");
    assertThat(walked(prato, BARRIER, Question.QUESTION_WHAT_RESTS))
        .containsExactly("1 S1", "2 D1");
    assertThat(walked(prato, BARRIER, Question.QUESTION_WHO_ELSE)).containsExactly("2 B2");
    assertThat(walked(as("cdtt-member", "parma"), BARRIER, Question.QUESTION_WHO_ELSE))
        .containsExactlyInAnyOrder("2 B2", "2 B3");
    assertThat(walked(as("cdtt-member", "roma"), SANDBOX, Question.QUESTION_WHO_ELSE))
        .containsExactly("1 S2");
  }

  @Test
  void shouldStopAtTheDepthAndSaySo() {
    var walk =
        as("city-coordinator", "prato")
            .getThreadWalk(
                GetThreadWalkRequest.newBuilder()
                    .setResource(DECISION)
                    .setQuestion(Question.QUESTION_WHY)
                    .setDepth(1)
                    .build());

    assertThat(walk.getStepsList()).hasSize(1);
    assertThat(walk.getMore()).isTrue();
  }

  @Test
  void shouldFindEndsByTheirWordsWithinTheScope() {
    var request =
        ListThreadEndsRequest.newBuilder().setParent("cities/-").setQuery("titl b").build();

    assertThat(as("observer", "prato").listThreadEnds(request).getEndsList())
        .extracting(ThreadEnd::getName)
        .contains(BARRIER, ELSEWHERE)
        .doesNotContain(HIDDEN, DECISION);
    assertThat(
            as("city-coordinator", "parma")
                .listThreadEnds(
                    request.toBuilder()
                        .setParent("cities/parma")
                        .setQuery("")
                        .setCollection("barriers")
                        .build())
                .getEndsList())
        .extracting(ThreadEnd::getName)
        .containsExactlyInAnyOrder(ELSEWHERE, HIDDEN);
    refused(Status.Code.UNAUTHENTICATED, () -> nobody().listThreadEnds(request));
  }

  @Test
  void shouldKeepALinkThatAPersonMakesAndTakesAway() {
    var prato = as("city-coordinator", "prato");
    var request =
        creation("prato", DECISION, Link.Relation.RELATION_RELATES_TO, ELSEWHERE)
            .setRequestId(UUID.randomUUID().toString())
            .build();
    var made = prato.createObjectLink(request);

    assertThat(prato.createObjectLink(request)).isEqualTo(made);
    refused(
        Status.Code.ALREADY_EXISTS,
        () ->
            prato.createObjectLink(
                request.toBuilder().setRequestId(UUID.randomUUID().toString()).build()));
    awaitLinks(prato, ELSEWHERE, "IN RELATES_TO D1", true);
    assertThat(names(as("city-coordinator", "roma"), ELSEWHERE)).doesNotContain("IN RELATES_TO D1");
    var shown = links(prato, ELSEWHERE).stream().filter(link -> !link.getLink().isEmpty()).toList();
    assertThat(shown).hasSize(1);
    assertThat(shown.getFirst().getLink()).isEqualTo(made.getName());
    assertThat(shown.getFirst().getNote()).isEqualTo("Lo stesso caso");

    prato.deleteObjectLink(
        DeleteObjectLinkRequest.newBuilder()
            .setName(made.getName())
            .setEtag(shown.getFirst().getLinkEtag())
            .build());
    awaitLinks(prato, ELSEWHERE, "IN RELATES_TO D1", false);
    var kinds =
        activity
            .as("city-coordinator", "prato")
            .listEntries(
                ListEntriesRequest.newBuilder()
                    .setParent("cities/prato")
                    .setResource(made.getName())
                    .build())
            .getEntriesList();
    assertThat(kinds).extracting(entry -> entry.getKind()).containsExactly("deleted", "created");
  }

  @Test
  void shouldRefuseLinksThatSayNothingOrReachTooFar() {
    var prato = as("city-coordinator", "prato");
    var relates = Link.Relation.RELATION_RELATES_TO;

    refused(
        Status.Code.INVALID_ARGUMENT,
        () -> prato.createObjectLink(creation("prato", BARRIER, relates, BARRIER).build()));
    refused(
        Status.Code.INVALID_ARGUMENT,
        () -> prato.createObjectLink(creation("prato", BARRIER, relates, HIDDEN).build()));
    refused(
        Status.Code.INVALID_ARGUMENT,
        () -> prato.createObjectLink(creation("prato", ELSEWHERE, relates, BARRIER).build()));
    refused(
        Status.Code.NOT_FOUND,
        () -> prato.createObjectLink(creation("parma", ELSEWHERE, relates, BARRIER).build()));
    refused(
        Status.Code.PERMISSION_DENIED,
        () ->
            as("firm", "prato")
                .createObjectLink(creation("prato", BARRIER, relates, SHARED).build()));
  }

  @Test
  void shouldTakeALinkAwayFromSightWithItsEnd() {
    var gone = "cities/bergamo/barriers/B9";
    var writer = activity.bean(ChainWriter.class);
    writer.append(List.of(linking(gone, "RELATES_TO", BARRIER, Visibility.PUBLIC)));
    awaitLinks(nobody(), BARRIER, "IN RELATES_TO B9", true);

    writer.append(
        List.of(change(gone, 2, "updated", row("bergamo", Visibility.INTERNAL), Map.of())));
    awaitLinks(nobody(), BARRIER, "IN RELATES_TO B9", false);
    assertThat(names(as("observer", "prato"), BARRIER)).doesNotContain("IN RELATES_TO B9");
    assertThat(names(as("operator", "bergamo"), BARRIER)).contains("IN RELATES_TO B9");

    writer.append(
        List.of(change(gone, 3, "deleted", row("bergamo", Visibility.INTERNAL), Map.of())));
    awaitLinks(as("operator", "bergamo"), BARRIER, "IN RELATES_TO B9", false);
  }

  private static CreateObjectLinkRequest.Builder creation(
      String city, String source, Link.Relation relation, String target) {
    return CreateObjectLinkRequest.newBuilder()
        .setParent("cities/" + city)
        .setObjectLink(
            ObjectLink.newBuilder()
                .setSource(source)
                .setLink(Link.newBuilder().setRelation(relation).setTarget(target))
                .setNote("Lo stesso caso"));
  }

  private static void awaitLinks(
      ThreadServiceBlockingStub stub, String resource, String link, boolean isThere) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> names(stub, resource).contains(link) == isThere);
  }

  private static List<ThreadLink> links(ThreadServiceBlockingStub stub, String resource) {
    return stub.listThreadLinks(ListThreadLinksRequest.newBuilder().setResource(resource).build())
        .getLinksList();
  }

  private static List<String> names(ThreadServiceBlockingStub stub, String resource) {
    return links(stub, resource).stream()
        .map(
            link ->
                link.getDirection().name().replace("DIRECTION_", "")
                    + " "
                    + link.getRelation().name().replace("RELATION_", "")
                    + " "
                    + ResourceName.id(link.getEnd().getName()))
        .toList();
  }

  private static List<String> walked(
      ThreadServiceBlockingStub stub, String resource, Question question) {
    var request =
        GetThreadWalkRequest.newBuilder().setResource(resource).setQuestion(question).build();
    return stub.getThreadWalk(request).getStepsList().stream()
        .map(step -> step.getDistance() + " " + ResourceName.id(step.getEnd().getName()))
        .toList();
  }

  private static ThreadServiceBlockingStub as(String role, String tenant) {
    return activity.service().as(role, tenant, ThreadServiceGrpc::newBlockingStub);
  }

  private static ThreadServiceBlockingStub nobody() {
    return activity.service().asNobody(ThreadServiceGrpc::newBlockingStub);
  }

  private static void refused(Status.Code code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            StatusRuntimeException.class,
            refusal -> assertThat(refusal.getStatus().getCode()).isEqualTo(code));
  }
}
