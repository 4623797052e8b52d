package it.nzd.activity.grpc;

import static it.nzd.activity.testing.Samples.change;
import static it.nzd.activity.testing.Samples.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.nzd.activity.application.ChainWriter;
import it.nzd.activity.testing.RunningActivity;
import it.nzd.activity.v1.Calendar;
import it.nzd.activity.v1.CalendarEntry;
import it.nzd.activity.v1.CalendarServiceGrpc;
import it.nzd.activity.v1.GetCalendarRequest;
import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.store.testing.TestStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What falls due in a city, for whoever may read what it belongs to. */
class CalendarGrpcServiceTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  private final TestIdentity identity = new TestIdentity();
  private final String database = TestStore.database("calendar");
  private RunningActivity activity;

  private void begin() {
    activity =
        RunningActivity.start(
            TestStore.uri(),
            database,
            "nobody",
            identity,
            Map.of("nzd.activity.sources", "", "nzd.activity.remind-every", "1h"));
  }

  @BeforeEach
  void start() {
    begin();
    write("prato/sandboxes/S1", "STATE_RUNNING", "design.endDay", "2026-06-30");
    write("prato/consultations/C1", "STATE_OPEN", "closeTime", "2026-06-29T22:30:00Z");
    write("prato/commitments/K1", "STATE_ACTIVE", "dueDay", "2026-07-01");
    write("prato/commitments/K2", "STATE_FULFILLED", "dueDay", "2026-06-30");
    write("roma/commitments/K3", "STATE_ACTIVE", "dueDay", "2026-06-30");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> calendar("cdtt-member", "2026-01-01", "2027-12-31").getEntriesCount() == 3);
  }

  @AfterEach
  void stop() {
    activity.close();
  }

  @Test
  void shouldTellWhatFallsDueOnTheDaysAskedFor() {
    assertThat(what("2026-06-30", "2026-06-30"))
        .containsExactly("S1 trial_end", "C1 consultation_close");
    assertThat(what("2026-06-01", "2026-06-29")).isEmpty();
    assertThat(what("2026-07-01", "2026-07-31")).containsExactly("K1 commitment_due");
    assertThat(what("2026-02-28", "2026-02-31")).isEmpty();
    assertThat(what("2026-12-31", "2026-01-01")).isEmpty();
  }

  @Test
  void shouldTellNobodyOfWhatTheyMayNotRead() {
    assertThat(calendar("firm", "2026-01-01", "2027-12-31").getEntriesList()).isEmpty();
    assertThat(calendar("cdtt-member", "2026-01-01", "2027-12-31").getTruncated()).isFalse();
  }

  @Test
  void shouldReadAcrossAllCitiesAsFarAsTheReaderMay() {
    var all = GetCalendarRequest.newBuilder().setParent("cities/-");
    all.setFromDay("2026-06-30").setToDay("2026-06-30");
    assertThat(
            activity
                .service()
                .as("cdtt-member", "roma", CalendarServiceGrpc::newBlockingStub)
                .getCalendar(all.build())
                .getEntriesList())
        .extracting(CalendarEntry::getTitle)
        .containsExactly("Title of K3");
  }

  @Test
  void shouldGivePagesByTheDay() {
    write("prato/commitments/A9", "STATE_ACTIVE", "dueDay", "2026-09-02");
    write("prato/commitments/Z1", "STATE_ACTIVE", "dueDay", "2026-09-01");
    await().atMost(SOON).until(() -> what("2026-09-01", "2026-09-30").size() == 2);

    var first = page(1, "");
    var second = page(1, first.getNextPageToken());

    assertThat(first.getTruncated()).isTrue();
    assertThat(first.getEntriesList())
        .map(CalendarGrpcServiceTest::said)
        .containsExactly("Z1 commitment_due");
    assertThat(second.getEntriesList())
        .map(CalendarGrpcServiceTest::said)
        .containsExactly("A9 commitment_due");
    assertThat(second.getTruncated()).isFalse();
    assertThat(second.getNextPageToken()).isEmpty();
  }

  @Test
  void shouldLeaveOutWhatFallsDueBeforeAndAfterTheDaysAsked() {
    var days =
        Map.of(
            "state", "STATE_SIGNED", "dueDay", "2026-12-31", "milestones.0.dueDay", "2026-01-15");
    write("prato/commitments/K9", days);
    await().atMost(SOON).until(() -> what("2026-01-15", "2026-01-15").size() == 1);

    assertThat(what("2026-02-01", "2026-05-31")).isEmpty();
    assertThat(what("2026-12-31", "2026-12-31")).containsExactly("K9 commitment_due");
  }

  @Test
  void shouldForgetADayThatWasMoved() {
    activity
        .bean(ChainWriter.class)
        .append(
            List.of(
                change(
                    "cities/prato/commitments/K1",
                    2,
                    "updated",
                    row("prato", Visibility.INTERNAL),
                    Map.of("dueDay", "2026-08-01"))));

    await()
        .atMost(SOON)
        .untilAsserted(
            () -> {
              assertThat(what("2026-08-01", "2026-08-01")).containsExactly("K1 commitment_due");
              assertThat(what("2026-07-01", "2026-07-31")).isEmpty();
            });
  }

  @Test
  void shouldTellAgainWhatAnEarlierVersionDidNotKeep() {
    var objects = activity.database().getCollection("objects");
    objects.updateMany(
        new Document(),
        new Document("$unset", new Document("form", ""))
            .append("$set", new Document("fields", List.of())));
    activity.database().getCollection("calendarDays").drop();
    assertThat(calendar("cdtt-member", "2026-01-01", "2027-12-31").getEntriesList()).isEmpty();

    activity.close();
    begin();

    await()
        .atMost(SOON)
        .until(() -> calendar("cdtt-member", "2026-01-01", "2027-12-31").getEntriesCount() == 3);
    assertThat(what("2026-06-30", "2026-06-30"))
        .containsExactly("S1 trial_end", "C1 consultation_close");
  }

  private Calendar page(int size, String token) {
    return activity
        .service()
        .as("cdtt-member", "prato", CalendarServiceGrpc::newBlockingStub)
        .getCalendar(
            GetCalendarRequest.newBuilder()
                .setParent("cities/prato")
                .setFromDay("2026-09-01")
                .setToDay("2026-09-30")
                .setPageSize(size)
                .setPageToken(token)
                .build());
  }

  private List<String> what(String from, String to) {
    return calendar("cdtt-member", from, to).getEntriesList().stream()
        .map(CalendarGrpcServiceTest::said)
        .toList();
  }

  private static String said(CalendarEntry entry) {
    return entry.getResource().substring(entry.getResource().lastIndexOf('/') + 1)
        + " "
        + entry.getWhat();
  }

  private Calendar calendar(String role, String from, String to) {
    return activity
        .service()
        .as(role, "prato", CalendarServiceGrpc::newBlockingStub)
        .getCalendar(
            GetCalendarRequest.newBuilder()
                .setParent("cities/prato")
                .setFromDay(from)
                .setToDay(to)
                .build());
  }

  private void write(String name, String state, String field, String value) {
    write(name, Map.of("state", state, field, value));
  }

  private void write(String name, Map<String, String> fields) {
    var tenant = name.substring(0, name.indexOf('/'));
    activity
        .bean(ChainWriter.class)
        .append(
            List.of(
                change("cities/" + name, 1, "created", row(tenant, Visibility.INTERNAL), fields)));
  }
}
