package it.nzd.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.api.ResourceProto;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.util.JsonFormat;
import io.grpc.ServiceDescriptor;
import io.grpc.protobuf.ProtoServiceDescriptorSupplier;
import it.nzd.launcher.demo.DemoJournal.Given;
import it.nzd.launcher.keycloak.DemoPeople;
import it.nzd.platform.contract.Constraints;
import it.nzd.platform.error.ServiceException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the script of the demonstration can be asked without a running product. */
class DemoScriptTest {
  private static final List<String> CITIES = List.of("bergamo", "parma", "prato", "roma");

  private int names;
  private final DemoScript script = new DemoScript();
  private final List<DemoStep> steps =
      Stream.of(script.territory(), script.numbers(), script.story())
          .flatMap(List::stream)
          .toList();

  @Test
  void shouldCallEachMethodAsTheContractWantsIt() {
    var blanks = new DemoBlanks();
    for (var step : steps) {
      assertThatCode(() -> play(step, blanks)).as(step.key()).doesNotThrowAnyException();
    }
    for (var step : script.firms()) {
      assertThatCode(() -> play(step, blanks)).as(step.key()).doesNotThrowAnyException();
    }
  }

  @Test
  void shouldCallEachFactByAKeyOfItsOwn() {
    assertThat(Stream.concat(steps.stream(), script.firms().stream()).map(DemoStep::key))
        .doesNotHaveDuplicates();
  }

  @Test
  void shouldBeToldByThePeopleOfTheDemonstration() {
    var people =
        DemoPeople.load().people().stream()
            .map(DemoPeople.Person::username)
            .collect(Collectors.toSet());
    assertThat(people).containsAll(steps.stream().map(DemoStep::as).toList());
  }

  @Test
  void shouldGiveNoVatNumberTwice() {
    var numbers =
        Stream.concat(steps.stream(), script.firms().stream())
            .filter(step -> step.call().endsWith("/CreateOrganisation"))
            .map(step -> json(withoutNames(step)).at("/organisation/vatNumber").asText())
            .toList();
    assertThat(numbers).doesNotHaveDuplicates();
  }

  /** Five is the smallest group that results tell of. */
  @Test
  void shouldHaveAnswersEnoughForResultsInEachCity() {
    var answers = new HashMap<String, List<String>>();
    var cityOf = new HashMap<String, String>();
    for (var step : steps) {
      if (step.save() != null && step.call().endsWith("/CreateConsultation")) {
        cityOf.put(step.save(), step.request().get("parent").asText().split("/")[1]);
      }
      if (step.call().endsWith("/StartAnswer")) {
        var parent = step.request().get("parent").asText();
        var city = cityOf.get(parent.substring(2, parent.length() - 1));
        answers.computeIfAbsent(city, any -> new ArrayList<>()).add(step.key());
      }
    }
    assertThat(answers.keySet()).containsAll(CITIES);
    assertThat(answers.values()).allMatch(each -> each.size() >= 5);
  }

  @Test
  void shouldMarkEveryValueOfAFirmAsIllustrative() {
    var recorded =
        steps.stream().filter(step -> step.call().endsWith("/RecordFirmObservations")).toList();

    assertThat(recorded).hasSizeGreaterThanOrEqualTo(5);
    assertThat(recorded)
        .allSatisfy(
            step ->
                step.request()
                    .get("observations")
                    .forEach(
                        one ->
                            assertThat(one.get("source").get("mark").asText())
                                .isEqualTo("MARK_ILLUSTRATIVE")));
  }

  private static String withoutNames(DemoStep step) {
    var none = step.request().toString().replaceAll("\\$\\{[^}]+}", "");
    return new DemoBlanks()
        .filled(new DemoStep(step.key(), step.as(), step.call(), json(none), null, null));
  }

  private void play(DemoStep step, DemoBlanks blanks) throws Exception {
    var method = method(step.call());
    var request = request(method);
    JsonFormat.parser().merge(blanks.filled(step), request);
    try {
      Constraints.check(request.build());
    } catch (ServiceException e) {
      throw new AssertionError(e.violations().toString(), e);
    }
    if (step.save() != null) {
      blanks.keep(step.save(), new Given(name(method), "\"1\""));
    }
  }

  /** A name as the resource that the method gives would have one, never the same twice. */
  private String name(MethodDescriptor method) {
    var patterns =
        method.getOutputType().getOptions().getExtension(ResourceProto.resource).getPatternList();
    if (patterns.isEmpty()) {
      return "";
    }
    names++;
    var tenant = patterns.getFirst().contains("/commonBarriers/") ? "programme" : "prato";
    return patterns
        .getFirst()
        .replace("{city}", tenant)
        .replaceAll("\\{[a-z_]+}", "%026d".formatted(names));
  }

  private static MethodDescriptor method(String call) throws ReflectiveOperationException {
    var parts = call.split("/");
    var grpc = Class.forName("it." + parts[0] + "Grpc").getMethod("getServiceDescriptor");
    var schema = ((ServiceDescriptor) grpc.invoke(null)).getSchemaDescriptor();
    return Objects.requireNonNull(
        ((ProtoServiceDescriptorSupplier) Objects.requireNonNull(schema))
            .getServiceDescriptor()
            .findMethodByName(parts[1]),
        call);
  }

  private static Message.Builder request(MethodDescriptor method)
      throws ReflectiveOperationException {
    var type = Class.forName("it." + method.getInputType().getFullName());
    return (Message.Builder) type.getMethod("newBuilder").invoke(null);
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
