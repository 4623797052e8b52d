package it.nzd.contract;

import static org.assertj.core.api.Assertions.assertThat;

import build.buf.validate.FieldRules;
import build.buf.validate.ValidateProto;
import com.google.api.AnnotationsProto;
import com.google.api.FieldBehaviorProto;
import com.google.api.HttpRule;
import com.google.api.ResourceProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.DescriptorProtos.MethodOptions.IdempotencyLevel;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.ExtensionRegistry;
import it.nzd.common.v1.Access;
import it.nzd.common.v1.AccessRule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What buf cannot say of the contract. */
class ContractRulesTest {
  private static final Set<String> ROLES =
      Set.of(
          "city-coordinator",
          "municipality-officer",
          "cdtt-member",
          "operator",
          "authority",
          "data-steward",
          "evaluator",
          "firm",
          "citizen",
          "observer",
          "programme-coordinator");
  private static final Set<String> PROGRAMME_ROLES =
      Set.of("programme-coordinator", "data-steward", "evaluator");
  private static final List<FileDescriptor> FILES = files();

  @Test
  void everyMethodHasAnAccessRule() {
    assertThat(methods())
        .allSatisfy(
            method -> {
              var rule = rule(method);
              assertThat(rule.getScope())
                  .as(method.getFullName())
                  .isNotEqualTo(AccessRule.Scope.SCOPE_UNSPECIFIED);
              assertThat(ROLES).as(method.getFullName()).containsAll(rule.getRolesList());
              assertThat(PROGRAMME_ROLES)
                  .as(method.getFullName())
                  .containsAll(rule.getProgrammeRolesList());
            });
  }

  @Test
  void everyRuleNamesWhatItNeeds() {
    assertThat(methods())
        .allSatisfy(
            method -> {
              var rule = rule(method);
              switch (rule.getScope()) {
                case SCOPE_CITY -> {
                  assertThat(rule.getRolesCount()).as(method.getFullName()).isPositive();
                  assertThat(isRequired(field(method.getInputType(), rule.getResource())))
                      .as(method.getFullName() + " needs " + rule.getResource())
                      .isTrue();
                }
                case SCOPE_PROGRAMME ->
                    assertThat(rule.getProgrammeRolesCount()).as(method.getFullName()).isPositive();
                case SCOPE_SERVICE ->
                    assertThat(rule.getCallersCount()).as(method.getFullName()).isPositive();
                default -> assertThat(rule.getResource()).as(method.getFullName()).isEmpty();
              }
            });
  }

  @Test
  void everyMethodForPeopleHasItsOwnRoute() {
    var routes = new HashMap<String, String>();
    for (var method : methods()) {
      var http = method.getOptions().getExtension(AnnotationsProto.http);
      boolean isInternal = rule(method).getScope() == AccessRule.Scope.SCOPE_SERVICE;
      assertThat(http.getPatternCase() == HttpRule.PatternCase.PATTERN_NOT_SET)
          .as(method.getFullName())
          .isEqualTo(isInternal);
      if (!isInternal) {
        var route = verbAndPath(http).replaceAll("\\{[^=}]*=?", "{");
        assertThat(routes.put(route, method.getFullName()))
            .as("another method of " + route)
            .isNull();
        assertThat(route).startsWith(route.split(" ")[0] + " /api/v1/");
      }
    }
  }

  @Test
  void everyChangeCanBeRepeatedAndEveryUpdateSaysWhatItSaw() {
    assertThat(methods().stream().filter(ContractRulesTest::changes))
        .allSatisfy(
            method -> {
              var input = method.getInputType();
              boolean hasEtag = hasEtag(input);
              assertThat(input.findFieldByName("request_id") != null || hasEtag)
                  .as(method.getFullName())
                  .isTrue();
              if (method.getName().startsWith("Update")) {
                assertThat(input.findFieldByName("update_mask"))
                    .as(method.getFullName())
                    .isNotNull();
                assertThat(hasEtag).as(method.getFullName()).isTrue();
              }
            });
  }

  @Test
  void readingMethodsAreGetOrSaySo() {
    assertThat(methods().stream().filter(m -> !changes(m)))
        .allSatisfy(
            m ->
                assertThat(m.getName())
                    .matches(
                        "(Get|List|Summarise|Export|Download|Compare|Follow|Run|Check|Preview).*"));
  }

  @Test
  void everyListIsPaged() {
    assertThat(
            methods().stream()
                .filter(
                    m ->
                        m.getName().startsWith("List")
                            && rule(m).getScope() != AccessRule.Scope.SCOPE_SERVICE))
        .allSatisfy(
            m -> {
              for (var field : List.of("page_size", "page_token")) {
                assertThat(m.getInputType().findFieldByName(field)).as(m.getFullName()).isNotNull();
              }
              assertThat(m.getOutputType().findFieldByName("next_page_token"))
                  .as(m.getFullName())
                  .isNotNull();
              assertThat(m.getOutputType().getFields().getFirst().isRepeated())
                  .as(m.getFullName())
                  .isTrue();
            });
  }

  @Test
  void everyFieldSaysHowItBehaves() {
    assertThat(
            messages().stream()
                .filter(m -> !m.getFullName().equals("nzd.common.v1.AccessRule"))
                .flatMap(m -> m.getFields().stream()))
        .allSatisfy(
            f ->
                assertThat(f.getOptions().getExtension(FieldBehaviorProto.fieldBehavior))
                    .as(f.getFullName())
                    .isNotEmpty());
  }

