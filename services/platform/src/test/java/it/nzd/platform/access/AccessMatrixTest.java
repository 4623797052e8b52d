package it.nzd.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import io.grpc.CallOptions;
import io.grpc.ClientInterceptors;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Server;
import io.grpc.ServerInterceptors;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.protobuf.ProtoMethodDescriptorSupplier;
import io.grpc.stub.MetadataUtils;
import it.nzd.common.v1.AccessRule;
import it.nzd.platform.config.OidcSettings;
import it.nzd.platform.identity.TokenVerifier;
import it.nzd.platform.testing.TestIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every method of the contract as every kind of caller, against the written table in
 * docs/reference/access.md. After a wanted change run with {@code -Dnzd.write=true} and read the
 * difference.
 */
class AccessMatrixTest {
  private static final Path WRITTEN = Path.of("../../docs/reference/access.md");
  private static final List<String> CITY_ROLES =
      List.of(
          "city-coordinator",
          "municipality-officer",
          "cdtt-member",
          "operator",
          "authority",
          "data-steward",
          "evaluator",
          "firm",
          "citizen",
          "observer");
  private static final List<String> PROGRAMME_ROLES =
      List.of("programme-coordinator", "data-steward", "evaluator");
  private static final List<String> SERVICES =
      List.of(
          "stakeholders",
          "theories",
          "barriers",
          "sandboxes",
          "indicators",
          "consultations",
          "decisions",
          "activity",
          "gateway");
  private static final TestIdentity IDENTITY = new TestIdentity();

  private static Server server;
  private static ManagedChannel channel;

  @BeforeAll
  static void start() throws Exception {
    var services = ContractServices.all();
    var keys =
        new ImmutableJWKSet<com.nimbusds.jose.proc.SecurityContext>(
            JWKSet.parse((String) IDENTITY.settings().get("nzd.oidc.jwks")));
    var settings = new OidcSettings(TestIdentity.ISSUER, TestIdentity.AUDIENCE, "", "", "", "", "");
    var access =
        new AccessInterceptor(
            AccessRules.of(services),
            new TokenVerifier(settings, keys, Clock.systemUTC()),
            person -> Standing.NONE);
    var name = UUID.randomUUID().toString();
    var builder = InProcessServerBuilder.forName(name).directExecutor();
    services.forEach(service -> builder.addService(ServerInterceptors.intercept(service, access)));
    server = builder.build().start();
    channel = InProcessChannelBuilder.forName(name).directExecutor().build();
  }

  @AfterAll
  static void stop() {
    channel.shutdownNow();
    server.shutdownNow();
  }

  @Test
  void shouldAnswerEveryCallerAsTheTableSays() throws IOException {
    var now = table();
    if (Boolean.getBoolean("nzd.write")) {
      Files.createDirectories(WRITTEN.getParent());
      Files.writeString(WRITTEN, now);
    }
    assertThat(now).isEqualTo(Files.readString(WRITTEN));
  }

  @Test
  void shouldRefuseEverySpoiledTokenOnEveryMethod() {
    for (var token : spoiled().entrySet()) {
      for (var method : methods()) {
        assertThat(call(method, token.getValue(), "prato"))
            .as(token.getKey() + " on " + method.getFullMethodName())
            .isEqualTo("401");
      }
    }
  }

  @Test
  void shouldGiveNothingForFlatRoles() {
    var claims =
        IDENTITY
            .personClaims(TestIdentity.subjectOf("flat"), Map.of())
            .claim("realm_access", Map.of("roles", CITY_ROLES))
            .claim("roles", CITY_ROLES)
            .build();
    var token = IDENTITY.sign(claims);
    for (var method : methods()) {
      boolean isPublic = rule(method).getScope() == AccessRule.Scope.SCOPE_PUBLIC;
      assertThat(call(method, token, "prato"))
          .as(method.getFullMethodName())
          .isEqualTo(isPublic ? "yes" : "403");
    }
  }

  private static Map<String, String> spoiled() {
    var person = TestIdentity.subjectOf("anna");
    var roles = Map.of("prato", List.of("city-coordinator"));
    var tokens = new LinkedHashMap<String, String>();
    tokens.put(
        "another audience",
        IDENTITY.sign(IDENTITY.personClaims(person, roles).audience("account").build()));
    tokens.put(
        "another issuer",
        IDENTITY.sign(
            IDENTITY.personClaims(person, roles).issuer("http://localhost/other").build()));
    tokens.put(
        "expired",
        IDENTITY.sign(
            IDENTITY
                .personClaims(person, roles)
                .expirationTime(Date.from(Instant.now().minusSeconds(60)))
                .build()));
    tokens.put("another key", new TestIdentity().person(person, roles));
    tokens.put(
        "no subject",
        IDENTITY.sign(
            new JWTClaimsSet.Builder(IDENTITY.personClaims(person, roles).build())
                .subject(null)
                .build()));
    tokens.put("unsigned", unsigned(IDENTITY.personClaims(person, roles).build()));
    tokens.put("nonsense", "a.b.c");
    return tokens;
  }

