package it.nzd.platform.access;

import com.google.protobuf.Message;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.StatusRuntimeException;
import it.nzd.common.v1.AccessRule;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.error.Statuses;
import it.nzd.platform.identity.Actor;
import it.nzd.platform.identity.TokenVerifier;
import java.util.List;
import java.util.Map;

/**
 * Applies the access rule of the contract to every call, deny by default: first who calls (from the
 * token), then whether the rule admits them for the tenant that the first message names. What
 * passes finds its {@link Caller} in the call's context.
 */
public final class AccessInterceptor implements ServerInterceptor {
  /** Where the token travels. */
  public static final Metadata.Key<String> AUTHORIZATION =
      Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

  private static final String BEARER = "Bearer ";

  private final AccessRules rules;
  private final TokenVerifier tokens;
  private final Standings standings;

  public AccessInterceptor(AccessRules rules, TokenVerifier tokens, Standings standings) {
    this.rules = rules;
    this.tokens = tokens;
    this.standings = standings;
  }

  @Override
  public <Q, P> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, P> call, Metadata headers, ServerCallHandler<Q, P> next) {
    try {
      var rule = rules.of(call.getMethodDescriptor().getFullMethodName());
      var token = token(headers);
      var actor = token.isEmpty() ? Actor.NOBODY : tokens.verify(token);
      beforeRequest(rule, actor);
      var scope = Scope.of(actor, standing(actor));
      var context = Context.current().withValue(Caller.KEY, new Caller(actor, scope, token));
      return new Guarded<>(Contexts.interceptCall(context, call, headers, next), call, rule, actor);
    } catch (ServiceException refusal) {
      close(call, refusal);
      return new ServerCall.Listener<>() {};
    }
  }

  /** What can be said without the request. */
  private static void beforeRequest(AccessRule rule, Actor actor) {
    if (actor.isService()) {
      if (!rule.getCallersList().contains(actor.id())
          && rule.getScope() != AccessRule.Scope.SCOPE_PUBLIC) {
        throw ServiceException.of(PlatformReason.CALLER_REFUSED, "caller", actor.id());
      }
      return;
    }
    switch (rule.getScope()) {
      case SCOPE_PUBLIC -> {}
      case SCOPE_SIGNED_IN, SCOPE_CITY -> {
        signedIn(actor);
        if (actor.roles().isEmpty()) {
          throw missing(List.of("any"), "any tenant");
        }
      }
      case SCOPE_PROGRAMME -> {
        signedIn(actor);
        if (!holdsProgrammeRole(rule, actor)) {
          throw missing(rule.getProgrammeRolesList(), Actor.PROGRAMME);
        }
      }
      case SCOPE_SERVICE, SCOPE_UNSPECIFIED, UNRECOGNIZED -> {
        signedIn(actor);
        throw ServiceException.of(PlatformReason.CALLER_REFUSED, "caller", "of a person");
      }
    }
  }

  /**
   * What the tenant in the request decides: elsewhere nothing is known to be there, at home the
   * role is missing.
   */
  private static void inTenant(AccessRule rule, Actor actor, Message request) {
    if (rule.getScope() != AccessRule.Scope.SCOPE_CITY || actor.isService()) {
      return;
    }
    var tenant = AccessRules.tenant(rule, request);
    var held = actor.rolesIn(tenant);
    if (held.stream().anyMatch(rule.getRolesList()::contains) || holdsProgrammeRole(rule, actor)) {
      return;
    }
    throw held.isEmpty()
        ? ServiceException.notFound("cities/" + tenant)
        : missing(rule.getRolesList(), tenant);
  }

  private Standing standing(Actor actor) {
    boolean needed =
        actor.isPerson()
            && actor.roles().values().stream()
                .anyMatch(roles -> roles.stream().anyMatch(Roles.STANDING::contains));
    return needed ? standings.of(actor.id()) : Standing.NONE;
  }

  private static boolean holdsProgrammeRole(AccessRule rule, Actor actor) {
    return actor.rolesIn(Actor.PROGRAMME).stream().anyMatch(rule.getProgrammeRolesList()::contains);
  }

  private static void signedIn(Actor actor) {
    if (!actor.isPerson()) {
      throw ServiceException.of(PlatformReason.SIGN_IN_REQUIRED);
    }
  }

  private static ServiceException missing(List<String> roles, String tenant) {
    return ServiceException.of(
        PlatformReason.ROLE_MISSING, Map.of("roles", String.join(", ", roles), "tenant", tenant));
  }

  private static String token(Metadata headers) {
    var value = headers.get(AUTHORIZATION);
    if (value == null) {
      return "";
    }
    if (!value.startsWith(BEARER)) {
      throw ServiceException.of(
          PlatformReason.TOKEN_INVALID, "problem", "it is not a bearer token");
    }
    return value.substring(BEARER.length());
  }

  private static void close(ServerCall<?, ?> call, ServiceException refusal) {
    StatusRuntimeException status = Statuses.of(refusal);
    var trailers = status.getTrailers();
    call.close(status.getStatus(), trailers == null ? new Metadata() : trailers);
  }

  /**
   * Looks at the first message before the method does; after a refusal the method hears nothing.
   */
  private static final class Guarded<Q> extends SimpleForwardingServerCallListener<Q> {
    private final ServerCall<Q, ?> call;
    private final AccessRule rule;
    private final Actor actor;
    private boolean isAdmitted;
    private boolean isRefused;

    Guarded(ServerCall.Listener<Q> next, ServerCall<Q, ?> call, AccessRule rule, Actor actor) {
      super(next);
      this.call = call;
      this.rule = rule;
      this.actor = actor;
    }

    @Override
    public void onMessage(Q message) {
      if (!isAdmitted && !isRefused) {
        try {
          inTenant(rule, actor, (Message) message);
          isAdmitted = true;
        } catch (ServiceException refusal) {
          isRefused = true;
          close(call, refusal);
        }
      }
      if (!isRefused) {
        super.onMessage(message);
      }
    }

    @Override
    public void onHalfClose() {
      if (!isRefused) {
        super.onHalfClose();
      }
    }

    @Override
    public void onReady() {
      if (!isRefused) {
        super.onReady();
      }
    }
  }
}
