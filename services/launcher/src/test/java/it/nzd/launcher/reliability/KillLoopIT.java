package it.nzd.launcher.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.grpc.CallCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.AbstractStub;
import it.nzd.activity.v1.ActivityServiceGrpc;
import it.nzd.activity.v1.ChainReport;
import it.nzd.activity.v1.GetActivityOperationRequest;
import it.nzd.activity.v1.GetChainHeadRequest;
import it.nzd.activity.v1.VerifyChainRequest;
import it.nzd.common.v1.Operation;
import it.nzd.events.v1.Event;
import it.nzd.events.v1.EventLogServiceGrpc;
import it.nzd.events.v1.ListEventsRequest;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.platform.testing.TokenEndpoint;
import it.nzd.stakeholders.v1.City;
import it.nzd.stakeholders.v1.CityServiceGrpc;
import it.nzd.stakeholders.v1.CreateCityRequest;
import it.nzd.stakeholders.v1.CreateDistrictRequest;
import it.nzd.stakeholders.v1.District;
import it.nzd.stakeholders.v1.DistrictServiceGrpc;
import it.nzd.stakeholders.v1.ListOrganisationsRequest;
import it.nzd.stakeholders.v1.Municipality;
import it.nzd.stakeholders.v1.OrganisationServiceGrpc;
import it.nzd.store.testing.StoreProcess;
import it.nzd.store.testing.TestStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The stakeholders service and the embedded store are killed at random moments under numbered
 * writes. At the end every acknowledged write is there once, none is doubled, the event sequence
 * has no gap and the audit chain verifies.
 */
class KillLoopIT {
  private static final int KILLS = Integer.getInteger("nzd.test.kills", 6);
  private static final int WRITERS = 4;

  private final TestIdentity identity = new TestIdentity();
  private final Random random = new Random();
  private final List<AutoCloseable> open = new ArrayList<>();
  private final int storePort = TestStore.freePort();

  @TempDir Path folder;
  private StoreProcess store;
  private KilledService stakeholders;
  private KilledService activity;
  private ManagedChannel toStakeholders;
  private ManagedChannel toActivity;

  @BeforeEach
  void start() throws Exception {
    Files.createDirectories(folder.resolve("store"));
    store = StoreProcess.start(folder.resolve("store"), storePort);
    var environment = new HashMap<String, String>();
    environment.put("MONGODB_URI", store.uri() + "/?serverSelectionTimeoutMS=2000");
    stakeholders =
        keep(
            new KilledService(
                "stakeholders",
                "it.nzd.stakeholders.StakeholdersApplication",
                TestStore.freePort(),
                identity,
                environment,
                folder));
    environment.put("NZD_SERVICES_STAKEHOLDERS_TARGET", "localhost:" + stakeholders.port());
    environment.put("NZD_ACTIVITY_SOURCES", "stakeholders");
    environment.put("NZD_OIDC_TOKEN_URI", keep(new TokenEndpoint(identity)).uri());
    environment.put("NZD_ACTIVITY_SECRET", "of-no-importance");
    activity =
        keep(
            new KilledService(
                "activity",
                "it.nzd.activity.ActivityApplication",
                TestStore.freePort(),
                identity,
                environment,
                folder));
    toStakeholders = channel(stakeholders.port());
    toActivity = channel(activity.port());
    territory();
  }

  @AfterEach
  void stop() throws Exception {
    for (var each : open.reversed()) {
      each.close();
    }
    store.close();
  }

  @Test
  void shouldKeepEveryAcknowledgedWriteOnceWhateverDies() throws Exception {
    var writes =
        new NumberedWrites(
            as(
                "city-coordinator",
                "prato",
                OrganisationServiceGrpc::newBlockingStub,
                toStakeholders));
    try (var pool = Executors.newFixedThreadPool(WRITERS)) {
      List<Future<?>> writers = new ArrayList<>();
      try {
        for (int i = 0; i < WRITERS; i++) {
          writers.add(pool.submit(writes::run));
        }
        for (int i = 0; i < KILLS; i++) {
          int before = writes.acknowledged().size();
          int more = 5 + random.nextInt(40);
          await()
              .atMost(Duration.ofSeconds(90))
              .until(() -> writes.acknowledged().size() >= before + more);
          killOne(i);
        }
        writes.end();
        for (var writer : writers) {
          writer.get();
        }
      } finally {
        writes.abandon();
      }
    }
    check(writes);
  }

  private void killOne(int round) {
    if (round % 2 == 0) {
      stakeholders.killAndRestart();
    } else {
      store.kill();
      store = StoreProcess.start(folder.resolve("store"), storePort);
    }
  }

