package it.nzd.gateway.config;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.env.Environment;
import io.micronaut.core.naming.conventions.StringConvention;
import it.nzd.gateway.files.Downloads;
import it.nzd.gateway.files.Uploads;
import it.nzd.gateway.live.EventStreams;
import it.nzd.gateway.routes.Contract;
import it.nzd.gateway.routes.RouteTable;
import it.nzd.gateway.session.Callers;
import it.nzd.gateway.translate.Backends;
import it.nzd.gateway.translate.Calls;
import it.nzd.gateway.translate.JsonOutput;
import it.nzd.gateway.translate.RequestReader;
import it.nzd.gateway.translate.UnaryExchange;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;

/** From the contract to calls. */
@Factory
final class ContractFactory {

  private static final String TARGET = ".target";

  @Singleton
  Contract contract() {
    return Contract.load();
  }

  @Singleton
  RouteTable routes(Contract contract) {
    return RouteTable.of(contract);
  }

  @Singleton
  @Bean(preDestroy = "close")
  Backends backends(Environment environment, GatewaySettings settings, TlsSettings tls) {
    Map<String, String> targets = new HashMap<>();
    environment
        .getProperties("nzd.services", StringConvention.RAW)
        .forEach(
            (key, value) -> {
              if (key.endsWith(TARGET)) {
                targets.put(key.substring(0, key.length() - TARGET.length()), value.toString());
              }
            });
    return new Backends(targets, settings.maxAnswerBytes(), tls.channel());
  }

  @Singleton
  Calls calls(Backends backends) {
    return new Calls(backends);
  }

  @Singleton
  RequestReader reader(Contract contract) {
    return new RequestReader(contract.types());
  }

  @Singleton
  JsonOutput output(Contract contract) {
    return new JsonOutput(contract.types());
  }

  @Singleton
  UnaryExchange unary(
      RequestReader reader, JsonOutput output, Calls calls, GatewaySettings settings) {
    return new UnaryExchange(reader, output, calls, settings.deadline());
  }

  @Singleton
  Downloads downloads(
      RequestReader reader, Calls calls, Contract contract, GatewaySettings settings) {
    return new Downloads(reader, calls, contract.types(), settings.streamDeadline());
  }

  @Singleton
  Uploads uploads(RequestReader reader, JsonOutput output, Calls calls, GatewaySettings settings) {
    return new Uploads(reader, output, calls, settings.streamDeadline());
  }

  @Singleton
  EventStreams events(
      RequestReader reader,
      Calls calls,
      JsonOutput output,
      Callers callers,
      @Timer ScheduledExecutorService timer,
      Clock clock,
      LiveSettings settings) {
    var rhythm = new EventStreams.Rhythm(settings.heartbeat(), settings.watch(), settings.settle());
    return new EventStreams(reader, calls, output, callers, timer, clock, rhythm);
  }
}
