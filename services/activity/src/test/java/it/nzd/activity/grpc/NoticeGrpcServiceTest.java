package it.nzd.activity.grpc;

import static it.nzd.activity.testing.Samples.change;
import static it.nzd.activity.testing.Samples.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import it.nzd.activity.application.ChainWriter;
import it.nzd.activity.application.DueReminders;
import it.nzd.activity.domain.SourceEvent;
import it.nzd.activity.domain.ThreadObjects;
import it.nzd.activity.testing.FakeConsultations;
import it.nzd.activity.testing.MovedClock;
import it.nzd.activity.testing.RunningActivity;
import it.nzd.activity.testing.TestStandings;
import it.nzd.activity.v1.GetUnreadNoticesRequest;
import it.nzd.activity.v1.ListEntriesRequest;
import it.nzd.activity.v1.ListNoticesRequest;
import it.nzd.activity.v1.MarkNoticeReadRequest;
import it.nzd.activity.v1.MarkNoticesReadRequest;
import it.nzd.activity.v1.Notice;
import it.nzd.activity.v1.NoticeServiceGrpc;
import it.nzd.activity.v1.NoticeServiceGrpc.NoticeServiceBlockingStub;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.access.Standing;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.store.testing.TestStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notices of those concerned, read one by one and all at once. */
class NoticeGrpcServiceTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String PERSON = "00000000-0000-4000-8000-000000000013";
  private static final String DECISION = "cities/prato/decisions/D1";

  private final FakeConsultations consultations = new FakeConsultations();
  private RunningActivity activity;

  @BeforeEach
  void start() {
    var settings = new HashMap<>(consultations.settings());
    settings.put("nzd.activity.sources", "");
    settings.put("nzd.test.fixed-clock", "true");
    settings.put("nzd.activity.remind-every", "1h");
    activity =
        RunningActivity.start(
            TestStore.uri(), TestStore.database("notices"), "nobody", new TestIdentity(), settings);
  }

  @AfterEach
  void stop() {
    activity.close();
    consultations.close();
  }

  @Test
  void shouldTellThoseConcernedAndNobodyElse() {
    step(1, "created", Visibility.INTERNAL);
    step(2, "propose", Visibility.INTERNAL);
    var member = as("cdtt-member", "prato");
    await().atMost(SOON).until(() -> unread(member) == 2);

    assertThat(list(member)).extracting(Notice::getKind).containsExactly("propose", "created");
    assertThat(list(member).getFirst().getState()).isEqualTo("PROPOSE");
    assertThat(list(member).getFirst().getCause()).isEqualTo(Notice.Cause.CAUSE_ROLE);
    assertThat(unread(as("city-coordinator", "prato"))).isEqualTo(2);
    assertThat(unread(as("cdtt-member", "roma"))).isZero();
    assertThat(unread(as("observer", "prato"))).isZero();
    assertThat(unread(as("firm", "prato"))).isZero();
  }

  @Test
  void shouldKeepWhatEachHasRead() {
    step(1, "created", Visibility.INTERNAL);
    step(2, "propose", Visibility.INTERNAL);
    step(3, "table", Visibility.INTERNAL);
    var member = as("cdtt-member", "prato");
    await().atMost(SOON).until(() -> unread(member) == 3);
    var first = list(member).getLast();

    assertThat(member.markNoticeRead(read(first.getName())).getRead()).isTrue();
    member.markNoticeRead(read(first.getName()));
    assertThat(unread(member)).isEqualTo(2);
    assertThat(unread(as("city-coordinator", "prato"))).isEqualTo(3);

    var latest = list(member).getFirst();
    step(4, "withdraw", Visibility.INTERNAL);
    await().atMost(SOON).until(() -> unread(member) == 3);
    var left =
        member.markNoticesRead(
            MarkNoticesReadRequest.newBuilder().setUpToSequence(latest.getSequence()).build());

    assertThat(left.getUnread()).isEqualTo(1);
    assertThat(list(member)).extracting(Notice::getRead).containsExactly(false, true, true, true);
    assertThat(
            member
                .listNotices(ListNoticesRequest.newBuilder().setUnreadOnly(true).build())
                .getNoticesList())
        .extracting(Notice::getKind)
        .containsExactly("withdraw");
  }

  @Test
  void shouldHideANoticeWithItsObject() {
    var resource = "cities/programme/decisions/D2";
    var writer = activity.bean(ChainWriter.class);
    var programme = as("programme-coordinator", "programme");
    writer.append(
        List.of(change(resource, 1, "created", row("programme", Visibility.PUBLIC), Map.of())));
    writer.append(
        List.of(change(resource, 2, "propose", row("programme", Visibility.PUBLIC), Map.of())));
    await().atMost(SOON).until(() -> unread(programme) == 1);
    var name = list(programme).getFirst().getName();

    assertThatThrownBy(() -> as("cdtt-member", "prato").markNoticeRead(read(name)))
        .isInstanceOfSatisfying(
            StatusRuntimeException.class,
            refusal -> assertThat(refusal.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND));
  }

  @Test
  void shouldCallAMandateLikeItsOrganisationAndNameThePerson() {
    var firm = "cities/prato/organisations/O1";
    var mandate = "cities/prato/mandates/M1";
    var ofFirm = new Row("prato", Visibility.INTERNAL, firm, null);
    var writer = activity.bean(ChainWriter.class);
    writer.append(List.of(change(firm, 1, "created", ofFirm, Map.of())));
    writer.append(
        List.of(
            titled(change(mandate, 1, "created", ofFirm, Map.of("person", PERSON)), firm),
            titled(change(mandate, 2, "ended", ofFirm, Map.of()), firm)));
    var coordinator = as("city-coordinator", "prato");
    await().atMost(SOON).until(() -> unread(coordinator) == 1);

    var told = list(coordinator).getFirst();

    assertThat(told.getTitle()).isEqualTo("Title of O1");
    assertThat(told.getPerson()).isEqualTo(PERSON);
    var entries =
        activity
            .as("city-coordinator", "prato")
            .listEntries(
                ListEntriesRequest.newBuilder()
                    .setParent("cities/prato")
                    .setResource(mandate)
                    .build())
            .getEntriesList();
    assertThat(entries).hasSize(2).allMatch(entry -> entry.getTitle().equals(firm));
    assertThat(entries).allMatch(entry -> entry.getShownTitle().equals("Title of O1"));
  }

  private static SourceEvent titled(SourceEvent event, String title) {
    return new SourceEvent(
        event.context(),
        event.id(),
        event.place(),
        event.resource(),
        event.collection(),
        title,
        event.revision(),
        event.kind(),
        event.actor(),
        event.at(),
        event.changes(),
        event.row());
  }

  @Test
  void shouldGivePagesThatJoin() {
    for (int revision = 1; revision <= 5; revision++) {
      step(revision, "step" + revision, Visibility.INTERNAL);
    }
    var member = as("cdtt-member", "prato");
    await().atMost(SOON).until(() -> unread(member) == 5);
    var first = member.listNotices(ListNoticesRequest.newBuilder().setPageSize(3).build());
    var second =
        member.listNotices(
            ListNoticesRequest.newBuilder()
                .setPageSize(3)
                .setPageToken(first.getNextPageToken())
                .build());

    assertThat(first.getNoticesList())
        .extracting(Notice::getKind)
        .containsExactly("step5", "step4", "step3");
    assertThat(second.getNoticesList())
        .extracting(Notice::getKind)
        .containsExactly("step2", "step1");
    assertThat(second.getNextPageToken()).isEmpty();
  }

  @Test
  void shouldNotTellTwiceWhatIsReadAgain() {
    step(1, "created", Visibility.INTERNAL);
    var member = as("cdtt-member", "prato");
    await().atMost(SOON).until(() -> unread(member) == 1);
    member.markNoticeRead(read(list(member).getFirst().getName()));
    activity
        .database()
        .getCollection("places")
        .updateOne(
            new org.bson.Document("_id", "thread"),
            new org.bson.Document("$set", new org.bson.Document("sequence", 0)));
    step(2, "propose", Visibility.INTERNAL);
    await().atMost(SOON).until(() -> unread(member) == 1);

    assertThat(list(member)).extracting(Notice::getRead).containsExactly(false, true);
  }

  @Test
  void shouldRemindOnceOfWhatFellDue() {
    var commitment = "cities/prato/commitments/C1";
    var row = row("prato", Visibility.INTERNAL);
    var writer = activity.bean(ChainWriter.class);
    writer.append(
        List.of(
            change(
                commitment,
                1,
                "activate",
                row,
                Map.of("state", "STATE_ACTIVE", "dueDay", "2026-03-02"))));
    var coordinator = as("city-coordinator", "prato");
    await().atMost(SOON).until(() -> kinds(coordinator).contains("activate"));
    var reminders = activity.bean(DueReminders.class);
    await().atMost(SOON).until(() -> reminders.sweep() + kinds(coordinator).size() > 1);
    await().atMost(SOON).until(() -> kinds(coordinator).contains("commitment_due"));

    var objects = activity.bean(ThreadObjects.class);
    var later = Instant.parse("2100-01-01T00:00:00Z");
    assertThat(reminders.sweep()).isZero();
    assertThat(objects.due(later, "", 10)).as("visited once").isEmpty();
    assertThat(list(coordinator))
        .filteredOn(notice -> notice.getKind().equals("commitment_due"))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.getResource()).isEqualTo(commitment);
              assertThat(notice.getTitle()).isEqualTo("Title of C1");
            });
    writer.append(List.of(change(commitment, 2, "updated", row, Map.of("dueDay", "2026-03-01"))));
    await().atMost(SOON).until(() -> reminders.sweep() == 1);

    writer.append(List.of(change(commitment, 3, "updated", row, Map.of("dueDay", "2099-12-31"))));
    await().atMost(SOON).until(() -> objects.due(later, "", 10).size() == 1);
    assertThat(reminders.sweep()).isZero();
    assertThat(objects.due(later, "", 10)).as("waited for").hasSize(1);
  }

  @Test
  void shouldTellOnceThatAValueIsLateUntilItComesIn() {
    var series = "cities/prato/series/S1";
    var row = row("prato", Visibility.INTERNAL);
    var writer = activity.bean(ChainWriter.class);
    var reminders = activity.bean(DueReminders.class);
    var objects = activity.bean(ThreadObjects.class);
    var later = Instant.parse("2100-01-01T00:00:00Z");
    writer.append(List.of(change(series, 1, "created", row, Map.of("lateFrom", "2026-06-30"))));
    await().atMost(SOON).until(() -> objects.due(later, "", 10).size() == 1);
    assertThat(reminders.sweep()).as("not late yet").isZero();

    ((MovedClock) activity.bean(Clock.class)).forward(Duration.ofDays(150));
    assertThat(reminders.sweep()).isEqualTo(1);
    assertThat(reminders.sweep()).as("once").isZero();

    var steward = as("data-steward", "prato");
    await().atMost(SOON).until(() -> kinds(steward).contains("data_late"));
    assertThat(list(steward))
        .filteredOn(notice -> notice.getKind().equals("data_late"))
        .extracting(Notice::getResource)
        .containsExactly(series);
    assertThat(kinds(as("city-coordinator", "prato"))).contains("data_late");
    assertThat(kinds(as("cdtt-member", "prato"))).doesNotContain("data_late");
    assertThat(kinds(as("data-steward", "roma"))).doesNotContain("data_late");

    writer.append(List.of(change(series, 2, "recorded", row, Map.of("lateFrom", "2027-06-30"))));
    await().atMost(SOON).until(() -> !kinds(steward).contains("data_late"));
    assertThat(reminders.sweep()).as("the next one is not late").isZero();

    ((MovedClock) activity.bean(Clock.class)).forward(Duration.ofDays(365));
    assertThat(reminders.sweep()).as("the next period").isEqualTo(1);
    await().atMost(SOON).until(() -> kinds(steward).contains("data_late"));
  }

  @Test
  void shouldTellOfAConsultationTheFirmsItAsks() {
    var asking = "cities/prato/consultations/C1";
    var other = "cities/prato/consultations/C2";
    var firm = "cities/prato/organisations/F1";
    consultations.ask("cities/prato/consultations/C0");
    consultations.ask(asking);
    var writer = activity.bean(ChainWriter.class);
    for (var consultation : List.of(asking, other)) {
      writer.append(
          List.of(change(consultation, 1, "open", row("prato", Visibility.INTERNAL), Map.of())));
    }
    await().atMost(SOON).until(() -> unread(as("cdtt-member", "prato")) == 2);
    var person = as("firm", "prato");
    assertThat(unread(person)).isZero();
    activity
        .bean(TestStandings.class)
        .give(
            TestIdentity.subjectOf("firm@prato").toString(),
            new Standing(Map.of("prato", Set.of(firm)), Map.of()));

    assertThat(list(person)).extracting(Notice::getResource).containsExactly(asking);
    assertThat(list(person).getFirst().getCause()).isEqualTo(Notice.Cause.CAUSE_INVOLVED);
    assertThat(unread(person)).isEqualTo(1);
    assertThat(consultations.calls()).as("both pages, and once for all notices").isEqualTo(2);
  }

  @Test
  void shouldTellOfATrialOnlyTheParticipantsWhoMayOpenIt() {
    var firm = "cities/prato/organisations/F1";
    var person = as("firm", "prato");
    activity
        .bean(TestStandings.class)
        .give(
            TestIdentity.subjectOf("firm@prato").toString(),
            new Standing(Map.of("prato", Set.of(firm)), Map.of()));
    var trial = "cities/prato/sandboxes/S1";
    var fields = Map.of("design.participants.0.organisation", firm);
    var open = new Row("prato", Visibility.INTERNAL, null, null, Set.of(firm));
    var writer = activity.bean(ChainWriter.class);
    writer.append(List.of(change(trial, 1, "suspend", open, fields)));
    await().atMost(SOON).until(() -> unread(person) == 1);
    assertThat(list(person).getFirst().getCause()).isEqualTo(Notice.Cause.CAUSE_INVOLVED);

    var shut = row("prato", Visibility.INTERNAL);
    writer.append(List.of(change(trial, 2, "terminate", shut, Map.of())));
    await().atMost(SOON).until(() -> unread(as("cdtt-member", "prato")) == 2);

    assertThat(unread(person)).isZero();
  }

  private static List<String> kinds(NoticeServiceBlockingStub stub) {
    return list(stub).stream().map(Notice::getKind).toList();
  }

  private void step(int revision, String kind, Visibility visibility) {
    var event =
        change(
            DECISION,
            revision,
            kind,
            row("prato", visibility),
            Map.of("state", kind.toUpperCase(java.util.Locale.ROOT)));
    activity.bean(ChainWriter.class).append(List.of(event));
  }

  private static MarkNoticeReadRequest read(String name) {
    return MarkNoticeReadRequest.newBuilder().setName(name).build();
  }

  private static int unread(NoticeServiceBlockingStub stub) {
    return stub.getUnreadNotices(GetUnreadNoticesRequest.getDefaultInstance()).getUnread();
  }

  private static List<Notice> list(NoticeServiceBlockingStub stub) {
    return stub.listNotices(ListNoticesRequest.getDefaultInstance()).getNoticesList();
  }

  private NoticeServiceBlockingStub as(String role, String tenant) {
    return activity.service().as(role, tenant, NoticeServiceGrpc::newBlockingStub);
  }
}
