package it.nzd.bench;

import com.google.protobuf.DynamicMessage;
import io.grpc.CallOptions;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.stub.ClientCalls;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.runtime.server.EmbeddedServer;
import it.nzd.gateway.routes.Contract;
import it.nzd.gateway.routes.RouteTable;
import it.nzd.gateway.testing.PlayedServices;
import it.nzd.gateway.testing.TestGateway;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

/**
 * What a request costs the processor: a GET with a session through the gateway against a bare HTTP
 * echo and a bare gRPC echo of the same bytes, interleaved in one process, client included. Run by
 * hand: the figure is the ratio.
 */
public final class CostBench {

  private static final int ROUNDS = 9;
  private static final int CALLS = 20_000;
  private static final int CLIENTS = 8;
  private static final String ORGANISATION =
      """
      {"name":"cities/prato/organisations/01HZXJ9K3M4N5P6Q7R8S9T0V1W","etag":"\\"3\\"","legalName":"Rifinizione Alfa",
       "vatNumber":"00000000000","type":"TYPE_FIRM","ateco":"13.30","sizeClass":"SIZE_CLASS_SMALL",
       "employees":{"persons":21,"year":2025},"district":"cities/prato/districts/macrolotto-1","municipality":"100005",
       "sites":[{"label":"A","address":"Via Uno 1","municipality":"100005"}],"website":"https://alfa.invalid"}
      """;

  private CostBench() {}

  /** A bare echo. */
  @Controller("/echo")
  @Requires(property = "bench.echo")
  static class Echo {
    @Get
    HttpResponse<byte[]> echo(HttpRequest<?> request) {
      return HttpResponse.ok(answer).contentType("application/json");
    }
  }

  /** What a bare server says when it refuses. */
  @Primary
  @Singleton
  @Requires(property = "bench.echo")
  static class Refusals implements ErrorResponseProcessor<byte[]> {
    @Override
    public MutableHttpResponse<byte[]> processResponse(
        ErrorContext context, MutableHttpResponse<?> response) {
      return response.body(new byte[0]);
    }
  }

  private static volatile byte[] answer = new byte[0];

  public static void main(String[] arguments) throws Exception {
    try (var gateway = TestGateway.start();
        var bare = bare();
        var played = new PlayedServices("bare")) {
      gateway.services.answerJson("GetOrganisation", ORGANISATION);
      played.answerJson("GetOrganisation", ORGANISATION);
      var cookie = gateway.signIn("anna");
      var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
      var path = "/api/v1/cities/prato/organisations/01HZXJ9K3M4N5P6Q7R8S9T0V1W";
      var through =
          java.net.http.HttpRequest.newBuilder(gateway.uri(path)).header("Cookie", cookie).build();
      answer = client.send(through, BodyHandlers.ofByteArray()).body();
      bare.getBean(EmbeddedServer.class).start();
      var echo =
          java.net.http.HttpRequest.newBuilder(
                  URI.create(
                      "http://localhost:" + bare.getBean(EmbeddedServer.class).getPort() + "/echo"))
              .header("Cookie", cookie)
              .build();
      run(
          client,
          through,
          echo,
          grpc(),
          () -> {
            gateway.services.forget();
            played.forget();
          });
      System.exit(0);
    }
  }

  private static ApplicationContext bare() {
    return ApplicationContext.builder()
        .properties(Map.of("micronaut.server.port", -1, "bench.echo", "true"))
        .start();
  }

  private static void run(
      HttpClient client,
      java.net.http.HttpRequest through,
      java.net.http.HttpRequest echo,
      IntConsumer grpc,
      Runnable forget)
      throws Exception {
    var cost = new double[3][ROUNDS];
    for (var round = 0; round < ROUNDS; round++) {
      forget.run();
      cost[0][round] = cpuMicros(i -> get(client, through));
      cost[1][round] = cpuMicros(i -> get(client, echo));
      cost[2][round] = cpuMicros(grpc);
      System.out.printf(
          Locale.ROOT,
          "round %d: gateway %.1f, http echo %.1f, grpc echo %.1f us CPU a call%n",
          round,
          cost[0][round],
          cost[1][round],
          cost[2][round]);
    }
    System.out.printf(
        Locale.ROOT,
        "median of the later rounds: gateway %.1f, sum of echoes %.1f, ratio %.2f%n",
        median(cost[0]),
        median(cost[1]) + median(cost[2]),
        median(cost[0]) / (median(cost[1]) + median(cost[2])));
  }

  private static IntConsumer grpc() {
    var route =
        RouteTable.of(Contract.load()).routes().stream()
            .filter(r -> r.method().getName().equals("GetOrganisation"))
            .findFirst()
            .orElseThrow();
    var channel = InProcessChannelBuilder.forName("bare").directExecutor().build();
    var request = DynamicMessage.getDefaultInstance(route.input());
    return i -> ClientCalls.blockingUnaryCall(channel, route.call(), CallOptions.DEFAULT, request);
  }

  private static double cpuMicros(IntConsumer call)
      throws InterruptedException, ExecutionException {
    var before = cpu();
    try (var pool = Executors.newFixedThreadPool(CLIENTS)) {
      for (var c = 0; c < CLIENTS; c++) {
        pool.submit(
            () -> {
              for (var i = 0; i < CALLS / CLIENTS; i++) {
                call.accept(i);
              }
            });
      }
    }
    return (cpu() - before) / 1_000.0 / CALLS;
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static double median(double[] values) {
    var later = Arrays.copyOfRange(values, values.length / 2, values.length);
    Arrays.sort(later);
    return later[later.length / 2];
  }

  private static void get(HttpClient client, java.net.http.HttpRequest request) {
    try {
      if (client.send(request, BodyHandlers.ofByteArray()).statusCode() != 200) {
        throw new IllegalStateException("refused");
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