  private static String unsigned(JWTClaimsSet claims) {
    return new com.nimbusds.jwt.PlainJWT(claims).serialize();
  }

  private static String table() {
    var out = new StringBuilder();
    out.append("# Who may call what\n\n")
        .append(
            "Every method of the contract as every kind of caller, as the services answer. Written by a test, which fails\n")
        .append(
            "when an answer changes. The request names the city Prato. `yes`: let in, rows are then narrowed to what the\n")
        .append(
            "caller may read or change; `401`: sign in first; `403`: a role is missing; `404`: nothing is told of another city.\n\n")
        .append("## People\n\n")
        .append(
            "`elsewhere` is the same role in Roma. Where a row says `yes` for firm or municipality-officer on a change, it is\n")
        .append("their own organisation or territory only.\n\n");
    var columns = new LinkedHashMap<String, String>();
    columns.put("nobody", "");
    CITY_ROLES.forEach(role -> columns.put(role, IDENTITY.person(role, "prato")));
    CITY_ROLES.forEach(role -> columns.put(role + " elsewhere", IDENTITY.person(role, "roma")));
    PROGRAMME_ROLES.forEach(
        role -> columns.put("programme: " + role, IDENTITY.person(role, "programme")));
    grouped(out, columns);
    out.append("\n## Services on their own behalf\n\n");
    var services = new LinkedHashMap<String, String>();
    SERVICES.forEach(service -> services.put(service, IDENTITY.service(service)));
    grouped(out, services);
    return out.toString();
  }

  /** One line a method and answer: the callers that get it. */
  private static void grouped(StringBuilder out, Map<String, String> callers) {
    out.append("| method | answer | callers |\n|---|---|---|\n");
    for (var method : methods()) {
      var byAnswer =
          new java.util.TreeMap<String, List<String>>(java.util.Comparator.reverseOrder());
      callers.forEach(
          (name, token) ->
              byAnswer
                  .computeIfAbsent(call(method, token, "prato"), a -> new ArrayList<>())
                  .add(name));
      byAnswer.forEach(
          (answer, names) ->
              out.append("| ")
                  .append(method.getFullMethodName().replace("nzd.", "").replace(".v1.", " "))
                  .append(" | ")
                  .append(answer)
                  .append(" | ")
                  .append(names.size() == callers.size() ? "everybody" : inWords(names))
                  .append(" |\n"));
    }
  }

  /** Whole groups of callers in two words. */
  private static String inWords(List<String> names) {
    var left = new ArrayList<>(names);
    var words = new ArrayList<String>();
    group(left, words, "every role", CITY_ROLES);
    group(
        left,
        words,
        "every role elsewhere",
        CITY_ROLES.stream().map(role -> role + " elsewhere").toList());
    group(
        left,
        words,
        "every role of the programme",
        PROGRAMME_ROLES.stream().map(role -> "programme: " + role).toList());
    words.addAll(left);
    return String.join(", ", words);
  }

  private static void group(
      List<String> left, List<String> words, String name, List<String> members) {
    if (left.containsAll(members)) {
      left.removeAll(members);
      words.add(name);
    }
  }

  private static List<MethodDescriptor<?, ?>> methods() {
    var methods = new ArrayList<MethodDescriptor<?, ?>>();
    ContractServices.all()
        .forEach(
            service ->
                service
                    .bindService()
                    .getMethods()
                    .forEach(m -> methods.add(m.getMethodDescriptor())));
    methods.sort(java.util.Comparator.comparing(MethodDescriptor::getFullMethodName));
    return methods;
  }

  private static AccessRule rule(MethodDescriptor<?, ?> method) {
    return AccessRules.rule(
        ((ProtoMethodDescriptorSupplier) method.getSchemaDescriptor()).getMethodDescriptor());
  }

  @SuppressWarnings("unchecked")
  private static String call(MethodDescriptor<?, ?> method, String token, String tenant) {
    var request = ContractServices.request(method, rule(method).getResource(), "cities/" + tenant);
    var headers = new Metadata();
    if (!token.isEmpty()) {
      headers.put(AccessInterceptor.AUTHORIZATION, "Bearer " + token);
    }
    var through =
        ClientInterceptors.intercept(channel, MetadataUtils.newAttachHeadersInterceptor(headers));
    try {
      var typed = (MethodDescriptor<Object, Object>) method;
      var answers = new java.util.concurrent.LinkedBlockingQueue<Status>();
      var call = through.newCall(typed, CallOptions.DEFAULT);
      call.start(
          new io.grpc.ClientCall.Listener<>() {
            @Override
            public void onClose(Status status, Metadata trailers) {
              answers.add(status);
            }
          },
          new Metadata());
      call.request(2);
      call.sendMessage(request);
      call.halfClose();
      return answer(answers.take());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String answer(Status status) {
    return switch (status.getCode()) {
      case UNIMPLEMENTED -> "yes";
      case UNAUTHENTICATED -> "401";
      case PERMISSION_DENIED -> "403";
      case NOT_FOUND -> "404";
      default -> throw new StatusRuntimeException(status);
    };
  }
}
