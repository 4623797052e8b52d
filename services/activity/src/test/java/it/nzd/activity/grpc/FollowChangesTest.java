package it.nzd.activity.grpc;

import static it.nzd.activity.testing.Samples.event;
import static it.nzd.activity.testing.Samples.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.grpc.Status;
import it.nzd.activity.application.ChainWriter;
import it.nzd.activity.domain.SourceEvent;
import it.nzd.activity.testing.Listener;
import it.nzd.activity.testing.RunningActivity;
import it.nzd.activity.testing.TestStandings;
import it.nzd.activity.v1.ActivityServiceGrpc;
import it.nzd.activity.v1.Change;
import it.nzd.activity.v1.FollowChangesRequest;
import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.access.Standing;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.store.testing.TestStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowChangesTest {
  private static final Duration SOON = Duration.ofSeconds(15);
  private static final String FIRM = "cities/prato/organisations/F";

  private final TestIdentity identity = new TestIdentity();
  private RunningActivity activity;
  private int place;

  @BeforeEach
  void start() {
    activity =
        RunningActivity.start(
            TestStore.uri(),
            TestStore.database("live"),
            "nobody",
            identity,
            Map.of("nzd.activity.sources", ""));
  }

  @AfterEach
  void stop() {
    activity.close();
  }

  @Test
  void shouldBeginWithTheNextOneAndTellNoContent() {
    happen(3, Visibility.PARTNERS);
    var listener = listen(token("city-coordinator", "prato"), 0);
    listener.awaitOpen(() -> happen(1, Visibility.PARTNERS));

    var change = listener.changes().getFirst();
    assertThat(change.getSequence()).isGreaterThan(3);
    assertThat(change.getResource()).isEqualTo("cities/prato/things/T" + change.getSequence());
    assertThat(change.getKind()).isEqualTo("created");
    assertThat(change.getCollection()).isEqualTo("things");
    assertThat(change.getTenant()).isEqualTo("prato");
    assertThat(change.getRevision()).isEqualTo(1);
  }

  @Test
  void shouldResumeWithoutMissingOrRepeatingAny() {
    happen(500, Visibility.PARTNERS);
    var listener = listen(token("city-coordinator", "prato"), 100);
    happen(50, Visibility.PARTNERS);

    await().atMost(SOON).until(() -> listener.changes().size() >= 450);
    assertThat(sequences(listener)).isEqualTo(range(101, 550));
  }

  @Test
  void shouldResumeWhereverTheStreamWasCut() {
    var seen = new ArrayList<Integer>();
    int after = 0;
    happen(1, Visibility.PARTNERS);
    after = 1;
    for (int cut = 0; cut < 10; cut++) {
      var listener = listen(token("city-coordinator", "prato"), after);
      happen(7, Visibility.PARTNERS);
      int want = cut % 5 + 1;
      await().atMost(SOON).until(() -> listener.changes().size() >= want);
      listener.leave();
      seen.addAll(sequences(listener));
      after = seen.getLast();
    }
    var rest = listen(token("city-coordinator", "prato"), after);
    int left = 71 - after;
    await().atMost(SOON).until(() -> rest.changes().size() >= left);
    seen.addAll(sequences(rest));

    assertThat(seen).isEqualTo(range(2, 71));
  }

  @Test
  void shouldTellEachOnlyWhatTheyMayRead() {
    var own = listen(token("cdtt-member", "prato"), 0);
    var foreign = listen(token("cdtt-member", "roma"), 0);
    var firm = listen(token("firm", "roma"), 0);
    own.awaitOpen(() -> happen(1, Visibility.PUBLIC));
    foreign.awaitOpen(() -> happen(1, Visibility.PUBLIC));
    firm.awaitOpen(() -> happen(1, Visibility.PUBLIC));
    int from = place;
    happen(2, Visibility.INTERNAL);
    happen(2, Visibility.PARTNERS);
    happen(1, Visibility.PUBLIC);

    List.of(own, foreign, firm)
        .forEach(l -> await().atMost(SOON).until(() -> sequences(l).contains(from + 5)));
    assertThat(after(own, from)).isEqualTo(range(from + 1, from + 5));
    assertThat(after(foreign, from)).isEqualTo(range(from + 3, from + 5));
    assertThat(after(firm, from)).isEqualTo(range(from + 5, from + 5));
  }

  @Test
  void shouldEndWhenTheTokenExpires() {
    var soon = Date.from(Instant.now().minusSeconds(28));
    var claims =
        identity
            .personClaims(TestIdentity.subjectOf("short"), Map.of("prato", List.of("cdtt-member")))
            .expirationTime(soon)
            .build();
    var listener = listen(identity.sign(claims), 0);

    await().atMost(SOON).until(() -> listener.end().isPresent());
    assertThat(listener.end().orElseThrow().getCode()).isEqualTo(Status.Code.UNAUTHENTICATED);
  }

  @Test
  void shouldEndWithinFiveSecondsWhenAStandingIsWithdrawn() {
    var person = TestIdentity.subjectOf("firm@prato").toString();
    var standings = activity.bean(TestStandings.class);
    standings.give(person, new Standing(Map.of("prato", Set.of(FIRM)), Map.of()));
    var listener = listen(token("firm", "prato"), 0);
    listener.awaitOpen(() -> happen(1, Visibility.PUBLIC));

    standings.give(person, Standing.NONE);

    await().atMost(Duration.ofSeconds(5)).until(() -> listener.end().isPresent());
    assertThat(listener.end().orElseThrow().getCode()).isEqualTo(Status.Code.ABORTED);
  }

  @Test
  void shouldWaitForAListenerWhoReadsSlowlyAndLoseNothing() {
    happen(1, Visibility.PARTNERS);
    var slow = new Listener(1);
    stub(token("city-coordinator", "prato")).followChanges(request(1), slow);
    var quick = listen(token("city-coordinator", "prato"), 1);
    happen(4_000, Visibility.PARTNERS);

    await().atMost(SOON).until(() -> quick.changes().size() == 4_000);
    assertThat(slow.changes()).hasSizeLessThan(200);
    slow.hurry();
    await().atMost(SOON).until(() -> slow.changes().size() == 4_000);
    assertThat(sequences(slow)).isEqualTo(range(2, 4_001));
  }

  @Test
  void shouldEndTheStreamsWhenTheServiceEnds() {
    var listener = listen(token("city-coordinator", "prato"), 0);
    listener.awaitOpen(() -> happen(1, Visibility.PARTNERS));

    long began = System.nanoTime();
    activity.close();

    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(4));
    await().atMost(SOON).until(() -> listener.end().isPresent());
    assertThat(listener.end().orElseThrow().getCode()).isEqualTo(Status.Code.UNAVAILABLE);
  }

  private void happen(int many, Visibility visibility) {
    var events = new ArrayList<SourceEvent>();
    for (int i = 0; i < many; i++) {
      place++;
      events.add(event("prato", place, "T" + place, 1, "created", row("prato", visibility)));
    }
    activity.bean(ChainWriter.class).append(events);
  }

  private String token(String role, String tenant) {
    return identity.person(role, tenant);
  }

  private Listener listen(String token, int after) {
    var listener = new Listener(Integer.MAX_VALUE);
    stub(token).followChanges(request(after), listener);
    return listener;
  }

  private ActivityServiceGrpc.ActivityServiceStub stub(String token) {
    return activity.service().with(token, ActivityServiceGrpc::newStub);
  }

  private static FollowChangesRequest request(int after) {
    return FollowChangesRequest.newBuilder().setAfterSequence(after).build();
  }

  private static List<Integer> sequences(Listener listener) {
    return listener.changes().stream().map(Change::getSequence).toList();
  }

  private static List<Integer> after(Listener listener, int sequence) {
    return sequences(listener).stream().filter(s -> s > sequence).toList();
  }

  private static List<Integer> range(int from, int to) {
    return IntStream.rangeClosed(from, to).boxed().toList();
  }
}
