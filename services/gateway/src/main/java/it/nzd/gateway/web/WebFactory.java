package it.nzd.gateway.web;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.annotation.Order;
import it.nzd.gateway.config.Blocking;
import it.nzd.gateway.config.GatewaySettings;
import it.nzd.gateway.config.LimitSettings;
import it.nzd.gateway.config.ProviderSettings;
import it.nzd.gateway.files.Downloads;
import it.nzd.gateway.files.Uploads;
import it.nzd.gateway.http.Room;
import it.nzd.gateway.http.WebFiles;
import it.nzd.gateway.limits.Addresses;
import it.nzd.gateway.limits.RateLimits;
import it.nzd.gateway.limits.RequestLimits;
import it.nzd.gateway.live.EventStreams;
import it.nzd.gateway.openapi.OpenApiRoom;
import it.nzd.gateway.openapi.ViewerVersion;
import it.nzd.gateway.routes.Contract;
import it.nzd.gateway.routes.RouteTable;
import it.nzd.gateway.session.Callers;
import it.nzd.gateway.session.IdentityProvider;
import it.nzd.gateway.translate.UnaryExchange;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.bson.Document;

/** The rooms behind the door and the limits in front of it. */
@Factory
final class WebFactory {

  @Singleton
  RateLimits rates(LimitSettings settings) {
    return new RateLimits(
        new RateLimits.Rate(settings.personPerSecond(), settings.personBurst()),
        new RateLimits.Rate(settings.addressPerSecond(), settings.addressBurst()));
  }

  @Singleton
  RequestLimits limits(RateLimits rates) {
    return new RequestLimits(rates);
  }

  @Singleton
  Addresses addresses(GatewaySettings settings) {
    return new Addresses(settings.proxies());
  }

  @Singleton
  Replies replies(GatewaySettings settings, ProviderSettings provider) {
    return new Replies(SecurityHeaders.of(settings.publicUrl(), provider.issuer()));
  }

  @Singleton
  @Order(0)
  Room api(
      RouteTable routes,
      Callers callers,
      UnaryExchange unary,
      Downloads downloads,
      Uploads uploads,
      EventStreams events) {
    return new ApiRoom(routes, callers, unary, downloads, uploads, events);
  }

  @Singleton
  @Order(3)
  Room description(Contract contract, RouteTable routes) {
    return new OpenApiRoom(contract, routes, "v1", ViewerVersion.read());
  }

  @Singleton
  @Order(2)
  Room health(MongoClient store, IdentityProvider provider, @Blocking ExecutorService blocking) {
    return new HealthRoom(
        List.of(
            new HealthRoom.Dependency("store", true, () -> answers(store)),
            new HealthRoom.Dependency("identity-provider", false, provider::isThere)),
        blocking);
  }

  @Singleton
  @Order(9)
  Room pages() {
    return new Pages(new WebFiles("web/"));
  }

  private static boolean answers(MongoClient store) {
    try {
      store.getDatabase("admin").runCommand(new Document("ping", 1));
      return true;
    } catch (MongoException e) {
      return false;
    }
  }
}