  private void check(NumberedWrites writes) {
    var stored = stored();
    var expected = writes.acknowledged().stream().map(number -> "Number " + number).toList();
    assertThat(stored)
        .as("none doubled")
        .doesNotHaveDuplicates()
        .as("none lost")
        .containsAll(expected);
    assertThat(stored).hasSameSizeAs(expected);

    var log = new ArrayList<Event>();
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> {
              log.clear();
              log.addAll(events());
              assertThat(
                      log.stream().filter(event -> event.getCollection().equals("organisations")))
                  .hasSize(stored.size());
            });
    for (int i = 0; i < log.size(); i++) {
      assertThat(log.get(i).getSequence()).as("no gap").isEqualTo(i + 1);
    }
    assertThat(log.stream().map(Event::getId)).doesNotHaveDuplicates();
    chainVerifies((int) log.stream().filter(event -> event.getTenant().equals("prato")).count());
    System.out.printf(
        "%d kills: %d acknowledged writes, none lost, none doubled; %d answers were lost and asked for again%n",
        KILLS, expected.size(), writes.repeats());
  }

  private List<String> stored() {
    var stub =
        as("city-coordinator", "prato", OrganisationServiceGrpc::newBlockingStub, toStakeholders);
    var names = new ArrayList<String>();
    var token = "";
    do {
      var page =
          stub.listOrganisations(
              ListOrganisationsRequest.newBuilder()
                  .setParent("cities/prato")
                  .setPageSize(200)
                  .setPageToken(token)
                  .build());
      page.getOrganisationsList().forEach(organisation -> names.add(organisation.getLegalName()));
      token = page.getNextPageToken();
    } while (!token.isEmpty());
    return names;
  }

  private List<Event> events() {
    var stub =
        EventLogServiceGrpc.newBlockingStub(toStakeholders)
            .withCallCredentials(new Bearer(identity.service("activity")));
    var all = new ArrayList<Event>();
    while (true) {
      var page =
          stub.listEvents(
                  ListEventsRequest.newBuilder()
                      .setAfterSequence(all.size())
                      .setPageSize(1000)
                      .build())
              .getEventsList();
      if (page.isEmpty()) {
        return all;
      }
      all.addAll(page);
    }
  }

  private void chainVerifies(int entries) {
    var stub = as("city-coordinator", "prato", ActivityServiceGrpc::newBlockingStub, toActivity);
    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(
            () ->
                assertThat(
                        stub.getChainHead(
                                GetChainHeadRequest.newBuilder().setParent("cities/prato").build())
                            .getChainNumber())
                    .isEqualTo(entries));
    var name =
        stub.verifyChain(VerifyChainRequest.newBuilder().setParent("cities/prato").build())
            .getName();
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> {
              var operation =
                  stub.getActivityOperation(
                      GetActivityOperationRequest.newBuilder().setName(name).build());
              assertThat(operation.getState()).isEqualTo(Operation.State.STATE_SUCCEEDED);
              var report = operation.getResponse().unpack(ChainReport.class);
              assertThat(report.getIntact()).as(report.toString()).isTrue();
              assertThat(report.getEntries()).isEqualTo(entries);
            });
  }

  private void territory() {
    as("programme-coordinator", "programme", CityServiceGrpc::newBlockingStub, toStakeholders)
        .withWaitForReady()
        .createCity(
            CreateCityRequest.newBuilder()
                .setCityId("prato")
                .setCity(City.newBuilder().setDisplayName("Prato"))
                .build());
    as("city-coordinator", "prato", DistrictServiceGrpc::newBlockingStub, toStakeholders)
        .createDistrict(
            CreateDistrictRequest.newBuilder()
                .setParent("cities/prato")
                .setDistrictId("textile")
                .setDistrict(
                    District.newBuilder()
                        .setDisplayName("Textile")
                        .setType(District.Type.TYPE_SECTOR_DISTRICT)
                        .addMunicipalities(
                            Municipality.newBuilder()
                                .setIstatCode("100005")
                                .setDisplayName("Prato")
                                .setProvince("PO")))
                .build());
  }

  private <S extends AbstractStub<S>> S as(
      String role, String tenant, Function<io.grpc.Channel, S> stub, ManagedChannel channel) {
    return stub.apply(channel)
        .withCallCredentials(
            new CallCredentials() {
              @Override
              public void applyRequestMetadata(
                  RequestInfo info, Executor executor, MetadataApplier applier) {
                new Bearer(identity.person(role, tenant))
                    .applyRequestMetadata(info, executor, applier);
              }
            });
  }

  private ManagedChannel channel(int port) {
    var channel = NettyChannelBuilder.forAddress("localhost", port).usePlaintext().build();
    open.add(channel::shutdownNow);
    return channel;
  }

  private <T extends AutoCloseable> T keep(T part) {
    open.add(part);
    return part;
  }

  private static final class Bearer extends CallCredentials {
    private final String token;

    Bearer(String token) {
      this.token = token;
    }

    @Override
    public void applyRequestMetadata(RequestInfo info, Executor executor, MetadataApplier applier) {
      var headers = new Metadata();
      headers.put(
          Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER), "Bearer " + token);
      applier.apply(headers);
    }
  }
}
