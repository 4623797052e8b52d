package it.nzd.activity.grpc;

import static it.nzd.activity.testing.Samples.event;
import static it.nzd.activity.testing.Samples.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import it.nzd.activity.application.ChainWriter;
import it.nzd.activity.testing.RunningActivity;
import it.nzd.activity.testing.TestStandings;
import it.nzd.activity.v1.ActivityServiceGrpc;
import it.nzd.activity.v1.Entry;
import it.nzd.activity.v1.GetChainHeadRequest;
import it.nzd.activity.v1.ListEntriesRequest;
import it.nzd.common.v1.Visibility;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Standing;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.store.testing.TestStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ActivityGrpcServiceTest {
  private static final String FIRM = "cities/prato/organisations/F";
  private static final String MONTEMURLO = "100003";
  private static RunningActivity activity;

  @BeforeAll
  static void start() {
    activity =
        RunningActivity.start(
            TestStore.uri(),
            TestStore.database("slice"),
            "nobody",
            new TestIdentity(),
            Map.of("nzd.activity.sources", ""));
    var standings = activity.bean(TestStandings.class);
    standings.give(
        TestIdentity.subjectOf("firm@prato").toString(),
        new Standing(Map.of("prato", Set.of(FIRM)), Map.of()));
    standings.give(
        TestIdentity.subjectOf("municipality-officer@prato").toString(),
        new Standing(Map.of(), Map.of("prato", Set.of(MONTEMURLO))));
    activity
        .bean(ChainWriter.class)
        .append(
            List.of(
                event("prato", 1, "INTERNAL", 1, "created", row("prato", Row.Visibility.INTERNAL)),
                event("prato", 2, "PARTNERS", 1, "created", row("prato", Row.Visibility.PARTNERS)),
                event("prato", 3, "PUBLIC", 1, "created", row("prato", Row.Visibility.PUBLIC)),
                event(
                    "prato",
                    4,
                    "FIRM",
                    1,
                    "created",
                    new Row("prato", Row.Visibility.INTERNAL, FIRM, null)),
                event(
                    "prato",
                    5,
                    "TOWN",
                    1,
                    "created",
                    new Row("prato", Row.Visibility.INTERNAL, null, MONTEMURLO)),
                event("roma", 6, "ROMA", 1, "created", row("roma", Row.Visibility.PARTNERS)),
                event("prato", 7, "GONE", 1, "created", row("prato", Row.Visibility.PUBLIC)),
                event("prato", 8, "GONE", 2, "deleted", row("prato", Row.Visibility.PUBLIC))));
  }

  @AfterAll
  static void stop() {
    activity.close();
  }

  @Test
  void shouldListForEachWhatTheyMayRead() {
    assertThat(listed("city-coordinator", "prato", "cities/prato"))
        .containsExactly("GONE", "GONE", "TOWN", "FIRM", "PUBLIC", "PARTNERS", "INTERNAL");
    assertThat(listed("city-coordinator", "roma", "cities/prato"))
        .containsExactly("PUBLIC", "PARTNERS");
    assertThat(listed("firm", "prato", "cities/prato")).containsExactly("FIRM", "PUBLIC");
    assertThat(listed("firm", "roma", "cities/prato")).containsExactly("PUBLIC");
    assertThat(listed("municipality-officer", "prato", "cities/prato"))
        .containsExactly("TOWN", "PUBLIC", "PARTNERS");
    assertThat(listed("citizen", "prato", "cities/prato")).containsExactly("PUBLIC");
    assertThat(listed("observer", "parma", "cities/prato")).containsExactly("PUBLIC", "PARTNERS");
    assertThat(listed("programme-coordinator", "programme", "cities/-"))
        .containsExactly("ROMA", "PUBLIC", "PARTNERS");
    assertThat(listed("city-coordinator", "roma", "cities/-"))
        .containsExactly("ROMA", "PUBLIC", "PARTNERS");
  }

  @Test
  void shouldListOneResourceAndOneCollection() {
    var stub = activity.as("city-coordinator", "prato");
    var one =
        stub.listEntries(
            ListEntriesRequest.newBuilder()
                .setParent("cities/prato")
                .setResource("cities/prato/things/GONE")
                .build());
    var none =
        stub.listEntries(
            ListEntriesRequest.newBuilder()
                .setParent("cities/prato")
                .setCollection("people")
                .build());

    assertThat(one.getEntriesList())
        .extracting(Entry::getKind)
        .containsExactly("deleted", "created");
    assertThat(none.getEntriesList()).isEmpty();
  }

  @Test
  void shouldGiveTheWholeEntry() {
    var entry =
        activity
            .as("city-coordinator", "prato")
            .listEntries(
                ListEntriesRequest.newBuilder()
                    .setParent("cities/prato")
                    .setResource("cities/prato/things/PUBLIC")
                    .build())
            .getEntries(0);

    assertThat(entry.getName()).isEqualTo("cities/prato/entries/3");
    assertThat(entry.getChainNumber()).isEqualTo(3);
    assertThat(entry.getSequence()).isEqualTo(3);
    assertThat(entry.getContext()).isEqualTo("things");
    assertThat(entry.getVisibility()).isEqualTo(Visibility.VISIBILITY_PUBLIC);
    assertThat(entry.getChanges(0).getAfter()).isEqualTo("\"PUBLIC\"");
    assertThat(entry.getHash()).matches("[0-9a-f]{64}");
  }

  @Test
  void shouldGivePagesThatJoin() {
    var stub = activity.as("city-coordinator", "prato");
    var names = new ArrayList<String>();
    var token = "";
    do {
      var page =
          stub.listEntries(
              ListEntriesRequest.newBuilder()
                  .setParent("cities/prato")
                  .setPageSize(3)
                  .setPageToken(token)
                  .build());
      page.getEntriesList().forEach(entry -> names.add(entry.getName()));
      token = page.getNextPageToken();
    } while (!token.isEmpty());

    assertThat(names).hasSize(7).doesNotHaveDuplicates();
  }

  @Test
  void shouldRefuseATokenOfAnotherQuery() {
    var stub = activity.as("city-coordinator", "prato");
    var page =
        stub.listEntries(
            ListEntriesRequest.newBuilder().setParent("cities/prato").setPageSize(2).build());

    refused(
        Status.Code.INVALID_ARGUMENT,
        () ->
            stub.listEntries(
                ListEntriesRequest.newBuilder()
                    .setParent("cities/-")
                    .setPageToken(page.getNextPageToken())
                    .build()));
  }

  @Test
  void shouldTellTheHeadToThoseWhoWatchTheChain() {
    var prato = GetChainHeadRequest.newBuilder().setParent("cities/prato").build();

    for (var role :
        List.of("city-coordinator", "cdtt-member", "data-steward", "evaluator", "authority")) {
      assertThat(activity.as(role, "prato").getChainHead(prato).getChainNumber()).isEqualTo(7);
    }
    assertThat(
            activity.as("programme-coordinator", "programme").getChainHead(prato).getChainNumber())
        .isEqualTo(7);
    assertThat(
            activity
                .as("city-coordinator", "parma")
                .getChainHead(GetChainHeadRequest.newBuilder().setParent("cities/parma").build())
                .getHash())
        .isEqualTo("0".repeat(64));
    refused(
        Status.Code.NOT_FOUND, () -> activity.as("city-coordinator", "roma").getChainHead(prato));
    refused(Status.Code.PERMISSION_DENIED, () -> activity.as("firm", "prato").getChainHead(prato));
    refused(
        Status.Code.UNAUTHENTICATED,
        () ->
            activity.service().asNobody(ActivityServiceGrpc::newBlockingStub).getChainHead(prato));
  }

  private static List<String> listed(String role, String tenant, String parent) {
    return activity
        .as(role, tenant)
        .listEntries(ListEntriesRequest.newBuilder().setParent(parent).build())
        .getEntriesList()
        .stream()
        .map(entry -> entry.getResource().substring(entry.getResource().lastIndexOf('/') + 1))
        .toList();
  }

  private static void refused(Status.Code code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            StatusRuntimeException.class, e -> assertThat(e.getStatus().getCode()).isEqualTo(code));
  }
}