  @Test
  void everyTextThatPeopleSendIsBounded() {
    for (var field : sent()) {
      if (field.getJavaType() == FieldDescriptor.JavaType.STRING && !field.isMapField()) {
        var rules = rules(field);
        var text =
            field.isRepeated() ? rules.getRepeated().getItems().getString() : rules.getString();
        assertThat(text.hasPattern() || text.hasMaxLen() || text.hasUuid())
            .as(field.getFullName())
            .isTrue();
      }
      if (field.isRepeated() && !field.isMapField()) {
        assertThat(rules(field).getRepeated().hasMaxItems()).as(field.getFullName()).isTrue();
      }
    }
  }

  @Test
  void everyResourceHasNameEtagAndTimes() {
    assertThat(messages().stream().filter(m -> m.getOptions().hasExtension(ResourceProto.resource)))
        .isNotEmpty()
        .allSatisfy(
            m -> {
              assertThat(m.getFields().getFirst().getName()).isEqualTo("name");
              for (var field : List.of("etag", "create_time", "update_time", "creator")) {
                assertThat(m.findFieldByName(field)).as(m.getFullName() + "." + field).isNotNull();
              }
            });
  }

  @Test
  void noNumberIsTooBigForJson() {
    assertThat(
            messages().stream()
                .filter(m -> !m.getFile().getPackage().startsWith("google"))
                .flatMap(m -> m.getFields().stream()))
        .noneMatch(f -> f.getJavaType() == FieldDescriptor.JavaType.LONG);
  }

  private static boolean changes(MethodDescriptor method) {
    return method.getOptions().getIdempotencyLevel() != IdempotencyLevel.NO_SIDE_EFFECTS;
  }

  private static boolean hasEtag(Descriptor input) {
    return input.findFieldByName("etag") != null
        || input.getFields().stream()
            .anyMatch(
                f ->
                    f.getJavaType() == FieldDescriptor.JavaType.MESSAGE
                        && f.getMessageType().findFieldByName("etag") != null);
  }

  private static boolean isRequired(FieldDescriptor field) {
    var string = rules(field).getString();
    return string.hasPattern();
  }

  private static FieldRules rules(FieldDescriptor field) {
    return field.getOptions().getExtension(ValidateProto.field);
  }

  private static FieldDescriptor field(Descriptor type, String path) {
    var at = type;
    FieldDescriptor field = null;
    for (var part : path.split("\\.")) {
      field = at.findFieldByName(part);
      assertThat(field).as(type.getFullName() + " has no " + path).isNotNull();
      at = field.getJavaType() == FieldDescriptor.JavaType.MESSAGE ? field.getMessageType() : at;
    }
    return field;
  }

  private static String verbAndPath(HttpRule http) {
    return switch (http.getPatternCase()) {
      case GET -> "GET " + http.getGet();
      case POST -> "POST " + http.getPost();
      case PATCH -> "PATCH " + http.getPatch();
      case DELETE -> "DELETE " + http.getDelete();
      default -> throw new AssertionError("No other verbs: " + http);
    };
  }

  private static AccessRule rule(MethodDescriptor method) {
    return method.getOptions().getExtension(Access.access);
  }

  /** Fields of everything a person can send. */
  private static Set<FieldDescriptor> sent() {
    var fields = new HashSet<FieldDescriptor>();
    methods().forEach(m -> collect(m.getInputType(), fields, new HashSet<>()));
    return fields;
  }

  private static void collect(Descriptor type, Set<FieldDescriptor> fields, Set<Descriptor> seen) {
    if (!seen.add(type) || !type.getFile().getPackage().startsWith("nzd.")) {
      return;
    }
    for (var field : type.getFields()) {
      boolean isOutput =
          field
              .getOptions()
              .getExtension(FieldBehaviorProto.fieldBehavior)
              .toString()
              .contains("OUTPUT_ONLY");
      if (!isOutput && !field.isMapField()) {
        fields.add(field);
        if (field.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
          collect(field.getMessageType(), fields, seen);
        }
      }
    }
  }

  private static List<MethodDescriptor> methods() {
    return FILES.stream()
        .flatMap(f -> f.getServices().stream())
        .flatMap(s -> s.getMethods().stream())
        .toList();
  }

  private static List<Descriptor> messages() {
    return FILES.stream()
        .flatMap(f -> f.getMessageTypes().stream())
        .flatMap(ContractRulesTest::withNested)
        .filter(m -> !m.getOptions().getMapEntry())
        .toList();
  }

  private static Stream<Descriptor> withNested(Descriptor type) {
    return Stream.concat(
        Stream.of(type), type.getNestedTypes().stream().flatMap(ContractRulesTest::withNested));
  }

  private static List<FileDescriptor> files() {
    var registry = ExtensionRegistry.newInstance();
    Access.registerAllExtensions(registry);
    AnnotationsProto.registerAllExtensions(registry);
    FieldBehaviorProto.registerAllExtensions(registry);
    ResourceProto.registerAllExtensions(registry);
    ValidateProto.registerAllExtensions(registry);
    try (var in = ContractRulesTest.class.getResourceAsStream("/nzd/contract.binpb")) {
      var set = FileDescriptorSet.parseFrom(in, registry);
      Map<String, FileDescriptor> built = new HashMap<>();
      for (var proto : set.getFileList()) {
        var needs =
            proto.getDependencyList().stream().map(built::get).toArray(FileDescriptor[]::new);
        built.put(proto.getName(), FileDescriptor.buildFrom(proto, needs));
      }
      var ours = new ArrayList<>(built.values());
      ours.removeIf(f -> !f.getPackage().startsWith("nzd."));
      return ours;
    } catch (IOException | com.google.protobuf.Descriptors.DescriptorValidationException e) {
      throw new IllegalStateException(e);
    }
  }
}
